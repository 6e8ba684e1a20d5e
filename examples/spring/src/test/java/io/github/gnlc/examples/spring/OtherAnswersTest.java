package io.github.gnlc.examples.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.gnlc.Gnlc;
import io.github.gnlc.audit.AuditFinding;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Region;
import io.github.gnlc.query.Members;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The service writes as a plain mapper of Jackson 2 does, which reads it again. */
class OtherAnswersTest extends OverHttp {
  private static final Members CHINESE = Gnlc.members().inCountry("CN");

  @Test
  void writesAMember() throws IOException, InterruptedException {
    String text = ok("/member");

    assertEquals(
        List.of(
            "id",
            "name",
            "country",
            "status",
            "joined",
            "joinedBasis",
            "left",
            "cohortId",
            "place",
            "wikidataId",
            "geonamesId"),
        names(JSON.readTree(text)));
    assertEquals(JSON.writeValueAsString(OtherAnswers.GUANGZHOU), text);
    assertEquals(OtherAnswers.GUANGZHOU, JSON.readValue(text, Member.class));
    assertEquals(text, ok("/perhaps"));
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void writesAListAndASelectionAsAnArray() throws IOException, InterruptedException {
    assertEquals(CHINESE.list(), List.of(JSON.readValue(ok("/list"), Member[].class)));
    assertEquals(ok("/list"), ok("/members?country=CN"));
  }

  @Test
  void writesMapsByCodes() throws IOException, InterruptedException {
    Map<Country, Members> africa = Gnlc.members().inRegion(Region.AFRICA).byCountry();

    JsonNode byCountry = JSON.readTree(ok("/by-country"));

    assertEquals(africa.keySet().stream().map(Country::alpha2).toList(), names(byCountry));
    for (Map.Entry<Country, Members> entry : africa.entrySet()) {
      JsonNode members = byCountry.get(entry.getKey().alpha2());
      assertEquals(entry.getValue().list(), List.of(JSON.treeToValue(members, Member[].class)));
    }
    assertEquals("{\"Africa\":\"2016\"}", ok("/date-by-region"));
  }

  @Test
  void writesEachKindOfResolution() throws IOException, InterruptedException {
    JsonNode resolutions = JSON.readTree(ok("/resolutions"));

    assertEquals(List.of("matched", "ambiguous", "none"), resolutions.findValuesAsText("outcome"));
    assertEquals(as(OtherAnswers.RESOLUTIONS.get(0)), resolutions.get(0));
    assertEquals(as(OtherAnswers.RESOLUTIONS.get(1)), resolutions.get(1));
    assertEquals(as(OtherAnswers.RESOLUTIONS.get(2)), resolutions.get(2));
  }

  private static JsonNode as(Object value) throws JsonProcessingException {
    return JSON.readTree(JSON.writeValueAsString(value));
  }

  @Test
  void writesExplanationsAndFindings() throws IOException, InterruptedException {
    AuditFinding finding = Gnlc.audit().findings().get(0);

    JsonNode explanations = JSON.readTree(ok("/explanations"));
    JsonNode written = JSON.readTree(ok("/finding"));

    assertEquals(as(Gnlc.explain().member("cn-hangzhou")), explanations);
    assertEquals(List.of("joined", "status"), explanations.findValuesAsText("property"));
    assertEquals(as(finding), written);
    assertEquals(finding.message(), written.get("message").asText());
  }

  @Test
  void readsAMemberAlone() throws IOException, InterruptedException {
    String json = JSON.writeValueAsString(OtherAnswers.GUANGZHOU);

    assertEquals(json, post("/echo", json, "en").body());
    assertEquals(
        json, post("/echo", json.replaceFirst("\\{", "{\"new\":1,"), "en").body());
  }

  @Test
  void refusesInWordsToWriteANetwork() throws IOException, InterruptedException {
    HttpResponse<String> response = get("/network");

    assertEquals(500, response.statusCode());
    String detail = tree(response).get("detail").asText();
    assertTrue(detail.contains("Cannot write a network as JSON; write"), detail);
  }
}
