package io.github.gnlc.internal.conclusion;

import static io.github.gnlc.dataset.TestSources.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gnlc.model.Authority;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The most authoritative evidence first, then the most exact, then the earliest. */
class EvidenceOrderProperties {
  private static final List<String> DATES =
      List.of("", "2015", "2016", "2015-12", "2016-02", "2015-12-31", "2016-02-29");

  /** When the sources "unesco-0", "unesco-1" and so on were published. */
  private static final List<String> PUBLISHED = List.of("", "2016", "2016-05-01", "../2015");

  private final Map<String, Source> sources = sources();
  private final EvidenceOrder order = new EvidenceOrder(sources::get);

  @Property
  void theOrderOfTheTableDoesNotMatter(
      @ForAll("evidence") List<Evidence> evidence, @ForAll Random random) {
    List<Evidence> shuffled = new ArrayList<>(evidence);
    Collections.shuffle(shuffled, random);

    assertThat(order.sorted(shuffled)).isEqualTo(order.sorted(evidence));
    assertThat(order.sorted(evidence)).containsExactlyInAnyOrderElementsOf(evidence);
  }

  @Property
  void authorityComesBeforeExactnessAndThatBeforeTime(@ForAll("evidence") List<Evidence> evidence) {
    List<Evidence> sorted = order.sorted(evidence);
    for (int i = 1; i < sorted.size(); i++) {
      Evidence first = sorted.get(i - 1);
      Evidence next = sorted.get(i);
      int byAuthority = authority(first).compareTo(authority(next));
      int byLength = next.date().toEdtf().length() - first.date().toEdtf().length();
      assertThat(byAuthority).isNotPositive();
      if (byAuthority == 0) {
        assertThat(byLength).isNotPositive();
        if (byLength == 0) {
          assertThat(first.date()).isLessThanOrEqualTo(next.date());
        }
      }
    }
  }

  @Example
  void ofEvidenceWithoutADateWhatWasPublishedFirstComesFirst() {
    Evidence late = listed("unesco-2");
    Evidence early = listed("unesco-3");
    Evidence undated = listed("unesco-0");

    assertThat(order.sorted(List.of(undated, late, early))).containsExactly(early, late, undated);
  }

  @Example
  void evidenceOfASourceThatIsNotThereIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> order.sorted(List.of(listed("s9"))))
        .withMessage("Evidence of m names source 's9', which is not there");
  }

  private static Evidence listed(String sourceId) {
    return Evidence.builder()
        .memberId("m")
        .kind(EvidenceKind.LISTED)
        .date(EdtfDate.UNKNOWN)
        .sourceId(sourceId)
        .build();
  }

  private Authority authority(Evidence piece) {
    return sources.get(piece.sourceId()).authority();
  }

  private static Map<String, Source> sources() {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (Authority authority : Authority.values()) {
      for (String published : PUBLISHED) {
        String id = authority.code() + "-" + PUBLISHED.indexOf(published);
        sources.put(id, source(id, authority, published));
        sources.put(id + "-too", source(id + "-too", authority, published));
      }
    }
    return sources;
  }

  /** Each piece once, as in a table. */
  @Provide
  Arbitrary<List<Evidence>> evidence() {
    return Combinators.combine(
            Arbitraries.of(EvidenceKind.class),
            Arbitraries.of(DATES),
            Arbitraries.of(sources.keySet()))
        .as((kind, date, source) -> Evidence.builder()
            .memberId("m")
            .kind(kind)
            .date(kind.mayHaveDate() ? EdtfDate.of(date) : EdtfDate.UNKNOWN)
            .sourceId(source)
            .build())
        .list()
        .uniqueElements()
        .ofMaxSize(8);
  }
}
