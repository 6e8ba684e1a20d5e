package io.github.gnlc;

import io.github.gnlc.history.History;
import io.github.gnlc.history.HistoryPoint;
import io.github.gnlc.internal.conclusion.AnnouncedTotal;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.time.TimeViews;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What answers at a moment cannot know, each in a sentence. */
final class Caveats {
  private final Dataset whole;
  private final Moment moment;
  private final List<String> found = new ArrayList<>();

  private Caveats(Dataset whole, Moment moment) {
    this.whole = whole;
    this.moment = moment;
  }

  static List<String> of(Dataset whole, Moment moment) {
    Caveats caveats = new Caveats(whole, moment);
    caveats.addLimits();
    moment.asOf().ifPresent(caveats::addCounts);
    return caveats.found;
  }

  private void addLimits() {
    LocalDate compiled = whole.compiled();
    moment
        .asOf()
        .filter(day -> day.isAfter(compiled))
        .ifPresent(day -> found.add("as of " + day + " is after the data were compiled, " + compiled
            + "; what happened since is not in them"));
    moment
        .knownOn()
        .filter(day -> day.isAfter(compiled))
        .ifPresent(day -> found.add("as known on " + day + " is after the data were compiled, "
            + compiled + "; what was published since is not in them"));
  }

  private void addCounts(LocalDate day) {
    EdtfDate opened = whole.opened();
    if (opened.earliest().isPresent() && day.isBefore(opened.earliest().get())) {
      found.add(
          "as of " + day + " is before the network opened, " + opened + "; there were no members");
    } else {
      found.add(counted(day));
    }
  }

  /** How many of the members of a day are in the data, and how many were announced by then. */
  private String counted(LocalDate day) {
    Dataset known = moment.knownOn().map(on -> TimeViews.knownOn(whole, on)).orElse(whole);
    LocalDate compiled = whole.compiled();
    LocalDate reached = day.isAfter(compiled) ? compiled : day;
    History history = History.of(new Catalogue(known));
    HistoryPoint members = history.on(reached);
    String text = moment + (reached.equals(day) ? "" : ", counted on " + reached) + ": "
        + members.known() + (members.known() == 1 ? " member is known" : " members are known");
    if (members.possible() > members.known()) {
      text += ", up to " + members.possible() + " possible";
    }
    return text
        + history
            .lastAnnounced(reached)
            .map(last -> announced(last, reached, known))
            .orElse("");
  }

  private static String announced(HistoryPoint last, LocalDate day, Dataset known) {
    AnnouncedTotal total = AnnouncedTotal.of(last.announced(), known).orElseThrow();
    return "; " + total.value() + (total.value() == 1 ? " was" : " were") + " announced"
        + (last.day().equals(day) ? "" : " as of " + last.day())
        + " (" + String.join(", ", total.sourceIds()) + ")";
  }
}
