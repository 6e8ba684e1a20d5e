package io.github.gnlc.examples.brief;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Escapes texts such that Markdown, with the tables of GitHub, shows them as they are. */
final class Markdown {
  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>|~#&!]");

  /** A comment, which parts what GitHub would otherwise take for a link, escaped or not. */
  private static final String PARTING = "<!-- -->";

  /** Within addresses of pages and mailboxes, mentions of people, and numbers of issues. */
  private static final Pattern PARTED = Pattern.compile(
      "(?<=:)(?=//)|(?<=\\bwww)(?=\\.)|(?<=@)(?=\\w)|(?<=#)(?=\\d)|(?<=\\bgh-)(?=\\d)"
          + "|(?<=\\b(?:mailto|xmpp):)(?=\\S)",
      Pattern.CASE_INSENSITIVE);

  /** In a span it is not the beginning of a formula, which it is with a backslash before it. */
  private static final String DOLLAR = "<span>$</span>";

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern LIST = Pattern.compile("^(\\d+)([.)])|^([-+=])");

  private static final Pattern UNSAFE = Pattern.compile("[<>|\\\\\"`]");

  private Markdown() {}

  /** Returns a text for within a line, or for the cell of a table. */
  static String escape(String text) {
    String line = SPACES.matcher(text).replaceAll(" ");
    String escaped = Arrays.stream(PARTED.split(line))
        .map(part -> MARKS.matcher(part).replaceAll("\\\\$0").replace("$", DOLLAR))
        .collect(joining(PARTING));
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
