package io.github.gnlc.internal.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A {@link RowSet} does what a set of numbers does. */
class RowSetProperties {
  private static final int MAX = 200;

  @Property
  void combinesAsSetsDo(
      @ForAll Set<@IntRange(max = MAX) Integer> first,
      @ForAll Set<@IntRange(max = MAX) Integer> second) {
    RowSet a = rows(first);
    RowSet b = rows(second);
    Set<Integer> both = new TreeSet<>(first);
    both.retainAll(second);
    Set<Integer> either = new TreeSet<>(first);
    either.addAll(second);
    Set<Integer> rest = new TreeSet<>(first);
    rest.removeAll(second);

    assertHolds(a.and(b), both);
    assertHolds(a.or(b), either);
    assertHolds(a.andNot(b), rest);
    assertHolds(a, first);
    assertHolds(b, second);
  }

  @Property
  void allHoldsEveryNumberBelowItsSize(@ForAll @IntRange(max = MAX) int size) {
    BitSet numbers = new BitSet();
    numbers.set(0, size);

    assertThat(RowSet.all(size)).isEqualTo(RowSet.of(numbers));
    assertThat(RowSet.all(size).count()).isEqualTo(size);
    assertThat(RowSet.all(size).length()).isEqualTo(size);
  }

  private static void assertHolds(RowSet rows, Set<Integer> expected) {
    Set<Integer> held = new TreeSet<>();
    for (int row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
      held.add(row);
    }
    assertThat(held).isEqualTo(expected);
    assertThat(rows.count()).isEqualTo(expected.size());
    assertThat(rows).isEqualTo(rows(expected)).hasSameHashCodeAs(rows(expected));
    for (int row = -1; row <= MAX + 1; row++) {
      assertThat(rows.contains(row)).isEqualTo(expected.contains(row));
    }
  }

  private static RowSet rows(Set<Integer> numbers) {
    BitSet bits = new BitSet();
    numbers.forEach(bits::set);
    return RowSet.of(bits);
  }
}
