package io.github.gnlc.internal.query;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** An immutable set of row numbers. */
public final class RowSet {
  public static final RowSet EMPTY = new RowSet(new BitSet());

  private final BitSet numbers;
  private final int count;

  private RowSet(BitSet numbers) {
    this.numbers = numbers;
    count = numbers.cardinality();
  }

  /** Takes the numbers over; the caller changes them no more. */
  public static RowSet of(BitSet numbers) {
    return new RowSet(numbers);
  }

  /** The numbers from 0 to below a size. */
  public static RowSet all(int size) {
    BitSet numbers = new BitSet(size);
    numbers.set(0, size);
    return new RowSet(numbers);
  }

  public boolean contains(int number) {
    return number >= 0 && numbers.get(number);
  }

  public int count() {
    return count;
  }

  /** The least number that is at least {@code from}, or -1. */
  public int next(int from) {
    return numbers.nextSetBit(from);
  }

  /** One more than the greatest number; 0 if the set is empty. */
  public int length() {
    return numbers.length();
  }

  public RowSet and(RowSet other) {
    BitSet both = copy();
    both.and(other.numbers);
    return new RowSet(both);
  }

  public RowSet or(RowSet other) {
    BitSet either = copy();
    either.or(other.numbers);
    return new RowSet(either);
  }

  public RowSet andNot(RowSet other) {
    BitSet rest = copy();
    rest.andNot(other.numbers);
    return new RowSet(rest);
  }

  private BitSet copy() {
    return (BitSet) numbers.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RowSet that && numbers.equals(that.numbers);
  }

  @Override
  public int hashCode() {
    return numbers.hashCode();
  }
}
