package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.query.Members;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is offered while somebody types, in what order. */
class TypeAheadProperties {
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void scoresNeverRiseAndEachMemberIsOfferedOnce(
      @ForAll("datasets") Dataset dataset, @ForAll("typed") String typed) {
    Catalogue catalogue = new Catalogue(dataset);
    Members today = Members.ofToday(catalogue);
    List<Match> found = new NameResolver(catalogue).search(typed, 12);
    assertThat(found).hasSizeLessThanOrEqualTo(12);
    assertThat(found.stream().map(Match::member)).doesNotHaveDuplicates().allMatch(today::contains);
    for (int i = 1; i < found.size(); i++) {
      assertThat(found.get(i).score()).isLessThanOrEqualTo(found.get(i - 1).score());
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void aSmallerLimitGivesTheBeginning(
      @ForAll("datasets") Dataset dataset, @ForAll("typed") String typed) {
    NameResolver resolver = new NameResolver(new Catalogue(dataset));
    List<Match> all = resolver.search(typed, 20);
    List<Match> few = resolver.search(typed, 2);
    assertThat(few).isEqualTo(all.subList(0, Math.min(2, all.size())));
  }

  @Provide
  Arbitrary<Dataset> datasets() {
    return ArbitraryDatasets.datasets();
  }

  @Provide
  Arbitrary<String> typed() {
    return Arbitraries.of(
        "",
        "a",
        "ab",
        "na",
        "nam",
        "nam g",
        "san",
        "san j",
        "also",
        "name a",
        "北",
        "é",
        "zwolle",
        "zwole",
        "evora ch",
        "aba br",
        "san juan mex",
        "o'h",
        "1");
  }
}
