package io.github.gnlc.examples.atlas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The land of the earth without Antarctica, of Natural Earth 1:110m.
 *
 * @see <a href="https://www.naturalearthdata.com/downloads/110m-physical-vectors/">Natural Earth,
 *     public domain</a>
 */
final class Land {
  private static final String FILE = "ne_110m_land.geojson";
  private static final double NO_MEMBERS_SOUTH_OF = -60;

  private Land() {}

  /** The outlines as the {@code d} of an SVG path, to a tenth of its unit. */
  static String path(EqualEarth projection) {
    StringBuilder path = new StringBuilder();
    for (JsonNode ring : rings()) {
      append(ring, projection, path);
    }
    return path.toString();
  }

  private static List<JsonNode> rings() {
    List<JsonNode> rings = new ArrayList<>();
    for (JsonNode feature : read().path("features")) {
      for (JsonNode ring : feature.path("geometry").path("coordinates")) {
        if (ring.get(0).get(1).asDouble() > NO_MEMBERS_SOUTH_OF) {
          rings.add(ring);
        }
      }
    }
    return rings;
  }

  private static JsonNode read() {
    try (InputStream in = Land.class.getResourceAsStream(FILE)) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  private static void append(JsonNode ring, EqualEarth projection, StringBuilder path) {
    String before = "";
    for (JsonNode corner : ring) {
      EqualEarth.Point point =
          projection.project(corner.get(0).asDouble(), corner.get(1).asDouble());
      String here = Svg.number(point.x()) + "," + Svg.number(point.y());
      if (!here.equals(before)) {
        path.append(before.isEmpty() ? "M" : "L").append(here);
      }
      before = here;
    }
    path.append('Z');
  }
}
