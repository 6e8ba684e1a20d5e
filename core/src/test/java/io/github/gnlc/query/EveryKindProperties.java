package io.github.gnlc.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import com.google.common.testing.SerializableTester;
import io.github.gnlc.Network;
import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.model.MemberName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of selections of every kind of thing alike. */
class EveryKindProperties {
  private static final int TRIES = 30;

  /** The kinds that are not in the order of their ids, as their documentation says. */
  private static final Set<Kind> IN_AN_ORDER_OF_THEIR_OWN =
      EnumSet.of(Kind.MEMBER, Kind.EVIDENCE, Kind.MEMBER_NAME, Kind.OFFICIAL, Kind.STATEMENT);

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void hasEverythingThatTheDatasetHas(@ForAll("datasets") Dataset dataset) {
    Network network = Network.ofDataset(dataset);

    Map<Kind, List<?>> lists = lists(dataset);

    assertThat(lists).containsOnlyKeys(EveryKind.ALL.toArray(Kind[]::new));
    lists.forEach((kind, list) -> assertThat(EveryKind.of(network, kind).list()).isEqualTo(list));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void givesEveryThingAnIdOfItsOwn(@ForAll("datasets") Dataset dataset) {
    Network network = Network.ofDataset(dataset);

    for (Kind kind : EveryKind.ALL) {
      assertThat(EveryKind.of(network, kind).ids())
          .hasSize(EveryKind.of(network, kind).count())
          .doesNotHaveDuplicates();
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void standsInTheOrderOfIds(@ForAll("datasets") Dataset dataset) {
    for (Kind kind : Sets.difference(EveryKind.ALL, IN_AN_ORDER_OF_THEIR_OWN)) {
      assertThat(EveryKind.of(Network.ofDataset(dataset), kind).ids())
          .as("%s", kind)
          .isSorted();
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void findsEveryThingByItsId(@ForAll("datasets") Dataset dataset) {
    forEachKind(dataset, new Law() {
      @Override
      public <T, S extends Selection<T, S>> void check(Selection<T, S> selection) {
        for (int i = 0; i < selection.count(); i++) {
          String id = selection.ids().get(i);
          assertThat(selection.get(id)).isSameAs(selection.list().get(i));
          assertThat(selection.find(id)).containsSame(selection.list().get(i));
        }
      }
    });
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void containsEqualThingsAndNothingElse(@ForAll("datasets") Dataset dataset) {
    forEachKind(dataset, new Law() {
      @Override
      public <T, S extends Selection<T, S>> void check(Selection<T, S> selection) {
        S some = everySecond(selection);
        List<T> all = selection.list();
        for (int i = 0; i < all.size(); i++) {
          assertThat(some.contains(SerializableTester.reserialize((Object) all.get(i))))
              .isEqualTo(i % 2 == 0);
        }
        assertThat(selection.contains(null)).isFalse();
        assertThat(selection.contains("something else")).isFalse();
        assertThat(selection.contains(
                MemberName.builder().memberId("no-one").name("No one").build()))
            .isFalse();
      }
    });
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void combinesAsSetsDo(@ForAll("datasets") Dataset dataset) {
    forEachKind(dataset, new Law() {
      @Override
      public <T, S extends Selection<T, S>> void check(Selection<T, S> selection) {
        S all = selection.where(thing -> true);
        S some = everySecond(selection);
        S rest = all.difference(some);
        assertThat(rest.count()).isEqualTo(all.count() / 2);
        assertThat(some.union(rest)).isEqualTo(all).isEqualTo(selection);
        assertThat(some.intersection(rest).isEmpty()).isTrue();
        assertThat(some.equals(rest)).isEqualTo(all.isEmpty());
      }
    });
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void asksAPredicateOnceForEachThingInOrder(@ForAll("datasets") Dataset dataset) {
    forEachKind(dataset, new Law() {
      @Override
      public <T, S extends Selection<T, S>> void check(Selection<T, S> selection) {
        List<T> asked = new ArrayList<>();
        assertThat(selection.where(asked::add)).isEqualTo(selection);
        assertThat(asked).isEqualTo(selection.list());
      }
    });
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void selectionsOfDifferentKindsAreNeverEqual(@ForAll("datasets") Dataset dataset) {
    Network network = Network.ofDataset(dataset);

    for (Kind kind : EveryKind.ALL) {
      for (Kind other : EveryKind.ALL) {
        assertThat(EveryKind.of(network, kind).equals(EveryKind.of(network, other)))
            .isEqualTo(kind == other);
      }
    }
  }

  /** The small dataset, which has something of everything, is the first to be tried. */
  @Provide
  Arbitrary<Dataset> datasets() {
    return ArbitraryDatasets.datasets()
        .edgeCases(config -> config.add(TestTables.small().build()));
  }

  private static <T, S extends Selection<T, S>> S everySecond(Selection<T, S> selection) {
    int[] position = {0};
    return selection.where("every second", thing -> position[0]++ % 2 == 0);
  }

  private static void forEachKind(Dataset dataset, Law law) {
    Network network = Network.ofDataset(dataset);
    for (Kind kind : EveryKind.ALL) {
      law.check(EveryKind.of(network, kind));
    }
  }

  private static Map<Kind, List<?>> lists(Dataset dataset) {
    return Map.ofEntries(
        Map.entry(Kind.MEMBER, MemberQuestion.everyone(dataset)),
        Map.entry(Kind.COUNTRY, dataset.countries()),
        Map.entry(Kind.COHORT, dataset.cohorts()),
        Map.entry(Kind.EVIDENCE, dataset.evidence()),
        Map.entry(Kind.MEMBER_NAME, dataset.memberNames()),
        Map.entry(Kind.AWARD_ROUND, dataset.awardRounds()),
        Map.entry(Kind.AWARD, dataset.awards()),
        Map.entry(Kind.EVENT, dataset.events()),
        Map.entry(Kind.DOCUMENT, dataset.documents()),
        Map.entry(Kind.RULE, dataset.rules()),
        Map.entry(Kind.THEMATIC_CLUSTER, dataset.thematicClusters()),
        Map.entry(Kind.KEY_FEATURE, dataset.keyFeatures()),
        Map.entry(Kind.ORGANISATION, dataset.organisations()),
        Map.entry(Kind.OFFICIAL, dataset.officials()),
        Map.entry(Kind.PRACTICE, dataset.practices()),
        Map.entry(Kind.PROPOSITION, dataset.propositions()),
        Map.entry(Kind.STATEMENT, dataset.statements()),
        Map.entry(Kind.SOURCE, dataset.sources()));
  }

  private interface Law {
    <T, S extends Selection<T, S>> void check(Selection<T, S> selection);
  }
}
