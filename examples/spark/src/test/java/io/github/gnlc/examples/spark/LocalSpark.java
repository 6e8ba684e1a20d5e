package io.github.gnlc.examples.spark;

import org.apache.spark.sql.SparkSession;

/** The session of the tests: two tasks at a time in this JVM. */
final class LocalSpark {
  private LocalSpark() {}

  /** Returns the one session; the job takes it too. */
  static SparkSession session() {
    return SparkSession.builder()
        .master("local[2]")
        .appName("tests")
        .config("spark.ui.enabled", false)
        .config("spark.sql.shuffle.partitions", 2)
        .getOrCreate();
  }
}
