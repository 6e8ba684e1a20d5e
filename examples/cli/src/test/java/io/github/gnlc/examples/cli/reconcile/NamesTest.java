package io.github.gnlc.examples.cli.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.gnlc.Gnlc;
import io.github.gnlc.examples.cli.io.Streams;
import io.github.gnlc.name.NameQuery;
import io.github.gnlc.name.Resolution;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows with countries that do not exist. */
class NamesTest {
  private static final List<String> COUNTRIES =
      List.of("Atlantis", "China", "Lemuria", "", "cn", "Hyperborea", "Ireland", "Avalon");
  private static final List<String> CITIES = List.of("Xian", "", "Cork", "Seoul", "Granada");

  @Test
  void answersAreThoseOfTheResolver() {
    List<NameQuery> queries = queries(200);
    List<Resolution> expected = queries.stream().map(Gnlc::resolve).toList();
    for (boolean parallel : new boolean[] {false, true}) {
      Names names = names(parallel, new StringWriter());
      assertEquals(expected, names.resolve(queries));
      assertEquals(expected, names.resolve(queries), "asked again");
    }
  }

  /** Asked for by each row, what is nearest to it would take a millisecond a row or more. */
  @Test
  void eachCountryIsAskedForOnceAndManyTellTheirProgress() {
    StringWriter said = new StringWriter();
    Names names = names(true, said);
    List<NameQuery> queries = IntStream.range(0, 2050)
        .mapToObj(i -> NameQuery.builder().text("Cork").country("x" + i % 1025).build())
        .toList();
    names.resolve(queries);
    names.resolve(queries);
    assertEquals(
        "1024 of 1025 new texts of countries\n1025 of 1025 new texts of countries\n",
        said.toString());
  }

  private static Names names(boolean parallel, StringWriter said) {
    Streams streams = new Streams(
        InputStream.nullInputStream(), new StringWriter(), new PrintWriter(said, true), true);
    return new Names(Gnlc.resolver(), parallel, streams);
  }

  private static List<NameQuery> queries(int count) {
    List<NameQuery> queries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      queries.add(NameQuery.builder()
          .text(CITIES.get(i % CITIES.size()))
          .country(COUNTRIES.get(i % COUNTRIES.size()))
          .build());
    }
    return queries;
  }
}
