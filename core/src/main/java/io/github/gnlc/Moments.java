package io.github.gnlc;

import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.time.TimeViews;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Moment;
import java.time.LocalDate;
import java.util.Optional;

/** How the two points in time that a network is seen from are combined and applied. */
final class Moments {
  private Moments() {}

  /**
   * What sources knew first, then the world as they tell it: so the order in which the two were
   * asked for does not matter.
   */
  static Dataset view(Dataset whole, Moment moment) {
    Dataset known = moment.knownOn().map(day -> TimeViews.knownOn(whole, day)).orElse(whole);
    return moment
        .asOf()
        .map(day -> TimeViews.asOf(known, day, moment.certainty()))
        .orElse(known);
  }

  /**
   * Seen as of a day; of two days the earlier, since a world as of the earlier knows no later; on
   * the same day only what is known under both.
   */
  static Moment asOf(Moment moment, LocalDate day, Certainty certainty) {
    requireYear(day);
    Arguments.require(certainty, "certainty", "one of Certainty");
    boolean later = moment.asOf().isPresent() && moment.asOf().get().isBefore(day);
    boolean same = moment.asOf().equals(Optional.of(day));
    Certainty both = same && moment.certainty() == Certainty.KNOWN ? Certainty.KNOWN : certainty;
    return later
        ? moment
        : Moment.builder().asOf(day).certainty(both).knownOn(moment.knownOn()).build();
  }

  static Moment knownOn(Moment moment, LocalDate day) {
    requireYear(day);
    boolean later = moment.knownOn().isPresent() && moment.knownOn().get().isBefore(day);
    return later
        ? moment
        : Moment.builder()
            .asOf(moment.asOf())
            .certainty(moment.certainty())
            .knownOn(day)
            .build();
  }

  /** The last day of which an answer at this moment can know. */
  static LocalDate horizon(Dataset whole, Moment moment) {
    LocalDate last = whole.info().compiled();
    LocalDate seen = moment.asOf().filter(last::isAfter).orElse(last);
    return moment.knownOn().filter(seen::isAfter).orElse(seen);
  }

  /**
   * The rules of a round stay what they were, also when its deadlines have passed on the day seen.
   */
  static Catalogue catalogueOfRules(Dataset whole, Moment moment, Catalogue seen) {
    if (moment.asOf().isEmpty()) {
      return seen;
    }
    return moment
        .knownOn()
        .map(day ->
            new Catalogue(whole, knownOn(Catalogue.TODAY, day), TimeViews.knownOn(whole, day)))
        .orElseGet(() -> new Catalogue(whole));
  }

  /** The same years as EDTF has. */
  private static void requireYear(LocalDate day) {
    EdtfDate.of(Arguments.require(day, "day", "a day such as LocalDate.of(2022, 9, 2)"));
  }
}
