package io.github.gnlc.examples.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Member;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is otherwise on a narrow screen. */
@ExtendWith(OnePage.class)
class PhoneBrowserTest {
  /** Clicks beside a dot, as many pixels to the left. */
  private static final String CLICK_BESIDE = """
      const box = document.querySelector(`.dot[data-id="${arguments[0]}"]`).getBoundingClientRect();
      document.getElementById("map").dispatchEvent(new MouseEvent("click", {
        bubbles: true,
        clientX: box.x + box.width / 2 - arguments[1],
        clientY: box.y + box.height / 2,
      }));
      """;

  private static final String INERT = "return [...document.body.children]"
      + ".filter(each => each.inert).map(each => each.localName)";

  /** West of it is only the ocean. */
  private static final String ALONE = "au-canning";

  @BeforeEach
  void narrow(AtlasPage page) {
    page.browser().resize(360, 780, true);
  }

  @AfterEach
  void wideAgain(AtlasPage page) {
    page.browser().resize(Browser.WIDTH, Browser.HEIGHT, false);
  }

  @Test
  void aTapBesideADotOpensTheNearest(AtlasPage page) {
    page.open("");
    page.js(CLICK_BESIDE, ALONE, 30);
    assertEquals("", page.opened());
    page.js(CLICK_BESIDE, ALONE, 20);
    assertEquals(ALONE, page.opened());
  }

  @Test
  void theListTellsInOneCellWhatItHasNoColumnsFor(AtlasPage page) {
    Member awarded = Gnlc.members().awardedIn(2017).first().orElseThrow();
    page.open("");
    page.set("#search", awarded.label(), "input");
    String cell = "#table tbody tr:first-child td";
    List<?> lines = page.texts(cell + " small");
    assertEquals(Words.of(awarded.joinedBasis()), lines.get(0));
    assertTrue(lines.get(1).toString().startsWith("Award"), lines.toString());
    assertEquals(2, page.seen(cell + " small"));
    assertEquals(2, page.seen(cell), "country and joined");
    page.browser().resize(Browser.WIDTH, Browser.HEIGHT, false);
    assertEquals(0, page.seen(cell + " small"));
    assertEquals(5, page.seen(cell));
  }

  @Test
  void thePanelIsADialogAndThePageBeneathOutOfReach(AtlasPage page) {
    page.open("#cn-hangzhou");
    assertEquals("dialog", page.js("return document.getElementById('panel').role"));
    assertEquals(List.of("a", "header", "main", "footer"), page.js(INERT));
    page.browser().resize(Browser.WIDTH, Browser.HEIGHT, false);
    assertEquals(List.of(), page.js(INERT), "on a wide screen it stands beside the page");
    assertNull(page.js("return document.getElementById('panel').role"));
    page.browser().resize(360, 780, true);
    page.click("#close");
    assertEquals(List.of(), page.js(INERT));
    assertNotEquals("#panel-name", page.focused());
  }
}
