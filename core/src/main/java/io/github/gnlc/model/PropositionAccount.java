package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Required;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Violations;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of a {@link Proposition}, in the editors' words.
 *
 * <p>Obtain it from {@link Proposition#accounts()}:
 *
 * <pre>{@code
 * PropositionAccount account = Gnlc.purposes().get("purpose-partnerships").accounts().get(0);
 * account.sourceId();                                  // "s0005"
 * account.stated();                                    // 2013-10
 * account.manner();                                    // Optional[CALLED_FOR]
 * account.text();                                      // "Foster partnerships"
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class PropositionAccount implements Serializable {
  private static final long serialVersionUID = 1;

  PropositionAccount() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static PropositionAccount fromJson(
      @Required @JsonProperty(value = "sourceId", required = true) String sourceId,
      @Required @JsonProperty(value = "stated", required = true) EdtfDate stated,
      @JsonProperty("statedBy") @Nullable String statedBy,
      @JsonProperty("manner") @Nullable Manner manner,
      @Required @JsonProperty(value = "text", required = true) String text,
      @JsonProperty("figure") @Nullable Figure figure,
      @JsonProperty("note") @Nullable String note) {
    return builder()
        .sourceId(sourceId)
        .stated(stated)
        .statedBy(Optional.ofNullable(statedBy))
        .manner(Optional.ofNullable(manner))
        .text(text)
        .figure(Optional.ofNullable(figure))
        .note(Optional.ofNullable(note))
        .build();
  }

  /** {@return the id of the source: {@code "s0005"}} */
  public abstract String sourceId();

  /**
   * {@return when it is stated, which may differ from the date of the source;
   * {@linkplain EdtfDate#isUnknown() unknown} if it is not known}
   */
  public abstract EdtfDate stated();

  /**
   * {@return who states it, if that is not simply the publisher of the source: {@code "UIL"} for a
   * copy of its text}
   */
  public abstract Optional<String> statedBy();

  /** {@return in which manner the source says it; empty if it says so outright} */
  public abstract Optional<Manner> manner();

  /** {@return what the source says, in the words of the editors, without a full stop} */
  public abstract String text();

  /**
   * {@return the number that is part of it: {@code at least 8700 enterprises}; empty if there is
   * none}
   */
  public abstract Optional<Figure> figure();

  /** {@return a remark of the editors, if there is one} */
  public abstract Optional<String> note();

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  PropositionAccount check() {
    new Violations("PropositionAccount")
        .requireId("sourceId", sourceId())
        .requireText("text", text())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(PropositionAccount.class, this, PropositionAccount::check);
  }

  /**
   * Builds a {@link PropositionAccount}; {@code build()} throws {@link InvalidValueException} if
   * the source id is not an id or the text is blank.
   */
  public static final class Builder extends ImmutablePropositionAccount.Builder {
    Builder() {}

    @Override
    public PropositionAccount build() {
      return super.build().check();
    }
  }
}
