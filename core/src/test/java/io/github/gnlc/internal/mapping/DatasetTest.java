package io.github.gnlc.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import io.github.gnlc.dataset.Decoded;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.snapshot.Snapshots;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.CountryName;
import io.github.gnlc.model.Decision;
import io.github.gnlc.model.DisputedClaim;
import io.github.gnlc.model.Document;
import io.github.gnlc.model.DocumentExtent;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Official;
import io.github.gnlc.model.OfficialRole;
import io.github.gnlc.model.Organisation;
import io.github.gnlc.model.Organiser;
import io.github.gnlc.model.ParticipantRole;
import io.github.gnlc.model.Practice;
import io.github.gnlc.model.PracticeGroup;
import io.github.gnlc.model.Proposition;
import io.github.gnlc.model.Source;
import io.github.gnlc.model.Statement;
import io.github.gnlc.model.ThematicCluster;
import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The small dataset, list by list. */
class DatasetTest {
  private final Dataset dataset = TestTables.small().build();

  private Member member(String id) {
    return dataset.members().get(dataset.members().ordinalOf(id));
  }

  @ParameterizedTest
  @CsvSource({
    "cn-beijing, MEMBER, ../2015-09-30, BOUNDED, , ''",
    "cn-hangzhou, MEMBER, 2016-05, REPORTED, , ''",
    "ke-nairobi, UNCONFIRMED, '', UNKNOWN, , ''",
    "kr-nam-gu-busan, MEMBER, 2019-07-17, COHORT, gnlc-2019, ''",
    "kr-nam-gu-ulsan, MEMBER, 2022-09-02, COHORT, gnlc-2022, ''",
    "ma-benguerir, MEMBER, 2022-09-02, COHORT, gnlc-2022, ''",
    "ma-laayoune, WITHDRAWN, 2022-09-02, COHORT, gnlc-2022, 2023-05",
    "mx-mexico-city, MEMBER, '', UNKNOWN, , ''",
  })
  void membersAreConcludedFromTheirEvidence(
      String id,
      MemberStatus status,
      String joined,
      JoinedBasis basis,
      String cohort,
      String left) {
    Member member = member(id);

    assertThat(member.status()).isEqualTo(status);
    assertThat(member.joined()).isEqualTo(EdtfDate.of(joined));
    assertThat(member.joinedBasis()).isEqualTo(basis);
    assertThat(member.cohortId().orElse(null)).isEqualTo(cohort);
    assertThat(member.left()).isEqualTo(EdtfDate.of(left));
  }

  @Test
  void aMemberHasItsPlaceAndItsIds() {
    Member beijing = member("cn-beijing");

    assertThat(beijing.wikidataId()).contains("Q956");
    assertThat(beijing.geonamesId()).contains("1816670");
    assertThat(beijing.place()).hasValueSatisfying(place -> {
      assertThat(place.kind().code()).isEqualTo("city");
      assertThat(place.coordinate()).hasToString("39.9075, 116.39723");
      assertThat(place.gazetteerName()).isEqualTo("Beijing");
      assertThat(place.subdivision()).contains("Beijing");
      assertThat(place.population()).hasValue(18960744);
    });
    assertThat(beijing.country()).hasToString("China (CN)");
  }

  @Test
  void aMemberHasNoPlaceWhereTheTablesHaveNone() {
    assertThat(member("cn-hangzhou").place()).isEmpty();
    assertThat(member("cn-hangzhou").wikidataId()).isEmpty();
  }

  @Test
  void membersAreLabelledByTheirDistinction() {
    assertThat(member("kr-nam-gu-ulsan")).hasToString("Nam-gu (Ulsan), KR (kr-nam-gu-ulsan)");
  }

  @Test
  void awardsHaveTheirSources() {
    assertThat(dataset.awards())
        .extracting(Award::id, award -> String.join(" ", award.sourceIds()))
        .containsExactly(
            tuple("2015/cn-beijing", "s1 s5"),
            tuple("2015/mx-mexico-city", "s1"),
            tuple("2024/cn-beijing", "s8"),
            tuple("2024/ma-benguerir", "s8"));
    assertThat(dataset.members().awardYears(dataset.members().ordinalOf("cn-beijing")))
        .containsExactly(2015, 2024);
    assertThat(dataset.members().awardYears(dataset.members().ordinalOf("ke-nairobi")))
        .isEmpty();
  }

