package io.github.gnlc.internal.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gnlc.dataset.SnapshotException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Tables of keys against a map that is sorted. */
class KeyTableProperties {
  private static KeyTable table(List<Tuple2<String, Integer>> pairs) {
    KeyTable.Builder table = new KeyTable.Builder();
    pairs.forEach(pair -> table.put(pair.get1(), pair.get2()));
    return table.build();
  }

  private static NavigableMap<String, NavigableSet<Integer>> map(
      List<Tuple2<String, Integer>> pairs) {
    NavigableMap<String, NavigableSet<Integer>> map = new TreeMap<>();
    pairs.forEach(
        pair -> map.computeIfAbsent(pair.get1(), key -> new TreeSet<>()).add(pair.get2()));
    return map;
  }

  static byte[] bytes(KeyTable table) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.writeTo(out);
    return out.toByteArray();
  }

  static List<Integer> values(KeyTable table, int number) {
    List<Integer> values = new ArrayList<>();
    for (int place = table.from(number); place < table.to(number); place++) {
      values.add(table.value(place));
    }
    return values;
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void findsTheSameAfterManyLookUps(
      @ForAll("pairs") List<Tuple2<String, Integer>> pairs, @ForAll("keys") String other) {
    KeyTable fresh = table(pairs);
    KeyTable used = table(pairs);
    for (int i = 0; i < 1000; i++) {
      used.find(other);
    }
    for (String key : map(pairs).keySet()) {
      int number = fresh.find(key);
      assertThat(used.find(key)).isEqualTo(number);
      assertThat(values(used, number)).isEqualTo(values(fresh, number));
    }
    assertThat(used.find(other)).isEqualTo(fresh.find(other));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void hasTheKeysInOrderWithTheirValues(@ForAll("pairs") List<Tuple2<String, Integer>> pairs) {
    KeyTable table = table(pairs);
    List<String> keys = new ArrayList<>(map(pairs).keySet());

    assertThat(table.size()).isEqualTo(keys.size());
    for (int number = 0; number < keys.size(); number++) {
      String key = keys.get(number);
      assertThat(table.key(number)).isEqualTo(key);
      assertThat(table.find(key)).isEqualTo(number);
      assertThat(values(table, number)).containsExactlyElementsOf(map(pairs).get(key));
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void findsWhatIsThereAndNothingElse(
      @ForAll("pairs") List<Tuple2<String, Integer>> pairs, @ForAll("keys") String key) {
    KeyTable table = table(pairs);
    NavigableMap<String, NavigableSet<Integer>> map = map(pairs);

    assertThat(table.find(key))
        .isEqualTo(map.containsKey(key) ? map.headMap(key).size() : -1);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfThePairsDoesNotMatter(@ForAll("pairs") List<Tuple2<String, Integer>> pairs) {
    List<Tuple2<String, Integer>> others = new ArrayList<>(pairs);
    others.sort((one, other) -> other.get2().compareTo(one.get2()));
    others.addAll(pairs);

    assertThat(bytes(table(others))).isEqualTo(bytes(table(pairs)));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void severalLieOneAfterTheOther(
      @ForAll("pairs") List<Tuple2<String, Integer>> first,
      @ForAll("pairs") List<Tuple2<String, Integer>> second) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(7);
    table(first).writeTo(out);
    table(second).writeTo(out);
    ByteBuffer buffer = ByteBuffer.wrap(out.toByteArray(), 1, out.size() - 1).slice();

    assertThat(bytes(KeyTable.read(buffer))).isEqualTo(bytes(table(first)));
    assertThat(bytes(KeyTable.read(buffer))).isEqualTo(bytes(table(second)));
    assertThat(buffer.remaining()).isZero();
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void aTableThatIsCutIsRefused(@ForAll("pairs") List<Tuple2<String, Integer>> pairs) {
    byte[] whole = bytes(table(pairs));

    for (int length = 0; length < whole.length; length++) {
      ByteBuffer cut = ByteBuffer.wrap(whole, 0, length);
      assertThatExceptionOfType(SnapshotException.class)
          .isThrownBy(() -> KeyTable.read(cut))
          .returns(SnapshotException.Reason.DAMAGED, SnapshotException::reason);
    }
  }

  @Example
  void anEmptyTableHasNothing() {
    KeyTable table = new KeyTable.Builder().build();

    assertThat(table.size()).isZero();
    assertThat(table.find("")).isEqualTo(-1);
  }

  @Example
  void partsThatDoNotAgreeAreRefused() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int size = 1; size <= 7; size++) {
      PackedInts.of(new int[size]).writeTo(out);
    }

    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(() -> KeyTable.read(ByteBuffer.wrap(out.toByteArray())))
        .withMessage("Snapshot is damaged: a part of it has keys and values that do not agree;"
            + " get a fresh copy");
  }

  /** As many as a dataset with names in all scripts has. */
  @Example
  void sixtyThousandKeysTakeAMegabyteAndHalfOfItCompressed() {
    Random random = new Random(1);
    KeyTable.Builder table = new KeyTable.Builder();
    for (int i = 0; i < 78_000; i++) {
      table.put(name(new Random(random.nextInt(60_000))), random.nextInt(20_000));
    }
    byte[] bytes = bytes(table.build());
    Deflater deflater = new Deflater();
    deflater.setInput(bytes);
    deflater.finish();

    assertThat(bytes).hasSizeLessThan(1_000_000);
    assertThat(deflater.deflate(new byte[bytes.length])).isLessThan(500_000);
  }

  /** Two to five syllables, nine letters on average. */
  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int left = 2 + random.nextInt(4); left > 0; left--) {
      name.append("bcdfghjklmnprstvz".charAt(random.nextInt(17)))
          .append("aeiou".charAt(random.nextInt(5)));
      if (random.nextBoolean()) {
        name.append("nrslk".charAt(random.nextInt(5)));
      }
    }
    return name.toString();
  }

  @Example
  void aNegativeValueIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new KeyTable.Builder().put("a", -1))
        .withMessage("Value -1 of key 'a': expected 0 or more");
  }

  /** Half a pair has bytes of its own and is no question mark. */
  @Example
  void aLoneSurrogateIsNoOtherText() {
    KeyTable table = new KeyTable.Builder().put("?", 1).put("\uFFFD", 2).build();

    assertThat(table.find("\uD83C")).isEqualTo(-1);
    assertThat(table.find("\uDFD9")).isEqualTo(-1);
  }

  @Provide
  Arbitrary<List<Tuple2<String, Integer>>> pairs() {
    Arbitrary<Integer> values = Arbitraries.integers().between(0, Integer.MAX_VALUE);
    Arbitrary<Integer> small = Arbitraries.integers().between(0, 3);
    return Arbitraries.oneOf(values, small)
        .flatMap(value -> keys().map(key -> Tuple.of(key, value)))
        .list()
        .ofMaxSize(80);
  }

  /** Many that are near one another, long ones, and any. */
  @Provide
  Arbitrary<String> keys() {
    Arbitrary<String> near =
        Arbitraries.strings().withChars("abé西\uD83C\uDFD9\uFFFD\0").ofMaxLength(6);
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(10);
    Arbitrary<String> endless = near.map(text -> text + "xö".repeat(200) + text);
    return Arbitraries.frequencyOf(Tuple.of(6, near), Tuple.of(3, any), Tuple.of(1, endless));
  }

  @Example
  void refusesAKeyThatIsShorterThanNothingOrLongerThanTheTable() {
    for (int length : new int[] {-1, Integer.MAX_VALUE}) {
      KeyTable forged = forged(new int[1], new int[] {length}, 1);

      assertThatExceptionOfType(SnapshotException.class)
          .isThrownBy(() -> forged.key(0))
          .withMessage("Snapshot is damaged: a part of it has a key of " + length
              + " bytes; get a fresh copy");
    }
  }

  @Example
  void refusesMoreKeysThanThereAreBytes() {
    int keys = 1000;

    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(() -> forged(new int[keys], new int[keys], keys))
        .withMessage(
            "Snapshot is damaged: a part of it has 1000 keys in 0 bytes; get a fresh copy");
  }

  /** A table whose keys have no bytes and a value each. */
  private static KeyTable forged(int[] shared, int[] lengths, int keys) {
    int blocks = (keys + 15) / 16;
    int[] firsts = new int[blocks + 1];
    firsts[blocks] = keys;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int[] part : new int[][] {
      shared, lengths, new int[keys], new int[blocks], new int[blocks + 1], firsts, new int[keys]
    }) {
      PackedInts.of(part).writeTo(out);
    }
    return KeyTable.read(ByteBuffer.wrap(out.toByteArray()));
  }
}
