package io.github.gnlc.examples.atlas;

import java.util.List;

/** The frame of a figure that stands on its own: a title above, notes and sources below. */
final class ReportFigure {
  private static final double WIDTH = 960;
  private static final double MARGIN = 24;
  private static final double HEAD = 64;
  private static final double FOOT = 20;
  private static final double LINE = 14;

  private final String title;
  private final String subtitle;
  private final double height;
  private final List<String> foot;
  private final Svg svg = new Svg();

  ReportFigure(String title, String subtitle, double height, String... foot) {
    this.title = title;
    this.subtitle = subtitle;
    this.height = height;
    this.foot = List.of(foot);
  }

  /** Writes what stands above the figure; the figure is drawn from its upper left corner. */
  Svg begin() {
    double width = WIDTH + 2 * MARGIN;
    double whole = HEAD + height + FOOT + LINE * foot.size();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "width",
        width,
        "height",
        whole,
        "viewBox",
        "0 0 " + Svg.number(width) + " " + Svg.number(whole),
        "font-family",
        "Noto Sans, DejaVu Sans, Arial, sans-serif",
        "role",
        "img",
        "aria-label",
        title + ". " + subtitle);
    svg.empty("rect", "width", width, "height", whole, "fill", Palette.LIGHT.of("paper"));
    text(title, 30, 20, "ink", "bold");
    text(subtitle, 50, 13, "muted", "normal");
    double y = HEAD + height + FOOT + LINE - 12;
    for (String line : foot) {
      text(line, y, 10.5, "muted", "normal");
      y += LINE;
    }
    return svg.open(
        "g",
        "transform",
        "translate(" + Svg.number(MARGIN) + "," + Svg.number(HEAD) + ")",
        "font-size",
        11);
  }

  String end() {
    return svg.close().close().toString();
  }

  private void text(String content, double y, double size, String colour, String weight) {
    svg.text(
        content,
        "text",
        "x",
        MARGIN,
        "y",
        y,
        "font-size",
        size,
        "font-weight",
        weight,
        "fill",
        Palette.LIGHT.of(colour));
  }
}
