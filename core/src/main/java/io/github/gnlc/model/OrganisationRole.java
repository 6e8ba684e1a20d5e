package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.internal.text.Excerpt;
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
 * A role that one source gives an organisation in the network or in one of its events.
 *
 * <p>Obtain it from {@link Organisation#roles()}. For the UNESCO Institute for Lifelong Learning
 * there is one, by source {@code s0794}: {@code "coordinator of the network"}.
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class OrganisationRole implements Serializable {
  private static final long serialVersionUID = 1;

  OrganisationRole() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static OrganisationRole fromJson(
      @Required @JsonProperty(value = "sourceId", required = true) String sourceId,
      @JsonProperty("eventId") @Nullable String eventId,
      @JsonProperty("part") @Nullable EventPart part,
      @Required @JsonProperty(value = "role", required = true) String role,
      @JsonProperty("note") @Nullable String note) {
    return builder()
        .sourceId(sourceId)
        .eventId(Optional.ofNullable(eventId))
        .part(Optional.ofNullable(part))
        .role(role)
        .note(Optional.ofNullable(note))
        .build();
  }

  /** {@return the id of the source: {@code "s0794"}} */
  public abstract String sourceId();

  /** {@return the id of the event in which it has the role; empty for one in the network} */
  public abstract Optional<String> eventId();

  /** {@return its part in the event; empty if there is no event} */
  public abstract Optional<EventPart> part();

  /** {@return the role in words: {@code "coordinator of the network"}} */
  public abstract String role();

  /** {@return a remark of the editors, if there is one} */
  public abstract Optional<String> note();

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  OrganisationRole check() {
    new Violations("OrganisationRole")
        .requireId("sourceId", sourceId())
        .requireText("role", role())
        .requireId("eventId", eventId())
        .require(
            part().isPresent() == eventId().isPresent(),
            "part",
            part().map(EventPart::code).orElse(""),
            "stands with eventId '" + Excerpt.of(eventId().orElse(""))
                + "'; expected both or neither")
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(OrganisationRole.class, this, OrganisationRole::check);
  }

  /**
   * Builds an {@link OrganisationRole}; {@code build()} throws {@link InvalidValueException} if the
   * source id or the event id is not an id, the role is blank, or there is a part without an event
   * or an event without a part.
   */
  public static final class Builder extends ImmutableOrganisationRole.Builder {
    Builder() {}

    @Override
    public OrganisationRole build() {
      return super.build().check();
    }
  }
}