  @Test
  void namesAreThoseOfSourcesThenThoseInLanguages() {
    assertThat(dataset.memberNames())
        .extracting(MemberName::name)
        .containsExactly("北京", "北京", "Ben Guerir", "Пекин", "Ciudad de México");
    assertThat(dataset.memberNames().get(0).sourceId()).contains("s1");
    assertThat(dataset.memberNames().get(3).language()).contains("ru");
  }

  @Test
  void everyTableIsThere() {
    assertThat(dataset.countryNames()).extracting(CountryName::alpha2).containsExactly("CN", "KR");
    assertThat(dataset.sources()).extracting(Source::id).contains("s1", "s8").hasSize(8);
    assertThat(dataset.sourcesById().get("s4").publisher().orElseThrow().id())
        .isEqualTo("unesco.or.kr");
    assertThat(dataset.evidence()).extracting(Evidence::memberId).hasSize(12);
    assertThat(dataset.decisions())
        .extracting(Decision::value)
        .containsExactly("unconfirmed", "member");
    assertThat(dataset.decisions())
        .extracting(Decision::sourceIds)
        .containsExactly(ImmutableList.of("s5"), ImmutableList.of());
    assertThat(dataset.cohortIds()).containsExactly("gnlc-2019", "gnlc-2022");
    assertThat(dataset.awardRounds())
        .map(Object::toString)
        .containsExactly("2015, Mexico City", "2024, Jubail");
    assertThat(dataset.thematicClusters())
        .flatExtracting(ThematicCluster::accounts)
        .hasSize(2);
    assertThat(dataset.organisations())
        .map(Organisation::toString)
        .containsExactly("UNESCO Institute for Lifelong Learning (UIL)");
    assertThat(dataset.organisations().get(0).roles()).hasSize(2);
    assertThat(dataset.officials()).map(Official::id).containsExactly("Irina Bokova/2015-09-28");
    assertThat(dataset.practices()).flatExtracting(Practice::figures).hasSize(1);
    assertThat(dataset.propositions())
        .map(Proposition::toString)
        .contains("aim: Take stock", "call: Provide funds")
        .hasSize(6);
    assertThat(dataset.statements())
        .map(Statement::id)
        .contains("s6//members/Africa/about/30")
        .hasSize(4);
    assertThat(dataset.disputedClaims())
        .extracting(DisputedClaim::name)
        .containsExactly("Guangzhou");
  }

  @Test
  void anEventHasItsOrganisersItsParticipantsAndWhatIsSaidOfIt() {
    Event event = dataset.events().get(1);

    assertThat(event.id()).isEqualTo("iclc-2");
    assertThat(event.organisers())
        .map(Organiser::toString)
        .containsExactly("UNESCO Institute for Lifelong Learning (co-organiser)");
    assertThat(event.participants()).isEqualTo(dataset.officials());
    assertThat(event.propositions()).extracting(Proposition::id).containsExactly("iclc-2-aim");
    assertThat(event.aims()).isEqualTo(event.propositions());
    assertThat(dataset.events().get(2).organisers()).isEmpty();
    assertThat(dataset.events().get(2).participants()).isEmpty();
    assertThat(dataset.events().get(2).propositions()).isEmpty();
  }

  @Test
  void aDocumentHasItsProvisionsAndHowMuchTheyCover() {
    Document guide = dataset.documents().get(0);
    Document statement = dataset.documents().get(1);

    assertThat(guide.provisions()).isEmpty();
    assertThat(guide.extent()).isEmpty();
    assertThat(guide.extentNote()).isEmpty();
    assertThat(statement.provisions())
        .extracting(Proposition::id, provision -> provision.number().orElse(""))
        .containsExactly(tuple("statement-2015-01", "1"));
    assertThat(statement.extent()).contains(DocumentExtent.PART);
    assertThat(statement.extentNote()).contains("Its first point; the others are not known");
  }

  @Test
  void anOfficialHasRolesAndPositions() {
    Official official = dataset.officials().get(0);

    assertThat(official.roles())
        .containsExactly(OfficialRole.builder()
            .sourceId("s1")
            .role(ParticipantRole.PRESENTED)
            .memberId("cn-beijing")
            .words("presented the award to Beijing")
            .build());
    assertThat(official.positions())
        .map(Proposition::toString)
        .containsExactly("position: Learning makes cities");
  }

