package io.github.gnlc.data.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the project in Markdown: its blocks of code, its links, its headings. */
final class MarkdownPage {
  static final Path ROOT = Path.of("..");

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");
  private static final Pattern OUTPUT = Pattern.compile(
      "\\G\\s+(?:prints\\s+)?```text\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern INLINE = Pattern.compile("`([^`\n]+)`");
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]*)\\)");
  private static final Pattern ADDRESS =
      Pattern.compile("\\bhttps?://[^\\s)>`'\",;|]*[^\\s)>`'\",;|.]");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.*)$");

  private final Path file;
  private final String text;

  private MarkdownPage(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  /** Returns all pages but those that tests compare with what the code writes. */
  static List<MarkdownPage> all() {
    List<MarkdownPage> pages = new ArrayList<>();
    try {
      for (Path file : SourceFiles.under(ROOT, ".md")) {
        if (!file.toString().contains("/src/test/")) {
          pages.add(of(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  static MarkdownPage of(Path file) {
    try {
      return new MarkdownPage(file, Files.readString(file).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path file() {
    return file;
  }

  /** Returns the blocks of Java, each with the text that follows as what it prints. */
  List<Example> java() {
    List<Example> examples = new ArrayList<>();
    Matcher block = BLOCK.matcher(text);
    while (block.find()) {
      if (block.group(1).equals("java")) {
        Matcher output = OUTPUT.matcher(text);
        Optional<String> printed =
            output.find(block.end()) ? Optional.of(output.group(1)) : Optional.empty();
        long line = text.substring(0, block.start()).lines().count() + 1;
        examples.add(new Example(file + ":" + line, block.group(2), printed));
      }
    }
    return examples;
  }

  /**
   * Returns the commands of Maven: lines of blocks for a shell, and what is marked as code within a
   * line.
   */
  List<String> mavenCommands() {
    List<String> commands = new ArrayList<>();
    BLOCK
        .matcher(text)
        .results()
        .filter(block -> block.group(1).matches("sh|shell|console"))
        .flatMap(block -> block.group(2).replace("\\\n", " ").lines())
        .map(line -> line.replaceFirst("^\\$ ", "").replaceFirst("\\s+#.*", ""))
        .forEach(commands::add);
    INLINE.matcher(withoutBlocks()).results().map(code -> code.group(1)).forEach(commands::add);
    return commands.stream().filter(command -> command.startsWith("mvn ")).toList();
  }

  /** Returns where its links and pictures lead. */
  List<String> links() {
    String prose = INLINE.matcher(withoutBlocks()).replaceAll("");
    List<String> links = new ArrayList<>();
    LINK.matcher(prose).results().map(link -> link.group(1)).forEach(links::add);
    ADDRESS
        .matcher(LINK.matcher(prose).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .forEach(links::add);
    return links;
  }

  /** Returns the anchors of its headings, as GitHub makes them. */
  Set<String> anchors() {
    Set<String> anchors = new HashSet<>();
    HEADING
        .matcher(withoutBlocks())
        .results()
        .map(heading -> heading.group(1).replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1"))
        .map(title -> title
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "")
            .replace(' ', '-'))
        .forEach(anchor -> {
          String unique = anchor;
          for (int i = 1; !anchors.add(unique); i++) {
            unique = anchor + "-" + i;
          }
        });
    return anchors;
  }

  private String withoutBlocks() {
    return BLOCK.matcher(text).replaceAll("");
  }
}
