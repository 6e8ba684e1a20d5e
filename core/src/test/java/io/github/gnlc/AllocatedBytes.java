package io.github.gnlc;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** Counts what a question that was asked before allocates, in bytes a call. */
public final class AllocatedBytes {
  private static final int WARM_UP = 100;
  private static final int CALLS = 500;

  /** Where answers go, so that no compiler finds them superfluous. */
  private static volatile Object last = "nothing yet";

  private AllocatedBytes() {}

  /** The mean of many calls. */
  public static long of(Supplier<Object> question) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    ask(question, WARM_UP);
    long before = threads.getCurrentThreadAllocatedBytes();
    ask(question, CALLS);
    long bytes = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(last).isNotEqualTo("nothing yet");
    return bytes / CALLS;
  }

  private static void ask(Supplier<Object> question, int times) {
    for (int i = 0; i < times; i++) {
      last = question.get();
    }
  }
}
