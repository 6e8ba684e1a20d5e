package io.github.gnlc.examples.spark;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.Serializable;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/**
 * What a task sees of the executor that it runs in.
 *
 * @param process its process id
 * @param network tells the networks of a process apart; 0 if it did not ask
 * @param heldBytes of the heap, after a collection
 * @param heapBytes that the heap may have at most
 */
record ExecutorProbe(long process, int network, long heldBytes, long heapBytes)
    implements Serializable {
  private static final int TASKS = 32;

  /** So that no executor gets all tasks. */
  private static final long PAUSE_MILLIS = 100;

  /**
   * Asks all executors, by several tasks each, and returns what these saw, by process; with a null
   * network they open none.
   */
  static ImmutableListMultimap<Long, ExecutorProbe> ofAll(
      SparkSession spark, NetworkHandle network) {
    return Multimaps.index(
        tasks(spark).map(task -> here(network)).collect(), ExecutorProbe::process);
  }

  /** Lets all executors forget the answers that they remember. */
  static void forgetAll(SparkSession spark, NetworkHandle network) {
    tasks(spark).foreach(task -> {
      Thread.sleep(PAUSE_MILLIS);
      network.matcher().forget();
    });
  }

  private static JavaRDD<Integer> tasks(SparkSession spark) {
    return JavaSparkContext.fromSparkContext(spark.sparkContext())
        .parallelize(Collections.nCopies(TASKS, 0), TASKS);
  }

  private static ExecutorProbe here(NetworkHandle network) throws InterruptedException {
    Thread.sleep(PAUSE_MILLIS);
    System.gc();
    return new ExecutorProbe(
        ProcessHandle.current().pid(),
        network == null ? 0 : System.identityHashCode(network.network()),
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
        Runtime.getRuntime().maxMemory());
  }
}
