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
import org.immutables.value.Value;

/**
 * Who published a source, by the host name of its site if there is one.
 *
 * <p>It holds no name for display. Obtain it from {@link Source#publisher()}:
 *
 * <pre>{@code
 * Publisher publisher = Gnlc.sources().get("s0070").publisher().get();
 * publisher.id();                                      // "uil.unesco.org"
 * publisher.authority();                               // UNESCO
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class Publisher implements Serializable {
  private static final long serialVersionUID = 1;

  Publisher() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static Publisher fromJson(
      @Required @JsonProperty(value = "id", required = true) String id,
      @Required @JsonProperty(value = "authority", required = true) Authority authority) {
    return builder().id(id).authority(authority).build();
  }

  /**
   * {@return the id, the host name of its site if it has one: {@code "uil.unesco.org"}; else a name
   * of the dataset such as {@code "songpa-gu"}}
   */
  public abstract String id();

  /** {@return the weight that its sources carry} */
  public abstract Authority authority();

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  Publisher check() {
    new Violations("Publisher").requireText("id", id()).throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(Publisher.class, this, Publisher::check);
  }

  /**
   * Builds a {@link Publisher}; {@code build()} throws {@link InvalidValueException} if the id is
   * blank.
   */
  public static final class Builder extends ImmutablePublisher.Builder {
    Builder() {}

    @Override
    public Publisher build() {
      return super.build().check();
    }
  }
}
