package io.github.gnlc.examples.falsehoods;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A list in Markdown of assumptions, counter-examples, and code with what it printed. */
final class Page {
  private final StringBuilder text = new StringBuilder();
  private ShownCode code;
  private String assumption = "";
  private int entries;

  /** Begins a chapter. */
  void chapter(String title, ShownCode shown) {
    text.append("## ").append(title).append("\n\n");
    code = shown;
  }

  /** Writes a falsehood: its two sentences, then its code and what that printed. */
  void entry(Falsehood falsehood) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    falsehood.tell(this, new PrintStream(printed, true, StandardCharsets.UTF_8));
    block("java", code.after(assumption));
    block("text", printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
  }

  private void block(String language, String lines) {
    text.append("```").append(language).append('\n').append(lines).append("```\n\n");
  }

  /** Names the wrong assumption. */
  void wrong(String sentence) {
    assumption = sentence;
    text.append("**").append(++entries).append(". ").append(sentence).append("** ");
  }

  /** Tells the counter-example; it is an error if the data do not show it. */
  void but(boolean shown, String sentence) {
    if (!shown) {
      throw new IllegalStateException("The data no longer contradict '" + assumption
          + "'; take it off the list or find another counter-example for: " + sentence);
    }
    text.append(sentence).append("\n\n");
  }

  /** Returns the list. */
  String toMarkdown() {
    return text.toString();
  }
}
