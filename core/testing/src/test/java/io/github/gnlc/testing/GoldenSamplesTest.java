package io.github.gnlc.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import io.github.gnlc.Network;
import io.github.gnlc.dataset.TestTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The first ten draws of each kind from seed 42, so that they are the same on every JVM. */
class GoldenSamplesTest {
  private static final Network NETWORK = Network.ofDataset(TestTables.small().build());

  /**
   * If a change of the draws or of resolving is meant: {@code cp
   * core/testing/target/golden-samples.txt
   * core/testing/src/test/resources/io/github/gnlc/testing/}, and look at the difference.
   */
  @Test
  void theFirstDrawsAreThoseOfTheGoldenList() throws IOException {
    Files.write(Path.of("target", "golden-samples.txt"), firstDraws());
    List<String> golden = Resources.readLines(
        Resources.getResource(GoldenSamplesTest.class, "golden-samples.txt"),
        StandardCharsets.UTF_8);
    assertThat(firstDraws()).containsExactlyElementsOf(golden);
  }

  static List<String> firstDraws() {
    Map<String, Function<Samples, Sample<?>>> kinds = new LinkedHashMap<>();
    kinds.put("member", Samples::member);
    kinds.put("realNonMember", Samples::realNonMember);
    kinds.put("madeUpNonMember", Samples::madeUpNonMember);
    kinds.put("nonMember", Samples::nonMember);
    kinds.put("misspelling", Samples::misspelling);
    for (Misspelling kind : Misspelling.values()) {
      kinds.put(kind.name(), samples -> samples.misspelling(kind));
    }
    kinds.put("addressLine", Samples::addressLine);
    kinds.put("countryWithMembers", Samples::countryWithMembers);
    kinds.put("countryWithoutMembers", Samples::countryWithoutMembers);
    kinds.put("day", Samples::day);
    kinds.put("date", Samples::date);
    List<String> lines = new ArrayList<>();
    kinds.forEach((name, kind) -> {
      Samples samples = Samples.of(NETWORK, 42);
      for (int i = 0; i < 10; i++) {
        lines.add(name + ": " + kind.apply(samples));
      }
    });
    for (int size : new int[] {10, 100}) {
      Sample<SyntheticNetwork> sample = Samples.of(NETWORK, 42).network(size);
      lines.add(sample + " " + sample.value().network().dataset().contentHash());
    }
    return lines;
  }
}
