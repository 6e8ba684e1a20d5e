package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.JsonInput;
import io.github.gnlc.internal.value.Required;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Violations;
import io.github.gnlc.internal.value.WithoutNulls;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something that one or several sources say in words: a purpose of the network, a provision of a
 * document, an aim of an event, a commitment of a member, the position of an official.
 *
 * <p>What several sources say alike is one proposition with an account for each, so that one sees
 * how the wording moved. Texts are the editors' own words. Obtain propositions from
 * {@code Gnlc.propositions()}, or, where they belong to a thing, from it, in the order of the id:
 *
 * <pre>{@code
 * Proposition purpose = Gnlc.purposes().get("purpose-policy-dialogue");
 * purpose.kind();                                      // PURPOSE
 * purpose.firstStated();                               // 2012-05
 * purpose.accounts().size();                           // 16
 * Gnlc.documents().get("beijing-declaration").provisions();
 * Gnlc.conferences().get("iclc-1").aims();
 * Gnlc.commitments().get("cn-suzhou-commitment-02").officialId();
 * // Optional[Ji Jing/2024-05-19]
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class Proposition implements Serializable {
  private static final long serialVersionUID = 1;

  Proposition() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static Proposition fromJson(
      @Required @JsonProperty(value = "id", required = true) String id,
      @Required @JsonProperty(value = "kind", required = true) PropositionKind kind,
      @JsonProperty("eventId") @Nullable String eventId,
      @JsonProperty("documentId") @Nullable String documentId,
      @JsonProperty("memberId") @Nullable String memberId,
      @JsonProperty("cohortId") @Nullable String cohortId,
      @JsonProperty("officialId") @Nullable String officialId,
      @JsonProperty("number") @Nullable String number,
      @JsonProperty("addressee") @Nullable String addressee,
      @Required @JsonProperty(value = "text", required = true) String text,
      @JsonProperty("figure") @Nullable Figure figure,
      @WithoutNulls @JsonProperty("accounts") @Nullable List<PropositionAccount> accounts) {
    return builder()
        .id(id)
        .kind(kind)
        .eventId(Optional.ofNullable(eventId))
        .documentId(Optional.ofNullable(documentId))
        .memberId(Optional.ofNullable(memberId))
        .cohortId(Optional.ofNullable(cohortId))
        .officialId(Optional.ofNullable(officialId))
        .number(Optional.ofNullable(number))
        .addressee(Optional.ofNullable(addressee))
        .text(text)
        .figure(Optional.ofNullable(figure))
        .addAllAccounts(JsonInput.list(accounts))
        .build();
  }

  /** {@return the id: {@code "purpose-policy-dialogue"}} */
  public abstract String id();

  /** {@return what it is} */
  public abstract PropositionKind kind();

  /**
   * {@return the id of the event that it is about, or at which it was said; empty if there is none}
   */
  public abstract Optional<String> eventId();

  /** {@return the id of the document that it is a provision of; empty if it is none} */
  public abstract Optional<String> documentId();

  /**
   * {@return the id of the member that it is about, or whose commitment it is; empty if it is about
   * none} A network seen at an earlier moment may not have that city as a member yet.
   */
  public abstract Optional<String> memberId();

  /** {@return the id of the cohort that it is about; empty if it is about none} */
  public abstract Optional<String> cohortId();

  /**
   * {@return the {@linkplain Official#id() id} of the appearance of the official who said it, made
   * the promise for the member, met or visited somebody; empty if no source names one}
   */
  public abstract Optional<String> officialId();

  /**
   * {@return the number that the document itself gives it: {@code "preamble 5"}; empty if it gives
   * none or none is known}
   */
  public abstract Optional<String> number();

  /**
   * {@return whom a provision is addressed to, in words: {@code "national governments"}; empty if
   * it names nobody}
   */
  public abstract Optional<String> addressee();

  /**
   * {@return what is said, as the source words it that is chosen: one that says so outright before
   * others, then the most authoritative publisher, then the wording of most sources, then the
   * earliest}
   */
  public abstract String text();

  /**
   * {@return the number that is part of it, of the source chosen in the same way; empty if no
   * source gives one}
   */
  public abstract Optional<Figure> figure();

  /** {@return what each source says, in the order of the source id; never empty} */
  public abstract ImmutableList<PropositionAccount> accounts();

  /**
   * {@return the first date on which it is stated, of those that sources give;
   * {@linkplain EdtfDate#isUnknown() unknown} if none is dated}
   */
  public EdtfDate firstStated() {
    return accounts().stream()
        .map(PropositionAccount::stated)
        .min(Comparator.naturalOrder()) // the unknown date is the last of all
        .orElse(EdtfDate.UNKNOWN);
  }

  /** Returns a text such as {@code purpose: Foster partnerships}. */
  @Override
  public String toString() {
    return kind().code() + ": " + text();
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  Proposition check() {
    new Violations("Proposition")
        .requireEach("accounts", accounts(), PropositionAccount.class)
        .requireId("id", id())
        .requireId("eventId", eventId())
        .requireId("documentId", documentId())
        .requireId("memberId", memberId())
        .requireId("cohortId", cohortId())
        .requireText("officialId", officialId())
        .requireText("text", text())
        .require(
            !accounts().isEmpty(), "accounts", accounts(), "is empty; expected at least one source")
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(Proposition.class, this, Proposition::check);
  }

  /**
   * Builds a {@link Proposition}; {@code build()} throws {@link InvalidValueException} if an id is
   * not an id, the text is blank, or there is no account.
   */
  public static final class Builder extends ImmutableProposition.Builder {
    Builder() {}

    @Override
    public Proposition build() {
      return super.build().check();
    }
  }
}
