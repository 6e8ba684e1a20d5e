package io.github.gnlc.examples.benchmarks.queries;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All engines answer alike, else their times could not be compared. */
class EngineKindTest {
  private static final ImmutableList<Member> MEMBERS = Gnlc.members().list();

  @ParameterizedTest
  @EnumSource
  void answersAsStreamsDo(EngineKind rival) {
    Answers.requireSame(new Streams(MEMBERS), rival.make(MEMBERS), MEMBERS);
  }

  @Test
  void anotherAnswerIsSeen() {
    Engine without = new Streams(MEMBERS.subList(1, MEMBERS.size()));

    assertThrows(
        IllegalStateException.class,
        () -> Answers.requireSame(new Streams(MEMBERS), without, MEMBERS));
  }

  @Test
  void daysPlacesAndGroupsAreAnsweredAsStreamsDo() {
    assertDoesNotThrow(() -> new DayAndPlaceBenchmark().compare());
  }
}
