package io.github.gnlc.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.gnlc.Network;
import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.model.BoundingBox;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.Member;
import io.github.gnlc.query.Members;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;

/** What RFC 7946 demands of a collection, whatever the members and points. */
class GeoJsonExportProperties {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void everyMemberIsAFeature(@ForAll("networks") Network network) throws JsonProcessingException {
    Members members = network.allMembers();
    GeoJsonExport export = GeoJsonExport.of(members);
    JsonNode features = MAPPER.readTree(export.toText()).get("features");

    assertThat(features).hasSize(members.count());
    for (int i = 0; i < members.count(); i++) {
      Member member = members.list().get(i);
      JsonNode feature = features.get(i);
      assertThat(feature.get("id").asText()).isEqualTo(member.id());
      assertThat(feature.get("geometry").isNull()).isEqualTo(member.place().isEmpty());
      member.place().ifPresent(place -> {
        JsonNode position = feature.at("/geometry/coordinates");
        assertThat(position.get(0).asDouble()).isEqualTo(place.coordinate().longitude());
        assertThat(position.get(1).asDouble()).isEqualTo(place.coordinate().latitude());
      });
      assertThat(ImmutableList.copyOf(feature.get("properties").fieldNames()))
          .isEqualTo(export.shownProperties());
    }
  }

  @Property(tries = 200)
  void theBoxHoldsAllPoints(@ForAll("points") List<Coordinate> points) {
    List<Double> box = BoundingBoxes.of(points);
    BoundingBox bounds = BoundingBox.of(box.get(1), box.get(0), box.get(3), box.get(2));

    assertThat(points).allMatch(bounds::contains);
  }

  @Property(tries = 200)
  void noBoxIsNarrower(@ForAll("points") List<Coordinate> points) {
    List<Double> box = BoundingBoxes.of(points);
    double narrowest = points.stream()
        .mapToDouble(west -> points.stream()
            .mapToDouble(point -> eastwards(west.longitude(), point.longitude()))
            .max()
            .getAsDouble())
        .min()
        .getAsDouble();

    assertThat(eastwards(box.get(0), box.get(2))).isCloseTo(narrowest, Offset.offset(1e-9));
    assertThat(box.get(3) - box.get(1))
        .isEqualTo(
            Iterables.getLast(sorted(points)) - Iterables.getFirst(sorted(points), Double.NaN));
  }

  @Example
  void theBoxOfFijiCrossesThe180thMeridian() {
    assertThat(BoundingBoxes.of(List.of(Coordinate.of(-16, -178), Coordinate.of(-20, 177))))
        .containsExactly(177.0, -20.0, -178.0, -16.0);
    assertThat(BoundingBoxes.of(List.of(Coordinate.of(1, -90), Coordinate.of(2, 90))))
        .as("either way is as wide")
        .containsExactly(-90.0, 1.0, 90.0, 2.0);
  }

  @Provide
  Arbitrary<Network> networks() {
    return ArbitraryDatasets.datasets().map(Network::ofDataset);
  }

  @Provide
  Arbitrary<List<Coordinate>> points() {
    return Combinators.combine(
            Arbitraries.doubles().between(-90, 90), Arbitraries.doubles().between(-180, 180))
        .as(Coordinate::of)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static double eastwards(double from, double to) {
    double degrees = to - from;
    return (degrees < 0 ? degrees + 360 : degrees) % 360;
  }

  private static List<Double> sorted(List<Coordinate> points) {
    return points.stream().map(Coordinate::latitude).sorted().toList();
  }
}
