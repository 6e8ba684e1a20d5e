package io.github.gnlc.examples.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Figures of one unit as a table: a row for each group, a column for each name. */
public final class FigureTable {
  private final String corner;
  private final Map<String, Map<String, Figure>> rows = new LinkedHashMap<>();
  private final Set<String> names = new LinkedHashSet<>();

  /** The corner is the title over the groups, such as {@code query}. */
  public FigureTable(String corner, List<Figure> figures) {
    this.corner = corner;
    for (Figure figure : figures) {
      rows.computeIfAbsent(figure.group(), group -> new LinkedHashMap<>())
          .put(figure.name(), figure);
      names.add(figure.name());
    }
  }

  /** Means, with the lowest and the highest. */
  public void means(Report report) {
    write(report, (group, figure) -> figure.cell());
  }

  /** Medians, with the lowest and the highest. */
  public void medians(Report report) {
    write(report, (group, figure) -> figure.medianCell());
  }

  /** Means as multiples of one name's mean: {@code 2.0} takes, or makes, twice as much. */
  public void multiplesOf(String name, Report report) {
    write(
        report, (group, figure) -> Figure.number(figure.mean() / group.get(name).mean()));
  }

  /** One name's means as multiples of the others': of speeds, how many times as fast it is. */
  public void multiplesBy(String name, Report report) {
    write(report, (group, figure) -> Figure.number(group.get(name).mean() / figure.mean()));
  }

  private void write(Report report, Cell cell) {
    Object[] titles = new Object[names.size() + 1];
    titles[0] = corner;
    int column = 1;
    for (String name : names) {
      titles[column++] = name;
    }
    report.head(titles);
    rows.forEach((group, figures) -> report.row(cells(group, figures, cell)));
    report.line("");
  }

  private Object[] cells(String group, Map<String, Figure> figures, Cell cell) {
    Object[] cells = new Object[names.size() + 1];
    cells[0] = group;
    int column = 1;
    for (String name : names) {
      Figure figure = figures.get(name);
      cells[column++] = figure == null ? "" : cell.of(figures, figure);
    }
    return cells;
  }

  private interface Cell {
    String of(Map<String, Figure> group, Figure figure);
  }
}
