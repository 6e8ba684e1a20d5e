package io.github.gnlc.examples.spark;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.DatasetFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;

/**
 * What tasks carry instead of a network: nothing for the dataset on the class path, a broadcast
 * snapshot for any other. The network is opened by the first task of a JVM that asks, and shared by
 * all later ones.
 */
public final class NetworkHandle implements Serializable {
  private static final long serialVersionUID = 1;

  /** Of this JVM, by dataset; each is kept as long as the JVM runs. */
  private static final Map<String, Matcher> MATCHERS = new ConcurrentHashMap<>();

  private static final String BUNDLED = "bundled";

  private final String dataset;

  /** Null for the dataset on the class path. */
  private final Broadcast<byte[]> snapshot;

  private NetworkHandle(String dataset, Broadcast<byte[]> snapshot) {
    this.dataset = dataset;
    this.snapshot = snapshot;
  }

  /** Returns a handle of the dataset that the class path of each executor has. */
  public static NetworkHandle bundled() {
    return new NetworkHandle(BUNDLED, null);
  }

  /** Opens a dataset of any format here, and sends it to each executor once, as a snapshot. */
  public static NetworkHandle of(SparkSession spark, Path path) {
    Network network = Network.open(path);
    Broadcast<byte[]> snapshot =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(bytes(network));
    return new NetworkHandle(network.dataset().contentHash(), snapshot);
  }

  /** Returns the network of this JVM. */
  public Network network() {
    return matcher().network();
  }

  /** Returns the matcher of this JVM; those who come while it is made wait for it. */
  Matcher matcher() {
    return MATCHERS.computeIfAbsent(dataset, first -> new Matcher(open()));
  }

  private Network open() {
    if (snapshot == null) {
      return Network.ofDefault();
    }
    byte[] bytes = snapshot.value();
    return Network.ofSnapshot(() -> new ByteArrayInputStream(bytes));
  }

  private static byte[] bytes(Network network) {
    try {
      Path file = Files.createTempFile("gnlc", ".snapshot");
      try {
        network.writeTo(file, DatasetFormat.SNAPSHOT);
        return Files.readAllBytes(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
