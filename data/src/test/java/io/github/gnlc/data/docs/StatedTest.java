package io.github.gnlc.data.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.model.Region;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatedTest {
  @Test
  void aValueIsStatedAsItIsPrinted() {
    assertThat(Stated.isOf("15", 15)).isTrue();
    assertThat(Stated.isOf("15", 150)).isFalse();
    assertThat(Stated.isOf("150", 15)).isFalse();
    assertThat(Stated.isOf("[1,  2]", List.of(1, 2))).isTrue();
    assertThat(Stated.isOf("Optional.empty", Optional.empty())).isTrue();
  }

  @Test
  void aTextMayBeInQuotesAndAConstantMayHaveItsName() {
    assertThat(Stated.isOf("Cork", "Cork")).isTrue();
    assertThat(Stated.isOf("\"Cork\"", "Cork")).isTrue();
    assertThat(Stated.isOf("\"15\"", 15)).isFalse();
    assertThat(Stated.isOf("ARAB_STATES", Region.ARAB_STATES)).isTrue();
    assertThat(Stated.isOf("Arab States", Region.ARAB_STATES)).isTrue();
    assertThat(Stated.isOf("AFRICA", Region.ARAB_STATES)).isFalse();
  }

  @Test
  void aRemarkFollowsAfterAMark() {
    assertThat(Stated.isOf("3, all of one city", 3)).isTrue();
    assertThat(Stated.isOf("YES: in 2016", "YES")).isTrue();
    assertThat(Stated.isOf("3 of one city", 3)).isFalse();
  }

  @Test
  void whatIsLeftOutIsDots() {
    assertThat(Stated.isOf("1890.38…, to Beijing", 1890.3812)).isTrue();
    assertThat(Stated.isOf("1891.38…, to Beijing", 1890.3812)).isFalse();
    assertThat(Stated.isOf("[Cork, …, Dublin]", "[Cork, Limerick, Dublin]")).isTrue();
    assertThat(Stated.isOf("[Cork, …, Dublin]", "[Cork, Limerick, Galway]")).isFalse();
    assertThat(Stated.isOf("…", "anything")).isFalse();
    assertThat(Stated.isOf("[…, …]", "[anything]")).isFalse();
  }
}
