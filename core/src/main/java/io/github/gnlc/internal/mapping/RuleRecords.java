package io.github.gnlc.internal.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.internal.conclusion.Claim;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.internal.text.Excerpt;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Rule;
import io.github.gnlc.model.RuleCondition;
import io.github.gnlc.model.RulePeriod;
import io.github.gnlc.model.RuleProvision;
import io.github.gnlc.model.RuleValidity;
import io.github.gnlc.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes rules with their periods of validity out of what sources state. */
final class RuleRecords {
  private final ImmutableMap<String, Source> sources;

  RuleRecords(ImmutableMap<String, Source> sources) {
    this.sources = sources;
  }

  static RuleProvision provision(Row row) {
    return RuleProvision.builder()
        .validFrom(row.date("valid_from"))
        .sourceId(row.text("source_id"))
        .label(row.text("label"))
        .value(row.text("value"))
        .condition(row.optional("condition").map(RuleCondition::of))
        .number(row.optionalInteger("number"))
        .date(row.date("date"))
        .edition(row.optionalInteger("edition"))
        .validity(RuleValidity.of(row.text("validity")))
        .note(row.optional("note"))
        .build();
  }

  Rule rule(Row row, ImmutableList<RuleProvision> provisions) {
    List<RulePeriod> periods = new ArrayList<>(occasions(provisions));
    periods.addAll(standing(provisions));
    periods.sort(Comparator.comparing(RulePeriod::from));
    return Rule.builder()
        .id(row.text("rule_id"))
        .subject(row.text("subject"))
        .addAllPeriods(periods)
        .addAllProvisions(provisions)
        .build();
  }

  /** A value for one year only; several sources of the same are one period. */
  private static List<RulePeriod> occasions(List<RuleProvision> provisions) {
    return provisions.stream()
        .filter(provision -> provision.validity() == RuleValidity.OCCASION)
        .collect(Collectors.groupingBy(
            p -> List.of(p.validFrom(), p.label(), p.value()),
            LinkedHashMap::new,
            Collectors.toList()))
        .values()
        .stream()
        .map(same -> period(same, same.get(0).value(), yearAfter(same.get(0).validFrom())))
        .toList();
  }

  /**
   * From each day on that provisions name, the value that the rule for all evidence takes among
   * them, until another takes its place.
   */
  private List<RulePeriod> standing(List<RuleProvision> provisions) {
    TreeMap<EdtfDate, List<RuleProvision>> byStart = new TreeMap<>();
    for (RuleProvision provision : provisions) {
      if (provision.validity() == RuleValidity.STANDING) {
        byStart
            .computeIfAbsent(provision.validFrom(), start -> new ArrayList<>())
            .add(provision);
      }
    }
    List<List<RuleProvision>> runs = new ArrayList<>();
    String current = "";
    for (Map.Entry<EdtfDate, List<RuleProvision>> start : byStart.entrySet()) {
      String value = choose(start.getValue());
      if (runs.isEmpty() || !value.equals(current)) {
        runs.add(new ArrayList<>());
        current = value;
      }
      start.getValue().stream()
          .filter(p -> p.value().equals(value))
          .forEach(runs.get(runs.size() - 1)::add);
    }
    List<RulePeriod> periods = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      EdtfDate until = i + 1 < runs.size() ? runs.get(i + 1).get(0).validFrom() : EdtfDate.UNKNOWN;
      periods.add(period(runs.get(i), runs.get(i).get(0).value(), until));
    }
    return periods;
  }

  private String choose(List<RuleProvision> provisions) {
    List<Claim<String>> claims = new ArrayList<>();
    for (RuleProvision provision : provisions) {
      Source source = sources.get(provision.sourceId());
      if (source == null) {
        throw new IllegalArgumentException("No source '" + Excerpt.of(provision.sourceId()) + "'");
      }
      claims.add(new Claim<>(provision.value(), source));
    }
    return Claim.choose(claims).orElseThrow();
  }

  private static RulePeriod period(List<RuleProvision> provisions, String value, EdtfDate until) {
    return RulePeriod.builder()
        .validity(provisions.get(0).validity())
        .label(provisions.get(0).label())
        .value(value)
        .from(provisions.get(0).validFrom())
        .until(until)
        .addAllSourceIds(
            provisions.stream().map(RuleProvision::sourceId).distinct().toList())
        .build();
  }

  private static EdtfDate yearAfter(EdtfDate date) {
    int year = date.year().orElse(9999);
    return year == 9999
        ? EdtfDate.UNKNOWN
        : EdtfDate.of(Integer.toString(10_000 + year + 1).substring(1));
  }
}
