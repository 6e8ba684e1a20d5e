package io.github.gnlc.testing;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.TestTables;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/**
 * How much time of a processor a synthetic network takes and how much memory it holds; too large
 * for every build: {@code mvn -q -pl core test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=io.github.gnlc.testing.SyntheticScale -Dexec.args=1000000}.
 */
final class SyntheticScale {
  private SyntheticScale() {}

  public static void main(String[] sizes) {
    Network base = Network.ofDataset(TestTables.small().build());
    for (String size : sizes) {
      long start = cpuNanos();
      Sample<SyntheticNetwork> sample = Samples.of(base, 42).network(Integer.parseInt(size));
      long millis = TimeUnit.NANOSECONDS.toMillis(cpuNanos() - start);
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      long megabytes = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
      System.out.println(sample + ": " + millis + " ms of a processor, " + megabytes + " MB held");
    }
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
