package io.github.gnlc.examples.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.gnlc.Gnlc;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Members and days have addresses, as {@code #cn-hangzhou&day=2020-12-31}. */
@ExtendWith(OnePage.class)
class AddressBrowserTest {
  private static final String LAST = Gnlc.dataset().compiled().toString();

  @Test
  void anAddressOpensADayAMemberOrBoth(AtlasPage page) {
    assertShows("", "2020-12-31", page.open("#day=2020-12-31"));
    assertShows("cn-hangzhou", LAST, page.open("#cn-hangzhou"));
    assertShows("cn-hangzhou", "2020-12-31", page.open("#cn-hangzhou&day=2020-12-31"));
  }

  /** By key, since the browser's back button leaves out what a page did by itself. */
  @Test
  void whatIsOpenedHasItsAddressAndTheBackButtonGoesBack(AtlasPage page) {
    page.open("#day=2025-12-31");
    page.focus("[data-open=ae-ajman]");
    page.browser().press(Keys.ENTER);
    assertEquals("#ae-ajman&day=2025-12-31", page.fragment());
    page.focus("#close");
    page.browser().press(Keys.ENTER);
    assertEquals("#day=2025-12-31", page.fragment());
    page.browser().back();
    assertShows("ae-ajman", "2025-12-31", page);
    page.browser().back();
    assertShows("", "2025-12-31", page);
  }

  @Test
  void anAddressOfNothingShowsTheLastDay(AtlasPage page) {
    page.open("#%E0%A4%A");
    for (String fragment :
        List.of("atlantis", "day=2020-02-31", "day=1999-01-01", "%E0%A4%A", "<b>", "__proto__")) {
      page.js("location.hash = arguments[0]", fragment);
      assertShows("", LAST, page);
    }
    assertEquals(List.of(), page.browser().console());
    assertEquals(Gnlc.members().count(), page.listed().size());
  }

  /** {@code #missing} leads to a part of the page, not to a member, and leaves the day as it is. */
  @Test
  void aLinkWithinThePageLeavesTheDay(AtlasPage page) {
    page.open("#day=2020-12-31");
    page.js("document.querySelector('a[href=\"#missing\"]').click()");
    assertShows("", "2020-12-31", page);
  }

  /** A link to a member too: only an address that is opened on its own means the last day. */
  @Test
  void aLinkToAMemberLeavesTheDay(AtlasPage page) {
    page.open("#day=2020-12-31");
    String link = "document.querySelector('section a[href^=\"#cn-\"]')";
    String id = (String) page.js("return " + link + ".getAttribute('href').slice(1)");
    page.js(link + ".click()");
    assertShows(id, "2020-12-31", page);
    page.js("document.querySelector('#panel .note a').click()");
    assertShows(id, "2020-12-31", page);
    assertEquals("#" + id + "&day=2020-12-31", page.fragment());
  }

  private static void assertShows(String member, String day, AtlasPage page) {
    assertEquals(member, page.opened());
    assertEquals(day, page.day());
  }
}
