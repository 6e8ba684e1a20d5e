package io.github.gnlc.examples.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe-core finds. */
@ExtendWith(OnePage.class)
class AccessibilityBrowserTest {
  private static final String VIOLATIONS = """
      const done = arguments[arguments.length - 1];
      axe.run(arguments[0], {resultTypes: ["violations"]}).then(result => done(result.violations
        .filter(each => each.impact === "serious" || each.impact === "critical")
        .map(each => `${each.id}: ${each.nodes.length}, as ${each.nodes[0].html} ${each.nodes[0].failureSummary}`)));
      """;

  /** Any two of scheme, width and colour are there together. */
  @ParameterizedTest
  @CsvSource({
    "light, 1200, region",
    "light,  360, cohort",
    "light, 1200, award",
    "dark,   360, region",
    "dark,  1200, cohort",
    "dark,   360, award",
  })
  void nothingSeriousIsFoundInThePageAndItsPanel(
      String scheme, int width, String colour, AtlasPage page) throws IOException {
    page.browser().media("screen", scheme);
    page.browser().resize(width, Browser.HEIGHT, width < Browser.WIDTH);
    page.open("");
    page.set("#colour", colour, "change");
    page.js(Resources.toString(Resources.getResource("axe.min.js"), StandardCharsets.UTF_8));
    assertEquals(List.of(), page.browser().jsLater(VIOLATIONS, "html"));
    page.js("location.hash = 'cn-hangzhou'");
    assertEquals("cn-hangzhou", page.opened());
    assertEquals(List.of(), page.browser().jsLater(VIOLATIONS, "#panel"));
  }

  @AfterEach
  void lightAndWideAgain(AtlasPage page) {
    page.browser().media("screen", "light");
    page.browser().resize(Browser.WIDTH, Browser.HEIGHT, false);
  }
}
