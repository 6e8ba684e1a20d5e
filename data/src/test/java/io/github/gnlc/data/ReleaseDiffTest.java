package io.github.gnlc.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.Network;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.diff.Change;
import io.github.gnlc.diff.ChangeKind;
import io.github.gnlc.diff.ChangeSubject;
import io.github.gnlc.diff.DatasetDiff;
import io.github.gnlc.internal.snapshot.Snapshots;
import io.github.gnlc.model.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The difference of the bundled dataset and what it would have been had it been compiled before the
 * cohort of 2025 was announced: what that release would have said.
 */
class ReleaseDiffTest {
  private static final String COHORT = "gnlc-2025";

  private final Network bundled = Network.of(new BundledDataset());
  private final List<String> cohort = members(COHORT);
  private final List<String> joined =
      cohort.stream().filter(id -> bundled.members().find(id).isPresent()).toList();
  private final Network older = withoutTheCohort();
  private final DatasetDiff diff = DatasetDiff.between(older, bundled);

  @Test
  void theMembersOfTheCohortJoined() {
    assertThat(cohort).hasSize(56);
    assertThat(joined).hasSize(55);
    assertThat(diff.ofKind(ChangeKind.JOINED)).extracting(Change::subjectId).isEqualTo(joined);
    assertThat(diff.of(ChangeSubject.MEMBER))
        .filteredOn(change -> change.kind() == ChangeKind.ADDED)
        .extracting(Change::sentence)
        .containsExactly("Vinnytsia, UA (ua-vinnytsia) is new in the dataset, unconfirmed.");
    assertThat(diff.world())
        .extracting(Change::sentence)
        .contains("Fujairah, AE (ae-fujairah) joined on 2025-12-04.")
        .endsWith("Cohort gnlc-2025 was announced on 2025-12-04.")
        .hasSize(56);
  }

  @Test
  void whatWeKnowOfThemIsKnowledge() {
    long rows = bundled.evidence().stream()
        .filter(piece -> cohort.contains(piece.memberId()))
        .count();

    assertThat(diff.of(ChangeSubject.EVIDENCE))
        .hasSize((int) rows)
        .allMatch(change -> change.kind() == ChangeKind.ADDED);
    assertThat(diff.toMarkdown())
        .startsWith("# gnlc 2025.11.0 to " + bundled + "\n")
        .contains("\n### Members that joined (55)\n")
        .contains("\n### Evidence added (" + rows + ")\n")
        .contains("\n- … and " + (rows - 20) + " more\n");
  }

  @Test
  void theDifferenceMakesTheBundledDatasetOfTheOlder() {
    Network applied = diff.applyTo(older);

    assertThat(applied).isEqualTo(bundled);
    assertThat(Snapshots.toBytes(applied.data())).isEqualTo(Snapshots.toBytes(bundled.data()));
    assertThat(DatasetDiff.between(bundled, older).applyTo(bundled)).isEqualTo(older);
  }

  private List<String> members(String cohortId) {
    List<String> ids = new ArrayList<>();
    for (Member member : bundled.allMembers()) {
      if (member.cohortId().filter(cohortId::equals).isPresent()) {
        ids.add(member.id());
      }
    }
    return ids;
  }

  private Network withoutTheCohort() {
    Map<String, ImmutableList<ImmutableMap<String, String>>> rows = new LinkedHashMap<>();
    for (String table : bundled.tables().names()) {
      rows.put(
          table,
          bundled.tables().rows(table).stream()
              .filter(row -> !cohort.contains(row.getOrDefault("member_id", ""))
                  && !row.getOrDefault("cohort_id", "").equals(COHORT))
              .collect(ImmutableList.toImmutableList()));
    }
    DatasetInfo info = bundled.dataset();
    return Network.ofTables(
        DatasetInfo.builder()
            .name(info.name())
            .title(info.title())
            .version("2025.11.0")
            .compiled(LocalDate.of(2025, 11, 30))
            .contentHash(info.contentHash())
            .build(),
        rows);
  }
}
