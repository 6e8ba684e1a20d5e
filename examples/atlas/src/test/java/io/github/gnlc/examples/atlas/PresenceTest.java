package io.github.gnlc.examples.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableListMultimap;
import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Certainty;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the page reckons from the changes is what the library answers, on every day. */
class PresenceTest {
  private static final LocalDate LAST = Gnlc.dataset().compiled();
  private static final ImmutableListMultimap<String, LocalDate> KNOWN =
      Presence.changes(Gnlc.network(), Certainty.KNOWN);
  private static final ImmutableListMultimap<String, LocalDate> POSSIBLE =
      Presence.changes(Gnlc.network(), Certainty.POSSIBLE);

  @Property(tries = 150)
  void theChangesTellWhoWasAMember(@ForAll("days") LocalDate day) {
    assertEquals(Gnlc.asOf(day).members().ids(), present(KNOWN, day));
    assertEquals(Gnlc.asOf(day, Certainty.POSSIBLE).members().ids(), present(POSSIBLE, day));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    LocalDate first = GrowthFigure.firstDay(Gnlc.network());
    return Arbitraries.longs()
        .between(first.toEpochDay(), LAST.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static List<String> present(
      ImmutableListMultimap<String, LocalDate> changes, LocalDate day) {
    return Gnlc.allMembers().ids().stream()
        .filter(
            id -> changes.get(id).stream().filter(each -> !each.isAfter(day)).count() % 2 == 1)
        .toList();
  }
}
