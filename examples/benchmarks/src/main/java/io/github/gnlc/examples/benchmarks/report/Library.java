package io.github.gnlc.examples.benchmarks.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;

/** A library that was made by Maven, which leaves the version in its jar. */
public final class Library {
  private Library() {}

  /** Such as {@code 1.37} of {@code org.openjdk.jmh} and {@code jmh-core}. */
  public static String version(String group, String artifact) throws IOException {
    String file = "/META-INF/maven/" + group + "/" + artifact + "/pom.properties";
    Properties properties = new Properties();
    try (InputStream in = Objects.requireNonNull(Library.class.getResourceAsStream(file), file)) {
      properties.load(in);
    }
    return Objects.requireNonNull(properties.getProperty("version"), file);
  }
}
