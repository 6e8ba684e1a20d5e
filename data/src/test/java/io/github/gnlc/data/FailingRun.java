package io.github.gnlc.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private final List<String> names = new ArrayList<>();
  private final List<String> passed = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private final List<String> reports = new ArrayList<>();

  static FailingRun of(Class<?> tests) {
    LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
        .selectors(DiscoverySelectors.selectClass(tests))
        .configurationParameter("jqwik.reporting.usejunitplatform", "true")
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

  /** All that jqwik reported. */
  String report() {
    return String.join("\n", reports);
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
