package io.github.gnlc;

import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.time.TimeViews;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the two points in time that a network is seen from are combined and applied. */
final class Moments {
  static final Moment TODAY = Moment.builder().certainty(Certainty.KNOWN).build();

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

  /** What an answer at this moment cannot know. */
  static List<String> caveats(Dataset whole, Moment moment) {
    List<String> caveats = new ArrayList<>();
    LocalDate compiled = whole.info().compiled();
    moment
        .asOf()
        .filter(day -> day.isAfter(compiled))
        .ifPresent(day -> caveats.add("as of " + day + " is after the data were compiled, "
            + compiled + "; what happened since is not in them"));
    moment
        .knownOn()
        .filter(day -> day.isAfter(compiled))
        .ifPresent(day -> caveats.add("as known on " + day + " is after the data were compiled, "
            + compiled + "; what was published since is not in them"));
    EdtfDate opened = whole.opened();
    moment
        .asOf()
        .filter(day ->
            opened.earliest().isPresent() && day.isBefore(opened.earliest().get()))
        .ifPresent(day -> caveats.add("as of " + day + " is before the network opened, " + opened
            + "; there were no members"));
    return caveats;
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
    return new Catalogue(
        moment.knownOn().map(day -> TimeViews.knownOn(whole, day)).orElse(whole));
  }

  /** The same years as EDTF has. */
  private static void requireYear(LocalDate day) {
    EdtfDate.of(day);
  }
}
