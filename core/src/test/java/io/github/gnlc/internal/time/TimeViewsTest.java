package io.github.gnlc.internal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.explain.Explainer;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Decision;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Rule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  private static TestTables inferred() {
    return TestTables.small()
        .add("evidence", "cn-hangzhou", "not-yet", "2015-09-30", "s1", "")
        .add("decisions", "cn-hangzhou", "inferred", "2015-10/2016-04", "It follows")
        .add("decision_sources", "cn-hangzhou", "inferred", "s2")
        .add("decision_sources", "cn-hangzhou", "inferred", "s4");
  }

  /** The last of its sources, of October 2019, was out on the last day of that month. */
  @ParameterizedTest
  @CsvSource({"2019-10-30, 2016, REPORTED", "2019-10-31, 2015-10/2016-04, INFERRED"})
  void whatIsInferredIsKnownOnceAllItsSourcesAreOut(
      LocalDate day, String joined, JoinedBasis basis) {
    Dataset view = TimeViews.knownOn(inferred().build(), day);
    Member hangzhou = view.members().get(view.members().ordinalOf("cn-hangzhou"));

    assertThat(hangzhou.joined()).hasToString(joined);
    assertThat(hangzhou.joinedBasis()).isEqualTo(basis);
    boolean known = basis == JoinedBasis.INFERRED;
    assertThat(view.decisions())
        .extracting(Decision::memberId)
        .filteredOn("cn-hangzhou"::equals)
        .hasSize(known ? 1 : 0);
    assertThat(view.table("decision_sources").rowCount()).isEqualTo(known ? 2 : 0);
    assertThat(new Explainer(view).joined("cn-hangzhou").conclusion()).isEqualTo(joined);
  }

  @Test
  void notYetBeingAMemberIsKnownWithTheSourceThatShowsIt() {
    Dataset dataset = TestTables.small()
        .add("evidence", "cn-beijing", "not-yet", "2014", "s4", "")
        .build();
    Dataset before = TimeViews.knownOn(dataset, LocalDate.of(2019, 9, 30));
    Dataset after = TimeViews.knownOn(dataset, LocalDate.of(2019, 10, 31));

    assertThat(before.members().get(before.members().ordinalOf("cn-beijing")).joined())
        .hasToString("../2015-09-30");
    assertThat(after.members().get(after.members().ordinalOf("cn-beijing")).joined())
        .hasToString("2014/2015-09-30");
  }
}
