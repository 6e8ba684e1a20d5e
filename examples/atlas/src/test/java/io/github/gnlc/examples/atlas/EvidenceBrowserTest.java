package io.github.gnlc.examples.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.Gnlc;
import io.github.gnlc.explain.ClaimGroup;
import io.github.gnlc.explain.Explanation;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A member opens to the evidence that the library has of it. */
@ExtendWith(OnePage.class)
class EvidenceBrowserTest {
  private static final String EVIDENCE = """
      const title = [...document.querySelectorAll("#panel h3")].find(each => each.textContent.startsWith("Evidence"));
      return title ? [...title.nextElementSibling.children].map(item => [
        item.querySelector("span").textContent,
        item.querySelector("small").firstElementChild.textContent,
        item.querySelector("small a")?.getAttribute("href") ?? ""]) : [];
      """;

  @Test
  void aMemberOpensToItsEvidenceInTheOrderOfTheLibrary(AtlasPage page) {
    page.open("");
    for (String id : List.of(
        "cn-hangzhou", "cn-beijing", "eg-cairo", "ma-laayoune", "il-modi-in", "gr-athens")) {
      page.js("location.hash = arguments[0]", id);
      assertEquals(id, page.opened());
      assertEquals(Gnlc.allMembers().get(id).label(), heading(page));
      List<List<String>> expected =
          Gnlc.evidence().ofMember(id).stream().map(EvidenceBrowserTest::shown).toList();
      assertFalse(expected.isEmpty(), id);
      assertEquals(expected, page.js(EVIDENCE));
    }
  }

  private static List<String> shown(Evidence piece) {
    Source source = Gnlc.sources().get(piece.sourceId());
    String date = piece.date().isUnknown() ? "" : " " + Words.of(piece.date());
    String note = piece.note().map(text -> ". " + text).orElse("");
    return List.of(
        Words.of(piece.kind()) + date + note, source.label(), source.url().orElse(""));
  }

  private static String heading(AtlasPage page) {
    return (String) page.js("return document.getElementById('panel-name').firstChild.data");
  }

  /** Not only those above: all members of the page have as much evidence as in the library. */
  @Test
  void everyMemberHasAllItsEvidence(AtlasPage page) {
    List<?> counts = (List<?>) page.open("")
        .js("return JSON.parse(document.getElementById('data').textContent)"
            + ".members.map(member => `${member.id} ${member.evidence?.length ?? 0}`)");
    List<String> expected = Gnlc.allMembers().stream()
        .map(Member::id)
        .map(id -> id + " " + Gnlc.evidence().ofMember(id).count())
        .toList();
    assertEquals(expected, counts);
  }

  @Test
  void aConflictShowsEachClaimAndWhichIsTaken(AtlasPage page) {
    Explanation joined = Gnlc.explain().joined("cn-hangzhou");
    assertTrue(joined.isContested());
    page.open("#cn-hangzhou");
    assertEquals(joined.claims().size(), page.seen("#panel .claims > p > span:first-child"));
    assertEquals(joined.taken().size(), page.texts("#panel .claims .taken").size(), "claims taken");
    int sources =
        joined.claims().stream().map(ClaimGroup::claimants).mapToInt(List::size).sum();
    assertEquals(sources, page.seen("#panel .claims small"));
    assertTrue(page.text("#panel-content").contains(joined.reason()));
  }

  @Test
  void anInferredDateSaysThatItIsInferredAndWhy(AtlasPage page) {
    Member beijing = Gnlc.members().get("cn-beijing");
    page.open("#cn-beijing");
    String told = page.text("#panel-content");
    assertTrue(
        told.contains(Words.of(beijing.joined()) + " (" + Words.of(beijing.joinedBasis()) + ")"),
        told);
    assertTrue(told.contains(Gnlc.explain().joined("cn-beijing").reason()), told);
  }

  /**
   * Members without a place are named beside the map, and say in their panel that they have none.
   */
  @Test
  void aMemberWithoutAPlaceSaysSo(AtlasPage page) {
    Optional<Member> unplaced =
        Gnlc.members().where(member -> member.place().isEmpty()).first();
    page.open("#" + unplaced.orElseThrow().id());
    assertTrue(page.text("#panel dl").contains("no place of it is known"));
    assertTrue(page.text(".world figcaption").contains(unplaced.orElseThrow().label()));
  }
}
