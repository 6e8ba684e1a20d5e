package io.github.gnlc.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gnlc.Network;
import io.github.gnlc.audit.Audit;
import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.model.Member;
import io.github.gnlc.name.NameResolver;
import io.github.gnlc.query.Selection;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the data, everything that can be asked of them goes through JSON and back. */
class JsonValuesProperties {
  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new GnlcModule());
  private static final SchemaCheck SCHEMA = SchemaCheck.ofMember();

  @Property(tries = 10)
  void valuesGoThroughJsonAndFitTheSchema(@ForAll("datasets") Dataset dataset)
      throws JsonProcessingException {
    for (Object value : values(Network.ofDataset(dataset)).toList()) {
      JsonNode json = MAPPER.readTree(MAPPER.writeValueAsString(value));

      assertThat((Object) MAPPER.treeToValue(json, JsonSamples.type(value))).isEqualTo(value);
      assertThat(SCHEMA.errors(JsonSamples.type(value), json))
          .as(json.toString())
          .isEmpty();
    }
  }

  @Provide
  Arbitrary<Dataset> datasets() {
    return ArbitraryDatasets.datasets();
  }

  private static Stream<Object> values(Network network) {
    Audit audit = network.audit();
    NameResolver resolver = network.resolver();
    Stream<Selection<?, ?>> selections = Stream.of(
        network.allMembers(),
        network.countries(),
        network.cohorts(),
        network.evidence(),
        network.memberNames(),
        network.awardRounds(),
        network.awards(),
        network.events(),
        network.documents(),
        network.rules(),
        network.thematicClusters(),
        network.keyFeatures(),
        network.organisations(),
        network.officials(),
        network.practices(),
        network.statements(),
        network.sources());
    Stream<Object> resolutions = Stream.concat(
            Stream.of("", "Nowhere"), network.members().stream().map(Member::name))
        .limit(10)
        .map(resolver::resolve);
    return Stream.of(
            selections.flatMap(Selection::stream),
            audit.findings().stream(),
            Stream.of(audit.summary(), audit.coverage(), network.dataset()),
            resolutions)
        .flatMap(stream -> stream);
  }
}
