package io.github.gnlc.export;

import static io.github.gnlc.export.SmallNetwork.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gnlc.Network;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.error.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is and what is not said of a member in linked data. */
class JsonLdExportTest {
  private static final JsonLdExport EXPORT =
      JsonLdExport.of(NETWORK.allMembers()).awards(NETWORK.awards());

  @Test
  void beginsWithTheContextAndTheNetwork() {
    assertThat(JsonLdExport.of(List.of()).toText()).isEqualTo("""
            {
              "@context": {
                "@vocab": "http://schema.org/",
                "sameAs": {
                  "@type": "@id"
                },
                "startDate": {
                  "@type": "Date"
                },
                "endDate": {
                  "@type": "Date"
                }
              },
              "@graph": [ {
                "@id": "tag:gnlc.github.io,2026:network",
                "@type": "Organization",
                "name": "UNESCO Global Network of Learning Cities",
                "alternateName": "GNLC"
              } ]
            }
            """);
  }

  @Test
  void everyMemberIsANodeAfterTheNetwork() {
    JsonNode graph = read(EXPORT).get("@graph");

    assertThat(graph.findValuesAsText("identifier"))
        .filteredOn(identifier -> identifier.contains("-"))
        .containsExactlyElementsOf(NETWORK.allMembers().ids());
    assertThat(graph).hasSize(1 + NETWORK.allMembers().count());
  }

  @Test
  void statesDatesThatAreKnownAndNoBounds() {
    assertThat(role("kr-nam-gu-ulsan").get("startDate").asText()).isEqualTo("2022-09-02");
    assertThat(role("cn-hangzhou").get("startDate").asText()).isEqualTo("2016-05");
    assertThat(role("cn-beijing").has("startDate")).as("../2015-09-30").isFalse();
    assertThat(role("mx-mexico-city").has("startDate")).as("unknown").isFalse();
    assertThat(role("mx-mexico-city").has("endDate")).isFalse();
  }

  @Test
  void whatIsInferredOrLiesBetweenTwoDatesIsNoStartDate() {
    TestTables tables = TestTables.small()
        .add("evidence", "cn-beijing", "not-yet", "2014", "s1", "")
        .add("decisions", "cn-hangzhou", "inferred", "2016-05-20", "It follows")
        .add("decision_sources", "cn-hangzhou", "inferred", "s1")
        .add("decisions", "kr-nam-gu-busan", "inferred", "2016-04/2017-01-24", "It follows")
        .add("decision_sources", "kr-nam-gu-busan", "inferred", "s1");
    Network network = Network.ofDataset(tables.build());

    assertThat(network.members().get("cn-beijing").joined()).hasToString("2014/2015-09-30");
    assertThat(role(network, "cn-beijing").has("startDate")).isFalse();
    assertThat(role(network, "cn-beijing").has("description")).isFalse();
    assertThat(role(network, "cn-hangzhou").has("startDate")).isFalse();
    assertThat(role(network, "cn-hangzhou").get("description").asText())
        .isEqualTo("joined 2016-05-20, inferred from what sources say");
    assertThat(role(network, "kr-nam-gu-busan").has("startDate")).isFalse();
    assertThat(role(network, "kr-nam-gu-busan").get("description").asText())
        .isEqualTo("joined 2016-04/2017-01-24, inferred from what sources say");
  }

  @Test
  void oneThatWithdrewIsAFormerMember() {
    assertThat(role("ma-laayoune").get("roleName").asText()).isEqualTo("former member");
    assertThat(role("ma-laayoune").get("endDate").asText()).isEqualTo("2023-05");
    assertThat(role("ma-benguerir").get("roleName").asText()).isEqualTo("member");
    assertThat(role("ma-benguerir").at("/memberOf/@id").asText())
        .isEqualTo("tag:gnlc.github.io,2026:network");
  }

  @Test
  void oneThatIsUnconfirmedHasNoRole() {
    assertThat(node("ke-nairobi").has("memberOf")).isFalse();
  }

