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
 * What one source says that an official did at an appearance.
 *
 * <p>Obtain it from {@link Official#roles()}:
 *
 * <pre>{@code
 * OfficialRole role = Gnlc.officials().get("Sun Baijun/2024-05-19").roles().get(0);
 * role.role();                                         // RECEIVED
 * role.memberId();                                     // Optional[cn-nanjing]
 * role.sourceId();                                     // "s0002"
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class OfficialRole implements Serializable {
  private static final long serialVersionUID = 1;

  OfficialRole() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static OfficialRole fromJson(
      @Required @JsonProperty(value = "sourceId", required = true) String sourceId,
      @Required @JsonProperty(value = "role", required = true) ParticipantRole role,
      @JsonProperty("memberId") @Nullable String memberId,
      @JsonProperty("words") @Nullable String words) {
    return builder()
        .sourceId(sourceId)
        .role(role)
        .memberId(Optional.ofNullable(memberId))
        .words(Optional.ofNullable(words))
        .build();
  }

  /** {@return the id of the source: {@code "s0002"}} */
  public abstract String sourceId();

  /** {@return what the official did} */
  public abstract ParticipantRole role();

  /**
   * {@return the id of the member for which it was done; empty if for none} A network seen at an
   * earlier moment may not have that city as a member yet.
   */
  public abstract Optional<String> memberId();

  /**
   * {@return what was done, in the words of the editors: {@code "received the certificate for
   * Nanjing"}; empty if the role says it all}
   */
  public abstract Optional<String> words();

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  OfficialRole check() {
    new Violations("OfficialRole")
        .requireId("sourceId", sourceId())
        .requireId("memberId", memberId())
        .requireText("words", words())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(OfficialRole.class, this, OfficialRole::check);
  }

  /**
   * Builds an {@link OfficialRole}; {@code build()} throws {@link InvalidValueException} if the
   * source id or the member id is not an id, or the words are blank.
   */
  public static final class Builder extends ImmutableOfficialRole.Builder {
    Builder() {}

    @Override
    public OfficialRole build() {
      return super.build().check();
    }
  }
}
