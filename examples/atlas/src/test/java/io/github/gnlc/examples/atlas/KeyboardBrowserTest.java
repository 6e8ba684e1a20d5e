package io.github.gnlc.examples.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Everything can be done by keyboard. */
@ExtendWith(OnePage.class)
class KeyboardBrowserTest {
  /** What can be used and is seen, each with a number for the walk; the map is one of them. */
  private static final String CONTROLS = """
      const seen = each => each.checkVisibility({visibilityProperty: true});
      const all = [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")].filter(seen);
      all.forEach((each, i) => each.dataset.walk = i);
      window.walked = [];
      addEventListener("focusin", event => walked.push(event.target.dataset.walk));
      return all.map(each => each.dataset.walk);
      """;

  @Test
  void tabReachesEveryControlAndTheMapOnce(AtlasPage page) {
    page.open("");
    List<?> controls = (List<?>) page.js(CONTROLS);
    int partsOfTheDate = 4;
    page.browser().press(Keys.TAB.toString().repeat(controls.size() + partsOfTheDate));
    List<?> walked = (List<?>) page.js("return [...new Set(walked)]");
    assertEquals(controls, walked);
    assertEquals(1, page.seen("#dots [tabindex='0']"));
  }

  @Test
  void arrowsGoFromDotToDotAndEnterOpensOne(AtlasPage page) {
    page.open("");
    page.focus("#dots [tabindex='0']");
    String first = page.focused();
    page.browser().press(Keys.ARROW_RIGHT);
    String right = page.focused();
    assertNotEquals(first, right);
    assertNotEquals("BODY", right);
    assertEquals(
        true,
        page.js(
            "const x = id => document.querySelector(`.dot[data-id='${id}']`)"
                + ".getBoundingClientRect().x; return x(arguments[0]) < x(arguments[1])",
            first,
            right));
    assertEquals(1, page.seen("#dots [tabindex='0']"), "still one stop");
    page.browser().press(Keys.ENTER);
    assertEquals(right, page.opened());
    assertEquals("#panel-name", page.focused());
    page.browser().press(Keys.ESCAPE);
    assertEquals("", page.opened());
    assertEquals(right, page.focused(), "the focus returns to the dot");
  }

  /** From any dot the four arrows lead, step by step, to every other one. */
  @Test
  void arrowsLeadToEveryDot(AtlasPage page) {
    page.open("");
    Object reached = page.js("""
        const dots = [...document.querySelectorAll("#dots .dot")].filter(dot => dot.checkVisibility());
        const found = new Set([dots[0]]);
        for (const dot of found) {
          for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
            dot.focus();
            dot.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));
            found.add(document.activeElement);
          }
        }
        return dots.filter(dot => !found.has(dot)).map(dot => dot.dataset.id);
        """);
    assertEquals(List.of(), reached);
  }

  @Test
  void escapeClosesThePanelAndTheFocusReturnsToTheList(AtlasPage page) {
    page.open("");
    page.focus("[data-open=ae-ajman]");
    page.browser().press(Keys.ENTER);
    assertEquals("ae-ajman", page.opened());
    page.browser().press(Keys.ESCAPE);
    assertEquals("", page.opened());
    assertEquals("ae-ajman", page.focused());
    assertEquals("", page.fragment());
  }

  @Test
  void theFirstTabSkipsToTheMembers(AtlasPage page) {
    page.open("");
    page.browser().press(Keys.TAB, Keys.ENTER);
    assertEquals("#members", page.focused());
    assertFalse(page.texts("#table tbody tr").isEmpty());
  }
}
