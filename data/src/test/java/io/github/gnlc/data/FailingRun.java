package io.github.gnlc.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What a class of tests did, some of which fail on purpose. */
final class FailingRun implements TestExecutionListener {
  /** The first sample of a report: the shrunk one, or the only one. */
  private static final Pattern SAMPLE =
      Pattern.compile("(?s)Sample[^\\n]*\\n-+\\n(.*?)(\\n *\\n|$)");

  private final List<String> names = new ArrayList<>();
  private final List<String> passed = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private final List<String> reports = new ArrayList<>();

  static FailingRun of(Class<?> tests) {
    LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
        .selectors(DiscoverySelectors.selectClass(tests))
        .configurationParameter("jqwik.reporting.usejunitplatform", "true")
        .configurationParameter("jqwik.failures.after.default", "RANDOM_SEED")
        .build();
    FailingRun run = new FailingRun();
    LauncherFactory.create().execute(request, run);
    return run;
  }

  /** The display names of what ran, in order. */
  List<String> names() {
    return names;
  }

  List<String> passed() {
    return passed;
  }

  /** The display name of each failure, with its message. */
  List<String> failures() {
    return failures;
  }

  /** The samples that jqwik shows of what failed, each shrunk as far as could be. */
  List<String> samples() {
    return reports.stream()
        .map(SAMPLE::matcher)
        .filter(Matcher::find)
        .map(sample -> sample.group(1).strip())
        .toList();
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    if (test.isTest()) {
      names.add(test.getDisplayName());
    }
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest() && result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
      passed.add(test.getDisplayName());
    }
    result
        .getThrowable()
        .ifPresent(thrown -> failures.add(test.getDisplayName() + " -> " + thrown.getMessage()));
  }

  @Override
  public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
    reports.add(entry.getKeyValuePairs().entrySet().stream()
        .map(Map.Entry::getValue)
        .collect(Collectors.joining("\n")));
  }
}
