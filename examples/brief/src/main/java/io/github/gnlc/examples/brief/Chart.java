package io.github.gnlc.examples.brief;

import io.github.gnlc.examples.brief.Brief.Announced;
import io.github.gnlc.examples.brief.Brief.Bounds;
import io.github.gnlc.examples.brief.Brief.TotalRow;
import io.github.gnlc.examples.brief.Brief.Totals;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The totals of a country as a small chart: lines and dots in SVG, and labels to be laid over them.
 *
 * <p>The labels are no part of the SVG, so that they have the fonts and the size of the page
 * whatever the width of the chart.
 */
final class Chart {
  static final int WIDTH = 640;
  static final int HEIGHT = 210;
  private static final int LEFT = 30;
  private static final int RIGHT = 500;
  private static final int TOP = 16;
  private static final int BOTTOM = 186;
  private static final int LINE = 17;

  private final Totals totals;
  private final Texts texts;
  private final LocalDate first;
  private final LocalDate last;
  private final int step;
  private final int highest;

  Chart(Totals totals, Texts texts) {
    this.totals = totals;
    this.texts = texts;
    List<TotalRow> rows = totals.rows();
    this.first = rows.get(0).day().withDayOfYear(1);
    this.last = rows.get(rows.size() - 1).day();
    int most = Math.max(1, rows.stream().mapToInt(Chart::most).max().orElse(1));
    this.step = step(most);
    this.highest = (most + step - 1) / step * step;
  }

  /** A label: where it is, in per cent of the chart, what it says, and its class. */
  record Label(String left, String top, String text, String style) {}

  private static int most(TotalRow row) {
    int announced = row.announced().stream().mapToInt(Chart::value).max().orElse(0);
    return Math.max(row.members().possible(), announced);
  }

  private static int value(Announced announced) {
    return (int) announced.figure().value();
  }

  /** A round distance of the grid's lines, of which there are up to four. */
  private static int step(int most) {
    int unit = 1;
    while (true) {
      for (int factor : new int[] {1, 2, 5}) {
        if (most <= 4 * unit * factor) {
          return unit * factor;
        }
      }
      unit *= 10;
    }
  }

  private double x(LocalDate day) {
    double share = (double) ChronoUnit.DAYS.between(first, day)
        / Math.max(1, ChronoUnit.DAYS.between(first, last));
    return LEFT + share * (RIGHT - LEFT);
  }

  private double y(int members) {
    return BOTTOM - (double) members / highest * (BOTTOM - TOP);
  }

  /** Returns the paths, nothing but numbers and colours of our own. */
  String svg() {
    StringBuilder svg = new StringBuilder();
    for (int value = 0; value <= highest; value += step) {
      svg.append(line(value == 0 ? "#7d8a96" : "#e3e8ec", 1, move(LEFT, y(value)) + " H" + RIGHT));
    }
    for (LocalDate year = first; !year.isAfter(last); year = year.plusYears(1)) {
      svg.append(line("#7d8a96", 1, move(x(year), BOTTOM) + " v4"));
    }
    svg.append(area("#d5e4ee", steps(Bounds::possible) + back()));
    svg.append(line("#7fa6c0", 1, steps(Bounds::possible)));
    svg.append(line("#0a4d7c", 2, steps(Bounds::known)));
    for (TotalRow row : totals.rows()) {
      for (Announced announced : row.announced()) {
        svg.append(area("#8a3b12", diamond(x(row.day()), y(value(announced)))));
      }
    }
    return svg.toString();
  }

  /** Of the same width however the chart is stretched. */
  private static String line(String colour, int width, String data) {
    return "<path fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"" + width
        + "\" vector-effect=\"non-scaling-stroke\" d=\"" + data + "\"/>";
  }

  private static String area(String colour, String data) {
    return "<path fill=\"" + colour + "\" d=\"" + data + "\"/>";
  }

  private static String move(double x, double y) {
    return "M" + number(x) + " " + number(y);
  }

  /** Across to the day of each change, then up or down. */
  private String steps(ToIntFunction<Bounds> count) {
    StringBuilder line = new StringBuilder(move(x(totals.rows().get(0).day()), y(0)));
    for (TotalRow row : totals.rows()) {
      line.append(" H").append(number(x(row.day())));
      line.append(" V").append(number(y(count.applyAsInt(row.members()))));
    }
    return line.toString();
  }

  /** From the last day back along the known, which closes the band below the possible. */
  private String back() {
    StringBuilder line = new StringBuilder();
    List<TotalRow> rows = totals.rows();
    for (int i = rows.size() - 1; i >= 0; i--) {
      line.append(" V").append(number(y(rows.get(i).members().known())));
      line.append(" H").append(number(x(rows.get(i).day())));
      line.append(i == 0 ? " V" + number(y(0)) : "");
    }
    return line + " Z";
  }

  private static String diamond(double x, double y) {
    return move(x, y - 4) + " l4 4 l-4 4 l-4 -4 Z";
  }

  /** Returns what is written beside the lines: years, values of the grid, and what each line is. */
  List<Label> labels() {
    List<Label> labels = new ArrayList<>();
    for (int value = 0; value <= highest; value += step) {
      labels.add(label(LEFT - 6, y(value), texts.of(value), "value"));
    }
    LocalDate year = first.getYear() % 2 == 0 ? first : first.plusYears(1);
    for (; !year.isAfter(last); year = year.plusYears(2)) {
      labels.add(label(x(year), BOTTOM + 12, Integer.toString(year.getYear()), "year"));
    }
    labels.addAll(endLabels());
    labels.addAll(dotLabels());
    return labels;
  }

  /** At the end of the lines, the upper one first, none over the other. */
  private List<Label> endLabels() {
    TotalRow end = totals.rows().get(totals.rows().size() - 1);
    List<Label> labels = new ArrayList<>();
    double known = y(end.members().known());
    if (end.members().possible() != end.members().known()) {
      double possible = y(end.members().possible());
      labels.add(
          label(RIGHT + 8, possible, words("possible", end.members().possible()), "possible"));
      known = Math.max(known, possible + LINE);
    }
    labels.add(label(RIGHT + 8, known, words("known", end.members().known()), "known"));
    return labels;
  }

  /** Above each dot its number, where it does not cover another; at the last one also a word. */
  private List<Label> dotLabels() {
    List<Label> labels = new ArrayList<>();
    double free = LEFT;
    List<TotalRow> rows =
        totals.rows().stream().filter(row -> !row.announced().isEmpty()).toList();
    for (int i = 0; i < rows.size(); i++) {
      double x = x(rows.get(i).day());
      int value = value(rows.get(i).announced().get(0));
      if (i == rows.size() - 1) {
        labels.add(label(x - 4, besideDot(value), words("announced", value), "announced"));
      } else if (x > free && x < x(rows.get(rows.size() - 1).day()) - LINE) {
        labels.add(label(x, y(value) - LINE, texts.of(value), "dot"));
        free = x + 2 * LINE;
      }
    }
    return labels;
  }

  /** Above the dot, or below it where the label of a line is. */
  private double besideDot(int value) {
    TotalRow end = totals.rows().get(totals.rows().size() - 1);
    double above = y(value) - LINE;
    boolean taken = Math.abs(y(end.members().known()) - above) < LINE - 2
        || Math.abs(y(end.members().possible()) - above) < LINE - 2;
    return taken ? y(value) + LINE : above;
  }

  private String words(String what, int count) {
    return texts.get("chart-" + what, Map.of("count", texts.of(count)));
  }

  private static Label label(double x, double y, String text, String style) {
    return new Label(number(100 * x / WIDTH), number(100 * y / HEIGHT), text, style);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
