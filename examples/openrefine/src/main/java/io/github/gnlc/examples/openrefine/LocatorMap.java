package io.github.gnlc.examples.openrefine;

import io.github.gnlc.Network;
import io.github.gnlc.model.Coordinate;
import java.util.Locale;

/** A map of the world so small that it only says where: a graticule, all members, and one. */
final class LocatorMap {
  private static final int WIDTH = 180;
  private static final int HEIGHT = 90;
  private static final int GRATICULE = 30;

  private final String background;

  LocatorMap(Network network) {
    StringBuilder members = new StringBuilder();
    network.members().stream()
        .flatMap(member -> member.place().stream())
        .forEach(place -> members.append(at("M%.0f %.0fh0", place.coordinate())));
    background = "<path d=\"" + graticule() + "\" stroke=\"#dde\" fill=\"none\"/>"
        + "<path d=\"" + members + "\" stroke=\"#9ab\" stroke-width=\"2\""
        + " stroke-linecap=\"round\"/>";
  }

  private static String graticule() {
    StringBuilder lines = new StringBuilder();
    for (int longitude = 0; longitude <= 360; longitude += GRATICULE) {
      lines.append('M').append(longitude / 2).append(" 0v").append(HEIGHT);
    }
    for (int latitude = 0; latitude <= 180; latitude += GRATICULE) {
      lines.append("M0 ").append(latitude / 2).append('h').append(WIDTH);
    }
    return lines.toString();
  }

  /** Returns the map with a point, as SVG for a page. */
  String of(Coordinate point) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + HEIGHT
        + "\" role=\"img\" aria-label=\"" + Html.text(point) + "\">" + background
        + at("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"#c00\"/>", point) + "</svg>";
  }

  /** Half a degree to a pixel, north above. */
  private static String at(String format, Coordinate point) {
    return String.format(
        Locale.ROOT, format, (point.longitude() + 180) / 2, (90 - point.latitude()) / 2);
  }
}
