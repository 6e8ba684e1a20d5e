package io.github.gnlc.examples.benchmarks.report;

import java.util.List;

/** The jars that a program has on its class path once it depends on {@code gnlc-data}. */
public final class BroughtJars {
  /** What their names begin with: the artifact itself, the library, and what those need. */
  public static final List<String> NAMES = List.of(
      "gnlc-data-",
      "gnlc-core-",
      "guava-",
      "failureaccess-",
      "listenablefuture-",
      "error_prone_annotations-",
      "j2objc-annotations-",
      "jspecify-",
      "jackson-databind-",
      "jackson-core-",
      "jackson-annotations-",
      "jackson-dataformat-csv-");

  private BroughtJars() {}
}
