package io.github.gnlc.audit;

import com.google.common.primitives.Longs;
import io.github.gnlc.model.Rule;
import io.github.gnlc.model.RuleProvision;
import io.github.gnlc.query.Rules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;

/** Finds provisions of one rule, time and matter with different values. */
final class RuleAudit implements Check {
  private final AuditContext context;

  RuleAudit(AuditContext context) {
    this.context = context;
  }

  @Override
  public void addTo(List<AuditFinding> findings) {
    for (Rule rule : new Rules(context.catalogue())) {
      Map<List<Object>, ClaimedValues<String>> matters = new LinkedHashMap<>();
      for (RuleProvision provision : rule.provisions()) {
        matters
            .computeIfAbsent(
                List.of(provision.validFrom(), provision.validity(), provision.label()),
                key -> new ClaimedValues<>())
            .add(provision.value(), provision.sourceId());
      }
      for (RuleProvision provision : rule.provisions()) {
        ClaimedValues<String> values =
            matters.remove(List.of(provision.validFrom(), provision.validity(), provision.label()));
        if (values != null && values.values().size() > 1) {
          findings.add(finding(rule, provision, values));
        }
      }
    }
  }

  private static AuditFinding finding(
      Rule rule, RuleProvision provision, ClaimedValues<String> values) {
    long[] numbers = numbers(values);
    boolean numeric = numbers.length == values.values().size();
    AuditFinding.Builder finding = AuditContext.finding(
        AuditKind.RULE_CONFLICT,
        numeric ? Severity.WARNING : Severity.NOTICE,
        AuditSubject.RULE,
        rule.id());
    if (numeric) {
      finding.expected(Longs.max(numbers)).found(Longs.min(numbers));
    }
    return finding
        .about(provision.validFrom())
        .message(
            "The rule of " + AuditText.when(provision.validFrom()).replaceFirst("^(on|in) ", "")
                + " for " + provision.label() + ": " + values + ".")
        .addAllSourceIds(values.sourceIds())
        .build();
  }

  private static long[] numbers(ClaimedValues<String> values) {
    return values.values().stream()
        .map(Longs::tryParse)
        .filter(Objects::nonNull)
        .flatMapToLong(number -> LongStream.of(number))
        .toArray();
  }
}
