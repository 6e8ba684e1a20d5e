package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A name and its steps come out as they went in, also where there are millions of names. */
class PackedNameTest {
  private static final int LAST = (1 << 26) - 1;

  @Test
  void unpacksWhatWasPacked() {
    int steps = Steps.of(NameStep.SCRIPT) | Steps.of(NameStep.WORD_ORDER);
    for (int name : new int[] {0, 1, 524_287, 524_288, LAST}) {
      for (int set : new int[] {Steps.NONE, Steps.of(NameStep.MARKS), steps}) {
        int packed = PackedName.of(name, set);
        assertThat(PackedName.name(packed)).isEqualTo(name);
        assertThat(PackedName.steps(packed)).isEqualTo(set);
      }
    }
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertThatThrownBy(() -> PackedName.of(LAST + 1, Steps.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name 67108864")
        .hasMessageContaining("expected less than 67108864 names");
    assertThatThrownBy(() -> PackedName.of(1, Steps.of(NameStep.ONE_EDIT)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ONE_EDIT");
  }
}
