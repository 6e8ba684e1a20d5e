package io.github.gnlc.examples.spark;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.SparkContext;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** What the tasks of a session have used so far. */
final class TaskTotals extends SparkListener {
  private final AtomicLong processorNanos = new AtomicLong();
  private final AtomicLong shuffleBytes = new AtomicLong();
  private final SparkContext context;

  TaskTotals(SparkContext context) {
    this.context = context;
    context.addSparkListener(this);
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    TaskMetrics used = end.taskMetrics();
    if (used == null) {
      // a task that failed has none
      return;
    }
    processorNanos.addAndGet(used.executorCpuTime());
    shuffleBytes.addAndGet(used.shuffleWriteMetrics().bytesWritten());
  }

  /** Returns the processor time of the threads of the tasks that have ended. */
  double processorSeconds() throws Exception {
    // what has ended is told later, by another thread
    context.listenerBus().waitUntilEmpty();
    return processorNanos.get() / 1e9;
  }

  /** Returns what the tasks that have ended wrote for other tasks. */
  long shuffleBytes() throws Exception {
    context.listenerBus().waitUntilEmpty();
    return shuffleBytes.get();
  }
}
