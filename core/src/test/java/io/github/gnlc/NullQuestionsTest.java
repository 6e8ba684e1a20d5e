package io.github.gnlc;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.gnlc.audit.Severity;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.diff.DatasetDiff;
import io.github.gnlc.model.Certainty;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is null is refused with the name of the argument and what was expected. */
class NullQuestionsTest {
  private static final Network NETWORK = Network.ofDataset(TestTables.small().build());
  private static final DatasetDiff DIFF = DatasetDiff.between(NETWORK, NETWORK);

  static Stream<Arguments> calls() {
    return Stream.of(
        call(
            "day is null; expected a day such as LocalDate.of(2022, 9, 2)",
            () -> NETWORK.asOf(null)),
        call(
            "day is null; expected a day such as LocalDate.of(2022, 9, 2)",
            () -> NETWORK.knownOn(null)),
        call(
            "day is null; expected a day such as LocalDate.of(2022, 9, 2)",
            () -> NETWORK.asOf(null, Certainty.KNOWN)),
        call(
            "certainty is null; expected one of Certainty",
            () -> NETWORK.asOf(LocalDate.of(2022, 9, 2), null)),
        call("region is null; expected one of Region", () -> NETWORK.history().inRegion(null)),
        call("kind is null; expected one of AuditKind", () -> NETWORK.audit().ofKind(null)),
        call("severity is null; expected one of Severity", () -> NETWORK.audit().atLeast(null)),
        call(
            "severity is null; expected one of Severity",
            () -> NETWORK.audit().requireNoneAtLeast(null)),
        call(
            "id is null; expected the id of a member, cohort, award or other subject",
            () -> NETWORK.audit().about(null)),
        call(
            "kind is null; expected one of AuditKind",
            () -> NETWORK.audit().summary().count(null, Severity.INFO)),
        call("options is null; expected AuditOptions.defaults()", () -> NETWORK.audit(null)),
        call("kind is null; expected one of ChangeKind", () -> DIFF.ofKind(null)),
        call("subject is null; expected one of ChangeSubject", () -> DIFF.of(null)),
        call("older is null; expected a network", () -> DatasetDiff.between(null, NETWORK)),
        call("newer is null; expected a network", () -> DatasetDiff.between(NETWORK, null)));
  }

  private static Arguments call(String message, ThrowingCallable call) {
    return arguments(message, call);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void isRefusedByName(String message, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(message);
  }
}
