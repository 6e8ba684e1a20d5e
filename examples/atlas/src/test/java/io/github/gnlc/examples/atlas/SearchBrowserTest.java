package io.github.gnlc.examples.atlas;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.name.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page finds members as the library does. */
@ExtendWith(OnePage.class)
class SearchBrowserTest {
  /** The first member listed for each of the texts, or null where none is found. */
  private static final String FIRST_OF_EACH = """
      const field = document.getElementById("search");
      return arguments[0].map(text => {
        field.value = text;
        field.dispatchEvent(new Event("input"));
        return document.querySelector("#table tbody [data-open]")?.dataset.open ?? null;
      });
      """;

  private static final Map<String, String> TYPED = Map.ofEntries(
      Map.entry("西安", "cn-xi-an"),
      Map.entry("Xian", "cn-xi-an"),
      Map.entry("Pekin", "cn-beijing"),
      Map.entry("Αθήνα", "gr-athens"),
      Map.entry("αθηνα", "gr-athens"),
      Map.entry("القاهرة", "eg-cairo"),
      Map.entry("Київ", "ua-kyiv"),
      Map.entry("КИЕВ", "ua-kyiv"),
      Map.entry("กรุงเทพ", "th-bangkok"),
      Map.entry("안동", "kr-andong"),
      Map.entry("Աբովյան", "am-abovyan"),
      Map.entry("തൃശ്ശൂർ", "in-thrissur"),
      Map.entry("おかやま", "jp-okayama"),
      Map.entry("קורינתוס", "gr-corinth"));

  /** A letter more, one less, another one, and two swapped. */
  private static final Map<String, String> MISTYPED = Map.of(
      "Athenns", "gr-athens",
      "Hagzhou", "cn-hangzhou",
      "Hamgzhou", "cn-hangzhou",
      "Hangzhuo", "cn-hangzhou");

  @Test
  void whatIsTypedInAnyScriptFindsItsCity(AtlasPage page) {
    page.open("");
    TYPED.forEach((text, id) -> assertFound(id, text, page));
  }

  @Test
  void aTypingErrorFindsTheCityStill(AtlasPage page) {
    page.open("");
    MISTYPED.forEach((text, id) -> assertFound(id, text, page));
  }

  private static void assertFound(String id, String text, AtlasPage page) {
    page.js("document.getElementById('search').select()");
    page.browser().press(text);
    List<?> found = page.listed();
    assertEquals(id, found.isEmpty() ? "none" : found.get(0), text + ": " + found);
  }

  @Test
  void whatIsNoNameFindsNoneAndSaysSo(AtlasPage page) {
    page.open("");
    page.set("#search", "qqqqqqqq", "input");
    assertEquals(List.of(), page.texts("#table tbody tr"));
    assertTrue(page.text("#found").startsWith("None found."), page.text("#found"));
  }

  /** Any name of any member leads first to one that the library ranks highest. */
  @Test
  void everyNameLeadsWhereTheLibraryLeads(AtlasPage page) {
    Set<String> members = Set.copyOf(Gnlc.members().ids());
    List<String> names = Gnlc.memberNames().stream()
        .filter(name -> members.contains(name.memberId()))
        .map(MemberName::name)
        .distinct()
        .toList();
    List<?> first = (List<?>) page.open("").js(FIRST_OF_EACH, names);
    List<String> others = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Set<String> best = best(names.get(i));
      if (!best.contains(first.get(i))) {
        others.add(names.get(i) + ": " + first.get(i) + ", not " + best);
      }
    }
    assertEquals(List.of(), others, names.size() + " names");
  }

  private static Set<String> best(String name) {
    List<Match> matches = Gnlc.search(name, 5);
    return matches.stream()
        .filter(match -> match.score() == matches.get(0).score())
        .map(Match::member)
        .map(Member::id)
        .collect(toSet());
  }
}
