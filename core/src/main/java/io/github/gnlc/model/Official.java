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
 * The appearance of an official: who held which office on a day, what they did and what they said.
 *
 * <p>It says nothing of how long the office was held. Obtain appearances from
 * {@code Gnlc.officials()}, in the order of the name and the date:
 *
 * <pre>{@code
 * Official official = Gnlc.officials().get("Irina Bokova/2013-10-21");
 * official.office();                                   // "Director-General"
 * official.organisation();                             // "UNESCO"
 * official.eventId();                                  // Optional[iclc-1]
 * official.roles().get(0).role();                      // OPENED
 * official.positions().get(0).kind();                  // POSITION
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class Official implements Serializable {
  private static final long serialVersionUID = 1;

  Official() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static Official fromJson(
      @Required @JsonProperty(value = "name", required = true) String name,
      @Required @JsonProperty(value = "date", required = true) EdtfDate date,
      @Required @JsonProperty(value = "office", required = true) String office,
      @Required @JsonProperty(value = "organisation", required = true) String organisation,
      @JsonProperty("eventId") @Nullable String eventId,
      @WithoutNulls @JsonProperty("roles") @Nullable List<OfficialRole> roles,
      @WithoutNulls @JsonProperty("positions") @Nullable List<Proposition> positions) {
    return builder()
        .name(name)
        .date(date)
        .office(office)
        .organisation(organisation)
        .eventId(Optional.ofNullable(eventId))
        .addAllRoles(JsonInput.list(roles))
        .addAllPositions(JsonInput.list(positions))
        .build();
  }

  /** {@return the name of the person as the source prints it: {@code "Irina Bokova"}} */
  public abstract String name();

  /** {@return the day of the appearance, perhaps only a month or year} */
  public abstract EdtfDate date();

  /** {@return the office: {@code "Director-General"}} */
  public abstract String office();

  /** {@return the organisation or city of the office: {@code "UNESCO"}} */
  public abstract String organisation();

  /** {@return the id of the event of the appearance; empty if there was none} */
  public abstract Optional<String> eventId();

  /** {@return what each source says that the official did, in the order of the source id} */
  public abstract ImmutableList<OfficialRole> roles();

  /**
   * {@return what the official said at the appearance, in the order of the id; perhaps empty} What
   * they promised in the name of a member is in {@code Gnlc.commitments()}.
   */
  public abstract ImmutableList<Proposition> positions();

  /**
   * {@return the id of the appearance, the name and the date with a slash between them:
   * {@code "Irina Bokova/2013-10-21"}}
   */
  public String id() {
    return name() + "/" + date().toEdtf();
  }

  /** Returns a text such as {@code Irina Bokova, Director-General, UNESCO (2013-10-21)}. */
  @Override
  public String toString() {
    return name() + ", " + office() + ", " + organisation() + " (" + date() + ")";
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  Official check() {
    new Violations("Official")
        .requireEach("roles", roles(), OfficialRole.class)
        .requireEach("positions", positions(), Proposition.class)
        .requireText("name", name())
        .requireText("office", office())
        .require(!roles().isEmpty(), "roles", roles(), "is empty; expected at least one source")
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(Official.class, this, Official::check);
  }

  /**
   * Builds an {@link Official}; {@code build()} throws {@link InvalidValueException} if the name or
   * office is blank or there is no role.
   */
  public static final class Builder extends ImmutableOfficial.Builder {
    Builder() {}

    @Override
    public Official build() {
      return super.build().check();
    }
  }
}
