package io.github.gnlc.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.gnlc.Network;
import io.github.gnlc.audit.Audit;
import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.model.Member;
import io.github.gnlc.name.NameResolver;
import io.github.gnlc.query.EveryKind;
import io.github.gnlc.query.Selection;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the data, what is selected from them goes through JSON and back. */
class JsonProperties {
  private static final SchemaCheck SCHEMA = SchemaCheck.ofMember();

  @Property(tries = 10)
  void valuesGoThroughJsonAndFitTheSchema(@ForAll("datasets") Dataset dataset)
      throws JsonProcessingException {
    for (Object value : values(Network.ofDataset(dataset)).toList()) {
      JsonNode json = JsonMappers.PLAIN.readTree(JsonMappers.PLAIN.writeValueAsString(value));

      assertThat((Object) JsonMappers.PLAIN.treeToValue(json, JsonSamples.type(value)))
          .isEqualTo(value);
      assertThat(SCHEMA.errors(JsonSamples.type(value), json))
          .as(json.toString())
          .isEmpty();
    }
  }

  @Property(tries = 10)
  void answersAreWritten(@ForAll("datasets") Dataset dataset) {
    Network network = Network.ofDataset(dataset);
    Audit audit = network.audit();
    NameResolver resolver = network.resolver();
    Stream<Object> resolutions = Stream.concat(
            Stream.of("", "Nowhere"), network.members().stream().map(Member::name))
        .limit(10)
        .map(resolver::resolve);

    Stream.of(
            audit.findings().stream(),
            Stream.of(audit.summary(), audit.coverage(), network.dataset()),
            resolutions)
        .flatMap(answers -> answers)
        .forEach(answer -> {
          JsonNode json = JsonMappers.PLAIN.valueToTree(answer);
          assertThat(json.isObject() && !json.isEmpty()).as(json.toString()).isTrue();
        });
  }

  @Provide
  Arbitrary<Dataset> datasets() {
    return ArbitraryDatasets.datasets();
  }

  private static Stream<Object> values(Network network) {
    Stream<Selection<?, ?>> selections =
        EveryKind.ALL.stream().map(kind -> EveryKind.of(network, kind));
    return Stream.of(
            selections.flatMap(Selection::stream),
            network.countryNames().stream(),
            network.decisions().stream(),
            network.disputedClaims().stream(),
            network.otherPlaces().stream())
        .flatMap(stream -> stream);
  }
}
