package io.github.gnlc.examples.openrefine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Member;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The manifest, suggestions, columns and pages. */
class OtherAnswersTest {
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
  void theManifestLeadsToAddressesThatAnswer() {
    JsonNode manifest = asked.get("/reconcile");
    assertEquals(20, manifest.path("batchSize").intValue());
    assertEquals(
        "UNESCO learning cities (" + Gnlc.network() + ")", manifest.path("name").textValue());
    for (String kind : List.of("entity", "property", "type")) {
      JsonNode suggest = manifest.at("/suggest/" + kind);
      String id =
          asked.get(path(suggest, "service") + "?prefix=m").at("/result/0/id").textValue();
      String flyout = path(suggest, "flyout_service").replace("${id}", id);
      assertEquals(id, asked.get(flyout).path("id").textValue());
    }
    for (String page : List.of("/view/url", "/preview/url")) {
      String url = manifest.at(page).textValue().replace("{{id}}", "cn-hangzhou");
      assertTrue(url.startsWith(asked.url()), url);
      assertTrue(page(url.substring(asked.url().length())).contains("<h1>Hangzhou</h1>"));
    }
    JsonNode proposals = manifest.at("/extend/propose_properties");
    assertEquals(
        Property.ofMembers().size(),
        asked
            .get(path(proposals, "service") + "?type=member")
            .path("properties")
            .size());
  }

  private static String path(JsonNode service, String name) {
    assertEquals(asked.url(), service.path(name + "_url").textValue());
    return service.path(name + "_path").textValue();
  }

  @Test
  void everyFeatureHasAPage() {
    JsonNode found = asked.candidates("Guangzou", "joined", "2016");
    found.forEach(each -> each.path("features")
        .forEach(feature ->
            assertTrue(page("/feature?id=" + feature.path("id").textValue()).contains("<p>"))));
    assertTrue(asked.problem(404, "/feature?id=x").startsWith("there is no feature 'x'; expected"));
  }

  @Test
  void withoutFlyoutNoneIsPromised() {
    Settings settings = new Settings("127.0.0.1", 0, "", 20, false, Asked.LIMITS);
    try (Asked plain = Asked.start(settings)) {
      assertFalse(plain.get("/reconcile").path("suggest").toString().contains("flyout"));
      plain.problem(404, "/suggest/entity/flyout?id=cn-hangzhou");
    }
  }

  @Test
  void entitiesAreSuggestedByNameAndByIdentifier() {
    assertEquals("cn-guangzhou", suggested("entity?prefix=guangz").get(0));
    assertEquals("cn-guangzhou", suggested("entity?prefix=CN-guangz").get(0));
    assertEquals("cn-shanghai", suggested("entity?prefix=shanghai%20chin").get(0));
    assertEquals(List.of(), suggested("entity?prefix="));
    assertEquals(List.of("cn-wuhan"), suggested("entity?prefix=wuh&type=award-winner"));
    List<String> first = suggested("entity?prefix=s&limit=4");
    assertEquals(first.subList(2, 4), suggested("entity?prefix=s&cursor=2&limit=2"));
    JsonNode entity = asked.get("/suggest/entity?prefix=cork").at("/result/0");
    assertEquals("Ireland, joined ../2016-08", entity.path("description").textValue());
  }

  @Test
  void propertiesAndTypesAreSuggested() {
    assertEquals(List.of("country"), suggested("property?prefix=coun"));
    assertEquals(List.of("region"), suggested("property?prefix=region"));
    assertEquals(
        Property.values().length, suggested("property?prefix=&limit=100").size());
    assertEquals(List.of("member", "award-winner"), suggested("type?prefix=le"));
    assertEquals(
        "member",
        asked.get("/suggest/type?prefix=award").at("/result/0/broader/0/id").textValue());
  }

  private static List<String> suggested(String query) {
    List<String> ids = new ArrayList<>();
    asked
        .get("/suggest/" + query)
        .path("result")
        .forEach(each -> ids.add(each.path("id").textValue()));
    return ids;
  }

  @Test
  void suggestionsSayWhatIsWrongWithAQuestion() {
    assertEquals("parameter 'prefix' is not given", asked.problem(400, "/suggest/entity"));
    assertEquals(
        "parameter 'cursor' is '-1'; expected a whole number from 0 on",
        asked.problem(400, "/suggest/type?prefix=&cursor=-1"));
    assertEquals(
        "type 'Q515' is unknown; expected member or award-winner",
        asked.problem(400, "/suggest/entity?prefix=a&type=Q515"));
    assertEquals(
        "there is no member 'xx'; expected an identifier such as cn-hangzhou",
        asked.problem(404, "/suggest/entity/flyout?id=xx"));
  }

