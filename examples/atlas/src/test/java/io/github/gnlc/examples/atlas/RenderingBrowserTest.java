package io.github.gnlc.examples.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.Gnlc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnePage.class)
class RenderingBrowserTest {
  private static final int MOST_BYTES = 1_500_000;

  @Test
  void thePageTellsTheConsoleNothingAndAsksForNothing(AtlasPage page) {
    page.open("");
    assertEquals(Gnlc.members().count(), page.dots() + unplaced());
    page.set("#colour", "cohort", "change");
    page.set("#colour", "award", "change");
    page.set("#colour", "region", "change");
    page.click("[data-open]");
    assertEquals(List.of(), page.browser().console());
    assertEquals(List.of(page.file().toUri().toString()), page.browser().requests());
  }

  private static long unplaced() {
    return Gnlc.members().where(member -> member.place().isEmpty()).count();
  }

  /** What the first test looks at shows a page that does ask for something. */
  @Test
  void aPageThatAsksForSomethingWouldBeFound(AtlasPage page, @TempDir Path folder)
      throws IOException {
    String picture = folder.resolve("picture.png").toUri().toString();
    openAltered(page, folder, withPicture(page).replace("http-equiv", "data-without"));
    assertTrue(page.browser().requests().contains(picture));
  }

  /** The console tells that it was refused. */
  @Test
  void thePolicyLetsNoPictureIn(AtlasPage page, @TempDir Path folder) throws IOException {
    openAltered(page, folder, withPicture(page));
    List<String> console = page.browser().console();
    assertFalse(console.isEmpty());
    assertTrue(
        console.stream().allMatch(line -> line.contains("Content Security Policy")),
        console.toString());
  }

  private static String withPicture(AtlasPage page) throws IOException {
    return Files.readString(page.file())
        .replace("</footer>", "<img src=\"picture.png\" alt=\"\"></footer>");
  }

  private static void openAltered(AtlasPage page, Path folder, String altered) throws IOException {
    Path file = Files.writeString(folder.resolve("altered.html"), altered);
    page.open("");
    page.browser().console();
    page.browser().requests();
    page.browser().open(file.toUri().toString());
  }

  @Test
  void thePageIsSmall(AtlasPage page) throws IOException {
    long bytes = Files.size(page.file());
    assertTrue(bytes < MOST_BYTES, bytes + " bytes");
  }

  @Test
  void nothingIsWiderThanAPhone(AtlasPage page) {
    try {
      page.browser().resize(360, 780, true);
      page.open("");
      assertEquals(360L, page.js("return document.documentElement.scrollWidth"));
      page.open("#cn-hangzhou");
      assertEquals(360L, page.js("return document.documentElement.scrollWidth"));
      assertEquals(
          true,
          page.js("const panel = document.getElementById('panel');"
              + " return panel.scrollWidth <= panel.clientWidth"));
    } finally {
      page.browser().resize(Browser.WIDTH, Browser.HEIGHT, false);
    }
  }
}
