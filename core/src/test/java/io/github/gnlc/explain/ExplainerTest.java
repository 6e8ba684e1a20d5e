package io.github.gnlc.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gnlc.GoldenFile;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.model.ConclusionStep;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is concluded from which claims, and by which step. */
class ExplainerTest {
  private final Explainer explainer = new Explainer(TestTables.small().build());

  @Test
  void aYearIsSettledByTheAuthorityOfAPublisher() {
    Explanation joined = explainer.joined("cn-hangzhou");

    assertThat(joined.conclusion()).isEqualTo("2016-05");
    assertThat(joined.step()).isEqualTo(ConclusionStep.AUTHORITY);
    assertThat(joined.isContested()).isTrue();
    assertThat(claims(joined)).containsExactly("*2016 by s2", "*2016-05 by s5", "2017 by s6");
  }

  @Test
  void aListSetsABound() {
    Explanation joined = explainer.joined("cn-beijing");

    assertThat(joined.conclusion()).isEqualTo("../2015-09-30");
    assertThat(joined.step()).isEqualTo(ConclusionStep.BOUND);
    assertThat(claims(joined)).containsExactly("*../2015-09-30 by s1", "../2017 by s2");
  }

  @Test
  void aMemberThatLeftIsWithdrawnWhoeverListsIt() {
    Explanation status = explainer.status("ma-laayoune");

    assertThat(status.conclusion()).isEqualTo("withdrawn");
    assertThat(status.step()).isEqualTo(ConclusionStep.LEFT);
    assertThat(claims(status)).containsExactly("*left 2023-05 by s6", "joined 2022 by s3");
  }

  @Test
  void theEditorsMayDecide() {
    Explanation status = explainer.status("ke-nairobi");

    assertThat(status.conclusion()).isEqualTo("unconfirmed");
    assertThat(status.step()).isEqualTo(ConclusionStep.DECISION);
    assertThat(status.reason()).contains("Only named by the press");
  }

  @Test
  void ofDatesOnlyTheFinestCompete() {
    assertThat(explainer.event("iclc-2"))
        .filteredOn(explanation -> explanation.property().equals("start"))
        .singleElement()
        .satisfies(start -> {
          assertThat(start.conclusion()).isEqualTo("2015-09-28");
          assertThat(start.step()).isEqualTo(ConclusionStep.AGREEMENT);
          assertThat(claims(start)).containsExactly("*2015-09-28 by s1", "2015-09 by s5");
        });
  }

  @Test
  void anUnknownIdIsRefused() {
    assertThatThrownBy(() -> explainer.joined("cn-hangzou"))
        .isInstanceOf(UnknownKeyException.class)
        .hasMessageContaining("cn-hangzhou");
    assertThatThrownBy(() -> explainer.event("iclc-3"))
        .isInstanceOf(UnknownKeyException.class)
        .hasMessageContaining("iclc-2");
  }

  @Test
  void theTextIsThatOfItsFile() throws IOException {
    Dataset dataset = rich().build();
    Explainer rich = new Explainer(dataset);
    List<Explanation> explanations = new ArrayList<>();
    for (int i = 0; i < dataset.members().size(); i++) {
      explanations.addAll(rich.member(dataset.members().id(i)));
    }
    explanations.addAll(rich.event("iclc-2"));
    explanations.addAll(rich.document("statement-2015"));
    explanations.addAll(rich.document("guide"));
    explanations.addAll(rich.rule("award.bar_years"));
    explanations.addAll(rich.cohort("gnlc-2022"));
    explanations.add(rich.keyFeature("A1"));

    assertThat(explanations).extracting(Explanation::step).contains(ConclusionStep.values());
    String text = explanations.stream().map(Explanation::toText).collect(Collectors.joining("\n"));
    GoldenFile.assertSame(ExplainerTest.class, "explanations.txt", text);
  }

  /** The small dataset with years that are settled by each step. */
  private static TestTables rich() {
    return TestTables.small()
        .add("sources", "s9", "city-news.example", "2023-01", "News", "", "", "")
        .add("members", "ke-kisumu", "KE", "Kisumu", "")
        .add("evidence", "ke-kisumu", "joined", "2018", "s5", "")
        .add("evidence", "ke-kisumu", "joined", "2019", "s6", "")
        .add("evidence", "ke-kisumu", "joined", "2019", "s9", "")
        .add("members", "kr-seoul", "KR", "Seoul", "")
        .add("evidence", "kr-seoul", "joined", "2018", "s5", "")
        .add("evidence", "kr-seoul", "joined", "2019", "s6", "");
  }

  private static List<String> claims(Explanation explanation) {
    return explanation.claims().stream()
        .map(claim -> (claim.taken() ? "*" : "") + claim.claim() + " by "
            + claim.claimants().stream()
                .map(claimant -> claimant.source().id())
                .collect(Collectors.joining(" ")))
        .toList();
  }
}
