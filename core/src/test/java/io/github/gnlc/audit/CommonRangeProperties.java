package io.github.gnlc.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Ranges compared with all others at once, against the comparison of each with each. */
class CommonRangeProperties {
  @Property
  void leavesOutWhatHasNothingInCommonWithAnother(@ForAll("ranges") List<FigureRange> ranges) {
    CommonRange<Long> common = new CommonRange<>();
    ranges.forEach(range -> common.add(range.least(), range.most()));

    for (FigureRange range : ranges) {
      assertThat(common.leavesOut(range.least(), range.most()))
          .isEqualTo(ranges.stream().anyMatch(other -> !range.agreesWith(other)));
    }
  }

  @Provide
  Arbitrary<List<FigureRange>> ranges() {
    Arbitrary<Long> numbers = Arbitraries.longs().between(0, 20);
    return numbers
        .flatMap(least -> numbers.map(width -> new FigureRange(least, least + width)))
        .list()
        .ofMaxSize(6);
  }
}
