package io.github.gnlc.name;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.text.Excerpt;
import io.github.gnlc.model.Member;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which member a text means: one ({@link Matched}), several ({@link Ambiguous}) or none
 * ({@link None}), with the reason.
 *
 * <p>Obtain it from {@code Gnlc.resolve}. {@link #member()} is all that most callers need. There
 * are no other kinds than these three:
 *
 * <pre>{@code
 * Gnlc.resolve("Xian, China").member();                // Optional[Xi'an, CN (cn-xi-an)]
 * Gnlc.resolve("Nam-gu").candidates().size();          // 2: an Ambiguous
 * Gnlc.resolve("Bejin").explanation();
 * // 'Bejin' is no member: no recorded name is similar enough; nearest is
 * //     Beijing, CN (cn-beijing) by the name 'Beijing': two typing errors (0.82)
 * }</pre>
 *
 * <p>"No member" means: none of the members that the dataset names. Where it does not name all,
 * {@code Network.caveats()} and {@code Gnlc.audit()} say so.
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their components are
 * equal. No component is null.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Resolution.Matched.class, name = "matched"),
  @JsonSubTypes.Type(value = Resolution.Ambiguous.class, name = "ambiguous"),
  @JsonSubTypes.Type(value = Resolution.None.class, name = "none")
})
public sealed interface Resolution extends Serializable {
  /** Returns the text that was resolved, as it was given. */
  String text();

  /**
   * Returns the members in question, best first, equals by country code, name and id: the one of a
   * {@link Matched}, all of an {@link Ambiguous}, up to three nearest of a {@link None}, perhaps
   * none.
   */
  ImmutableList<Match> candidates();

  /** Returns the answer and its reason in one sentence. A long text is cut in it. */
  String explanation();

  /** Returns the member if the text means one; empty if it may mean several or means none. */
  default Optional<Member> member() {
    return Optional.empty();
  }

  /**
   * The text means one member: {@code Gnlc.resolve("Cordoba")} is Córdoba in Argentina, with the
   * remark {@code there is also Córdoba, ES, with 328428 inhabitants}.
   *
   * @param text the text as it was given, not null
   * @param match the member, the name by which it was found and the differences, not null
   * @param remark what makes the match less certain, such as a large city of that name elsewhere;
   *     not null, empty if there is nothing
   */
  @JsonPropertyOrder({"text", "match", "remark"})
  record Matched(String text, Match match, String remark) implements Resolution {
    /** Creates one; Jackson, which only writes it, does not. */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    public Matched {}

    @Override
    public ImmutableList<Match> candidates() {
      return ImmutableList.of(match);
    }

    @Override
    public Optional<Member> member() {
      return Optional.of(match.member());
    }

    @Override
    public String explanation() {
      return "'" + Excerpt.of(text) + "' is " + match.explanation()
          + (remark.isEmpty() ? "" : "; " + remark);
    }
  }

  /**
   * The text may mean two or more members: {@code Gnlc.resolve("Nam-gu")} may be that of Busan or
   * that of Ulsan. A country, region or coordinate in a {@link NameQuery} decides.
   *
   * @param text the text as it was given, not null
   * @param candidates the members that it may mean, best first; not null, at least two
   */
  @JsonPropertyOrder({"text", "candidates"})
  record Ambiguous(String text, ImmutableList<Match> candidates) implements Resolution {
    /** Creates one; Jackson, which only writes it, does not. */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    public Ambiguous {}

    @Override
    public String explanation() {
      String either =
          candidates.stream().map(Match::explanation).collect(Collectors.joining(" or "));
      boolean oneCountry =
          candidates.stream().map(match -> match.member().country()).distinct().count() == 1;
      return "'" + Excerpt.of(text) + "' may be " + either + "; give a "
          + (oneCountry ? "region" : "country") + " or a coordinate";
    }
  }

  /**
   * The text means no member: {@code Gnlc.resolve("Hangzhou, somewhere")} has the reason
   * {@link NoMatchReason#UNKNOWN_BESIDE} and the detail {@code somewhere}.
   *
   * @param text the text as it was given, not null
   * @param candidates the nearest members, best first; not null, at most three, perhaps none
   * @param reason why the text means none of them, not null
   * @param detail what the reason refers to, such as the unknown words; not null, empty if there is
   *     nothing more to say
   */
  @JsonPropertyOrder({"text", "candidates", "reason", "detail"})
  record None(String text, ImmutableList<Match> candidates, NoMatchReason reason, String detail)
      implements Resolution {
    /** Creates one; Jackson, which only writes it, does not. */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    public None {}

    @Override
    public String explanation() {
      String nearest =
          candidates.isEmpty() ? "" : "; nearest is " + candidates.get(0).explanation();
      return "'" + Excerpt.of(text) + "' is no member: " + reason.words()
          + (detail.isEmpty() ? "" : " (" + detail + ")") + nearest;
    }
  }
}
