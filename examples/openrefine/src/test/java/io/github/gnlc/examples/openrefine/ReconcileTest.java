package io.github.gnlc.examples.openrefine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.CountryName;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Ternary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What comes back for names, and for what is given with them. */
class ReconcileTest {
  private static Asked asked;

  @BeforeAll
  static void start() {
    asked = Asked.start();
  }

  @AfterAll
  static void stop() {
    asked.close();
  }

  @Test
  void matchesWhatTheResolverMatches() {
    JsonNode found = asked.candidates("Xian, China");
    assertEquals(List.of("cn-xi-an"), ids(found));
    JsonNode best = found.get(0);
    assertTrue(best.path("match").booleanValue());
    assertEquals("Xi'an", best.path("name").textValue());
    assertEquals(100, best.path("score").doubleValue());
    assertEquals(
        "China; " + Gnlc.resolve("Xian, China").explanation(),
        best.path("description").textValue());
    assertEquals(List.of("name_similarity", "resolved", "step_country"), features(best));
    assertEquals(
        "[{\"id\":\"member\",\"name\":\"learning city\"}]", best.path("type").toString());
  }

  @Test
  void theScoreIsTheSimilarityOfTheNames() {
    JsonNode best = asked.candidates("Guangzou").get(0);
    assertEquals(90, best.path("score").doubleValue());
    assertTrue(best.path("match").booleanValue());
    assertTrue(features(best).contains("step_one_edit"));
  }

  @Test
  void whatIsAmbiguousComesBackWithoutAMatch() {
    JsonNode two = asked.candidates("Nam-gu");
    assertEquals(List.of("kr-nam-gu-busan", "kr-nam-gu-ulsan"), ids(two).subList(0, 2));
    two.forEach(each -> assertFalse(each.path("match").booleanValue()));
    assertTrue(features(two.get(0)).contains("ambiguous"));
    assertTrue(
        two.get(0).path("description").textValue().contains("give a region or a coordinate"));

    JsonNode one = asked.candidates("Granada");
    assertEquals(List.of("ni-granada"), ids(one));
    assertFalse(one.get(0).path("match").booleanValue());
    assertTrue(features(one.get(0)).containsAll(List.of("ambiguous", "other_place")));
  }

  @Test
  void whatIsNoneHasNeighboursWithoutAMatch() {
    JsonNode near = asked.candidates("Bejin");
    assertEquals("cn-beijing", near.get(0).path("id").textValue());
    assertFalse(near.get(0).path("match").booleanValue());
    assertTrue(near.get(0).path("score").doubleValue() < 100);
    assertEquals(0, asked.candidates("-").size());
  }

  @Test
  void aCountryDecidesInAnySpelling() {
    for (String country : List.of("NI", "nic", "558", "Nicaragua", "nikaragua", "尼加拉瓜")) {
      JsonNode found = asked.candidates("Granada", "country", country);
      assertEquals(List.of("ni-granada"), ids(found), country);
      assertTrue(found.get(0).path("match").booleanValue(), country);
      assertTrue(features(found.get(0)).contains("country"), country);
    }
    assertEquals(0, asked.candidates("Granada", "country", "Spain").size());
    assertEquals(0, asked.candidates("Hangzhou", "country", "FR").size());
  }

  @Test
  void everyCountryIsKnownByItsCodesAndNames() {
    ConditionReader reader = new ConditionReader(new Facts(Gnlc.network()));
    for (Member member : Gnlc.allMembers()) {
      Country own = member.country();
      Stream<String> names = Gnlc.network().countryNames().stream()
          .filter(name -> name.alpha2().equals(own.alpha2()))
          .map(CountryName::name)
          .limit(10);
      Stream.concat(Stream.of(own.alpha2(), own.alpha3(), own.numeric(), own.name()), names)
          .forEach(name -> assertEquals(
              Ternary.YES,
              reader.read(Property.COUNTRY, name).test().apply(member),
              member + name));
      String other = own.alpha2().equals("FR") ? "Germany" : "Frankreich";
      assertEquals(Ternary.NO, reader.read(Property.COUNTRY, other).test().apply(member));
    }
  }

