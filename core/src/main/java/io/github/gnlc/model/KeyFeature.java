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
 * An area or a dimension of the Key Features of Learning Cities, the framework that the first
 * International Conference on Learning Cities adopted in Beijing in 2013.
 *
 * <p>The areas are A, B and C; their dimensions are A1 to C3. It does not hold the objectives and
 * measurements of a dimension. Obtain features from {@code Gnlc.keyFeatures()}, in the order of the
 * id:
 *
 * <pre>{@code
 * KeyFeature feature = Gnlc.keyFeatures().get("A1");
 * feature.label();                 // "Individual empowerment and social cohesion"
 * feature.parentId();                                  // Optional[A]
 * Gnlc.keyFeatures().areas().ids();                    // [A, B, C]
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class KeyFeature implements Serializable {
  private static final long serialVersionUID = 1;

  KeyFeature() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static KeyFeature fromJson(
      @Required @JsonProperty(value = "id", required = true) String id,
      @JsonProperty("parentId") @Nullable String parentId,
      @Required @JsonProperty(value = "label", required = true) String label,
      @WithoutNulls @JsonProperty("accounts") @Nullable List<KeyFeatureAccount> accounts) {
    return builder()
        .id(id)
        .parentId(Optional.ofNullable(parentId))
        .label(label)
        .addAllAccounts(JsonInput.list(accounts))
        .build();
  }

  /** {@return the id: {@code "A1"}} The dataset assigns it; UNESCO's text has no such ids. */
  public abstract String id();

  /** {@return the id of the area of a dimension: {@code "A"}; empty for an area} */
  public abstract Optional<String> parentId();

  /**
   * {@return the wording of the most authoritative publisher, then of most sources, then the
   * earliest}
   */
  public abstract String label();

  /** {@return the wording of each source, in the order of the source id} */
  public abstract ImmutableList<KeyFeatureAccount> accounts();

  /** Returns a text such as {@code A1 Individual empowerment and social cohesion}. */
  @Override
  public String toString() {
    return id() + " " + label();
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  KeyFeature check() {
    new Violations("KeyFeature")
        .requireEach("accounts", accounts(), KeyFeatureAccount.class)
        .requireText("id", id())
        .requireText("label", label())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(KeyFeature.class, this, KeyFeature::check);
  }

  /**
   * Builds a {@link KeyFeature}; {@code build()} throws {@link InvalidValueException} if the id or
   * the label is blank.
   */
  public static final class Builder extends ImmutableKeyFeature.Builder {
    Builder() {}

    @Override
    public KeyFeature build() {
      return super.build().check();
    }
  }
}
