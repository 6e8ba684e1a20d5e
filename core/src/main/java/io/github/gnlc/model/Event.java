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
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A conference, meeting, webinar or other event of the network.
 *
 * <p>Where sources differ, name, dates, place and theme are those of the most authoritative
 * publisher, then of most sources, then the earliest; {@link #accounts()} and {@link #figures()}
 * have what every source says, contradictions included. An account that was published before the
 * event began, by the day that it gives itself, is an announcement. It yields to later accounts
 * that contradict it: in {@link #start()} and {@link #end()} to those of any authority, in
 * {@link #place()}, {@link #country()} and {@link #theme()} to those of equal authority. The name
 * is chosen among all accounts. So the sixth ICLC, announced for 3 December 2024, began on the 2nd.
 *
 * <p>Obtain events from {@code Gnlc.events()}, or the International Conferences on Learning Cities
 * (ICLC) from {@code Gnlc.conferences()}, in the order of the id:
 *
 * <pre>{@code
 * Event event = Gnlc.events().get("iclc-2");
 * event.name();                    // "International Conference on Learning Cities"
 * event.edition();                                     // OptionalInt[2]
 * event.start();                                       // 2015-09-28
 * event.end();                                         // 2015-09-30
 * event.place();                                       // Optional[Mexico City]
 * event.theme();                   // Optional[Building Sustainable Learning Cities]
 * event.organisers();              // [Government of Mexico City (organiser), …]
 * event.aims();                    // [aim: See what has been achieved and widen …]
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class Event implements Serializable {
  private static final long serialVersionUID = 1;

  Event() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static Event fromJson(
      @Required @JsonProperty(value = "id", required = true) String id,
      @JsonProperty("series") @Nullable String series,
      @JsonProperty("edition") @Nullable BigDecimal edition,
      @Required @JsonProperty(value = "name", required = true) String name,
      @Required @JsonProperty(value = "start", required = true) EdtfDate start,
      @Required @JsonProperty(value = "end", required = true) EdtfDate end,
      @JsonProperty("place") @Nullable String place,
      @JsonProperty("country") @Nullable String country,
      @JsonProperty("theme") @Nullable String theme,
      @WithoutNulls @JsonProperty("accounts") @Nullable List<EventAccount> accounts,
      @WithoutNulls @JsonProperty("figures") @Nullable List<EventFigure> figures,
      @WithoutNulls @JsonProperty("organisers") @Nullable List<Organiser> organisers,
      @WithoutNulls @JsonProperty("participants") @Nullable List<Official> participants,
      @WithoutNulls @JsonProperty("propositions") @Nullable List<Proposition> propositions) {
    return builder()
        .id(id)
        .series(Optional.ofNullable(series))
        .edition(JsonInput.optionalInt("edition", edition))
        .name(name)
        .start(start)
        .end(end)
        .place(Optional.ofNullable(place))
        .country(Optional.ofNullable(country))
        .theme(Optional.ofNullable(theme))
        .addAllAccounts(JsonInput.list(accounts))
        .addAllFigures(JsonInput.list(figures))
        .addAllOrganisers(JsonInput.list(organisers))
        .addAllParticipants(JsonInput.list(participants))
        .addAllPropositions(JsonInput.list(propositions))
        .build();
  }

  /** {@return the id: {@code "iclc-2"}} */
  public abstract String id();

  /**
   * {@return the series, {@code "iclc"} for the International Conferences on Learning Cities; empty
   * for a single event}
   */
  public abstract Optional<String> series();

  /**
   * {@return the number within the series: 2 for the second conference; empty for a single event}
   */
  public abstract OptionalInt edition();

  /** {@return the name in English} */
  public abstract String name();

  /** {@return the first day, perhaps only a month or year; unknown if no source states it} */
  public abstract EdtfDate start();

  /** {@return the last day, perhaps only a month or year; unknown if no source states it} */
  public abstract EdtfDate end();

  /**
   * {@return the city, or {@code "online"} for an event without a place; empty if no source states
   * it}
   */
  public abstract Optional<String> place();

  /**
   * {@return the ISO 3166-1 alpha-2 code of the country: {@code "MX"}; empty if no source states
   * it}
   */
  public abstract Optional<String> country();

  /** {@return the theme; empty if no source states it} */
  public abstract Optional<String> theme();

  /** {@return what each source says, in the order of the source id; never empty} */
  public abstract ImmutableList<EventAccount> accounts();

  /**
   * {@return the numbers of participants and countries that sources give, in the order of the
   * source id; perhaps empty}
   */
  public abstract ImmutableList<EventFigure> figures();

  /**
   * {@return the organisations with a part in it, by part and the id of the organisation; perhaps
   * empty} One that sources give several parts is there several times.
   */
  public abstract ImmutableList<Organiser> organisers();

  /** {@return the officials who appeared at it, by name and date; perhaps empty} */
  public abstract ImmutableList<Official> participants();

  /**
   * {@return what sources say of it in words, in the order of the id: aims, themes, programme,
   * outcomes, meetings and visits; perhaps empty} Positions are with the {@link #participants()}.
   */
  public abstract ImmutableList<Proposition> propositions();

  /** {@return what it is held for: the propositions of kind {@link PropositionKind#AIM}} */
  public ImmutableList<Proposition> aims() {
    return propositions(PropositionKind.AIM);
  }

  /** {@return the themes of its parts: those of kind {@link PropositionKind#THEME}} */
  public ImmutableList<Proposition> themes() {
    return propositions(PropositionKind.THEME);
  }

  /** {@return the parts of its programme: those of kind {@link PropositionKind#PROGRAMME}} */
  public ImmutableList<Proposition> programme() {
    return propositions(PropositionKind.PROGRAMME);
  }

  /** {@return what it led to: those of kind {@link PropositionKind#OUTCOME}} */
  public ImmutableList<Proposition> outcomes() {
    return propositions(PropositionKind.OUTCOME);
  }

  /** {@return the meetings on its margins: those of kind {@link PropositionKind#MEETING}} */
  public ImmutableList<Proposition> meetings() {
    return propositions(PropositionKind.MEETING);
  }

  /** {@return the visits on its margins: those of kind {@link PropositionKind#VISIT}} */
  public ImmutableList<Proposition> visits() {
    return propositions(PropositionKind.VISIT);
  }

  private ImmutableList<Proposition> propositions(PropositionKind kind) {
    return propositions().stream()
        .filter(proposition -> proposition.kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return whether this is an International Conference on Learning Cities (ICLC): true if the
   * series is {@code "iclc"}}
   */
  public boolean isConference() {
    return series().equals(Optional.of("iclc"));
  }

  /** Returns a text such as {@code iclc-2, 2015-09-28, Mexico City}. */
  @Override
  public String toString() {
    return id() + ", " + start() + (place().isPresent() ? ", " + place().get() : "");
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  Event check() {
    new Violations("Event")
        .requireEach("accounts", accounts(), EventAccount.class)
        .requireEach("figures", figures(), EventFigure.class)
        .requireEach("organisers", organisers(), Organiser.class)
        .requireEach("participants", participants(), Official.class)
        .requireEach("propositions", propositions(), Proposition.class)
        .requireId("id", id())
        .requireText("name", name())
        .require(
            !accounts().isEmpty(), "accounts", accounts(), "is empty; expected at least one source")
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(Event.class, this, Event::check);
  }

  /**
   * Builds an {@link Event}; {@code build()} throws {@link InvalidValueException} if the id is not
   * an id, the name is blank, or there is no account.
   */
  public static final class Builder extends ImmutableEvent.Builder {
    Builder() {}

    @Override
    public Event build() {
      return super.build().check();
    }
  }
}