  @Test
  void aCountryMayBeMatchedElsewhereOrBeOneOfSeveral() {
    Object matched = Map.of("id", "Q811", "name", "Nicaragua");
    assertTrue(
        asked.candidates("Granada", "country", matched).get(0).path("match").booleanValue());
    JsonNode several = asked.candidates("Hangzhou", "country", List.of("FR", "CN"));
    assertTrue(several.get(0).path("match").booleanValue());
    JsonNode undecided = asked.candidates("Granada", "country", List.of("NI", "ES"));
    assertFalse(undecided.get(0).path("match").booleanValue());
  }

  @Test
  void aCountryThatDoesNotExistIsSaidAndMatchesNothing() {
    JsonNode found = asked.candidates("Hangzhou", "country", "Atlantis");
    JsonNode best = found.get(0);
    assertEquals("cn-hangzhou", best.path("id").textValue());
    assertFalse(best.path("match").booleanValue());
    assertTrue(features(best).contains("country_unknown"));
    assertTrue(best.path("description").textValue().contains("Atlantis; nearest:"));
  }

  @Test
  void anEmptyCellSaysNothing() {
    JsonNode found = asked.candidates("Hangzhou", "country", " ");
    assertTrue(found.get(0).path("match").booleanValue());
  }

  @Test
  void aRegionLeavesOutOthers() {
    assertEquals(0, asked.candidates("Hangzhou", "region", "Africa").size());
    JsonNode found = asked.candidates("Hangzhou", "region", "asia and the pacific");
    assertTrue(found.get(0).path("match").booleanValue());
    JsonNode wrong = asked.candidates("Hangzhou", "region", "Asia");
    assertFalse(wrong.get(0).path("match").booleanValue());
    assertTrue(wrong
        .get(0)
        .path("description")
        .textValue()
        .contains("'Asia' is no region of UNESCO; expected one of Africa, Arab States,"));
  }

  @Test
  void aSubdivisionTellsNamesakesApart() {
    JsonNode found = asked.candidates("Nam-gu", "subdivision", "Ulsan");
    assertEquals("kr-nam-gu-ulsan", found.get(0).path("id").textValue());
    assertTrue(found.get(0).path("match").booleanValue());
  }

  @Test
  void aCoordinateTellsNamesakesApart() {
    JsonNode found = asked.candidates("Nam-gu", "coordinates", "35.54, 129.33");
    assertEquals(List.of("kr-nam-gu-ulsan"), ids(found));
    assertTrue(found.get(0).path("match").booleanValue());
    JsonNode wrong = asked.candidates("Hangzhou", "coordinates", "here");
    assertTrue(wrong
        .get(0)
        .path("description")
        .textValue()
        .contains("coordinates: 'here' is no coordinate; expected latitude, longitude"));
  }

  @Test
  void theYearOfJoiningHoldsDoesNotOrIsNotKnown() {
    assertTrue(asked.candidates("Hangzhou", "joined", 2015).get(0).path("match").booleanValue());
    assertTrue(
        asked.candidates("Hangzhou", "joined", "2015.0").size() > 0, "a number that is a text");
    assertEquals(0, asked.candidates("Hangzhou", "joined", "2019").size());
    JsonNode bounded = asked.candidates("Cork", "joined", "2015");
    assertEquals("../2016-08", Gnlc.members().get("ie-cork").joined().toString());
    assertFalse(bounded.get(0).path("match").booleanValue());
    assertTrue(features(bounded.get(0)).contains("joined_unknown"));
    JsonNode wrong = asked.candidates("Hangzhou", "joined", "soon");
    assertFalse(wrong.get(0).path("match").booleanValue());
    assertTrue(wrong.get(0).path("description").textValue().contains("joined: "));
  }

  @Test
  void aDayCountsThoseKnownToHaveBeenMembers() {
    assertTrue(Gnlc.members()
        .get("cn-guangzhou")
        .joined()
        .earliest()
        .get()
        .isAfter(LocalDate.of(2020, 1, 1)));
    assertEquals(0, asked.candidates("Guangzhou", "as-of", "2020-01-01").size());
    JsonNode later = asked.candidates("Guangzhou", "as-of", "2023-01-01T00:00:00Z");
    assertTrue(later.get(0).path("match").booleanValue());
    JsonNode year = asked.candidates("Guangzhou", "as-of", "2023");
    assertTrue(
        year.get(0).path("description").textValue().contains("expected a day such as 2022-09-02"));
  }

