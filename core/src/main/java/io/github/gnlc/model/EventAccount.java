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
 * What one source says of an event: its name, dates, place and theme.
 *
 * <p>Obtain it from {@link Event#accounts()}:
 *
 * <pre>{@code
 * EventAccount account = Gnlc.events().get("iclc-2").accounts().get(1);
 * account.sourceId();                                  // "s0697"
 * account.start();                                     // 2015-09-28
 * account.theme();                 // Optional[Building Sustainable Learning Cities]
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class EventAccount implements Serializable {
  private static final long serialVersionUID = 1;

  EventAccount() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static EventAccount fromJson(
      @Required @JsonProperty(value = "sourceId", required = true) String sourceId,
      @JsonProperty("name") @Nullable String name,
      @Required @JsonProperty(value = "start", required = true) EdtfDate start,
      @Required @JsonProperty(value = "end", required = true) EdtfDate end,
      @JsonProperty("place") @Nullable String place,
      @JsonProperty("country") @Nullable String country,
      @JsonProperty("theme") @Nullable String theme,
      @JsonProperty("note") @Nullable String note) {
    return builder()
        .sourceId(sourceId)
        .name(Optional.ofNullable(name))
        .start(start)
        .end(end)
        .place(Optional.ofNullable(place))
        .country(Optional.ofNullable(country))
        .theme(Optional.ofNullable(theme))
        .note(Optional.ofNullable(note))
        .build();
  }

  /** {@return the id of the source: {@code "s0697"}} */
  public abstract String sourceId();

  /** {@return the name that the source gives; empty if it gives none} */
  public abstract Optional<String> name();

  /**
   * {@return the first day that the source gives; {@linkplain EdtfDate#isUnknown() unknown} if it
   * gives none}
   */
  public abstract EdtfDate start();

  /**
   * {@return the last day that the source gives; {@linkplain EdtfDate#isUnknown() unknown} if it
   * gives none}
   */
  public abstract EdtfDate end();

  /** {@return the city that the source gives, or {@code "online"}; empty if it gives none} */
  public abstract Optional<String> place();

  /**
   * {@return the ISO 3166-1 alpha-2 code of the country that the source gives; empty if it gives
   * none}
   */
  public abstract Optional<String> country();

  /** {@return the theme that the source gives; empty if it gives none} */
  public abstract Optional<String> theme();

  /** {@return a remark of the editors, if there is one} */
  public abstract Optional<String> note();

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  EventAccount check() {
    new Violations("EventAccount")
        .requireId("sourceId", sourceId())
        .requireText("name", name())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(EventAccount.class, this, EventAccount::check);
  }

  /**
   * Builds an {@link EventAccount}; {@code build()} throws {@link InvalidValueException} if the
   * source id is not an id or the name is blank.
   */
  public static final class Builder extends ImmutableEventAccount.Builder {
    Builder() {}

    @Override
    public EventAccount build() {
      return super.build().check();
    }
  }
}
