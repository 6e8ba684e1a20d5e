package io.github.gnlc.examples.atlas;

import io.github.gnlc.Gnlc;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Takes the pictures of the README: the page in light, in dark, on a phone and as printed on A4.
 * Prints how long the page takes until it is painted first.
 */
final class Screenshots {
  private static final int A4_WIDTH = 794;
  private static final int A4_HEIGHT = 1123;

  private final AtlasPage page;
  private final Path folder;

  private Screenshots(AtlasPage page, Path folder) {
    this.page = page;
    this.folder = folder;
  }

  /** Writes the pictures to a folder, {@code pictures} if none is named. */
  public static void main(String[] arguments) throws IOException {
    Path folder =
        Files.createDirectories(Path.of(arguments.length > 0 ? arguments[0] : "pictures"));
    Path written = Files.createTempDirectory("atlas");
    try (Browser browser = Browser.start(Programs.required(System.getenv()))) {
      new Screenshots(AtlasPage.of(Gnlc.network(), written, browser), folder).take();
    }
  }

  private void take() throws IOException {
    Browser browser = page.browser();
    browser.media("screen", "light");
    browser.resize(1100, 1080, false);
    page.open("");
    System.out.println("first paint after " + firstPaint() + " ms");
    save("light");
    browser.media("screen", "dark");
    browser.resize(1100, 900, false);
    page.open("#cn-hangzhou");
    save("dark");
    browser.media("screen", "light");
    browser.resize(360, 780, true);
    page.open("#day=2020-12-31");
    page.js("document.getElementById('where').scrollIntoView({behavior: 'instant'})");
    save("phone");
    browser.media("print", "light");
    browser.resize(A4_WIDTH, A4_HEIGHT, false);
    page.open("");
    save("print");
  }

  private long firstPaint() {
    Object start =
        page.js("return performance.getEntriesByName('first-contentful-paint')[0].startTime");
    return Math.round(((Number) start).doubleValue());
  }

  /** What is seen, in few colours. */
  private void save(String name) throws IOException {
    Object picture = page.browser()
        .devTools("Page.captureScreenshot", Map.of("format", "png"))
        .get("data");
    byte[] bytes = Base64.getDecoder().decode((String) picture);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
    Path file = folder.resolve(name + ".png");
    SmallPng.write(image, file);
    System.out.println(file + ", " + Files.size(file) / 1000 + " kB");
  }
}
