package io.github.gnlc.json;

import java.time.DateTimeException;
import java.util.function.Function;

/** What is written as a text: dates, periods and texts themselves. */
final class TextShape<T> extends Shape<T> {
  private final String expected;
  private final Function<T, String> write;
  private final Function<String, T> read;

  TextShape(String expected, Function<T, String> write, Function<String, T> read) {
    this.expected = expected;
    this.write = write;
    this.read = read;
  }

  @Override
  String write(T value) {
    return write.apply(value);
  }

  @Override
  T read(Object tree, Spot at) {
    if (!(tree instanceof CharSequence)) {
      throw at.refuse(tree, expected);
    }
    try {
      return read.apply(tree.toString());
    } catch (IllegalArgumentException e) {
      throw at.invalid(tree, e);
    } catch (DateTimeException e) {
      throw at.refuse(tree, expected);
    }
  }

  @Override
  String expected() {
    return expected;
  }
}
