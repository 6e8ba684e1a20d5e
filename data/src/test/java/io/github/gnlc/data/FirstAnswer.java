package io.github.gnlc.data;

import com.sun.management.ThreadMXBean;
import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import java.lang.management.ManagementFactory;

/** The program of a user who asks one question; run in a Java of its own. */
public final class FirstAnswer {
  private FirstAnswer() {}

  /**
   * Prints the members in China; with an argument also how many bytes that has allocated, and how
   * many it does once more, by a network of its own, when all classes are loaded.
   */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) {
    if (arguments.length == 0) {
      System.out.println(Gnlc.members().inCountry("CN").list());
    } else {
      measured();
    }
  }

  @SuppressWarnings("SystemOut")
  private static void measured() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    threads.getCurrentThreadAllocatedBytes();
    long start = threads.getCurrentThreadAllocatedBytes();
    System.out.println(Gnlc.members().inCountry("CN").list());
    long first = threads.getCurrentThreadAllocatedBytes();
    Network.of(new BundledDataset()).members().inCountry("CN").list();
    long second = threads.getCurrentThreadAllocatedBytes();
    System.out.println(first - start);
    System.out.println(second - first);
  }
}
