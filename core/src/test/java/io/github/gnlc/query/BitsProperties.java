package io.github.gnlc.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** {@link Bits} does what {@link BitSet} does, for sets of every size up to a few words. */
class BitsProperties {
  private static final int MAX_SIZE = 200;

  @Property
  void holdsWhatWasAdded(@ForAll("pairs") Pair pair) {
    Bits bits = bits(pair.first);

    for (int i = 0; i < pair.size + 128; i++) {
      assertThat(bits.has(i)).isEqualTo(pair.first.get(i));
    }
  }

  @Property
  void intersectsLikeBitSet(@ForAll("pairs") Pair pair) {
    BitSet expected = (BitSet) pair.first.clone();
    expected.and(pair.second);

    assertSame(bits(pair.first).and(bits(pair.second)), expected, pair.size);
  }

  @Property
  void unitesLikeBitSet(@ForAll("pairs") Pair pair) {
    BitSet expected = (BitSet) pair.first.clone();
    expected.or(pair.second);

    assertSame(bits(pair.first).or(bits(pair.second)), expected, pair.size);
  }

  @Property
  void subtractsLikeBitSet(@ForAll("pairs") Pair pair) {
    BitSet expected = (BitSet) pair.first.clone();
    expected.andNot(pair.second);

    assertSame(bits(pair.first).andNot(bits(pair.second)), expected, pair.size);
  }

  @Property
  void changesNoArgument(@ForAll("pairs") Pair pair) {
    Bits first = bits(pair.first);
    Bits second = bits(pair.second);

    first.or(second).and(first.andNot(second));

    assertSame(first, pair.first, pair.size);
    assertSame(second, pair.second, pair.size);
  }

  @Property
  void countsLikeBitSet(@ForAll("pairs") Pair pair) {
    assertThat(bits(pair.first).count()).isEqualTo(pair.first.cardinality());
  }

  @Property
  void findsTheNextLikeBitSet(@ForAll("pairs") Pair pair) {
    Bits bits = bits(pair.first);

    for (int from = 0; from <= pair.size + 64; from++) {
      assertThat(bits.next(from)).as("from %d", from).isEqualTo(pair.first.nextSetBit(from));
    }
  }

  @Property
  void whatThreeHaveInCommonIsCountedAndFoundWithoutMakingIt(
      @ForAll("pairs") Pair pair, @ForAll("pairs") Pair other) {
    BitSet expected = (BitSet) pair.first.clone();
    expected.and(pair.second);
    expected.and(other.first);
    Bits a = bits(pair.first);
    Bits b = bits(pair.second);
    Bits c = bits(other.first);

    assertThat(Bits.countOfAll(a, b, c)).isEqualTo(expected.cardinality());
    for (int from = 0; from <= pair.size + 64; from++) {
      assertThat(Bits.nextOfAll(a, b, c, from))
          .as("from %d", from)
          .isEqualTo(expected.nextSetBit(from));
    }
  }

  @Property
  void allHoldsEveryNumberAndNothingElse(@ForAll @IntRange(max = MAX_SIZE) int size) {
    BitSet expected = new BitSet();
    expected.set(0, size);

    assertSame(Bits.all(size), expected, size);
  }

  @Property
  void aRangeHoldsItsNumbersAndNothingElse(
      @ForAll @IntRange(max = MAX_SIZE) int first, @ForAll @IntRange(max = MAX_SIZE) int end) {
    BitSet expected = new BitSet();
    expected.set(Math.min(first, end), end);

    assertSame(Bits.range(first, end), expected, MAX_SIZE);
  }

  @Property
  void anArrayAndTheSetTellTheSame(@ForAll("pairs") Pair pair) {
    long[] words = Arrays.copyOf(pair.first.toLongArray(), (pair.size + 63) / 64);

    assertSame(Bits.of(words), pair.first, pair.size);
    assertThat(Bits.of(words).toArray(pair.size)).isEqualTo(words);
  }

  @Provide
  Arbitrary<Pair> pairs() {
    Arbitrary<Integer> sizes = Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.of(0, 1, 63, 64, 65, 127, 128, 129)),
        Tuple.of(2, Arbitraries.integers().between(0, MAX_SIZE)));
    return sizes
        .flatMap(size -> Combinators.combine(sets(size), sets(size))
            .as((first, second) -> new Pair(size, first, second)))
        .withoutEdgeCases();
  }

  private static Arbitrary<BitSet> sets(int size) {
    if (size == 0) {
      return Arbitraries.create(BitSet::new);
    }
    Arbitrary<Set<Integer>> numbers =
        Arbitraries.integers().between(0, size - 1).set();
    return numbers.map(set -> {
      BitSet bits = new BitSet();
      set.forEach(bits::set);
      return bits;
    });
  }

  private static Bits bits(BitSet set) {
    Bits.Builder bits = new Bits.Builder();
    set.stream().forEach(bits::add);
    return bits.build();
  }

  /** Also that it is the very set that these numbers make, so that equal sets are equal. */
  private static void assertSame(Bits bits, BitSet expected, int size) {
    assertThat(BitSet.valueOf(bits.toArray(size))).isEqualTo(expected);
    assertThat(bits).isEqualTo(bits(expected)).hasSameHashCodeAs(bits(expected));
  }

  private record Pair(int size, BitSet first, BitSet second) {}
}
