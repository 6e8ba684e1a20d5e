package io.github.gnlc.internal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Rule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimeViewsTest {
  private static final LocalDate DAY = LocalDate.of(2016, 6, 1);

  private final Dataset dataset = TestTables.small().build();

  @Test
  @SuppressWarnings("NullAway") // what is passed in error
  void nothingInPlaceOfACertaintyIsRefusedAndChangesNoLaterAnswer() {
    int possible = TimeViews.asOf(TestTables.small().build(), DAY, Certainty.POSSIBLE)
        .members()
        .size();

    assertThatNullPointerException()
        .isThrownBy(() -> TimeViews.asOf(dataset, DAY, null))
        .withMessage("certainty: expected known or possible");

    assertThat(TimeViews.asOf(dataset, DAY, Certainty.POSSIBLE).members().size())
        .isEqualTo(possible);
  }

  @Test
  @SuppressWarnings("NullAway") // what is passed in error
  void nothingInPlaceOfADayIsRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> TimeViews.knownOn(dataset, null))
        .withMessage("day: expected a date");
    assertThatNullPointerException()
        .isThrownBy(() -> TimeViews.asOf(dataset, null, Certainty.KNOWN))
        .withMessage("day: expected a date");
  }

  @Test
  void theLastDayOfAllHasItsRules() {
    assertThat(TimeViews.asOf(dataset, LocalDate.MAX, Certainty.KNOWN).rules())
        .extracting(Rule::id)
        .containsExactly("award.bar_years");
  }

  @Test
  void aViewWasCompiledWithItsDataset() {
    assertThat(TimeViews.asOf(dataset, DAY, Certainty.KNOWN).compiled())
        .isEqualTo(dataset.info().compiled());
  }
}
