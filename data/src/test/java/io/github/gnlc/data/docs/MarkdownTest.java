package io.github.gnlc.data.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages in Markdown show holds: code, what it prints, links, commands. */
class MarkdownTest {
  private static final List<MarkdownPage> PAGES = MarkdownPage.all();

  private static final Path GAZETTEER = Path.of("gazetteer", "README.md");

  @TempDir
  private Path folder;

  /**
   * What needs Spring or an example's own code is a quotation of a source that the build compiles.
   */
  @Test
  void everyBlockOfJavaCompilesAndPrintsAndAnswersWhatThePageSays() throws IOException {
    String sources = quotable();
    List<Example> run = new ArrayList<>();
    int quotations = 0;
    for (MarkdownPage page : PAGES) {
      for (Example example : page.java()) {
        if (example.output().isEmpty() && sources.contains(bare(example.code()))) {
          quotations++;
        } else {
          run.add(example);
        }
      }
    }
    assertThat(String.join("\n", ExamplesRun.problems(run, folder))).isEmpty();
    assertThat(run).hasSizeGreaterThan(40);
    assertThat(quotations).isEqualTo(7);
  }

  private static String quotable() throws IOException {
    StringBuilder sources = new StringBuilder();
    for (String example : List.of("spring", "property-tests", "spark")) {
      Path folder = MarkdownPage.ROOT.resolve("examples").resolve(example);
      for (Path file : SourceFiles.under(folder, ".java")) {
        sources.append(bare(Files.readString(file)));
      }
    }
    return sources.toString();
  }

  /** Without comments and white space. */
  private static String bare(String text) {
    return text.replaceAll("\\s+//[^\n]*", "").replaceAll("\\s+", "");
  }

  @Test
  void everyLinkLeadsToAFileAHeadingOrAnAddress() {
    List<String> broken = new ArrayList<>();
    int links = 0;
    for (MarkdownPage page : PAGES) {
      for (String link : page.links()) {
        links++;
        if (!leadsSomewhere(page, link)) {
          broken.add(page.file() + ": " + link);
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(links).isGreaterThan(150);
  }

  private static boolean leadsSomewhere(MarkdownPage page, String link) {
    if (link.contains("://")) {
      return isAddress(page, link);
    }
    String path = link.replaceFirst("#.*", "");
    Path file = path.isEmpty() ? page.file() : page.file().resolveSibling(path);
    if (!Files.exists(file)) {
      return false;
    }
    if (!link.contains("#")) {
      return true;
    }
    return file.toString().endsWith(".md")
        && MarkdownPage.of(file).anchors().contains(link.substring(link.indexOf('#') + 1));
  }

  /** Over https, but for programs on the own machine and for sources that were read over http. */
  private static boolean isAddress(MarkdownPage page, String link) {
    try {
      URI address = new URI(link);
      boolean plain = "127.0.0.1".equals(address.getHost()) || page.file().endsWith(GAZETTEER);
      return address.getHost() != null && (plain || "https".equals(address.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  @Test
  void everyCommandNamesModulesProfilesAndPropertiesThatExist() throws IOException {
    MavenCommands commands = new MavenCommands(MarkdownPage.ROOT);
    List<String> wrong = new ArrayList<>();
    int count = 0;
    for (MarkdownPage page : PAGES) {
      for (String command : page.mavenCommands()) {
        count++;
        for (String unknown : commands.unknownIn(command)) {
          wrong.add(page.file() + ": " + unknown + " in " + command);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(count).isGreaterThan(30);
  }
}
