package io.github.gnlc.examples.atlas;

import io.github.gnlc.Network;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.PlaceKind;
import io.github.gnlc.model.Region;
import java.util.List;

/** The map of the world with all members. */
final class MapFigure {
  static final double WIDTH = 960;
  static final double HEIGHT = 424;
  private static final double NORTH = 84;
  private static final double RADIUS = 3.1;

  private final Network network;
  private final String land;
  private final List<Dot> dots;

  MapFigure(Network network) {
    this.network = network;
    EqualEarth projection = EqualEarth.ofWidth(WIDTH, NORTH);
    land = Land.path(projection);
    dots = Dot.of(network, projection);
  }

  /** The map for the page, which colours it, and shows and hides its dots. */
  String forPage() {
    Svg svg = new Svg()
        .open(
            "svg",
            "id",
            "map",
            "viewBox",
            "0 0 " + Svg.number(WIDTH) + " " + Svg.number(HEIGHT),
            "role",
            "group",
            "aria-label",
            label());
    svg.open("g", "class", "zoomed").empty("path", "class", "land", "d", land);
    svg.open("g", "id", "dots");
    for (Dot dot : dots) {
      svg.empty(
          "path",
          "class",
          "dot",
          "data-id",
          dot.member().id(),
          "data-x",
          dot.point().x(),
          "data-y",
          dot.point().y(),
          "d",
          shape(dot.place().kind()),
          "transform",
          translate(dot.point()));
    }
    return svg.close().close().close().toString();
  }

  /**
   * The map of the members on the last day of the data, for a report, with a title, a legend and
   * its sources.
   */
  String forReport() {
    ReportFigure figure = new ReportFigure(
        "Learning cities of the world",
        network.members().count()
            + " known members of the UNESCO Global Network of Learning Cities, "
            + Words.of(network.dataset().compiled()),
        HEIGHT,
        "Equal Earth projection. Land: Natural Earth. Data: " + network.dataset() + ".");
    Svg svg = figure.begin();
    svg.empty("path", "fill", Palette.LIGHT.of("land"), "d", land);
    for (Dot dot : dots) {
      if (dot.member().status() == MemberStatus.MEMBER) {
        draw(dot.place().kind(), dot.point(), colour(dot.member().country()), svg);
      }
    }
    legend(svg);
    return figure.end();
  }

  private static void draw(PlaceKind kind, EqualEarth.Point point, String colour, Svg svg) {
    svg.empty(
        "path",
        "d",
        shape(kind),
        "transform",
        translate(point),
        "fill",
        colour,
        "stroke",
        Palette.LIGHT.of("paper"),
        "stroke-width",
        "0.7");
  }

  private void legend(Svg svg) {
    double y = HEIGHT - 122;
    for (Region region : Region.values()) {
      int count = network.members().inRegion(region).count();
      entry(region.label() + " " + count, Palette.LIGHT.of(region), y, svg);
      y += 17;
    }
    int elsewhere =
        network.members().where(member -> member.country().region().isEmpty()).count();
    if (elsewhere > 0) {
      entry(PageDataBuilder.NO_REGION + " " + elsewhere, Palette.LIGHT.of("muted"), y, svg);
      y += 17;
    }
    y += 8;
    svg.empty(
        "path",
        "d",
        shape(PlaceKind.SEAT),
        "transform",
        translate(new EqualEarth.Point(8, y - 3.5)),
        "fill",
        Palette.LIGHT.of("muted"));
    svg.text(
        "at its main town, or at the city around it",
        "text",
        "x",
        18.0,
        "y",
        y,
        "fill",
        Palette.LIGHT.of("muted"));
  }

  private static void entry(String text, String colour, double y, Svg svg) {
    draw(PlaceKind.CITY, new EqualEarth.Point(8, y - 3.5), colour, svg);
    svg.text(text, "text", "x", 18.0, "y", y, "fill", Palette.LIGHT.of("ink"));
  }

  private String label() {
    return "Map of the world with " + dots.size() + " cities";
  }

  /** A disc for a city at its own place, a diamond for one shown at another. */
  private static String shape(PlaceKind kind) {
    double r = kind == PlaceKind.CITY ? RADIUS : RADIUS * 1.3;
    String n = Svg.number(r);
    return kind == PlaceKind.CITY
        ? "M-" + n + ",0a" + n + "," + n + " 0 1 0 " + Svg.number(2 * r) + ",0a" + n + "," + n
            + " 0 1 0 -" + Svg.number(2 * r) + ",0Z"
        : "M0,-" + n + "L" + n + ",0L0," + n + "L-" + n + ",0Z";
  }

  private static String translate(EqualEarth.Point point) {
    return "translate(" + Svg.number(point.x()) + "," + Svg.number(point.y()) + ")";
  }

  private static String colour(Country country) {
    return country.region().map(Palette.LIGHT::of).orElse(Palette.LIGHT.of("muted"));
  }
}
