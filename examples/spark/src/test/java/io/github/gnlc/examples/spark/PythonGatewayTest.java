package io.github.gnlc.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.gnlc.Gnlc;
import io.github.gnlc.dataset.DatasetFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import py4j.GatewayServer;

/**
 * What PySpark does to register the functions: it sends lines to a gateway in the JVM, by the
 * protocol of <a href="https://www.py4j.org/">Py4J</a>.
 */
class PythonGatewayTest {
  private static final String CALL = "c\nz:" + GnlcFunctions.class.getName() + "\nregister\n";

  /** Where the gateway finds the session. */
  private static final String SESSION = "rt\n";

  private static final String END = "e\n";

  /** Success, and nothing returned. */
  private static final String DONE = "!yv";

  private final SparkSession spark = LocalSpark.session().newSession();

  @Test
  void pythonRegistersTheFunctions() throws IOException {
    assertEquals(DONE, send(CALL + SESSION + END));
    assertEquals("cn-xi-an", first("SELECT gnlc_resolve('Xian', 'China').member_id"));
    assertEquals((long) Gnlc.awards().count(), first("SELECT count(*) FROM gnlc_awards"));
  }

  @Test
  void pythonGivesAnotherDatasetByItsPath(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("other.snapshot");
    Gnlc.network().writeTo(file, DatasetFormat.SNAPSHOT);
    assertEquals(DONE, send(CALL + SESSION + "s" + file + "\n" + END));
    assertEquals("ie-cork", first("SELECT gnlc_member('ie-cork').id"));
  }

  private Object first(String sql) {
    return spark.sql(sql).first().get(0);
  }

  private String send(String command) throws IOException {
    GatewayServer gateway =
        new GatewayServer.GatewayServerBuilder().entryPoint(spark).javaPort(0).build();
    gateway.start();
    try (Socket python = new Socket(InetAddress.getLoopbackAddress(), gateway.getListeningPort())) {
      python.getOutputStream().write(command.getBytes(StandardCharsets.UTF_8));
      return new BufferedReader(
              new InputStreamReader(python.getInputStream(), StandardCharsets.UTF_8))
          .readLine();
    } finally {
      gateway.shutdown();
    }
  }
}
