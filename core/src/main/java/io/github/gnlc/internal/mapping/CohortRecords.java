package io.github.gnlc.internal.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.internal.conclusion.Claim;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Source;
import io.github.gnlc.model.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes cohorts, with the figures that statements give for the day of their announcement. */
public final class CohortRecords {
  private final ImmutableMap<String, Source> sources;
  private final ImmutableList<Statement> statements;

  CohortRecords(ImmutableMap<String, Source> sources, ImmutableList<Statement> statements) {
    this.sources = sources;
    this.statements = statements;
  }

  public static LocalDate announced(Row row) {
    return row.date("announced").earliest().orElseThrow();
  }

  Cohort cohort(Row row) {
    ImmutableList<Statement> ofTheDay = ofNetworkOn(row.date("announced"));
    return Cohort.builder()
        .id(row.text("cohort_id"))
        .announced(announced(row))
        .newMembers(figure(ofTheDay, Metric.NEW_MEMBERS))
        .countriesOfNewMembers(figure(ofTheDay, Metric.COUNTRIES_OF_NEW_MEMBERS))
        .networkMembers(figure(ofTheDay, Metric.MEMBERS))
        .networkCountries(figure(ofTheDay, Metric.COUNTRIES))
        .addAllStatements(ofTheDay)
        .build();
  }

  private ImmutableList<Statement> ofNetworkOn(EdtfDate day) {
    ImmutableList.Builder<Statement> found = ImmutableList.builder();
    for (Statement statement : statements) {
      if (statement.about().equals(day)
          && statement.country().isEmpty()
          && statement.region().isEmpty()) {
        found.add(statement);
      }
    }
    return found.build();
  }

  private OptionalLong figure(List<Statement> statements, Metric metric) {
    List<Claim<Long>> claims = new ArrayList<>();
    for (Statement statement : statements) {
      Source source = sources.get(statement.sourceId());
      if (statement.metric() == metric && source != null) {
        claims.add(new Claim<>(statement.figure().value(), source));
      }
    }
    Optional<Long> chosen = Claim.choose(claims);
    return chosen.isPresent() ? OptionalLong.of(chosen.get()) : OptionalLong.empty();
  }
}
