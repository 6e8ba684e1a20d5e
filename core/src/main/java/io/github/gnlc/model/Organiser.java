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
 * An organisation with its part in an event, as one or several sources tell it: that it organises
 * or hosts the event, or supports it, is its patron or takes part.
 *
 * <p>Obtain it from {@link Event#organisers()}:
 *
 * <pre>{@code
 * Organiser organiser = Gnlc.conferences().get("iclc-1").organisers().get(5);
 * organiser.organisationId();                          // "beijing-municipal-education-commission"
 * organiser.part();                                    // CO_HOST
 * organiser.sourceIds();                               // [s0004]
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class Organiser implements Serializable {
  private static final long serialVersionUID = 1;

  Organiser() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static Organiser fromJson(
      @Required @JsonProperty(value = "organisationId", required = true) String organisationId,
      @Required @JsonProperty(value = "name", required = true) String name,
      @Required @JsonProperty(value = "part", required = true) EventPart part,
      @WithoutNulls @JsonProperty("sourceIds") @Nullable List<String> sourceIds) {
    return builder()
        .organisationId(organisationId)
        .name(name)
        .part(part)
        .addAllSourceIds(JsonInput.list(sourceIds))
        .build();
  }

  /** {@return the id of the organisation: {@code "beijing-municipal-government"}} */
  public abstract String organisationId();

  /** {@return the name of the organisation in English} */
  public abstract String name();

  /** {@return its part in the event} */
  public abstract EventPart part();

  /** {@return the ids of the sources that say so, in order; never empty} */
  public abstract ImmutableList<String> sourceIds();

  /** Returns a text such as {@code UNESCO (co-organiser)}. */
  @Override
  public String toString() {
    return name() + " (" + part().code() + ")";
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  Organiser check() {
    new Violations("Organiser")
        .requireEach("sourceIds", sourceIds(), String.class)
        .requireId("organisationId", organisationId())
        .requireText("name", name())
        .require(
            !sourceIds().isEmpty(), "sourceIds", sourceIds(), "is empty; expected at least one id")
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(Organiser.class, this, Organiser::check);
  }

  /**
   * Builds an {@link Organiser}; {@code build()} throws {@link InvalidValueException} if the
   * organisation id is not an id, the name is blank, or there is no source.
   */
  public static final class Builder extends ImmutableOrganiser.Builder {
    Builder() {}

    @Override
    public Organiser build() {
      return super.build().check();
    }
  }
}
