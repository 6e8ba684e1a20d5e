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
 * An organisation with a role in the network: its coordinator, a National Commission for UNESCO, a
 * national or regional alliance of learning cities.
 *
 * <p>Obtain organisations from {@code Gnlc.organisations()}, in the order of the id:
 *
 * <pre>{@code
 * Organisation kallc =
 *     Gnlc.organisations().get("korean-association-of-lifelong-learning-cities");
 * kallc.acronym();                                     // Optional[KALLC]
 * kallc.kind();                                        // "national network"
 * Gnlc.organisations().ofKind("National Commission");
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class Organisation implements Serializable {
  private static final long serialVersionUID = 1;

  Organisation() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static Organisation fromJson(
      @Required @JsonProperty(value = "id", required = true) String id,
      @Required @JsonProperty(value = "name", required = true) String name,
      @JsonProperty("acronym") @Nullable String acronym,
      @Required @JsonProperty(value = "kind", required = true) String kind,
      @WithoutNulls @JsonProperty("roles") @Nullable List<OrganisationRole> roles) {
    return builder()
        .id(id)
        .name(name)
        .acronym(Optional.ofNullable(acronym))
        .kind(kind)
        .addAllRoles(JsonInput.list(roles))
        .build();
  }

  /** {@return the id: {@code "korean-association-of-lifelong-learning-cities"}} */
  public abstract String id();

  /** {@return the name in English} */
  public abstract String name();

  /** {@return the acronym: {@code "KALLC"}; empty if it has none} */
  public abstract Optional<String> acronym();

  /**
   * {@return what kind of organisation it is, a word of the dataset: {@code "National Commission"},
   * {@code "university"}}
   */
  public abstract String kind();

  /** {@return its roles in the network, in the order of the source id; perhaps empty} */
  public abstract ImmutableList<OrganisationRole> roles();

  /**
   * Returns a text such as {@code UNESCO Institute for Lifelong Learning (UIL)}; the name alone if
   * there is no acronym.
   */
  @Override
  public String toString() {
    return name() + (acronym().isPresent() ? " (" + acronym().get() + ")" : "");
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  Organisation check() {
    new Violations("Organisation")
        .requireEach("roles", roles(), OrganisationRole.class)
        .requireId("id", id())
        .requireText("name", name())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(Organisation.class, this, Organisation::check);
  }

  /**
   * Builds an {@link Organisation}; {@code build()} throws {@link InvalidValueException} if the id
   * is not an id or the name is blank.
   */
  public static final class Builder extends ImmutableOrganisation.Builder {
    Builder() {}

    @Override
    public Organisation build() {
      return super.build().check();
    }
  }
}