  @Test
  void anyOtherPropertyIsCompared() {
    assertTrue(asked
        .candidates("Guangzhou", "cohort", "gnlc-2022")
        .get(0)
        .path("match")
        .booleanValue());
    assertEquals(0, asked.candidates("Guangzhou", "wikidata", "Q1").size());
    Object matched = Map.of("id", "Q16572", "name", "Canton");
    assertTrue(
        asked.candidates("Guangzhou", "wikidata", matched).get(0).path("match").booleanValue());
  }

  @Test
  void typesLeaveOutOthers() {
    JsonNode winner = asked.candidates(Map.of("query", "Wuhan", "type", "award-winner"));
    assertEquals(List.of("cn-wuhan"), ids(winner));
    assertEquals(2, winner.get(0).path("type").size());
    assertEquals(
        0,
        asked
            .candidates(Map.of("query", "Aba", "type", List.of("award-winner")))
            .size());
    JsonNode both = asked.candidates(
        Map.of("query", "Wuhan", "type", List.of("member", "award-winner"), "type_strict", "all"));
    assertEquals(List.of("cn-wuhan"), ids(both));
  }

  @Test
  void oneThatHasLeftIsNoMember() {
    JsonNode left = asked.candidates("Laâyoune");
    assertEquals("ma-laayoune", left.get(0).path("id").textValue());
    assertFalse(left.get(0).path("match").booleanValue());
    assertEquals(0, left.get(0).path("type").size());
    assertEquals(
        0, asked.candidates(Map.of("query", "Laâyoune", "type", "member")).size());
  }

  @Test
  void anIdentifierIsFoundButNotTakenForAName() {
    JsonNode found = asked.candidates("cn-hangzhou");
    assertEquals(List.of("cn-hangzhou"), ids(found));
    assertEquals(100, found.get(0).path("score").doubleValue());
    assertFalse(found.get(0).path("match").booleanValue());
    assertTrue(features(found.get(0)).contains("identifier"));
  }

  @Test
  void propertiesAloneFindMembers() {
    Map<String, Object> query =
        Map.of("properties", List.of(Map.of("pid", "country", "v", "China")), "limit", 50);
    JsonNode found = asked.candidates(query);
    assertEquals(Gnlc.members().inCountry("CN").ids(), ids(found));
    found.forEach(each -> assertFalse(each.path("match").booleanValue()));
  }

  @Test
  void aLimitIsKept() {
    assertEquals(2, asked.candidates(Map.of("query", "san", "limit", 2)).size());
    assertEquals(5, asked.candidates(Map.of("query", "san")).size());
  }

  @Test
  void aBatchMayStandInTheAddress() {
    String batch = Asked.encoded("{\"a\":{\"query\":\"Cork\"},\"b\":{\"query\":\"西安市\"}}");
    JsonNode answers = asked.get("/reconcile?queries=" + batch);
    assertEquals("ie-cork", answers.at("/a/result/0/id").textValue());
    assertEquals("cn-xi-an", answers.at("/b/result/0/id").textValue());
  }

  /** The library's own answers are those of the service, for every name that is recorded. */
  @Test
  void allNamesAreAnsweredAsTheLibraryDoes() {
    List<String> names = Gnlc.members().stream().map(member -> member.name()).toList();
    for (String name : names) {
      List<String> matched = new ArrayList<>();
      asked.candidates(name).forEach(each -> {
        if (each.path("match").booleanValue()) {
          matched.add(each.path("id").textValue());
        }
      });
      assertEquals(
          Gnlc.resolve(name).member().map(member -> member.id()).stream().toList(), matched, name);
    }
  }

  private static List<String> ids(JsonNode candidates) {
    List<String> ids = new ArrayList<>();
    candidates.forEach(each -> ids.add(each.path("id").textValue()));
    return ids;
  }

  /** The features that are true, and the similarity. */
  private static List<String> features(JsonNode candidate) {
    List<String> ids = new ArrayList<>();
    candidate.path("features").forEach(each -> {
      if (each.path("value").isNumber() || each.path("value").booleanValue()) {
        ids.add(each.path("id").textValue());
      }
    });
    return ids;
  }
}
