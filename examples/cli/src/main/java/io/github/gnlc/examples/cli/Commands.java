package io.github.gnlc.examples.cli;

import com.google.common.collect.ImmutableMap;
import io.github.gnlc.examples.cli.reconcile.Reconcile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The commands of {@code gnlc}, in the order of its help. */
final class Commands {
  private static final String COMPLETION = "completion";

  private static final Map<String, Class<?>> ALL = ImmutableMap.<String, Class<?>>builder()
      .put("resolve", ResolveCommand.class)
      .put("search", SearchCommand.class)
      .put("members", MembersCommand.class)
      .put("explain", ExplainCommand.class)
      .put("evidence", EvidenceCommand.class)
      .put("history", HistoryCommand.class)
      .put("audit", AuditCommand.class)
      .put("diff", DiffCommand.class)
      .put("reconcile", Reconcile.class)
      .put("dataset", DatasetCommand.class)
      .put("schema", SchemaCommand.class)
      .put(COMPLETION, CompletionCommand.class)
      .buildOrThrow();

  private Commands() {}

  /**
   * Returns the commands whose names are among the arguments, or all if there is none or all are
   * asked for. Picocli makes a model of each by reflection, for which a start need not wait.
   */
  static Map<String, Class<?>> named(String... arguments) {
    Map<String, Class<?>> named = new LinkedHashMap<>(ALL);
    named.keySet().retainAll(List.of(arguments));
    return named.isEmpty() || named.containsKey(COMPLETION) ? ALL : named;
  }
}
