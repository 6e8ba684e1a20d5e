package io.github.gnlc.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.NetworkHolder;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A country's own network of learning cities laid over the bundled data. The network, its page, a
 * newspaper, its cities Haneul and Badang and the by-name of Suwon are made up for this test.
 */
class OverlayOfKoreaTest {
  private static final String KOREA = "kr-learning-cities";

  @TempDir
  private Path folder;

  @BeforeEach
  void writeTheTables() throws IOException {
    write("datapackage.json", """
        {"name": "kr-learning-cities", "title": "Fictional learning cities of Korea",
         "version": "2026.1.0", "created": "2026-01-15T00:00:00Z"}
        """);
    write("publishers.csv", """
        publisher_id,authority
        kr-cities.example,other
        kr-news.example,other
        """);
    write("sources.csv", """
        source_id,publisher_id,published,title,description,url,note
        s0001,kr-cities.example,2025-12-31,Our cities,,https://kr-cities.example/list,
        s0002,kr-news.example,2026-01-10,Badang learns,,https://kr-news.example/badang,
        """);
    write("members.csv", """
        member_id,country,name,distinction
        kr-badang,KR,Badang,
        kr-haneul,KR,Haneul,
        """);
    write("member_names.csv", """
        member_id,name,source_id
        kr-haneul,하늘시,s0001
        kr-suwon,꽃의 도시 수원,s0001
        """);
    write("evidence.csv", """
        member_id,kind,date,source_id,note
        kr-badang,listed,,s0001,
        kr-badang,listed,,s0002,
        kr-haneul,joined,2014-05,s0001,
        kr-suwon,joined,1999,s0001,
        """);
  }

  /** The criterion is the same for all: two sources of authority other, or one that tells when. */
  @Test
  void aCityThatOnePageAloneListsIsUnconfirmed() throws IOException {
    write("evidence.csv", """
        member_id,kind,date,source_id,note
        kr-badang,listed,,s0001,
        kr-haneul,joined,2014-05,s0001,
        """);
    Network overlaid = Gnlc.network().overlaidWith(folder);

    assertThat(overlaid.members().find("kr-haneul")).isPresent();
    assertThat(overlaid.members().find("kr-badang")).isEmpty();
    assertThat(overlaid.allMembers().get("kr-badang").status()).isEqualTo(MemberStatus.UNCONFIRMED);
  }

  @Test
  void standsBesideTheMembers() {
    Network overlaid = Gnlc.network().overlaidWith(folder);

    assertThat(overlaid.members().count()).isEqualTo(Gnlc.members().count() + 2);
    assertThat(overlaid.membersFrom(KOREA).ids()).containsExactly("kr-badang", "kr-haneul");
    assertThat(overlaid.membersFrom("gnlc").ids()).isEqualTo(Gnlc.members().ids());
    assertThat(overlaid.layers()).extracting(DatasetInfo::name).containsExactly("gnlc", KOREA);
    assertThat(overlaid.overlayConflicts()).isEmpty();
    assertThat(overlaid.members().get("kr-badang").joined()).hasToString("../2025-12-31");
    assertThat(overlaid.asOf(LocalDate.of(2016, 1, 1)).membersFrom(KOREA).ids())
        .containsExactly("kr-haneul");
  }

  @Test
  void changesNoMemberWhoseEvidenceItDoesNotOutweigh() {
    Network overlaid = Gnlc.network().overlaidWith(folder);

    assertThat(overlaid.membersFrom("gnlc").list()).isEqualTo(Gnlc.members().list());
    Member suwon = overlaid.members().get("kr-suwon");
    assertThat(overlaid.evidence().ofMember("kr-suwon"))
        .filteredOn(piece -> piece.kind() == EvidenceKind.JOINED)
        .anyMatch(piece -> piece.sourceId().equals("kr-learning-cities.s0001"));
    assertThat(suwon.joined()).isEqualTo(Gnlc.members().get("kr-suwon").joined());
  }

  @Test
  void findsOwnCitiesAndLocalNames() {
    Network overlaid = Gnlc.network().overlaidWith(folder);

    assertThat(id(overlaid, "하늘시")).isEqualTo("kr-haneul");
    assertThat(id(overlaid, "Haneul, Republic of Korea")).isEqualTo("kr-haneul");
    assertThat(id(overlaid, "꽃의 도시 수원")).isEqualTo("kr-suwon");
    assertThat(id(overlaid, "Xian, China")).isEqualTo("cn-xi-an");
  }

  @Test
  void canBeLaidOverANewerReleaseWhileTheProgramRuns() {
    NetworkHolder holder = NetworkHolder.of(Gnlc.network().overlaidWith(folder));

    assertThat(holder.update(Gnlc.network().overlaidWith(folder))).isFalse();
    assertThat(holder.version()).isEqualTo(Gnlc.dataset().version() + "+2026.1.0");
  }

  private static String id(Network network, String text) {
    return network.resolve(text).member().map(Member::id).orElse("none");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }
}
