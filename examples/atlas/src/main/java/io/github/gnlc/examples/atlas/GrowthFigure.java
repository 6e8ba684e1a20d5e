package io.github.gnlc.examples.atlas;

import io.github.gnlc.Network;
import io.github.gnlc.history.HistoryPoint;
import io.github.gnlc.model.Cohort;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * The growth of the network: the members known and those possible as a band, and what was announced
 * beside them. A total of a month or year is drawn as long as that.
 */
final class GrowthFigure {
  static final double WIDE = 960;
  static final double NARROW = 360;
  private static final double HEIGHT = 250;
  private static final double LEFT = 2;
  private static final double RIGHT = 34;
  private static final double TOP = 18;
  private static final double BOTTOM = 24;
  private static final int STEP = 100;

  /** The mark of an intake; the page's legend has the same. */
  private static final String DIAMOND = "M0,-4.5L4.5,0L0,4.5L-4.5,0Z";

  /** So long that a line is told from the edge of a dot. */
  private static final double SHORTEST = 6;

  private final Network network;
  private final double width;
  private final LocalDate first;
  private final LocalDate last;
  private final List<HistoryPoint> points;
  private final List<Announced> announced;
  private final long highest;

  GrowthFigure(Network network, double width) {
    this.network = network;
    this.width = width;
    first = firstDay(network);
    last = network.dataset().compiled();
    points = network.history().changePoints();
    announced = Announced.of(network);
    long most = Math.max(
        points.stream().mapToInt(HistoryPoint::possible).max().orElse(0),
        announced.stream().mapToLong(Announced::value).max().orElse(0));
    highest = (most / STEP + 1) * STEP;
  }

  /** The first of January of the year in which the first member may have joined. */
  static LocalDate firstDay(Network network) {
    return network.history().changePoints().stream()
        .map(HistoryPoint::day)
        .findFirst()
        .orElse(network.dataset().compiled())
        .withDayOfYear(1);
  }

  /** The figure for the page, which colours it and moves its {@code cursor}. */
  String forPage() {
    Svg svg = new Svg()
        .open(
            "svg",
            "class",
            width == WIDE ? "growth wide" : "growth narrow",
            "viewBox",
            "0 0 " + Svg.number(width) + " " + Svg.number(HEIGHT),
            "role",
            "img",
            "aria-label",
            description(),
            "data-left",
            LEFT,
            "data-right",
            width - RIGHT);
    draw(svg);
    svg.empty("line", "class", "cursor", "y1", TOP - 6, "y2", HEIGHT - BOTTOM);
    return svg.close().toString();
  }

  /** The figure for a report, with a title, a legend and its sources. */
  String forReport() {
    ReportFigure figure = new ReportFigure(
        "Growth of the network of learning cities",
        "Members counted day by day, and the totals that were announced",
        HEIGHT,
        "The band reaches from the members known on a day to those possible, since it is not known"
            + " when some joined. Data: " + network.dataset() + ".",
        "Members without a date count as known only from the last day of the data, so the last step"
            + " is no growth.");
    Svg svg = figure.begin();
    svg.text(style(), "style");
    draw(svg);
    legend(svg);
    return figure.end();
  }

  private static String style() {
    return ".grid{stroke:%s}.axis{fill:%s}.band{fill:%s}.line{fill:none;stroke:%s;stroke-width:2}"
            .formatted(colour("rule"), colour("muted"), colour("possible"), colour("known"))
        + ".total{fill:none;stroke:%s}.intake{fill:%s}.end{font-weight:bold}.value{fill:%s}"
            .formatted(colour("muted"), colour("ink"), colour("ink"))
        + ".count{fill:%s}".formatted(colour("known"));
  }

  private static String colour(String name) {
    return Palette.LIGHT.of(name);
  }

  private void draw(Svg svg) {
    grid(svg);
    svg.empty("path", "class", "band", "d", band());
    svg.empty("path", "class", "line", "d", line(HistoryPoint::known, true));
    announced.forEach(total -> total(total, svg));
    network.cohorts().forEach(cohort -> intake(cohort, svg));
    if (!points.isEmpty()) {
      int count = points.get(points.size() - 1).known();
      svg.text(
          Integer.toString(count),
          "text",
          "class",
          "end count",
          "x",
          x(last) + 5,
          "y",
          y(count) + 7);
    }
  }

