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
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A group of members that work together on one theme.
 *
 * <p>It does not hold a list of members, as no source states one: {@link #accounts()} has what
 * sources say of single members. Obtain clusters from {@code Gnlc.thematicClusters()}, in the order
 * of the id:
 *
 * <pre>{@code
 * Gnlc.thematicClusters().get("health-and-well-being").name();   // "Health and well-being"
 * Gnlc.thematicClusters().count();                               // 7
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class ThematicCluster implements Serializable {
  private static final long serialVersionUID = 1;

  ThematicCluster() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static ThematicCluster fromJson(
      @Required @JsonProperty(value = "id", required = true) String id,
      @Required @JsonProperty(value = "name", required = true) String name,
      @WithoutNulls @JsonProperty("accounts") @Nullable List<ClusterAccount> accounts) {
    return builder().id(id).name(name).addAllAccounts(JsonInput.list(accounts)).build();
  }

  /** {@return the id: {@code "health-and-well-being"}} */
  public abstract String id();

  /** {@return the name in English: {@code "Health and well-being"}} */
  public abstract String name();

  /** {@return what each source says, in the order of the source id} */
  public abstract ImmutableList<ClusterAccount> accounts();

  /** Returns the {@linkplain #name() name}. */
  @Override
  public String toString() {
    return name();
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  ThematicCluster check() {
    new Violations("ThematicCluster")
        .requireEach("accounts", accounts(), ClusterAccount.class)
        .requireId("id", id())
        .requireText("name", name())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(ThematicCluster.class, this, ThematicCluster::check);
  }

  /**
   * Builds a {@link ThematicCluster}; {@code build()} throws {@link InvalidValueException} if the
   * id is not an id or the name is blank.
   */
  public static final class Builder extends ImmutableThematicCluster.Builder {
    Builder() {}

    @Override
    public ThematicCluster build() {
      return super.build().check();
    }
  }
}
