package io.github.gnlc.diff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.value.Codes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The kind of thing that changed between two datasets. Each but {@link #DATASET} is what a row of
 * one table stands for.
 *
 * <p>A subject is obtained from {@link Change#subject()}, as a constant, from its code, or from the
 * name of the table:
 *
 * <pre>{@code
 * ChangeSubject subject = ChangeSubject.of("event-account");    // event account
 * ChangeSubject.ofTable("event_accounts").equals(subject);      // true
 * subject.plural();                                             // event accounts
 * }</pre>
 *
 * <p>The constants are in the order of reports. No method returns null.
 */
public enum ChangeSubject {
  /** What a dataset says of itself. */
  DATASET("dataset"),
  /** A member. */
  MEMBER("members"),
  /** An announced intake. */
  COHORT("cohorts"),
  /** A round of the award. */
  AWARD_ROUND("award rounds"),
  /** An award. */
  AWARD("awards"),
  /** An event. */
  EVENT("events"),
  /** A document. */
  DOCUMENT("documents"),
  /** A rule of the network. */
  RULE("rules"),
  /** A programme of a member. */
  PRACTICE("practices"),
  /** The appearance of an official. */
  OFFICIAL("officials"),
  /** A conclusion of the editors. */
  DECISION("decisions"),
  /** A source of such a conclusion. */
  DECISION_SOURCE("decision sources"),
  /** What a source says of a member. */
  EVIDENCE("evidence"),
  /** A spelling or local name of a member. */
  MEMBER_NAME("member names"),
  /** The name of a member in a language. */
  PLACE_NAME("place names"),
  /** Where a member lies. */
  PLACE("places"),
  /** An area in which a member lies. */
  MEMBER_AREA("member areas"),
  /** The id of a member elsewhere. */
  EXTERNAL_ID("external ids"),
  /** A source of an award. */
  AWARD_SOURCE("award sources"),
  /** What a source says of an event. */
  EVENT_ACCOUNT("event accounts"),
  /** How many took part in an event, by a source. */
  EVENT_FIGURE("event figures"),
  /** What a source says of a document. */
  DOCUMENT_ACCOUNT("document accounts"),
  /** What a source states of a rule. */
  RULE_PROVISION("rule provisions"),
  /** A thematic cluster. */
  THEMATIC_CLUSTER("thematic clusters"),
  /** What a source says of a cluster. */
  CLUSTER_ACCOUNT("cluster accounts"),
  /** A key feature. */
  KEY_FEATURE("key features"),
  /** How a source words a key feature. */
  KEY_FEATURE_ACCOUNT("key feature accounts"),
  /** An organisation. */
  ORGANISATION("organisations"),
  /** What an official did, by a source. */
  OFFICIAL_ROLE("official roles"),
  /** What an organisation does, by a source. */
  ORGANISATION_ROLE("organisation roles"),
  /** A figure of a practice. */
  PRACTICE_FIGURE("practice figures"),
  /** Whom a practice is for, or who carries it. */
  PRACTICE_GROUP("practice groups"),
  /** What sources say in words: a purpose, a provision, an aim. */
  PROPOSITION("propositions"),
  /** How one source says it. */
  PROPOSITION_ACCOUNT("proposition accounts"),
  /** A figure about the network as published. */
  STATEMENT("statements"),
  /** A claim of membership that the editors do not accept. */
  DISPUTED_CLAIM("disputed claims"),
  /** A place that is no member, large or of a like name. */
  OTHER_PLACE("other places"),
  /** A further name of such a place. */
  OTHER_PLACE_NAME("other place names"),
  /** A name of a subdivision of a country. */
  SUBDIVISION("subdivisions"),
  /** A country. */
  COUNTRY("countries"),
  /** Another name of a country. */
  COUNTRY_NAME("country names"),
  /** A publisher of sources. */
  PUBLISHER("publishers"),
  /** A source. */
  SOURCE("sources");

  private static final ChangeSubject[] ALL = values();

  private final String plural;

  ChangeSubject(String plural) {
    this.plural = plural;
  }

  /**
   * Returns the subject with exactly this {@linkplain #code() code}.
   *
   * @param code the code, to the letter, not null
   * @return the subject, not null
   * @throws UnknownCodeException if there is none; the message lists all codes
   */
  @JsonCreator
  public static ChangeSubject of(String code) {
    return Codes.find(ALL, code, "subject of a change");
  }

  /**
   * Returns what a row of a table stands for: {@code EVENT_ACCOUNT} for {@code "event_accounts"}.
   *
   * @param table the name of the table, not null
   * @return the subject, not null
   * @throws UnknownKeyException if there is no table of this name; the message names the nearest
   *     and all tables
   */
  public static ChangeSubject ofTable(String table) {
    for (ChangeSubject subject : ALL) {
      if (subject != DATASET && subject.table().equals(table)) {
        return subject;
      }
    }
    List<String> tables = Arrays.stream(ALL).skip(1).map(ChangeSubject::table).toList();
    throw UnknownKeyException.of(
        UnknownKeyException.Kind.TABLE, table, tables, "a dataset has tables " + tables);
  }

  /**
   * Returns the code of the subject, which is the name of the constant in lower case with hyphens.
   *
   * @return the code, such as {@code "event-account"} for {@link #EVENT_ACCOUNT}
   */
  @JsonValue
  public String code() {
    return Codes.code(this);
  }

  /**
   * Returns the plural of the subject in words.
   *
   * @return the plural, such as {@code "event accounts"}
   */
  public String plural() {
    return plural;
  }

  /** Returns the subject in words: {@code "event account"}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private String table() {
    return plural.replace(' ', '_');
  }
}