  private void grid(Svg svg) {
    for (int value = 0; value <= highest; value += STEP) {
      svg.empty(
          "line", "class", "grid", "x1", LEFT, "x2", width - RIGHT, "y1", y(value), "y2", y(value));
      if (value > 0) {
        svg.text(
            value + (value == highest ? " cities" : ""),
            "text",
            "class",
            "axis",
            "x",
            LEFT,
            "y",
            y(value) - 3);
      }
    }
    for (int year = first.getYear(); year <= last.getYear(); year++) {
      String label =
          width > NARROW ? "" + year : "’" + String.format(Locale.ROOT, "%02d", year % 100);
      double x = x(LocalDate.of(year, 1, 1));
      double foot = HEIGHT - BOTTOM;
      svg.empty("line", "class", "grid", "x1", x, "x2", x, "y1", foot, "y2", foot + 5);
      svg.text(label, "text", "class", "axis", "x", x + 3, "y", HEIGHT - 10);
    }
  }

  /** A total that somebody published: a ring on its day, or a line as long as its month or year. */
  private void total(Announced total, Svg svg) {
    double y = y(total.value());
    if (total.isOfOneDay()) {
      svg.empty("circle", "class", "total", "cx", x(total.first()), "cy", y, "r", "2.4");
    } else {
      double middle = (x(total.first()) + x(total.last())) / 2;
      double half = Math.max(x(total.last()) - x(total.first()), SHORTEST) / 2;
      svg.empty(
          "line", "class", "total", "x1", middle - half, "x2", middle + half, "y1", y, "y2", y);
    }
  }

  /** The total announced with an intake. */
  private void intake(Cohort cohort, Svg svg) {
    cohort.networkMembers().ifPresent(value -> {
      double x = x(cohort.announced());
      double y = y(value);
      svg.empty(
          "path",
          "class",
          "intake",
          "d",
          DIAMOND,
          "transform",
          "translate(" + Svg.number(x) + "," + Svg.number(y) + ")");
      svg.text(
          Long.toString(value),
          "text",
          "class",
          "end value",
          "x",
          x,
          "y",
          y - 8,
          "text-anchor",
          "middle");
    });
  }

  private void legend(Svg svg) {
    double x = 70;
    svg.empty("rect", "class", "band", "x", x, "y", 40, "width", 18, "height", 10);
    svg.empty("line", "class", "line", "x1", x, "x2", x + 18, "y1", 50, "y2", 50);
    svg.text("known, and possible above it", "text", "x", x + 24, "y", 49);
    svg.empty("path", "class", "intake", "d", DIAMOND, "transform", "translate(79,63)");
    svg.text("announced with an intake", "text", "x", x + 24, "y", 67);
    svg.empty("circle", "class", "total", "cx", x + 9, "cy", 81, "r", "2.4");
    svg.text("another published total; a line if of a month or year", "text", "x", x + 24, "y", 85);
  }

  private String band() {
    StringBuilder back = new StringBuilder();
    for (int i = points.size() - 1; i >= 0; i--) {
      HistoryPoint point = points.get(i);
      LocalDate until = i + 1 < points.size() ? points.get(i + 1).day() : last;
      back.append('L')
          .append(at(until, point.known()))
          .append('L')
          .append(at(point.day(), point.known()));
    }
    return points.isEmpty() ? "" : line(HistoryPoint::possible, false) + back + "Z";
  }

  /** Stairs, since between two changes nothing changes. */
  private String line(ToIntFunction<HistoryPoint> count, boolean fromZero) {
    StringBuilder line = new StringBuilder();
    int before = 0;
    for (HistoryPoint point : points) {
      if (line.length() > 0 || fromZero) {
        line.append(line.length() == 0 ? 'M' : 'L').append(at(point.day(), before));
      }
      before = count.applyAsInt(point);
      line.append(line.length() == 0 ? 'M' : 'L').append(at(point.day(), before));
    }
    return points.isEmpty() ? "" : line.append('L').append(at(last, before)).toString();
  }

  private String at(LocalDate day, long value) {
    return Svg.number(x(day)) + "," + Svg.number(y(value));
  }

  private double x(LocalDate day) {
    double part = (double) ChronoUnit.DAYS.between(first, day)
        / Math.max(1, ChronoUnit.DAYS.between(first, last));
    return LEFT + Math.min(part, 1) * (width - LEFT - RIGHT);
  }

  private double y(long value) {
    return HEIGHT - BOTTOM - (double) value / highest * (HEIGHT - BOTTOM - TOP);
  }

  private String description() {
    HistoryPoint now = network.history().on(last);
    return "Growth of the network from " + first.getYear() + " to " + last.getYear() + ": "
        + now.known() + " members are known on " + Words.of(last)
        + ". The numbers of every day are with the slider.";
  }
}
