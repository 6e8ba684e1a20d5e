package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.examples.benchmarks.names.Curve.Point;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The curve as SVG: right upwards, foreign places answered to the right, one line for each length
 * from which one error is borne.
 */
final class CurvePicture {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 440;
  private static final int LEFT = 70;
  private static final int RIGHT = 730;
  private static final int TOP = 30;
  private static final int BOTTOM = 390;
  private static final int PERCENT_STEP = 10;
  private static final List<String> COLOURS =
      List.of("#b2182b", "#d95f02", "#1b7837", "#2166ac", "#762a83", "#4d4d4d");

  private final StringBuilder svg = new StringBuilder();
  private final int most;
  private final int highest;

  private CurvePicture(List<Point> points) {
    int foreign = points.stream().mapToInt(Point::foreign).max().orElse(1);
    double right = points.stream()
        .mapToDouble(point -> point.misspelt().rightShare())
        .max()
        .orElse(1);
    most = (foreign / PERCENT_STEP + 1) * PERCENT_STEP;
    highest = ((int) right / PERCENT_STEP + 1) * PERCENT_STEP;
  }

  static String of(List<Point> points) {
    CurvePicture picture = new CurvePicture(points);
    picture.axes();
    Map<Integer, List<Point>> lines = points.stream()
        .collect(Collectors.groupingBy(Point::oneFrom, TreeMap::new, Collectors.toList()));
    lines.forEach(picture::line);
    return picture.svg.append("</svg>\n").toString();
  }

  private void axes() {
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
            + " font-family=\"sans-serif\" font-size=\"12\">",
        WIDTH, HEIGHT);
    add("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>", WIDTH, HEIGHT);
    for (int percent = 0; percent <= highest; percent += PERCENT_STEP) {
      int y = (int) y(percent);
      add("<path d=\"M%d %dH%d\" stroke=\"#ddd\"/>", LEFT, y, RIGHT);
      text(LEFT - 38, y + 4, percent + " %");
    }
    for (int foreign = 0; foreign <= most; foreign += PERCENT_STEP) {
      text((int) x(foreign) - 6, BOTTOM + 18, Integer.toString(foreign));
    }
    text(LEFT, TOP - 12, "misspelt names right, by length from which one error is borne");
    text(LEFT, HEIGHT - 12, "foreign places answered with a member");
  }

  private void line(int oneFrom, List<Point> points) {
    String colour = COLOURS.get((oneFrom - Curve.ONE_FIRST) % COLOURS.size());
    String path = points.stream()
        .map(point -> String.format(
            Locale.ROOT, "%.1f,%.1f", x(point.foreign()), y(point.misspelt().rightShare())))
        .collect(Collectors.joining(" "));
    add("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\"/>", path, colour);
    for (Point point : points) {
      add(
          "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%d\" fill=\"%s\"><title>one from %d, two from %d"
              + "</title></circle>",
          x(point.foreign()),
          y(point.misspelt().rightShare()),
          point.isTheLibrarys() ? 7 : 3,
          colour,
          point.oneFrom(),
          point.twoFrom());
    }
    Point first = points.get(0);
    text(
        (int) x(first.foreign()) + 8,
        (int) y(first.misspelt().rightShare()) + 4,
        "one from " + oneFrom);
  }

  private double x(int foreign) {
    return LEFT + (double) (RIGHT - LEFT) * foreign / most;
  }

  private double y(double percent) {
    return BOTTOM - (BOTTOM - TOP) * percent / highest;
  }

  private void text(int x, int y, String words) {
    add("<text x=\"%d\" y=\"%d\">%s</text>", x, y, words);
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
