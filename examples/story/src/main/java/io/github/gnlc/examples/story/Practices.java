package io.github.gnlc.examples.story;

import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Figure;
import io.github.gnlc.model.Practice;
import io.github.gnlc.model.PracticeFigure;
import io.github.gnlc.model.PracticeGroup;
import io.github.gnlc.model.PracticeTheme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The programmes of cities that a source describes: for whom, by whom, with which figures. */
final class Practices implements Chapter {
  @Override
  public void write(Telling telling, Page page) {
    Map<String, Map<String, List<Practice>>> byCityAndTheme = new LinkedHashMap<>();
    telling
        .network()
        .practices()
        .where(practice -> telling.isOwn(practice.sourceId()))
        .sortedBy(Comparator.comparing(Practice::memberId)
            .thenComparing(practice -> words(practice.theme())))
        .forEach(practice -> byCityAndTheme
            .computeIfAbsent(practice.memberId(), city -> new LinkedHashMap<>())
            .computeIfAbsent(words(practice.theme()), theme -> new ArrayList<>())
            .add(practice));
    byCityAndTheme.forEach((city, byTheme) -> {
      page.chapter("Programmes of " + telling.network().allMembers().get(city).label());
      byTheme.forEach((theme, practices) -> {
        page.section(Prose.capital(theme));
        practices.forEach(practice -> page.bullet(tell(telling, practice)));
      });
    });
  }

  private static List<Sentence> tell(Telling telling, Practice practice) {
    List<String> clauses = new ArrayList<>();
    if (!practice.targetGroups().isEmpty()) {
      clauses.add("is for " + groups(practice.targetGroups()));
    }
    if (!practice.since().isUnknown()) {
      clauses.add("began " + Prose.when(practice.since()));
    }
    if (!practice.partners().isEmpty()) {
      clauses.add("is carried together by " + groups(practice.partners()));
    }
    if (clauses.isEmpty() && practice.description().isEmpty()) {
      clauses.add("is a programme of the city");
    }
    String does = practice
        .description()
        .map(words -> ": " + telling.names().within(words))
        .orElse("");
    String is = clauses.isEmpty() ? "" : " " + Prose.list(clauses);
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(telling.says(Prose.quoted(practice.name()) + is + does));
    sentences.addAll(figures(practice));
    return sentences;
  }

  private static String groups(List<PracticeGroup> groups) {
    return Prose.list(groups.stream().map(Practices::words).toList());
  }

  private static String words(PracticeTheme theme) {
    return theme == PracticeTheme.HEALTH_AND_WELL_BEING
        ? "health and well-being"
        : theme.code().replace('-', ' ');
  }

  private static String words(PracticeGroup group) {
    return switch (group) {
      case POST_VOCATIONAL_EDUCATION -> "post-vocational education";
      case NON_ACADEMIC_EDUCATION -> "non-academic education";
      case EDUCATION_SECTOR -> "the education sector";
      case WOMENS_FEDERATION -> "the women's federation";
      default -> group.code().replace('-', ' ');
    };
  }

  /** A sentence for the figures of each date and source. */
  private static List<Sentence> figures(Practice practice) {
    Map<String, Map<String, List<String>>> byDate = new LinkedHashMap<>();
    practice
        .figures()
        .forEach(figure -> byDate
            .computeIfAbsent(asOf(figure.asOf()), added -> new LinkedHashMap<>())
            .computeIfAbsent(figure.sourceId(), added -> new ArrayList<>())
            .add(words(figure)));
    List<Sentence> sentences = new ArrayList<>();
    byDate.forEach((date, bySource) -> bySource.forEach(
        (id, words) -> sentences.add(new Sentence(date + ": " + Prose.list(words), id))));
    return sentences;
  }

  private static String asOf(EdtfDate date) {
    return date.isUnknown() ? "In figures" : "In figures, as of " + Prose.date(date);
  }

  /**
   * What is counted is a noun, as in "31,000 people trained", or what people did, as in "7,000
   * people obtained certificates".
   */
  private static String words(PracticeFigure counted) {
    Figure figure = counted.figure();
    String metric = Prose.plain(counted.metric());
    boolean named = figure.unit().equals("people") || metric.contains(figure.unit());
    boolean deed = metric.matches("[a-z]+ed .*");
    return (named && !deed ? Prose.number(figure) : Prose.figure(figure)) + " " + metric;
  }
}
