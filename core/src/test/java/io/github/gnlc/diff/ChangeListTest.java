package io.github.gnlc.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Changes are found again without looking through all of them. */
@Tag("large")
@Timeout(120)
class ChangeListTest {
  private static final int CHANGES = 200_000;

  @Test
  void manyChangesAreLookedUpAsFastAsFew() {
    ChangeList changes = new ChangeList();
    int found = 0;
    for (int i = 0; i < CHANGES; i++) {
      found += changes.has(ChangeKind.ADDED, ChangeSubject.EVIDENCE, "e" + i) ? 1 : 0;
      changes.add(
          ChangeKind.ADDED,
          ChangeSubject.EVIDENCE,
          "e" + i,
          ImmutableMap.of(),
          ImmutableMap.of(),
          "It is new");
    }

    assertThat(found).isZero();
    assertThat(changes.has(ChangeKind.ADDED, ChangeSubject.EVIDENCE, "e7")).isTrue();
    assertThat(changes.has(ChangeKind.REMOVED, ChangeSubject.EVIDENCE, "e7")).isFalse();
    assertThat(changes.has(ChangeKind.ADDED, ChangeSubject.MEMBER, "e7")).isFalse();
  }
}
