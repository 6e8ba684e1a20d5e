package io.github.gnlc.examples.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The form as it was first written breaks three promises, and the samples say which. */
class FormByNameTest {
  private static final Pattern SHRUNK = Pattern.compile("(?s)Sample[^\\n]*\\n-+\\n(.*?)\\n\\s*\\n");

  @Test
  void theKitFindsItsMistakesAndShowsThemAtTheirSimplest() {
    assertThat(shrunkSamples())
        .containsExactlyEntriesOf(new TreeMap<>(Map.of(
            "aStoredCityComesBack", "city: Nam-gu (Ulsan), KR (kr-nam-gu-ulsan)",
            "aStoredDateComesBack", "since: 2015",
            "aMisspeltCityIsFound",
                "typed: 'F\u00e9z' for 'Fez' of Fez, MA (ma-fez): marks, must resolve")));
  }

  private static Map<String, String> shrunkSamples() {
    Map<String, String> samples = new TreeMap<>();
    LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
        .selectors(DiscoverySelectors.selectClass(Promises.class))
        .configurationParameter("jqwik.reporting.usejunitplatform", "true")
        .configurationParameter("jqwik.failures.after.default", "RANDOM_SEED")
        .build();
    LauncherFactory.create().execute(request, new TestExecutionListener() {
      @Override
      public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        entry.getKeyValuePairs().values().forEach(text -> {
          Matcher sample = SHRUNK.matcher(text + "\n\n");
          samples.put(test.getDisplayName(), sample.find() ? sample.group(1).strip() : text);
        });
      }
    });
    return samples;
  }

  static class Promises extends FormContract {
    @Override
    EnrolmentForm form() {
      return new FormByName();
    }
  }
}
