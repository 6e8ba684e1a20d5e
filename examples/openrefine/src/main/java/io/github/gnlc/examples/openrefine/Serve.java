package io.github.gnlc.examples.openrefine;

import io.github.gnlc.Network;
import io.github.gnlc.examples.openrefine.http.AccessLog;
import io.github.gnlc.examples.openrefine.http.Limits;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: serves the members of the network to OpenRefine, until it is stopped. */
@Command(
    name = "openrefine",
    mixinStandardHelpOptions = true,
    version = "openrefine 0.1.0",
    sortOptions = false,
    description =
        "Serves the members of the network by the Reconciliation API 0.2, which OpenRefine"
            + " and others speak.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:stopped",
      "1:not started: the dataset cannot be used, or the address not be listened at",
      "2:the options are wrong"
    })
public final class Serve implements Callable<Integer> {
  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = "127.0.0.1",
      description = "Where to listen; by default only this machine is heard.")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      defaultValue = "8017",
      description = "The port; 0 for any that is free. By default ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "How clients reach it, if not by host and port: through a reverse proxy.")
  private String url;

  @Mixin
  private Served served;

  @Option(names = "--no-flyout", description = "No small previews beside suggestions.")
  private boolean noFlyout;

  @Option(names = "--no-access-log", description = "No line for each request.")
  private boolean noAccessLog;

  @Option(
      names = "--max-batch",
      paramLabel = "NUMBER",
      defaultValue = "200",
      description = "The most names or identifiers in a request; by default ${DEFAULT-VALUE}.")
  private int batch;

  @Option(
      names = "--max-body",
      paramLabel = "BYTES",
      defaultValue = "1000000",
      description = "The longest request; by default ${DEFAULT-VALUE}.")
  private int body;

  @Option(
      names = "--max-requests",
      paramLabel = "NUMBER",
      defaultValue = "64",
      description = "The most requests at a time; by default ${DEFAULT-VALUE}.")
  private int requests;

  @Option(
      names = "--max-seconds",
      paramLabel = "NUMBER",
      defaultValue = "10",
      description = "How long a request may take to arrive, and to be answered; by default"
          + " ${DEFAULT-VALUE}.")
  private int seconds;

  @Spec
  private CommandSpec spec;

  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Consumer<Service> started;

  /** Creates the command. */
  public Serve() {
    this(service -> {});
  }

  /** Creates the command; something is told of the service when it has started. */
  Serve(Consumer<Service> started) {
    this.started = started;
  }

  /** Serves until the process is asked to end. */
  public static void main(String[] arguments) {
    Serve serve = new Serve();
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(serve, out, err, arguments);
    if (code != CommandLine.ExitCode.OK) {
      System.exit(code);
    }
  }

  /** Runs the command and returns its exit code. */
  static int run(Serve serve, PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(serve).setOut(out).setErr(err);
    line.setExecutionExceptionHandler((problem, command, parsed) -> {
      err.println("openrefine: " + problem.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    });
    return line.execute(arguments);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Settings settings = settings();
    Network network = served.open();
    PrintWriter out = spec.commandLine().getOut();
    AccessLog accessLog = new AccessLog(noAccessLog ? line -> {} : out::println);
    try (Service service = Service.start(network, settings, accessLog)) {
      Runtime.getRuntime().addShutdownHook(new Thread(service::close, "shutdown"));
      PrintWriter err = spec.commandLine().getErr();
      err.println(network + ", " + network.members().count() + " members");
      network.caveats().forEach(err::println);
      err.println("in OpenRefine: Reconcile, Start reconciling, Add standard service, "
          + service.endpoint());
      started.accept(service);
      stopped.await();
    }
    return CommandLine.ExitCode.OK;
  }

  /** Stops serving, as the end of the process does. */
  void stop() {
    stopped.countDown();
  }

  private Settings settings() throws IOException {
    require("--port", port, 0, 65_535);
    require("--max-batch", batch, 1, 100_000);
    require("--max-body", body, 1_000, 100_000_000);
    require("--max-requests", requests, 1, 1_000);
    require("--max-seconds", seconds, 1, 3_600);
    Limits limits = new Limits(body, requests, Duration.ofSeconds(seconds));
    return new Settings(host, port, url(), batch, !noFlyout, limits);
  }

  private void require(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw new ParameterException(
          spec.commandLine(),
          option + " is " + value + "; expected a number from " + least + " to " + most);
    }
  }

  /** The address without a slash at its end; empty if clients use that which is listened at. */
  private String url() throws IOException {
    if (url == null) {
      if (InetAddress.getByName(host).isAnyLocalAddress()) {
        throw new ParameterException(
            spec.commandLine(),
            "--host " + host + " is no address that clients could use; give theirs with --url");
      }
      return "";
    }
    if (!url.matches("https?://[^\\s?#]+")) {
      throw new ParameterException(
          spec.commandLine(),
          "--url is '" + url + "'; expected one such as https://example.org/gnlc");
    }
    return url.replaceAll("/+$", "");
  }
}
