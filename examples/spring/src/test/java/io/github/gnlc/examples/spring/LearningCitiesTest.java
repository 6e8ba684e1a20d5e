package io.github.gnlc.examples.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gnlc.Gnlc;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.model.Member;
import io.github.gnlc.validation.LearningCityCountryRule;
import io.github.gnlc.validation.LearningCityRule;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearningCitiesTest extends OverHttp {
  private static final Member HOST = Gnlc.members().get("cn-guangzhou");

  @Test
  void pagesTheMembersOfACountry() throws IOException, InterruptedException {
    List<Member> chinese = Gnlc.members().inCountry("CN").list();

    JsonNode first = JSON.readTree(ok("/countries/CN/members"));
    JsonNode second = JSON.readTree(ok("/countries/CHN/members?page=1&size=4"));

    assertEquals(chinese.size(), first.get("total").asInt());
    assertEquals(chinese.subList(0, 10), members(first));
    assertEquals(chinese.subList(4, 8), members(second));
    assertEquals(List.of(), members(JSON.readTree(ok("/countries/CN/members?page=9"))));
  }

  private static List<Member> members(JsonNode page) throws IOException {
    return List.of(JSON.treeToValue(page.get("members"), Member[].class));
  }

  @Test
  void namesTheNearestOfWhatDoesNotExist() throws IOException, InterruptedException {
    assertNotFound(
        "/countries/XX/members",
        assertThrows(UnknownKeyException.class, () -> Gnlc.members().inCountry("XX")));
    assertNotFound(
        "/members/cn-hangzhu/joined",
        assertThrows(UnknownKeyException.class, () -> Gnlc.explain().joined("cn-hangzhu")));
  }

  private void assertNotFound(String path, UnknownKeyException e)
      throws IOException, InterruptedException {
    HttpResponse<String> response = get(path);

    assertEquals(404, response.statusCode());
    assertEquals(
        "application/problem+json",
        response.headers().firstValue("Content-Type").orElseThrow());
    assertEquals(e.getMessage(), tree(response).get("detail").asText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/countries/CN/members?page=-1",
        "/countries/CN/members?size=0",
        "/countries/CN/members?size=many",
        "/resolve"
      })
  void refusesWhatCannotBeAsked(String path) throws IOException, InterruptedException {
    assertEquals(400, get(path).statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "matched, Xian, ",
    "matched, Cork, IE",
    "ambiguous, Nam-gu, KR",
    "none, Bejin, ",
    "none, Cork, CN",
  })
  void resolvesANameToOneToSeveralOrToNone(String outcome, String name, String country)
      throws IOException, InterruptedException {
    String path = "/resolve?name=" + name + (country == null ? "" : "&country=" + country);
    JsonNode answer = JSON.readTree(ok(path));

    assertEquals(outcome, answer.get("outcome").asText());
    assertEquals(name, answer.get("text").asText());
  }

  @Test
  void explainsWhenAMemberJoined() throws IOException, InterruptedException {
    JsonNode answer = JSON.readTree(ok("/members/cn-hangzhou/joined"));

    assertEquals(
        Gnlc.members().get("cn-hangzhou").joined().toString(),
        answer.get("conclusion").asText());
    assertEquals(2, answer.get("claims").size());
  }

  /** No source says it alone: the answer has the reason and the sources that it follows from. */
  @Test
  void tellsADateThatIsInferredFromOneThatIsReported() throws IOException, InterruptedException {
    JsonNode inferred = JSON.readTree(ok("/members/cn-beijing/joined"));
    JsonNode reported = JSON.readTree(ok("/members/cn-hangzhou/joined"));

    assertEquals("inference", inferred.get("step").asText());
    assertEquals("2016-04/2017-01-24", inferred.get("conclusion").asText());
    assertEquals(5, inferred.get("claims").get(0).get("claimants").size());
    assertEquals("authority", reported.get("step").asText());
    assertEquals(
        "inferred",
        JSON.readTree(ok("/countries/CN/members?page=0&size=1"))
            .get("members")
            .get(0)
            .get("joinedBasis")
            .asText());
  }

  @Test
  void enrolsWithAMemberThatTheServiceWrote() throws IOException, InterruptedException {
    String enrolment = enrolment("CORK", "IE", JSON.valueToTree(HOST));

    HttpResponse<String> response = post("/enrolments", enrolment, "en");

    assertEquals(200, response.statusCode());
    assertEquals(JSON.readTree(enrolment), tree(response));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "pt", "ru", "ar", "zh"})
  void saysWhatIsWrongInTheLanguageAskedFor(String language)
      throws IOException, InterruptedException {
    Locale locale = Locale.forLanguageTag(language);
    String city = LearningCityRule.builder().build().check("Guangzou").message(locale);
    String country = LearningCityCountryRule.builder().build().check("cn").message(locale);

    HttpResponse<String> response =
        post("/enrolments", enrolment("Guangzou", "cn", JSON.valueToTree(HOST)), language);

    assertEquals(400, response.statusCode());
    assertEquals(List.of("city: " + city, "country: " + country), errors(response));
  }

  private static List<String> errors(HttpResponse<String> response) throws IOException {
    return StreamSupport.stream(tree(response).get("errors").spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "status, candidate, withdrawn",
    "status, , null",
    "joined, 2022-13, the month is not within 01 to 12",
    "id, Guangzhou, expected lower-case letters",
  })
  void namesThePropertyAndTheValueOfAHostThatCannotBe(String property, String value, String words)
      throws IOException, InterruptedException {
    ObjectNode host = JSON.valueToTree(HOST);
    host.put(property, value);

    HttpResponse<String> response = post("/enrolments", enrolment("Cork", "IE", host), "en");

    assertEquals(400, response.statusCode());
    String detail = tree(response).get("detail").asText();
    for (String expected : List.of("host", property, value == null ? "" : value, words)) {
      assertTrue(detail.contains(expected), detail);
    }
  }

  private static String enrolment(String city, String country, ObjectNode host) {
    ObjectNode enrolment = JSON.createObjectNode();
    enrolment.put("learner", "Wang Fang").put("city", city).put("country", country);
    enrolment.set("host", host);
    return enrolment.toString();
  }
}
