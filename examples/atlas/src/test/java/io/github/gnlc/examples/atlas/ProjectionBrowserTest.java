package io.github.gnlc.examples.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The map's own Equal Earth projection beside that of d3. */
@ExtendWith(OnePage.class)
class ProjectionBrowserTest {
  private static final double NORTH = 84;
  private static final double CLOSE = 0.05;

  /** d3 is told how large and where the map is by two points, and has to agree in all others. */
  private static final String PROJECT = """
      const [width, north] = arguments;
      const projection = d3.geoEqualEarth().scale(1).translate([0, 0]);
      projection.scale(width / 2 / projection([180, 0])[0]);
      projection.translate([width / 2, -projection([0, north])[1]]);
      const points = [];
      for (let longitude = -180; longitude <= 180; longitude += 15) {
        for (let latitude = -90; latitude <= 90; latitude += 10) {
          points.push([longitude, latitude, ...projection([longitude, latitude])]);
        }
      }
      return points;
      """;

  @Test
  void pointsLieWhereD3PutsThem(AtlasPage page) {
    EqualEarth projection = EqualEarth.ofWidth(MapFigure.WIDTH, NORTH);
    List<?> points = (List<?>) page.open("").js(PROJECT, MapFigure.WIDTH, NORTH);
    assertEquals(25 * 19, points.size());
    for (Object each : points) {
      List<?> point = (List<?>) each;
      EqualEarth.Point own = projection.project(number(point, 0), number(point, 1));
      assertEquals(number(point, 2), own.x(), CLOSE, point.toString());
      assertEquals(number(point, 3), own.y(), CLOSE, point.toString());
    }
  }

  private static double number(List<?> numbers, int index) {
    return ((Number) numbers.get(index)).doubleValue();
  }
}
