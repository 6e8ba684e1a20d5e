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
 * The wording that one source gives a key feature.
 *
 * <p>Obtain it from {@link KeyFeature#accounts()}:
 *
 * <pre>{@code
 * KeyFeatureAccount account = Gnlc.keyFeatures().get("A1").accounts().get(0);
 * account.sourceId();                                  // "s0813"
 * account.label();                 // "Individual empowerment and social cohesion"
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class KeyFeatureAccount implements Serializable {
  private static final long serialVersionUID = 1;

  KeyFeatureAccount() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static KeyFeatureAccount fromJson(
      @Required @JsonProperty(value = "sourceId", required = true) String sourceId,
      @Required @JsonProperty(value = "label", required = true) String label,
      @JsonProperty("note") @Nullable String note) {
    return builder()
        .sourceId(sourceId)
        .label(label)
        .note(Optional.ofNullable(note))
        .build();
  }

  /** {@return the id of the source: {@code "s0813"}} */
  public abstract String sourceId();

  /** {@return the wording of the source} */
  public abstract String label();

  /** {@return a remark of the editors, if there is one} */
  public abstract Optional<String> note();

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  KeyFeatureAccount check() {
    new Violations("KeyFeatureAccount")
        .requireId("sourceId", sourceId())
        .requireText("label", label())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(KeyFeatureAccount.class, this, KeyFeatureAccount::check);
  }

  /**
   * Builds a {@link KeyFeatureAccount}; {@code build()} throws {@link InvalidValueException} if the
   * source id is not an id or the label is blank.
   */
  public static final class Builder extends ImmutableKeyFeatureAccount.Builder {
    Builder() {}

    @Override
    public KeyFeatureAccount build() {
      return super.build().check();
    }
  }
}
