package io.github.gnlc.data.docs;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a comment states of the value beside it: the value as it is printed, and then perhaps a
 * remark after a comma, a colon, a semicolon or a bracket. Three dots stand for anything; white
 * space does not count.
 */
final class Stated {
  /** Letters and digits that an abridged value has at least. */
  private static final int FEWEST = 4;

  private Stated() {}

  /**
   * Returns what the code answers as a comment has it: the value, or the exception with its
   * message.
   */
  static Object answer(Callable<?> code) {
    try {
      return code.call();
    } catch (Exception e) {
      return new Thrown(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  static boolean isOf(String comment, Object value) {
    return texts(value).anyMatch(text -> matches(comment, text));
  }

  private static boolean matches(String comment, String text) {
    String stated = bare(comment);
    String actual = bare(text);
    return IntStream.rangeClosed(1, stated.length())
        .filter(end -> end == stated.length() || ",:;(".indexOf(stated.charAt(end)) >= 0)
        .mapToObj(end -> stated.substring(0, end))
        .filter(value -> value.equals(stated) || isBalanced(value))
        .anyMatch(value -> value.equals(actual) || isAbridged(value, actual));
  }

  /** Whether all brackets are closed: a remark does not begin within a list. */
  private static boolean isBalanced(String value) {
    return count(value, "[{(") == count(value, "]})");
  }

  private static long count(String value, String brackets) {
    return value.chars().filter(c -> brackets.indexOf(c) >= 0).count();
  }

  /** Whether a text is a value with parts left out; what is left must be enough to tell it. */
  private static boolean isAbridged(String stated, String actual) {
    if (!stated.contains("…") || stated.replaceAll("\\W", "").length() < FEWEST) {
      return false;
    }
    String pattern =
        Stream.of(stated.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    return Pattern.compile(pattern, Pattern.DOTALL).matcher(actual).matches();
  }

  /** A value as it is printed; an enum constant also by its name, a text also in quotes. */
  private static Stream<String> texts(Object value) {
    String text = String.valueOf(value);
    if (value instanceof Enum<?> constant) {
      return Stream.of(text, constant.name());
    }
    return value instanceof String ? Stream.of(text, '"' + text + '"') : Stream.of(text);
  }

  private static String bare(String text) {
    return text.replace("...", "…").replaceAll("\\s+", "");
  }

  /** What an example throws. */
  private record Thrown(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  /** For messages: the comment and the value, each cut to a readable length. */
  static String difference(String comment, Object value) {
    return List.of(comment, String.valueOf(value)).stream()
        .map(text -> text.length() > 600 ? text.substring(0, 600) + "…" : text)
        .collect(Collectors.joining("'\n    but the code answers '", "the comment states '", "'"));
  }
}
