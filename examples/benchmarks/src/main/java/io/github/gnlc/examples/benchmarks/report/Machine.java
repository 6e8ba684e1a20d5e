package io.github.gnlc.examples.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import io.github.gnlc.Network;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the figures were measured on. */
public final class Machine {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
  private static final double GIGABYTE = 1L << 30;

  private Machine() {}

  /**
   * Such as {@code OpenJDK 64-Bit Server VM 17.0.15+6, G1, amd64, AMD EPYC 7763, 2 cores, 8 GB,
   * gnlc 2026.11.0}.
   */
  public static String words() {
    return System.getProperty("java.vm.name") + " " + Runtime.version() + ", " + collector() + ", "
        + System.getProperty("os.arch") + ", "
        + processor().map(model -> model + ", ").orElse("")
        + Runtime.getRuntime().availableProcessors() + " cores, " + gigabytes() + " GB, "
        + Network.ofDefault();
  }

  /** The same for JSON. */
  static Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("vm", System.getProperty("java.vm.name"));
    facts.put("java", Runtime.version().toString());
    facts.put("collector", collector());
    facts.put("os", System.getProperty("os.name"));
    facts.put("arch", System.getProperty("os.arch"));
    processor().ifPresent(model -> facts.put("processor", model));
    facts.put("cores", Runtime.getRuntime().availableProcessors());
    facts.put("gigabytes", gigabytes());
    facts.put("dataset", Network.ofDefault().toString());
    return facts;
  }

  /** The garbage collector of this JVM. */
  private static String collector() {
    String bean =
        ManagementFactory.getGarbageCollectorMXBeans().get(0).getName().split(" ")[0];
    return switch (bean) {
      case "Copy", "MarkSweepCompact" -> "serial collector";
      case "PS" -> "parallel collector";
      default -> bean;
    };
  }

  /** The model of the first processor, where the system tells it. */
  private static Optional<String> processor() {
    if (!Files.isReadable(PROCESSORS)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(PROCESSORS)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .filter(model -> !model.isEmpty())
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The memory of the machine, rounded. */
  private static long gigabytes() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return Math.round(system.getTotalMemorySize() / GIGABYTE);
  }
}
