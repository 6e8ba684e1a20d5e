package io.github.gnlc;

import static java.util.concurrent.TimeUnit.MINUTES;

import com.google.common.collect.Iterables;
import io.github.gnlc.model.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** A program whose many threads all put the first question; run in a Java of its own. */
public final class FirstUse {
  /** Each begins in another class, so that classes are initialized in many orders. */
  private static final List<Supplier<Object>> QUESTIONS = List.of(
      () -> Gnlc.members().inCountry("CN").list(),
      () -> Gnlc.resolve("Xian, China"),
      () -> Gnlc.search("beij", 3),
      () -> Gnlc.audit().toText(),
      () -> Gnlc.evidence().list(),
      () -> Gnlc.countries().get("MA"),
      () -> Gnlc.network().history().changePoints(),
      () -> Gnlc.network().explain().joined("cn-hangzhou"),
      () -> Gnlc.awards().list(),
      () -> Gnlc.allMembers().inRegion(Region.AFRICA).count(),
      () -> Gnlc.network().asOf(LocalDate.of(2022, 1, 1)).members().list());

  private FirstUse() {}

  /**
   * Takes how many threads, their kind ({@code platform} or {@code virtual}), and whether they are
   * {@code interrupted} before they ask or {@code not}. Prints how many there were, how many
   * different answers they had, and whether they are interrupted still.
   */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws Exception {
    int count = Integer.parseInt(arguments[0]);
    ExecutorService threads = executor(arguments[1], count);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<List<Object>>> asked = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int first = i;
      asked.add(threads.submit(() -> ask(start, first, arguments[2].equals("interrupted"))));
    }
    start.countDown();
    Set<List<Object>> answers = answers(asked);
    String interrupted = (String) Iterables.getLast(answers.iterator().next());
    System.out.println(
        count + " threads, " + answers.size() + " different answers, " + interrupted);
    threads.shutdown();
    System.exit(threads.awaitTermination(1, MINUTES) ? 0 : 1);
  }

  private static Set<List<Object>> answers(List<Future<List<Object>>> asked)
      throws InterruptedException, ExecutionException {
    Set<List<Object>> answers = new HashSet<>();
    for (Future<List<Object>> each : asked) {
      answers.add(each.get());
    }
    return answers;
  }

  /** The answers, in the order of the questions, and which network gave them. */
  private static List<Object> ask(CountDownLatch start, int first, boolean isInterrupted)
      throws InterruptedException {
    start.await();
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
    Object[] answers = new Object[QUESTIONS.size() + 2];
    for (int i = 0; i < QUESTIONS.size(); i++) {
      int question = (first + i) % QUESTIONS.size();
      answers[question] = QUESTIONS.get(question).get();
    }
    answers[QUESTIONS.size()] = System.identityHashCode(Gnlc.network());
    answers[QUESTIONS.size() + 1] = "still interrupted: " + Thread.interrupted();
    return List.of(answers);
  }

  /** Virtual threads came with Java 21, and this compiles with 17. */
  private static ExecutorService executor(String kind, int count)
      throws ReflectiveOperationException {
    return kind.equals("virtual")
        ? (ExecutorService)
            Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null)
        : Executors.newFixedThreadPool(count);
  }
}
