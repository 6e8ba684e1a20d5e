package io.github.gnlc.examples.atlas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window and with a profile of its own, which is gone when it is closed. */
final class Browser implements AutoCloseable {
  /** Kept, since a logger that nobody holds forgets its level. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  static final int WIDTH = 1200;
  static final int HEIGHT = 900;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path profile;
  private final ChromeDriver driver;

  private Browser(Path profile, ChromeDriver driver) {
    this.profile = profile;
    this.driver = driver;
  }

  static Browser start(Programs programs) {
    SELENIUM.setLevel(Level.SEVERE);
    try {
      Path profile = Files.createTempDirectory("chromium");
      ChromeDriverService service = new ChromeDriverService.Builder()
          .usingDriverExecutable(programs.chromedriver().toFile())
          .usingAnyFreePort()
          .withLogOutput(OutputStream.nullOutputStream())
          .build();
      return new Browser(profile, new ChromeDriver(service, options(programs.chromium(), profile)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ChromeOptions options(Path chromium, Path profile) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    return options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--window-size=" + WIDTH + "," + HEIGHT,
        "--lang=en-GB",
        "--user-data-dir=" + profile);
  }

  void open(String address) {
    driver.get(address);
  }

  void back() {
    driver.navigate().back();
  }

  /** What a function with this body returns; {@code arguments} are its arguments. */
  Object js(String body, Object... arguments) {
    return driver.executeScript(body, arguments);
  }

  /** The same of a function that calls the last of its arguments with what it returns. */
  Object jsLater(String body, Object... arguments) {
    return driver.executeAsyncScript(body, arguments);
  }

  /** Presses keys one after another, wherever the focus is. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  Map<String, Object> devTools(String command, Map<String, Object> parameters) {
    return driver.executeCdpCommand(command, parameters);
  }

  /** A window of this size, or a phone with a screen of this size. */
  void resize(int width, int height, boolean phone) {
    devTools(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", width, "height", height, "deviceScaleFactor", phone ? 2 : 1, "mobile", phone));
    awaitFrame();
  }

  /** Shows pages on {@code screen} or in {@code print}, in {@code light} or {@code dark}. */
  void media(String media, String scheme) {
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    devTools("Emulation.setEmulatedMedia", Map.of("media", media, "features", List.of(feature)));
    awaitFrame();
  }

  /** Waits until the page was drawn anew: only then are its media queries told of a change. */
  private void awaitFrame() {
    driver.executeAsyncScript(
        "requestAnimationFrame(() => requestAnimationFrame(arguments[arguments.length - 1]))");
  }

  /** What the console has told since it was last asked, refusals by the page's policy included. */
  List<String> console() {
    List<String> lines = new ArrayList<>();
    driver.manage().logs().get(LogType.BROWSER).forEach(entry -> lines.add(entry.getMessage()));
    return lines;
  }

  /**
   * The addresses that were asked for since this was last asked; {@code data:} has its own answer.
   */
  List<String> requests() {
    List<String> addresses = new ArrayList<>();
    driver.manage().logs().get(LogType.PERFORMANCE).forEach(entry -> {
      JsonNode message = message(entry.getMessage());
      String address = message.at("/params/request/url").asText();
      if (message.path("method").asText().equals("Network.requestWillBeSent")
          && !address.startsWith("data:")) {
        addresses.add(address);
      }
    });
    return addresses;
  }

  private static JsonNode message(String line) {
    try {
      return JSON.readTree(line).path("message");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    MoreFiles.deleteRecursively(profile, RecursiveDeleteOption.ALLOW_INSECURE);
  }
}
