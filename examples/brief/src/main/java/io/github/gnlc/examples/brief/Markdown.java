package io.github.gnlc.examples.brief;

import java.util.Locale;
import java.util.regex.Pattern;

/** Escapes texts such that Markdown, with the tables of GitHub, shows them as they are. */
final class Markdown {
  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>|~#&!]");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern LIST = Pattern.compile("^(\\d+)([.)])|^([-+=])");

  private static final Pattern UNSAFE = Pattern.compile("[<>|\\\\\"`]");

  private Markdown() {}

  /** Returns a text for within a line, or for the cell of a table. */
  static String escape(String text) {
    String line = SPACES.matcher(text).replaceAll(" ");
    String escaped = MARKS.matcher(line).replaceAll("\\\\$0");
    // what would begin a list or a heading where it begins a line
    return LIST.matcher(escaped).replaceFirst("$1\\\\$2$3");
  }

  /** Returns an address as a link to itself. */
  static String link(String url) {
    String address = UNSAFE
        .matcher(url)
        .replaceAll(
            found -> "%" + Integer.toHexString(found.group().charAt(0)).toUpperCase(Locale.ROOT));
    return "<" + address + ">";
  }
}
