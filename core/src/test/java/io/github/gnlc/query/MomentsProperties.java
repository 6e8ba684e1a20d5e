package io.github.gnlc.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.Network;
import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.mapping.Dataset;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Selections of one dataset at two moments are compared as the sets of their ids are. */
class MomentsProperties {
  private static final int TRIES = 30;

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void areComparedAsTheirIds(
      @ForAll("datasets") Dataset dataset,
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other) {
    Network network = Network.ofDataset(dataset);
    forEachKind(network.asOf(one), network.knownOn(other), new Law() {
      @Override
      public <T, S extends Selection<T, S>> void check(S here, S there) {
        Set<String> ids = new HashSet<>(there.ids());

        assertThat(here.difference(there).ids())
            .isEqualTo(here.ids().stream().filter(id -> !ids.contains(id)).toList());
        assertThat(here.intersection(there).ids())
            .isEqualTo(here.ids().stream().filter(ids::contains).toList());
      }
    });
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void theTwoPartsAreTheWhole(@ForAll("datasets") Dataset dataset, @ForAll("days") LocalDate day) {
    Network network = Network.ofDataset(dataset);
    forEachKind(network, network.asOf(day), new Law() {
      @Override
      public <T, S extends Selection<T, S>> void check(S here, S there) {
        S rest = here.difference(there);
        S both = here.intersection(there);

        assertThat(rest.union(both)).isEqualTo(here);
        assertThat(rest.intersection(both).isEmpty()).isTrue();
        assertThat(here.list()).containsAll(both.list());
      }
    });
  }

  /** A network asked for again at the same moment is compared as before, row by row. */
  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void aSelectionOfTheSameMomentIsOfTheSameThings(
      @ForAll("datasets") Dataset dataset, @ForAll("days") LocalDate day) {
    Network then = Network.ofDataset(dataset).asOf(day);
    Network again = Network.ofDataset(dataset).asOf(day);
    forEachKind(then, again, new Law() {
      @Override
      public <T, S extends Selection<T, S>> void check(S here, S there) {
        assertThat(here.difference(there).isEmpty()).isTrue();
        assertThat(here.intersection(there)).isEqualTo(here);
        assertThat(here.union(there)).isEqualTo(here);
      }
    });
  }

  @Provide
  Arbitrary<Dataset> datasets() {
    return ArbitraryDatasets.datasets();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 5000).map(LocalDate.of(2013, 1, 1)::plusDays);
  }

  @SuppressWarnings("unchecked") // of one kind, so of one type
  private static <T, S extends Selection<T, S>> void forEachKind(
      Network here, Network there, Law law) {
    for (Kind kind : ImmutableList.copyOf(EveryKind.ALL)) {
      law.check((S) EveryKind.of(here, kind), (S) EveryKind.of(there, kind));
    }
  }

  private interface Law {
    <T, S extends Selection<T, S>> void check(S here, S there);
  }
}
