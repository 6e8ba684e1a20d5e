package io.github.gnlc.examples.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.Gnlc;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.explain.Explanation;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Figure;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.Manner;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Proposition;
import io.github.gnlc.model.Qualifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The pages are what the files beside this test say; a change of data shows here. */
class StoryTest {
  static final List<String> FIRST_SOURCES = Story.FIRST_SOURCES;

  private static final Path EXPECTED = Path.of("src", "test", "resources", "story");
  private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]]+)]");

  /** A full stop, not that of an initial, and a capital: a sentence that names no source. */
  private static final Pattern UNSOURCED = Pattern.compile("(?<!\\b\\p{Lu})\\.\\s+[\\p{Lu}“]");

  private final Story story = new Story(Gnlc.network());

  @ParameterizedTest
  @FieldSource("FIRST_SOURCES")
  void tellsEachFirstSource(String id) throws IOException {
    List<String> expected = Files.readAllLines(EXPECTED.resolve(id + ".md"));
    List<String> told = story.page(id).lines().toList();
    for (int i = 0; i < Math.min(expected.size(), told.size()); i++) {
      assertEquals(expected.get(i), told.get(i), "line " + (i + 1) + " of " + id + ".md");
    }
    assertEquals(expected.size(), told.size(), "lines of " + id + ".md");
  }

  @ParameterizedTest
  @FieldSource("FIRST_SOURCES")
  void noSentenceOfTheFirstSourcesIsWithoutSource(String id) {
    for (String line : sentences(story.page(id))) {
      assertFalse(UNSOURCED.matcher(line).find(), line);
    }
  }

  /** Every source can be told, and every paragraph and bullet ends with sources that exist. */
  @Test
  void everyPageNamesItsSources() {
    for (String id : Gnlc.sources().ids()) {
      String page = story.page(id);
      Set<String> named = new TreeSet<>();
      for (String line : sentences(page)) {
        assertTrue(line.matches(".*\\[\\^[^\\]]+]"), () -> id + ": " + line);
        NOTE.matcher(line).results().forEach(note -> named.add(note.group(1)));
      }
      assertTrue(named.contains(id), id);
      named.forEach(Gnlc.sources()::get);
      List<String> cited = page.lines()
          .filter(line -> line.startsWith("[^"))
          .map(line -> line.substring(2, line.indexOf("]: ")))
          .toList();
      assertEquals(List.copyOf(named), cited, id);
    }
  }

  private static List<String> sentences(String page) {
    return page.lines()
        .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("[^"))
        .toList();
  }

  @Test
  void aSentenceWithoutSourceIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Sentence("It rains", List.of()));
  }

  /** Each contradiction is told on both pages, with the source that contradicts. */
  @Test
  void contradictionsAreTold() {
    assertTold(
        "s0003",
        "The network had one city in China on 2 September 2022.[^s0003] But others "
            + "show that the network had at least ");
    assertTold(
        "s0004",
        "At least 500 people from about 200 cities took part.[^s0004] Others count "
            + "at least 550 people[^s0710]; about 500 people.[^s0738] Of cities no other source "
            + "speaks; others speak of at least 100 countries[^s0005]; 102 countries.[^s0710]");
    assertTold(
        "s0005",
        "At least 500 people from at least 100 countries took part.[^s0005] Others "
            + "count 102 countries[^s0710]; at least 550 people[^s0710]; about 500 people.[^s0738] "
            + "Others speak of about 200 cities.[^s0004]");
    assertTold(
        "s0004",
        "Another source says that Liu Yandong, Wang Anshun and Yuan Guiren opened "
            + "the conference.[^s0005]");
    assertTold(
        "s0005",
        "Another source says that Liu Yandong, Wang Anshun and Yuan Guiren took "
            + "part in the opening.[^s0004]");
    assertTold("s0001", "Others say that Hangzhou joined on 12 January 2016.[^s0151]");
  }

  @Test
  void tellsAnyOtherSource() {
    assertTold(
        "s0710",
        "The first International Conference on Learning Cities was held from 21 to "
            + "23 October 2013 in Beijing, China.[^s0710]");
    assertTold("s0710", "At least 550 people from 102 countries took part.[^s0710]");
    assertTold("s0710", "- Adopt the Beijing Declaration and the Key Features.[^s0710]");
  }

  /** What one source leaves open, or says with fewer words, does not contradict another. */
  @Test
  void whatAgreesIsNoContradiction() {
    assertNotTold("s0004", "UNESCO organised it[^s0886]");
    assertNotTold("s0005", "count about 200 cities");
    assertNotTold("s0002", "was opened on");
    assertTold("s0002", "an event of it was held on 19 May 2024 in Nanjing, China.[^s0002]");
    assertTold("s0004", "was opened on 21 October 2013 in Beijing, China.[^s0004]");
  }

  /** What no source says alone, but several together, is not told as what one reports. */
  @Test
  void whatIsInferredNamesAllSourcesThatItFollowsFrom() {
    assertTold(
        "s0001",
        "- It follows from what sources say that Beijing joined between April 2016 and 24 January"
            + " 2017.[^s0087][^s0136][^s0152][^s0156][^s0157]\n");
    assertTold("s0001", "- Changzhou and Wuhan joined in 2016.[^s0140][^s0167]\n");
    for (Member member : Gnlc.allMembers()) {
      if (member.joinedBasis() == JoinedBasis.INFERRED) {
        String name = Prose.plain(member.label());
        for (String id : Gnlc.explain().joined(member.id()).taken().stream()
            .flatMap(group -> Others.sources(group).stream())
            .toList()) {
          assertFalse(
              story.page(id).matches("(?s).*\n- " + Pattern.quote(name) + " joined .*"), id);
        }
      }
    }
  }

  @Test
  void notYetIsTold() {
    assertTold("s0934", "Sorocaba in Brazil was not yet in the network on 22 June 2016.[^s0934]");
    assertTold("s0156", "Beijing in China was not yet in the network in December 2015.[^s0156]");
  }

  /** A city is in dispute whose sources say both that it joined and that it was not yet in. */
  @Test
  void notYetContradictsAnEarlierDateOfJoining() {
    assertTold(
        "s1224",
        "Others say that Hải Dương was not yet in the network on 22 September"
            + " 2020.[^s0677][^s0684]");
    assertTold("s0677", "But others say that Hải Dương joined in 2015.[^s1224]");
    assertTold("s1224", "- Hải Dương is not confirmed by all that is known.[^s1224]");
    assertNotTold("s0156", "Others say that Beijing was not yet");
  }

  @Test
  void aReprintNamesWhoseTextItIs() {
    assertTold(
        "s0012",
        "from source s0012, published by unesco.org as reprinted by patrimonioactual.com in"
            + " September 2022.[^s0012]");
    assertTold("s0012", "[^s0012]: s0012, unesco.org as reprinted by patrimonioactual.com, ");
    assertTold("s0003", "published by nansha.guangdong.chinadaily.com.cn on");
  }

  /** Notes are sentences of their own; a page tells them within one. */
  @Test
  void remarksHaveOneFullStop() {
    for (String id : Gnlc.sources().ids()) {
      assertNotTold(id, "..[^");
    }
    assertTold(
        "s0003",
        "The editors remark: the source says that Guangzhou is the only one, which can hold only of"
            + " the 77 new members.[^s0003]");
  }

  @Test
  void datesReadLikeEnglish() {
    assertEquals("on 21 October 2013", Prose.when(EdtfDate.of("2013-10-21")));
    assertEquals("in October 2013", Prose.when(EdtfDate.of("2013-10")));
    assertEquals("by October 2013 at the latest", Prose.when(EdtfDate.of("../2013-10")));
    assertEquals(
        "between April 2016 and 24 January 2017", Prose.when(EdtfDate.of("2016-04/2017-01-24")));
    assertEquals("2016 to March 2018", Prose.date(EdtfDate.of("2016/2018-03")));
    assertEquals("on an unknown day", Prose.when(EdtfDate.of("")));
  }

  private void assertNotTold(String id, String words) {
    String page = story.page(id);
    assertFalse(page.contains(words), () -> words + "\nis in\n" + page);
  }

  private void assertTold(String id, String words) {
    String page = story.page(id);
    assertTrue(page.contains(words), () -> words + "\nis not in\n" + page);
  }

  @Test
  void anUnknownSourceIsAnError() {
    assertThrows(UnknownKeyException.class, () -> story.page("s99999"));
  }

  @Test
  void writesAFileForEachSource(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Path pages = folder.resolve("pages");
    story.write(
        List.of("s0710", "s0004"), pages, new PrintStream(printed, true, StandardCharsets.UTF_8));
    assertEquals(story.page("s0710"), Files.readString(pages.resolve("s0710.md")));
    assertEquals(story.page("s0004"), Files.readString(pages.resolve("s0004.md")));
    List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).startsWith(pages.resolve("s0710.md").toString()), lines.get(0));
  }

  @Test
  void theReadmeShowsWhatItPrints() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    story.write(
        FIRST_SOURCES,
        Path.of("target", "story"),
        new PrintStream(printed, true, StandardCharsets.UTF_8));
    String lines = printed.toString(StandardCharsets.UTF_8);
    String readme = Files.readString(Path.of("README.md"));
    assertTrue(readme.contains("```text\n" + lines + "```\n"), lines);
  }

  /** The calls that the README shows give the answers stated there. */
  @Test
  void theReadmeShowsCallsThatWork() throws IOException {
    Proposition purpose = Gnlc.purposes().get("purpose-policy-dialogue");
    Explanation why = Gnlc.explain().statement("s0003/2022-09-02/members/CN/1");
    List<Object> answers = new ArrayList<>();
    // README begins
    answers.add(Gnlc.propositions().fromSource("s0004").count());
    answers.add(purpose.firstStated());
    answers.add(purpose.accounts().get(1).manner());
    answers.add(Gnlc.documents().get("beijing-declaration").extent());
    answers.add(why.conclusion());
    answers.add(Gnlc.officials().get("Liu Yandong/2013-10-21").roles());
    // README ends
    String readme = Files.readString(Path.of("README.md"));
    assertEquals(Optional.of(Manner.CALLED_FOR), answers.get(2));
    for (String call : calls()) {
      assertTrue(readme.contains(call), call);
    }
    for (Object answer : answers.subList(0, 5)) {
      assertTrue(readme.contains("// " + answer), () -> "// " + answer);
    }
  }

  @Test
  void theReadmeShowsLinesOfThePages() throws IOException {
    String pages = story.page("s0003") + story.page("s0004");
    List<String> shown = Files.readAllLines(Path.of("README.md")).stream()
        .filter(line -> line.contains("[^s0"))
        .toList();
    assertEquals(2, shown.size());
    shown.forEach(line -> assertTrue(pages.contains(line + "\n"), line));
  }

  private static List<String> calls() throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/io/github/gnlc/examples/story/StoryTest.java"));
    String block =
        source.substring(source.indexOf("// README begins") + 16, source.indexOf("// README ends"));
    return block
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> line.substring("answers.add(".length(), line.length() - 2) + ";")
        .toList();
  }

  @Test
  void writesNumbersAsEnglishDoes() {
    assertEquals("at least 8,700 enterprises", Prose.figure(figure(8700, Qualifier.AT_LEAST)));
    assertEquals("one enterprise", Prose.figure(figure(1, Qualifier.EXACTLY)));
    assertEquals("three promises", Prose.count(3, "promise", "promises"));
    assertEquals("12 promises", Prose.count(12, "promise", "promises"));
    assertEquals("“A ‘b’ c”", Prose.quoted("A “b” c"));
    assertEquals("a, b and c", Prose.list(List.of("a", "b", "c")));
  }

  @Test
  void namesKeepTheirCapitalWithinASentence() {
    Names names = new Names(Gnlc.network());
    assertEquals("new policies", names.within("New policies"));
    assertEquals("a UNESCO City of Design", names.within("A UNESCO City of Design"));
    assertEquals("UNESCO helps", names.within("UNESCO helps"));
    assertEquals("Beijing showed the will", names.within("Beijing showed the will"));
    assertEquals("Spanish page", names.within("Spanish page"));
  }

  private static Figure figure(long value, Qualifier qualifier) {
    return Figure.builder()
        .value(value)
        .qualifier(qualifier)
        .unit("enterprises")
        .build();
  }
}