  @Test
  void columnsAreWhatTheLibraryKnows() {
    Member wuhan = Gnlc.members().get("cn-wuhan");
    JsonNode row = extended(Map.of(), Property.values()).at("/rows/cn-wuhan");
    assertEquals("China", row.at("/country/0/str").textValue());
    assertEquals("Asia and the Pacific", row.at("/region/0/str").textValue());
    assertEquals(wuhan.joined().toEdtf(), row.at("/joined/0/str").textValue());
    assertEquals(wuhan.joinedBasis().code(), row.at("/basis/0/str").textValue());
    assertEquals(2024, row.at("/awards/0/int").intValue());
    assertEquals(
        wuhan.place().get().coordinate().latitude(), row.at("/latitude/0/float").doubleValue());
    assertEquals(wuhan.wikidataId().get(), row.at("/wikidata/0/str").textValue());
    assertEquals(wuhan.geonamesId().get(), row.at("/geonames/0/str").textValue());
    assertTrue(row.path("names").toString().contains("武汉"));
    assertTrue(row.path("source").size() == 1);
    assertEquals(0, row.path("as-of").size());
  }

  @Test
  void settingsChooseLanguageFormAndNumber() {
    JsonNode row = extended(
            Map.of("language", "ru", "form", "code", "limit", "1"),
            Property.COUNTRY,
            Property.NAMES,
            Property.SOURCE)
        .at("/rows/cn-wuhan");
    assertEquals("[{\"str\":\"CN\"}]", row.path("country").toString());
    assertEquals("[{\"str\":\"Ухань\"}]", row.path("names").toString());
    assertTrue(row.at("/source/0/str").textValue().startsWith("http"));
    JsonNode chinese = extended(Map.of("language", "zh"), Property.NAMES).at("/rows/cn-wuhan");
    assertTrue(chinese.toString().contains("武汉"), "zh-Hans is in zh");
    String wrong = "{\"ids\":[],\"properties\":[{\"id\":\"names\",\"settings\":{\"form\":\"x\"}}]}";
    assertEquals(
        "setting form is 'x'; expected name or code",
        Asked.problem(400, asked.post("extend", wrong)));
  }

  @Test
  void anUnknownIdentifierHasARowWithoutValues() {
    String query = "{\"ids\":[\"xx\",\"ma-laayoune\"],\"properties\":[{\"id\":\"status\"}]}";
    JsonNode rows = asked.get("/reconcile?extend=" + Asked.encoded(query)).path("rows");
    assertEquals("[]", rows.at("/xx/status").toString());
    assertEquals("withdrawn", rows.at("/ma-laayoune/status/0/str").textValue());
  }

  private static JsonNode extended(Map<String, String> settings, Property... properties) {
    List<Object> wanted = new ArrayList<>();
    for (Property property : properties) {
      wanted.add(Map.of("id", property.id(), "settings", settings));
    }
    String query = Asked.json(Map.of("ids", List.of("cn-wuhan"), "properties", wanted));
    assertEquals(List.of(), Specification.violations("extend", query));
    return asked.get("/reconcile?extend=" + Asked.encoded(query));
  }

  @Test
  void thePreviewShowsMapEvidenceAndDoubts() {
    String page = page("/preview?id=ni-granada");
    assertTrue(page.contains("<svg "), page);
    assertTrue(page.contains("<strong>Evidence</strong><ul><li>"), page);
    assertTrue(page.contains("This name may mean another"), page);
    assertTrue(page.contains("or Granada, ES, with"), page);
    assertTrue(page.length() < 12_000, "small: " + page.length());
    assertFalse(page("/preview?id=cn-hangzhou").contains("This name may mean another"));
    Member without =
        Gnlc.members().where(member -> member.place().isEmpty()).first().orElseThrow();
    assertFalse(page("/preview?id=" + without.id()).contains("<svg"));
  }

  @Test
  void theViewShowsAllEvidence() {
    int pieces = Gnlc.evidence().ofMember("cn-beijing").count();
    String evidence = page("/view?id=cn-beijing").split("<strong>")[1];
    assertEquals(pieces, evidence.split("<li>").length - 1);
  }

  @Test
  void pagesRunAndLoadNothing() {
    HttpResponse<String> page = asked.send(asked.request("/preview?id=cn-beijing"));
    assertTrue(page.headers()
        .firstValue("Content-Security-Policy")
        .orElse("")
        .startsWith("default-src 'none'"));
    assertFalse(page.body().contains("<script"));
    assertEquals("&lt;a href=&quot;&#39;&gt;&amp;", Html.text("<a href=\"'>&"));
    assertEquals("x", Html.link("javascript:alert(1)", "x"));
    assertTrue(Html.page("<b>", "").contains("<title>&lt;b&gt;</title>"));
  }

  private static String page(String path) {
    HttpResponse<String> page = asked.send(asked.request(path));
    assertEquals(200, page.statusCode());
    assertEquals(
        "text/html; charset=utf-8", page.headers().firstValue("Content-Type").orElse(""));
    return page.body();
  }
}