  @Test
  void awardsAreTextsInOrderAndOnlyThoseGiven() {
    assertThat(node("cn-beijing").get("award"))
        .extracting(JsonNode::asText)
        .containsExactly("UNESCO Learning City Award 2015", "UNESCO Learning City Award 2024");
    assertThat(node("cn-hangzhou").has("award")).isFalse();
    assertThat(JsonLdExport.of(NETWORK.members()).toText()).doesNotContain("\"award\"");
  }

  @Test
  void aPointIsOfTheMemberOnlyIfThePlaceIs() {
    assertThat(node("cn-beijing").get("@type"))
        .extracting(JsonNode::asText)
        .containsExactly("City", "Organization");
    assertThat(node("cn-beijing").at("/geo/latitude").doubleValue()).isEqualTo(39.9075);
    assertThat(node("cn-beijing").at("/geo/longitude").doubleValue()).isEqualTo(116.39723);

    JsonNode seated = node("mx-mexico-city");
    assertThat(seated.has("geo")).isFalse();
    assertThat(seated.at("/@type/0").asText()).isEqualTo("AdministrativeArea");
    assertThat(seated.at("/containsPlace/name").asText()).isEqualTo("Mexico City");
    assertThat(seated.at("/containsPlace/geo/longitude").doubleValue()).isEqualTo(-99.12766);

    JsonNode district = node("kr-nam-gu-busan");
    assertThat(district.has("geo")).isFalse();
    assertThat(district.get("disambiguatingDescription").asText()).isEqualTo("Busan");
    assertThat(district.get("containedInPlace").findValuesAsText("name"))
        .containsExactly("Busan", "Republic of Korea");
    assertThat(district.at("/containedInPlace/1/identifier").asText()).isEqualTo("KR");
  }

  @Test
  void linksToWikidataAndGeoNames() {
    assertThat(node("cn-beijing").get("sameAs"))
        .extracting(JsonNode::asText)
        .containsExactly(
            "http://www.wikidata.org/entity/Q956", "https://sws.geonames.org/1816670/");
    assertThat(node("cn-hangzhou").has("sameAs")).isFalse();
  }

  @Test
  void identifiesMembersAsAsked() {
    JsonLdExport own = EXPORT.identifiedBy("https://example.org/cities/");

    assertThat(own.toText()).contains("\"https://example.org/cities/cn-beijing\"");
    assertThat(node("cn-beijing").get("@id").asText())
        .isEqualTo("tag:gnlc.github.io,2026:member/cn-beijing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "cities/", "//example.org/", "https://example.org/a b", "http:"})
  void refusesWhatBeginsNoIri(String prefix) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> EXPORT.identifiedBy(prefix))
        .withMessage("JsonLdExport.identifiedBy: '" + prefix + "' begins no absolute IRI; expected"
            + " one such as https://example.org/cities/");
  }

  @Test
  void refusesNull() {
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> JsonLdExport.of(null))
        .withMessage("members is null; expected a selection or a list");
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> EXPORT.awards(null))
        .withMessage("awards is null; expected a selection or a list");
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> EXPORT.identifiedBy(null))
        .withMessage("iriPrefix is null; expected the beginning of an IRI");
  }

  private static JsonNode role(String id) {
    return node(id).get("memberOf");
  }

  private static JsonNode role(Network network, String id) {
    return node(JsonLdExport.of(network.members()), id).get("memberOf");
  }

  private static JsonNode node(String id) {
    return node(EXPORT, id);
  }

  private static JsonNode node(JsonLdExport export, String id) {
    for (JsonNode node : read(export).get("@graph")) {
      if (node.path("identifier").asText().equals(id)) {
        return node;
      }
    }
    throw new AssertionError("No node of " + id);
  }

  private static JsonNode read(JsonLdExport export) {
    try {
      return new ObjectMapper().readTree(export.toText());
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
