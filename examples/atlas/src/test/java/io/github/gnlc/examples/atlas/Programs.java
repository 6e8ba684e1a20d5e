package io.github.gnlc.examples.atlas;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * A browser and the program that drives it, as they are installed. The system properties
 * {@code chromium} and {@code chromedriver} name them where they are not on the path.
 */
record Programs(Path chromium, Path chromedriver) {
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");
  private static final String ABSENT = "The atlas cannot be tested in a browser: no "
      + String.join(", ", BROWSERS) + " with a chromedriver is on the PATH."
      + " On Debian: apt-get install chromium chromium-driver.";

  static Optional<Programs> on(String path) {
    return find("chromium", BROWSERS, path)
        .flatMap(chromium -> find("chromedriver", List.of("chromedriver"), path)
            .map(driver -> new Programs(chromium, driver)));
  }

  /**
   * What is on the path of an environment.
   *
   * @throws TestAbortedException if nothing is there, so that tests are skipped
   * @throws AssertionError instead if {@code CI} is {@code true}: there they have to run
   */
  static Programs required(Map<String, String> environment) {
    Optional<Programs> found = on(environment.getOrDefault("PATH", ""));
    if (found.isEmpty() && "true".equals(environment.get("CI"))) {
      throw new AssertionError(ABSENT);
    }
    return found.orElseThrow(() -> new TestAbortedException(ABSENT));
  }

  private static Optional<Path> find(String property, List<String> names, String path) {
    Stream<Path> named = Stream.ofNullable(System.getProperty(property)).map(Path::of);
    Stream<Path> onPath = names.stream()
        .flatMap(name -> Stream.of(path.split(File.pathSeparator))
            .filter(folder -> !folder.isEmpty())
            .map(folder -> Path.of(folder, name)));
    return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
  }
}
