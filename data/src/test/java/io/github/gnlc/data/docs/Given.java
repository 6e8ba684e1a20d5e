package io.github.gnlc.data.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.NetworkHolder;
import io.github.gnlc.model.Member;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;

/** What examples take for granted: the variables that they use and do not declare. */
public abstract class Given {
  private static final Network OLDER = Gnlc.knownOn(LocalDate.parse("2025-06-01"));

  protected final PrintStream out = System.out;
  protected final PrintWriter writer = new PrintWriter(out, true, UTF_8);
  protected final Network network = Gnlc.network();
  protected final Network older = OLDER;
  protected final Network newer = network;
  protected final NetworkHolder holder = NetworkHolder.of(network);
  protected final LocalDate day = LocalDate.parse("2022-09-02");
  protected final LocalDate otherDay = LocalDate.parse("2023-01-01");
  protected final Stream<String> lines = Stream.of("Xian, China", "Seoul");
  protected final Log log = message -> {};
  protected final Form form = text -> Gnlc.resolve(text).member();
  protected final Report report = date -> Gnlc.asOf(date).members().ids();

  private final Map<Integer, Object> answers = new HashMap<>();

  /** Runs the example. */
  public abstract void run() throws Exception;

  /** Keeps the answer that the comment with this number is compared with. */
  protected final void check(int comment, Callable<?> value) {
    answers.put(comment, Stated.answer(value));
  }

  /** Keeps that the code did nothing but return, or threw an exception. */
  protected final void check(int comment, Action action) {
    check(comment, () -> {
      action.run();
      return "";
    });
  }

  final Map<Integer, Object> answers() {
    return answers;
  }

  /** A file of an example, which lies in a folder of the test, and not where that runs. */
  protected static Path file(String first, String... more) {
    return ExampleFiles.FOLDER.resolve(Path.of(first, more));
  }

  protected static Validator validator() {
    return Validation.buildDefaultValidatorFactory().getValidator();
  }

  protected static ScheduledExecutorService scheduler() {
    return Executors.newSingleThreadScheduledExecutor(task -> {
      Thread thread = new Thread(task);
      thread.setDaemon(true);
      return thread;
    });
  }

  /** Code that answers nothing. */
  public interface Action {
    void run() throws Exception;
  }

  /** A logger. */
  public interface Log {
    void warn(String message);
  }

  /** A form under test. */
  public interface Form {
    Optional<Member> read(String text);
  }

  /** A report under test. */
  public interface Report {
    List<String> memberIdsOn(LocalDate day);
  }
}
