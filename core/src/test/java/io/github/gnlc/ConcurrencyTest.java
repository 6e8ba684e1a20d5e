package io.github.gnlc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.snapshot.Snapshots;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.PlaceKind;
import io.github.gnlc.model.Region;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Many threads that put the first questions to a network at once are told the same as one. */
class ConcurrencyTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 150;

  private static final List<Function<Network, Object>> QUESTIONS = List.of(
      network -> network.members().inCountry("CN").list(),
      network -> network.members().inCountry("MAR").ids(),
      network -> network.allMembers().inRegion(Region.AFRICA).list(),
      network -> network.members().inCohort("gnlc-2022").list(),
      network -> network.members().joinedIn(2022).count(),
      network -> network.members().awardedIn(2024).list(),
      network -> network.members().withPlace(PlaceKind.CITY).list(),
      network -> network.allMembers().withStatus(MemberStatus.WITHDRAWN).list(),
      network -> network.members().get("cn-hangzhou"),
      network -> network.members().byCountry(),
      network -> network.allMembers().presentOn(LocalDate.of(2020, 1, 1), Certainty.POSSIBLE),
      network -> network.members().groupBy(Member::status),
      network -> network.evidence().ofMember("cn-beijing").list(),
      network -> network.awards().list(),
      network -> network.events().get("iclc-2"),
      network -> network.documents().list(),
      network -> network.rules().list(),
      network -> network.cohorts().list(),
      network -> network.countries().withMembers().list(),
      network -> network.memberNames().list(),
      network -> network.sources().list());

  private final byte[] snapshot = Snapshots.toBytes(TestTables.small().build());

  @Test
  void answersManyThreadsAtOnceLikeOne() throws InterruptedException, ExecutionException {
    List<Object> expected = ask(fresh(), 0);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        Network network = fresh();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<List<Object>>> answers = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
          // in pairs the same question first, so that they meet in every part
          int first = (round + thread / 2) % QUESTIONS.size();
          answers.add(threads.submit(() -> {
            start.await();
            return ask(network, first);
          }));
        }
        for (Future<List<Object>> answer : answers) {
          assertThat(answer.get()).isEqualTo(expected);
        }
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
  }

  private Network fresh() {
    return Network.ofSnapshot(() -> new ByteArrayInputStream(snapshot));
  }

  /** The answers to all questions in their order, asked from one of them on. */
  private static List<Object> ask(Network network, int first) {
    Object[] answers = new Object[QUESTIONS.size()];
    for (int i = 0; i < answers.length; i++) {
      int question = (first + i) % answers.length;
      answers[question] = QUESTIONS.get(question).apply(network);
    }
    return List.of(answers);
  }
}
