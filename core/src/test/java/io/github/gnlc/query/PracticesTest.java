package io.github.gnlc.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.model.PracticeFigure;
import io.github.gnlc.model.PracticeTheme;
import org.junit.jupiter.api.Test;

/** Practices by theme, country and figure. */
class PracticesTest {
  private static final String WASTE = "cn-beijing-waste";
  private static final String TREES = "cn-beijing-trees";

  private final Practices practices = Network.ofDataset(TestTables.small()
          .add("practices", TREES, "cn-beijing", "Trees", "", "young-people", "", "s2")
          .add(
              "practice_figures", WASTE, "courses", "target", "exactly", "500", "courses", "", "s2")
          .build())
      .practices();

  @Test
  void aThemeIsAskedForByItsConstantOrItsCode() {
    assertThat(practices.withTheme(PracticeTheme.YOUNG_PEOPLE).ids()).containsExactly(TREES);
    assertThat(practices.withTheme("young-people").ids()).containsExactly(TREES);
    assertThat(practices.withTheme("older-people")).isEmpty();
    assertThat(practices.get(TREES).theme()).isEqualTo(PracticeTheme.YOUNG_PEOPLE);
  }

  @Test
  void anUnknownThemeIsRefusedWithTheCodes() {
    assertThatThrownBy(() -> practices.withTheme("young people"))
        .isInstanceOf(UnknownCodeException.class)
        .hasMessageContaining("young people")
        .hasMessageContaining("young-people")
        .hasMessageContaining("health-and-well-being");
  }

  @Test
  void aCountryIsAskedForAsOfMembers() {
    Members members = Members.ofAnyStatus(practices.catalogue());

    assertThat(practices.inCountry("CHN").ids()).containsExactly(TREES, WASTE);
    assertThat(practices.inCountry(members.get("cn-beijing").country()).ids())
        .containsExactly(TREES, WASTE);
    assertThat(practices.inCountry(members.get("ke-nairobi").country())).isEmpty();
    assertThatThrownBy(() -> practices.inCountry("XX")).isInstanceOf(UnknownKeyException.class);
  }

  @Test
  void figuresAreAskedForByUnitAndByWhatTheySay() {
    assertThat(practices.withFigures().ids()).containsExactly(WASTE);
    assertThat(practices.withFigureIn("courses").ids()).containsExactly(WASTE);
    assertThat(practices.withFigureIn("people")).isEmpty();
    assertThat(practices.withFigure(figure -> figure.figure().value() > 500)).isEmpty();
    assertThat(practices.withFigure(PracticeFigure::isTarget).ids()).containsExactly(WASTE);
  }

  @Test
  void aTargetIsToldApartFromAResult() {
    assertThat(practices.get(WASTE).figures())
        .extracting(PracticeFigure::isTarget)
        .containsExactly(false, true);
    assertThat(practices.get(WASTE).figures())
        .map(figure -> figure.stage().orElse("result"))
        .containsExactly("result", "target");
  }
}
