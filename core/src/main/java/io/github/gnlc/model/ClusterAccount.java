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
 * What one source says of a thematic cluster, in most cases that a member coordinates it or belongs
 * to it.
 *
 * <p>It is not proof that the member still has that role: a statement holds for its
 * {@link #period()}. Obtain it from {@link ThematicCluster#accounts()}:
 *
 * <pre>{@code
 * Gnlc.thematicClusters().ofMember("fi-espoo").first().get().accounts();
 * // … sourceId=s0815, period=2020, role=coordinator, memberId=fi-espoo …
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class ClusterAccount implements Serializable {
  private static final long serialVersionUID = 1;

  ClusterAccount() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static ClusterAccount fromJson(
      @Required @JsonProperty(value = "sourceId", required = true) String sourceId,
      @Required @JsonProperty(value = "period", required = true) String period,
      @JsonProperty("role") @Nullable String role,
      @JsonProperty("memberId") @Nullable String memberId,
      @Required @JsonProperty(value = "asNamed", required = true) String asNamed,
      @JsonProperty("note") @Nullable String note) {
    return builder()
        .sourceId(sourceId)
        .period(period)
        .role(Optional.ofNullable(role))
        .memberId(Optional.ofNullable(memberId))
        .asNamed(asNamed)
        .note(Optional.ofNullable(note))
        .build();
  }

  /** {@return the id of the source: {@code "s0815"}} */
  public abstract String sourceId();

  /**
   * {@return the year or years of which the source speaks, as text: {@code "2020"},
   * {@code "2019-2021"}}
   */
  public abstract String period();

  /** {@return the role of the member: {@code "coordinator"}; empty if the source states none} */
  public abstract Optional<String> role();

  /** {@return the id of the member; empty if the source speaks of the cluster alone} */
  public abstract Optional<String> memberId();

  /**
   * {@return the name that the source gives the cluster, which may differ from
   * {@link ThematicCluster#name()}}
   */
  public abstract String asNamed();

  /** {@return a remark of the editors, if there is one} */
  public abstract Optional<String> note();

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  ClusterAccount check() {
    new Violations("ClusterAccount").requireId("sourceId", sourceId()).throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(ClusterAccount.class, this, ClusterAccount::check);
  }

  /**
   * Builds a {@link ClusterAccount}; {@code build()} throws {@link InvalidValueException} if the
   * source id is not an id.
   */
  public static final class Builder extends ImmutableClusterAccount.Builder {
    Builder() {}

    @Override
    public ClusterAccount build() {
      return super.build().check();
    }
  }
}
