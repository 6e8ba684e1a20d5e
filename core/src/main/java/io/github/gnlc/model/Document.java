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
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A document of the network: the outcome document of a conference, a strategy, a report, a guide.
 *
 * <p>It does not hold the text, but its {@link #provisions()} as far as sources tell them;
 * {@link #extent()} says how far that is. Title (an English one if there is one) and date are those
 * of the most authoritative publisher, then of most sources, then the earliest; {@link #accounts()}
 * has what every source says, other languages included. Obtain documents from
 * {@code Gnlc.documents()}, in the order of the id:
 *
 * <pre>{@code
 * Document document = Gnlc.documents().get("beijing-declaration");
 * document.title();                // "Beijing Declaration"
 * document.kind();                                     // "declaration"
 * document.adopted();                                  // 2013-10
 * document.eventId();                                  // Optional[iclc-1]
 * document.provisions().size();                        // 23
 * document.extent();                                   // Optional[PART]
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class Document implements Serializable {
  private static final long serialVersionUID = 1;

  Document() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static Document fromJson(
      @Required @JsonProperty(value = "id", required = true) String id,
      @Required @JsonProperty(value = "kind", required = true) String kind,
      @JsonProperty("eventId") @Nullable String eventId,
      @Required @JsonProperty(value = "title", required = true) String title,
      @Required @JsonProperty(value = "adopted", required = true) EdtfDate adopted,
      @WithoutNulls @JsonProperty("accounts") @Nullable List<DocumentAccount> accounts,
      @WithoutNulls @JsonProperty("provisions") @Nullable List<Proposition> provisions,
      @JsonProperty("extent") @Nullable DocumentExtent extent,
      @JsonProperty("extentNote") @Nullable String extentNote) {
    return builder()
        .id(id)
        .kind(kind)
        .eventId(Optional.ofNullable(eventId))
        .title(title)
        .adopted(adopted)
        .addAllAccounts(JsonInput.list(accounts))
        .addAllProvisions(JsonInput.list(provisions))
        .extent(Optional.ofNullable(extent))
        .extentNote(Optional.ofNullable(extentNote))
        .build();
  }

  /** {@return the id: {@code "beijing-declaration"}} */
  public abstract String id();

  /**
   * {@return what kind of document it is, a word of the dataset: {@code "declaration"},
   * {@code "report"}, {@code "guide"}}
   */
  public abstract String kind();

  /** {@return the id of the event at which it was adopted or presented; empty for others} */
  public abstract Optional<String> eventId();

  /** {@return the title, in English if any source gives an English one} */
  public abstract String title();

  /**
   * {@return when it was adopted or published; {@linkplain EdtfDate#isUnknown() unknown} if no
   * source states it}
   */
  public abstract EdtfDate adopted();

  /** {@return what each source says, in the order of the source id; never empty} */
  public abstract ImmutableList<DocumentAccount> accounts();

  /**
   * {@return what it affirms, promises, calls for, invites to and recommends, in its order as far
   * as that is known, which is that of the id; perhaps empty}
   */
  public abstract ImmutableList<Proposition> provisions();

  /**
   * {@return how much of it {@link #provisions()} covers; empty if it has none, and in a network
   * {@linkplain Moment#knownOn() known on a day} on which fewer sources told of it}
   */
  public abstract Optional<DocumentExtent> extent();

  /**
   * {@return what is known of its text and what is missing: {@code "Eleven points of the preamble,
   * the last cut off, and what the call to action asks for; its twelve actions are only counted"};
   * empty where {@link #extent()} is}
   */
  public abstract Optional<String> extentNote();

  /** Returns a text such as {@code beijing-declaration, 2013-10}. */
  @Override
  public String toString() {
    return id() + ", " + adopted();
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  Document check() {
    new Violations("Document")
        .requireEach("accounts", accounts(), DocumentAccount.class)
        .requireEach("provisions", provisions(), Proposition.class)
        .requireId("id", id())
        .requireText("kind", kind())
        .requireText("title", title())
        .require(
            !accounts().isEmpty(), "accounts", accounts(), "is empty; expected at least one source")
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(Document.class, this, Document::check);
  }

  /**
   * Builds a {@link Document}; {@code build()} throws {@link InvalidValueException} if the id is
   * not an id, the kind or title is blank, or there is no account.
   */
  public static final class Builder extends ImmutableDocument.Builder {
    Builder() {}

    @Override
    public Document build() {
      return super.build().check();
    }
  }
}
