package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.names.Folding;
import io.github.gnlc.internal.names.FuzzyIndex;
import io.github.gnlc.internal.names.NameIndex;
import io.github.gnlc.internal.text.EditDistance;
import io.github.gnlc.model.Member;
import io.github.gnlc.testing.Samples;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Among a hundred times as many names the same is found, with little more work. */
class GrowthTest {
  private static final int SMALL = 400;
  private static final int LARGE = 40_000;
  private static final int TEXTS = 40;

  private static Network network;
  private static NameIndex small;
  private static NameIndex large;
  private static List<String> texts;

  @BeforeAll
  static void makeNetworks() {
    small = new NameIndex(network(SMALL).data());
    network = network(LARGE);
    large = new NameIndex(network.data());
    texts = texts(large);
  }

  private static Network network(int size) {
    Network base = Network.ofDataset(TestTables.small().build());
    return Samples.of(base, 42).network(size).value().network();
  }

  /** Names with a letter replaced, left out, or swapped with the next, by turns. */
  private static List<String> texts(NameIndex index) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < TEXTS; i++) {
      int member = i * (index.members().size() / TEXTS);
      String key = Folding.key(index.members().get(member).name());
      int at = 1 + i % (key.length() - 2);
      String error = switch (i % 3) {
        case 0 -> "e";
        case 1 -> "";
        default -> key.charAt(at + 1) + "" + key.charAt(at);
      };
      texts.add(key.substring(0, at) + error + key.substring(at + Math.max(1, error.length())));
    }
    return texts;
  }

  @Test
  void findsWhatAPlainLookAtEveryNameFinds() {
    for (String text : texts) {
      Map<String, Integer> expected = new HashMap<>();
      FuzzyIndex fuzzy = large.misspellings().fuzzy();
      for (int key = 0; key < fuzzy.size(); key++) {
        String other = fuzzy.key(key);
        int errors = EditDistance.between(text, other, FuzzyIndex.MOST_EDITS);
        if (errors <= FuzzyIndex.MOST_EDITS && other.length() >= 4) {
          expected.put(other, errors);
        }
      }
      Map<String, Integer> found = new HashMap<>();
      fuzzy.find(text, FuzzyIndex.MOST_EDITS, (key, errors) -> found.put(fuzzy.key(key), errors));
      assertThat(found).as(text).isEqualTo(expected).isNotEmpty();
    }
  }

  @Test
  void looksAtFewMoreOfAHundredTimesAsManyNames() {
    int keys = large.misspellings().fuzzy().size();
    assertThat(keys).isGreaterThan(90 * small.misspellings().fuzzy().size());
    assertThat(lookedAt(large)).isLessThan(10 * lookedAt(small));
    assertThat(lookedAt(large)).isLessThan(TEXTS * keys / 100);
  }

  private static int lookedAt(NameIndex index) {
    int lookedAt = 0;
    for (String text : texts) {
      lookedAt +=
          index.misspellings().fuzzy().find(text, FuzzyIndex.MOST_EDITS, (key, errors) -> {});
    }
    return lookedAt;
  }

  @Test
  void everyMemberIsResolvedByItsName() {
    for (Member member : network.members()) {
      assertThat(network.resolve(member.name()).candidates())
          .extracting(Match::member)
          .contains(member);
    }
  }
}
