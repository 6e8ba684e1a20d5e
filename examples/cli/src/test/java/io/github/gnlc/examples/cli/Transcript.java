package io.github.gnlc.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command as it is typed, and what it prints.
 *
 * @param command the line after {@code $ gnlc}
 * @param printed what follows it
 */
record Transcript(String command, String printed) {
  private static final String PROMPT = "$ gnlc ";
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  /** Reads a text of commands, each with what it prints up to the next. */
  static List<Transcript> of(String text) {
    List<Transcript> all = new ArrayList<>();
    String command = null;
    StringBuilder printed = new StringBuilder();
    for (String line : text.split("(?<=\n)")) {
      if (line.startsWith(PROMPT)) {
        if (command != null) {
          all.add(new Transcript(command, printed.toString()));
        }
        command = line.substring(PROMPT.length()).strip();
        printed.setLength(0);
      } else {
        printed.append(line);
      }
    }
    if (command != null) {
      all.add(new Transcript(command, printed.toString()));
    }
    return all;
  }

  /** Returns the command's words as a shell splits them, single quotes understood. */
  String[] words() {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    return words.toArray(String[]::new);
  }

  /** Returns the text that this is read from. */
  @Override
  public String toString() {
    return PROMPT + command + "\n" + printed;
  }
}
