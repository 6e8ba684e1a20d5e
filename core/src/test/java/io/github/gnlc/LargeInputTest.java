package io.github.gnlc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import io.github.gnlc.audit.Audit;
import io.github.gnlc.audit.AuditKind;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.diff.DatasetDiff;
import io.github.gnlc.explain.Explanation;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Datasets with very much of one thing, for which work that grows with its square takes minutes and
 * memory that does so is not there. The timeouts only end what would not end.
 */
@Timeout(120)
class LargeInputTest {
  private static final int WORDS = 100_000;
  private static final int CLAIMS = 10_000;
  private static final int NAMESAKES = 10_000;
  private static final int TOTALS = 2500;
  private static final int VALUES = 20_000;
  private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);

  @Test
  void aNameOfAHundredThousandWordsIsSearched() {
    StringBuilder name = new StringBuilder("Springs");
    for (int i = 0; i < WORDS; i++) {
      name.append(" w").append(i);
    }
    Network network = Network.ofDataset(
        TestTables.small().set("members", "cn-beijing", "name", name.toString()).build());

    assertThat(network.search("w99998w99999", 1))
        .singleElement()
        .satisfies(match -> assertThat(match.member().id()).isEqualTo("cn-beijing"));
  }

  @Test
  void aMemberOfManyClaimsIsExplainedAuditedAndCompared() {
    TestTables tables = TestTables.small();
    Network before = Network.ofDataset(tables.build());
    for (int i = 0; i < CLAIMS; i++) {
      String source = String.format(Locale.ROOT, "t%05d", CLAIMS - i);
      String date = i % 2 == 0 ? "2017" : "2018-0" + (1 + i % 9);
      tables
          .add("sources", source, "city-news.example", "", "", "A page", "", "")
          .add("evidence", "cn-beijing", "joined", date, source, "");
    }
    Network network = Network.ofDataset(tables.build());

    Explanation joined = network.explain().joined("cn-beijing");
    assertThat(Iterables.size(
            Iterables.concat(Iterables.transform(joined.claims(), group -> group.claimants()))))
        .isEqualTo(CLAIMS);
    assertThat(network.explain().status("cn-beijing").claims()).hasSizeGreaterThan(2);
    assertThat(network.audit().about("cn-beijing").isEmpty()).isFalse();
    assertThat(DatasetDiff.between(before, network).rows()).hasSize(2 * CLAIMS);
  }

  @Test
  void manyTotalsOfAPeriodInWhichManyJoinedAreAudited() {
    TestTables tables = TestTables.small();
    for (int i = 0; i < TOTALS; i++) {
      String id = String.format(Locale.ROOT, "cn-city-%05d", i);
      tables
          .add("members", id, "CN", "City " + i, "S" + i)
          .add("evidence", id, "joined", FIRST_DAY.plusDays(i).toString(), "s1", "")
          .add(
              "statements",
              "s1",
              "2016/2022",
              "members",
              "",
              "",
              "exactly",
              "" + (TOTALS * 9 + i),
              "cities",
              "");
    }

    Audit audit = Network.ofDataset(tables.build()).audit();

    assertThat(audit.ofKind(AuditKind.NETWORK_TOTAL).findings())
        .hasSizeGreaterThanOrEqualTo(TOTALS);
  }

  @Test
  void aRuleOfManyValuesIsCompared() {
    TestTables tables = TestTables.small();
    Network before = Network.ofDataset(tables.build());
    for (int i = 0; i < VALUES; i++) {
      String day = FIRST_DAY.plusDays(i).toString();
      tables.add(
          "rule_provisions",
          "award.bar_years",
          day,
          "s1",
          "years",
          "" + i,
          "",
          "" + i,
          "",
          "",
          "standing",
          "");
    }
    Network network = Network.ofDataset(tables.build());

    assertThat(DatasetDiff.between(before, network).rows()).hasSize(VALUES);
    assertThat(DatasetDiff.between(network, network).rows()).isEmpty();
  }

  @Test
  void aNameOfManyMembersInOneAreaIsResolved() {
    TestTables tables = TestTables.small();
    for (int i = 0; i < NAMESAKES; i++) {
      String id = String.format(Locale.ROOT, "cn-springs-%05d", i);
      tables
          .add("members", id, "CN", "Springs", "S" + i)
          .add("evidence", id, "listed", "", "s1", "")
          .add("member_areas", id, "CN-ZJ", "")
          .add("member_names", id, "Quellen", "s1");
    }
    Network network = Network.ofDataset(tables.build());

    assertThat(network.resolve("Springs, Zhejiang").candidates()).hasSize(NAMESAKES);
    assertThat(network.resolve("Springs (Quellen)").candidates()).hasSize(NAMESAKES);
    assertThat(network.search("spri", 3)).hasSize(3);
  }
}
