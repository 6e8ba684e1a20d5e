package io.github.gnlc.examples.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.Gnlc;
import io.github.gnlc.examples.atlas.PageData.MemberEntry;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.Member;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page knows what the library knows. */
class PageDataTest {
  private static final PageData DATA = new PageDataBuilder(Gnlc.network(), Gnlc.audit()).build();
  private static final Map<String, MemberEntry> ENTRIES =
      DATA.members().stream().collect(Collectors.toMap(MemberEntry::id, Function.identity()));

  @Test
  void everyCityIsThereInTheOrderOfTheLibrary() {
    assertEquals(
        Gnlc.allMembers().ids(), DATA.members().stream().map(MemberEntry::id).toList());
  }

  @Test
  void everyPieceOfEvidenceIsThereWithItsSource() {
    for (Member member : Gnlc.allMembers()) {
      List<String> titles = Gnlc.evidence().ofMember(member.id()).stream()
          .map(Evidence::sourceId)
          .map(id -> Gnlc.sources().get(id).label())
          .toList();
      List<String> shown = ENTRIES.get(member.id()).evidence().stream()
          .map(piece -> DATA.sources().get(piece.source()).title())
          .toList();
      assertEquals(titles, shown, member.id());
    }
  }

  @Test
  void theNumbersOfEveryDayAreThoseOfTheHistory() {
    assertEquals(
        Gnlc.history().changePoints().stream()
            .map(point -> point.day() + " " + point.known() + " " + point.possible())
            .toList(),
        DATA.days().stream()
            .map(day -> day.day() + " " + day.known() + " " + day.possible())
            .toList());
  }

  @Test
  void whatWasLastAnnouncedIsNamedWithItsMostAuthoritativeSource() {
    PageData.TotalEntry total = DATA.totals().stream()
        .filter(each -> each.day().equals("2020-09-23"))
        .findFirst()
        .orElseThrow();
    assertEquals(230, total.value());
    assertEquals("UNESCO", DATA.sources().get(total.source()).authority());
  }

  @Test
  void aConflictIsTold() {
    PageData.Conclusion joined = ENTRIES.get("cn-hangzhou").conclusions().get(0);
    assertEquals("Sources do not agree:", joined.relation());
    assertEquals("2015", joined.taken());
    assertEquals(
        List.of("2015 true", "12 January 2016 false"),
        joined.claims().stream()
            .map(claim -> claim.text() + " " + claim.taken())
            .toList());
    assertNull(ENTRIES.get("cn-guangzhou").conclusions().get(0).relation());
  }

  @Test
  void anInferenceTellsWhatItRestsOn() {
    PageData.Conclusion joined = ENTRIES.get("cn-beijing").conclusions().get(0);
    assertEquals("It follows from these sources together:", joined.relation());
    assertEquals(1, joined.claims().size());
    assertEquals(5, joined.claims().get(0).sources().size());
  }

  @Test
  void aMemberIsShownWhereItsPlaceIs() {
    assertEquals("Guangzhou, Guangdong", ENTRIES.get("cn-guangzhou").placeWords());
    assertEquals(
        "shown at its main town, Cannington, Western Australia",
        ENTRIES.get("au-canning").placeWords());
    assertTrue(ENTRIES.get("cl-renca").placeWords().startsWith("shown at the city around it, "));
    assertEquals("no place of it is known", ENTRIES.get("cm-bikok").placeWords());
  }

  @Test
  void aNameIsInTheScriptOfItsCountry() {
    assertEquals(new OwnName("杭州", "zh"), ENTRIES.get("cn-hangzhou").own());
    assertEquals(
        "Αθήνα",
        OwnName.of(Gnlc.members().get("gr-athens"), Gnlc.network())
            .map(OwnName::text)
            .orElse(""));
    assertNull(ENTRIES.get("ie-cork").own());
  }

  @Test
  void aCityIsFoundByItsNamesWithoutCaseAndMarks() {
    assertTrue(ENTRIES.get("cn-xi-an").keys().containsAll(List.of("xian", "西安")));
    assertTrue(ENTRIES.get("cn-beijing").keys().contains("pekin"));
  }
}
