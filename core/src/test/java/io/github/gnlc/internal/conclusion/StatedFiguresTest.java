package io.github.gnlc.internal.conclusion;

import static io.github.gnlc.dataset.TestSources.source;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.model.Authority;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Figure;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Qualifier;
import io.github.gnlc.model.Source;
import io.github.gnlc.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken of figures that sources state: when the network opened, how many there are. */
class StatedFiguresTest {
  private static final Map<String, Source> SOURCES = Map.of(
      "u", source("u", Authority.UNESCO, "2020"),
      "n", source("n", Authority.NATIONAL, "2019"),
      "p", source("p", Authority.OTHER, "2018"));

  private final List<Statement> statements = new ArrayList<>();

  private StatedFiguresTest states(
      String source, Metric metric, String about, Qualifier qualifier, long value) {
    statements.add(Statement.builder()
        .sourceId(source)
        .about(EdtfDate.of(about))
        .metric(metric)
        .figure(
            Figure.builder().value(value).qualifier(qualifier).unit("cities").build())
        .build());
    return this;
  }

  private StatedFiguresTest opened(String about, long year) {
    return states("u", Metric.OPENED, about, Qualifier.EXACTLY, year);
  }

  private StatedFiguresTest members(String source, Qualifier qualifier, long value) {
    return states(source, Metric.MEMBERS, "2020", qualifier, value);
  }

  @Test
  void theMostExactTimeOfTheOpeningCounts() {
    assertThat(NetworkOpening.of(statements)).isEqualTo(EdtfDate.UNKNOWN);
    opened("", 2013);
    assertThat(NetworkOpening.of(statements)).isEqualTo(EdtfDate.of("2013"));
    opened("2015-03", 2015).opened("2014", 2014);
    assertThat(NetworkOpening.of(statements)).isEqualTo(EdtfDate.of("2015-03"));
    opened("2016-04", 2016);
    assertThat(NetworkOpening.of(statements)).isEqualTo(EdtfDate.of("2015-03"));
  }

  @ParameterizedTest
  @CsvSource({"1, 0001", "9999, 9999", "0, ''", "10000, ''"})
  void theYearOfTheOpeningIsOneOfTheCalendar(long year, String opened) {
    opened("", year);

    assertThat(NetworkOpening.of(statements)).isEqualTo(EdtfDate.of(opened));
  }

  @Test
  void otherFiguresTellOfNoOpening() {
    members("u", Qualifier.EXACTLY, 2015);

    assertThat(NetworkOpening.of(statements)).isEqualTo(EdtfDate.UNKNOWN);
  }

  @Test
  void ofExactTotalsThatOfTheMostAuthoritativeSourceIsTakenWithAllThatSaySo() {
    members("p", Qualifier.EXACTLY, 290)
        .members("n", Qualifier.EXACTLY, 294)
        .members("u", Qualifier.ABOUT, 300)
        .members("u", Qualifier.EXACTLY, 294);

    assertThat(AnnouncedTotal.of(statements, SOURCES::get)).hasValueSatisfying(total -> {
      assertThat(total.value()).isEqualTo(294);
      assertThat(total.sourceIds()).containsExactly("n", "u");
    });
  }

  @Test
  void withoutAnExactFigureNoTotalIsTaken() {
    members("u", Qualifier.ABOUT, 300);

    assertThat(AnnouncedTotal.of(statements, SOURCES::get)).isEmpty();
  }
}
