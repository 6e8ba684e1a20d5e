package io.github.gnlc.examples.benchmarks.report;

import io.github.gnlc.Network;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the figures were measured on. */
public final class Machine {
  private Machine() {}

  /** Such as {@code OpenJDK 64-Bit Server VM 17.0.15+6, amd64, 2 cores, gnlc 2026.11.0}. */
  public static String words() {
    return System.getProperty("java.vm.name") + " " + Runtime.version() + ", "
        + System.getProperty("os.arch") + ", " + Runtime.getRuntime().availableProcessors()
        + " cores, " + Network.ofDefault();
  }

  /** The same for JSON. */
  static Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("vm", System.getProperty("java.vm.name"));
    facts.put("java", Runtime.version().toString());
    facts.put("os", System.getProperty("os.name"));
    facts.put("arch", System.getProperty("os.arch"));
    facts.put("cores", Runtime.getRuntime().availableProcessors());
    facts.put("dataset", Network.ofDefault().toString());
    return facts;
  }
}
