package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.internal.names.Steps;
import org.junit.jupiter.api.Test;

/** Which of several names of a member counts, and in which order members come. */
class CandidatesTest {
  @Test
  void theCheapestComesFirstAndOfEqualsTheFirstMember() {
    Candidates candidates = new Candidates();
    candidates.add(1, 10, Steps.ONE_EDIT);
    candidates.add(3, 30, Steps.MARKS);
    candidates.add(2, 20, Steps.MARKS);
    assertThat(candidates.sorted())
        .extracting(Candidates.Candidate::member)
        .containsExactly(2, 3, 1);
  }

  @Test
  void ofTheNamesOfAMemberTheCheapestCountsAndOfEqualsThatRecordedFirst() {
    Candidates candidates = new Candidates();
    candidates.add(1, 5, Steps.ONE_EDIT);
    candidates.add(1, 7, Steps.ARTICLE);
    assertThat(candidates.sorted()).containsExactly(candidate(7, Steps.ARTICLE));
    candidates.add(1, 6, Steps.ARTICLE);
    candidates.add(1, 8, Steps.ARTICLE);
    candidates.add(1, 4, Steps.ONE_EDIT);
    assertThat(candidates.sorted()).containsExactly(candidate(6, Steps.ARTICLE));
    candidates.add(1, 6, Steps.SAINT);
    assertThat(candidates.sorted()).containsExactly(candidate(6, Steps.ARTICLE));
  }

  private static Candidates.Candidate candidate(int name, int steps) {
    return new Candidates.Candidate(1, name, steps);
  }

  @Test
  void aNameIsNeededOnlyIfItIsCheaperOrOfEqualsRecordedBefore() {
    Candidates candidates = new Candidates();
    candidates.add(1, 5, Steps.ARTICLE);
    int cost = Steps.cost(Steps.ARTICLE);
    assertThat(candidates.excel(1, 4, cost + 1)).isTrue();
    assertThat(candidates.excel(1, 5, cost)).isTrue();
    assertThat(candidates.excel(1, 6, cost)).isTrue();
    assertThat(candidates.excel(1, 4, cost)).isFalse();
    assertThat(candidates.excel(1, 6, cost - 1)).isFalse();
    assertThat(candidates.excel(2, 6, cost)).isFalse();
  }

  @Test
  void oneIsMoreLikelyByMoreThanTwentyThousandths() {
    Candidates candidates = new Candidates();
    assertThat(candidates.excel(1000)).isFalse();
    candidates.add(1, 5, Steps.ONE_EDIT);
    assertThat(candidates.excel(120)).isFalse();
    assertThat(candidates.excel(121)).isTrue();
  }
}