  @Test
  void aPracticeHasItsGroups() {
    Practice practice = dataset.practices().get(0);

    assertThat(practice.description()).contains("Courses on sorting waste");
    assertThat(practice.targetGroups()).containsExactly(PracticeGroup.OLDER_PEOPLE);
    assertThat(practice.partners()).containsExactly(PracticeGroup.WOMEN);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aListIsDecodedOnce(String name) {
    assertThat(Decoded.list(dataset, name)).isSameAs(Decoded.list(dataset, name));
  }

  /** All but the ids of the cohorts, which are a view. */
  private static Stream<String> lists() {
    return Decoded.lists().stream().filter(name -> !name.equals("cohortIds"));
  }

  @Test
  void aTableThatIsNoneIsRefused() {
    assertThatExceptionOfType(UnknownKeyException.class)
        .isThrownBy(() -> dataset.table("memberz"))
        .withMessageStartingWith("No table 'memberz'; nearest: members, ")
        .returns(UnknownKeyException.Kind.TABLE, UnknownKeyException::kind);
  }

  @Test
  void isEqualByContent() {
    byte[] snapshot = Snapshots.toBytes(dataset);
    new EqualsTester()
        .addEqualityGroup(
            dataset,
            TestTables.small().build(),
            Snapshots.open(() -> new ByteArrayInputStream(snapshot)))
        .addEqualityGroup(TestTables.small().version("2026.1.1").build())
        .addEqualityGroup(
            TestTables.small().set("sources", "s5", "note", "A remark").build())
        .addEqualityGroup(new TestTables().build())
        .testEquals();
  }

  @Test
  void whatMovesFromACellToTheNextIsOtherContent() {
    TestTables empty = TestTables.small().set("members", "cn-beijing", "distinction", "a");
    TestTables below = TestTables.small().set("members", "cn-hangzhou", "distinction", "a");
    TestTables moved = TestTables.small()
        .set("members", "cn-beijing", "name", "BeijingHang")
        .set("members", "cn-hangzhou", "name", "zhou");

    assertThat(Stream.of(TestTables.small(), empty, below, moved)
            .map(tables -> tables.build().info().contentHash()))
        .doesNotHaveDuplicates();
  }

  @Test
  void saysItsNameAndVersion() {
    assertThat(dataset).hasToString("test 2026.1.0");
    assertThat(dataset.info().title()).isEqualTo("A dataset for tests");
    assertThat(dataset.info().compiled()).hasToString("2026-01-31");
    assertThat(dataset.info().contentHash()).matches("[0-9a-f]{64}");
  }

  @Test
  void mayBeEmpty() {
    Dataset empty = new TestTables().build();

    assertThat(empty.members().size()).isZero();
    assertThat(empty.countries()).isEmpty();
    assertThat(empty.members().ordinalOf("cn-beijing")).isEqualTo(-1);
    assertThat(empty.members().countryOrdinal("CN")).isEqualTo(-1);
  }

  @Test
  void evidenceIsInTheOrderInWhichItConvinces() {
    Dataset more = TestTables.small()
        .add("evidence", "cn-hangzhou", "joined", "2017-03", "s4", "")
        .add("evidence", "cn-hangzhou", "listed", "", "s1", "")
        .build();

    assertThat(more.evidenceOf("cn-hangzhou"))
        .extracting(piece -> String.join(
            "/", piece.memberId(), piece.kind().code(), piece.date().toEdtf(), piece.sourceId()))
        .containsExactly(
            "cn-hangzhou/joined/2016/s2",
            "cn-hangzhou/listed//s1",
            "cn-hangzhou/joined/2017-03/s4",
            "cn-hangzhou/joined/2016-05/s5",
            "cn-hangzhou/joined/2017/s6");
    assertThat(more.evidenceByMember().get("cn-hangzhou"))
        .isEqualTo(more.evidenceOf("cn-hangzhou"));
    assertThat(more.evidence())
        .filteredOn(piece -> piece.memberId().equals("cn-hangzhou"))
        .isEqualTo(more.evidenceOf("cn-hangzhou"));
    assertThat(more.evidence()).extracting(Evidence::memberId).isSorted();
  }

  /** Notes for editors are in the tables, and in nothing that is made of them. */
  @Test
  void notesForEditorsAreInNoValue() {
    String words = "read from a scan";
    TestTables tables = TestTables.small();
    tables.tables().forEach((name, table) -> {
      if (TestTables.columns(name).contains("editor_note")) {
        tables.setAll(name, "editor_note", words);
      }
    });
    Dataset noted = tables.build();

    assertThat(tables.csv("evidence")).contains(words);
    for (String list : Decoded.lists()) {
      assertThat(Decoded.list(noted, list)).as(list).isEqualTo(Decoded.list(dataset, list));
      assertThat(Decoded.list(noted, list).toString()).as(list).doesNotContain(words);
    }
  }
}
