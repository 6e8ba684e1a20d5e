package io.github.gnlc.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A table of keys of every length in bytes, looked into a few times, and more often than that. */
class KeyTableTest {
  /** The first and the last of those that take one byte, two and three. */
  private static final List<String> LETTERS =
      List.of("\0", "a", "\u007F", "\u0080", "é", "\u07FF", "\u0800", "西", "\uFFFF");

  /** All of one to three of them, in order, but for every seventh. */
  private static final List<String> KEYS = new ArrayList<>();

  private static final List<String> NO_KEYS = new ArrayList<>();

  static {
    TreeSet<String> all = new TreeSet<>();
    for (String one : LETTERS) {
      for (String two : LETTERS) {
        LETTERS.forEach(three -> all.addAll(List.of(one, one + two, one + two + three)));
      }
    }
    int number = 0;
    for (String key : all) {
      (number++ % 7 == 3 ? NO_KEYS : KEYS).add(key);
    }
  }

  private static KeyTable table() {
    KeyTable.Builder table = new KeyTable.Builder();
    for (int number = 0; number < KEYS.size(); number++) {
      for (int value = 0; value <= number % 3; value++) {
        table.put(KEYS.get(number), 10 * number + value);
      }
    }
    return table.build();
  }

  private static void assertFinds(KeyTable table) {
    assertThat(table.size()).isEqualTo(KEYS.size());
    for (int number = 0; number < KEYS.size(); number++) {
      assertThat(table.find(KEYS.get(number))).isEqualTo(number);
      assertThat(table.key(number)).isEqualTo(KEYS.get(number));
      assertThat(KeyTableProperties.values(table, number))
          .containsExactlyElementsOf(valuesOf(number));
    }
    for (String text : NO_KEYS) {
      assertThat(table.find(text)).isEqualTo(-1);
    }
  }

  private static List<Integer> valuesOf(int number) {
    return List.of(10 * number, 10 * number + 1, 10 * number + 2).subList(0, number % 3 + 1);
  }

  @Test
  void findsTheSameHoweverOftenItIsAsked() {
    KeyTable table = table();

    for (int i = 0; i < 3; i++) {
      assertFinds(table);
    }
  }

  @Test
  void isTheSameOnceWrittenAndRead() {
    byte[] bytes = KeyTableProperties.bytes(table());
    ByteBuffer buffer = ByteBuffer.wrap(bytes);

    KeyTable read = KeyTable.read(buffer);

    assertThat(buffer.remaining()).isZero();
    assertFinds(read);
    assertThat(KeyTableProperties.bytes(read)).isEqualTo(bytes);
  }
}
