package io.github.gnlc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.DatasetFormat;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.dataset.OverlayChoice;
import io.github.gnlc.dataset.OverlayConflict;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.model.Decision;
import io.github.gnlc.model.DecisionProperty;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.name.Resolution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Data of one's own laid over the small dataset. The learning cities of Korea, Haneul and Badang
 * among them, are made up.
 */
class OverlayTest {
  private static final String KOREA = "kr-learning-cities";

  private final Network base = Network.ofDataset(TestTables.small().build());

  @TempDir
  private Path folder;

  @Test
  void aCountrysOwnNetworkStandsBesideTheMembers() {
    Network overlaid = base.overlaidWith(korea().path());

    assertThat(overlaid.members().inCountry("KR").ids())
        .containsExactly("kr-badang", "kr-haneul", "kr-nam-gu-busan", "kr-nam-gu-ulsan");
    assertThat(overlaid.membersFrom(KOREA).ids()).containsExactly("kr-badang", "kr-haneul");
    assertThat(overlaid.membersFrom("test").list()).isEqualTo(base.members().list());
    assertThat(overlaid.members().get("kr-haneul").joined()).hasToString("2014-05");
    assertThat(overlaid.overlayConflicts()).isEmpty();
  }

  @Test
  void aDecisionKeepsAnOwnCityOutOfTheCohortOfItsYear() {
    Network overlaid = base.overlaidWith(korea().path());

    Member badang = overlaid.members().get("kr-badang");
    assertThat(badang.joined()).hasToString("2022-03");
    assertThat(badang.cohortId()).isEmpty();
    assertThat(overlaid.members().inCohort("gnlc-2022").ids())
        .isEqualTo(base.members().inCohort("gnlc-2022").ids());
  }

  @Test
  void ownCitiesAndLocalNamesResolve() {
    Network overlaid = base.overlaidWith(korea().path());

    assertThat(matched(overlaid, "하늘시")).isEqualTo("kr-haneul");
    assertThat(matched(overlaid, "Haneul, South Korea")).isEqualTo("kr-haneul");
    assertThat(matched(overlaid, "부산 남구")).isEqualTo("kr-nam-gu-busan");
    assertThat(base.resolve("하늘시").member()).isEmpty();
    assertThat(base.resolve("부산 남구").member()).isEmpty();
  }

  @Test
  void whatCameFromWhereStaysVisible() {
    Network overlaid = base.overlaidWith(korea().path());

    assertThat(names(overlaid.layers())).containsExactly("test", KOREA);
    assertThat(names(overlaid.layersOf(overlaid.members().get("cn-beijing"))))
        .containsExactly("test");
    assertThat(names(overlaid.layersOf(overlaid.members().get("kr-haneul"))))
        .containsExactly(KOREA);
    assertThat(overlaid.evidence().ofMember("kr-haneul"))
        .allSatisfy(piece -> assertThat(names(overlaid.layersOf(piece))).containsExactly(KOREA));
    assertThat(overlaid.memberNames().ofMember("kr-nam-gu-busan"))
        .extracting(MemberName::name)
        .containsExactly("부산 남구");
    assertThat(overlaid.memberNames())
        .filteredOn(name -> overlaid.layersOf(name).get(0).name().equals(KOREA))
        .extracting(MemberName::name)
        .containsExactly("하늘시", "부산 남구");
    assertThat(names(overlaid.layersOf(overlaid.sources().get("s2")))).containsExactly("test");
    assertThat(names(overlaid.layersOf(overlaid.practices().get("kr-haneul-library"))))
        .containsExactly(KOREA);
    assertThat(names(overlaid.layersOf(overlaid.practices().get("cn-beijing-waste"))))
        .containsExactly("test");
    assertThat(names(overlaid.layersOfRow("awards", "2024", "ma-benguerir")))
        .containsExactly("test");
  }

  @Test
  void aSourceWithTheIdOfAnotherPageIsRenamedEverywhere() {
    Network overlaid = base.overlaidWith(korea().path());

    assertThat(overlaid.sources().get("s1")).isEqualTo(base.sources().get("s1"));
    assertThat(overlaid.sources().get(KOREA + ".s1").title()).contains("List of cities");
    assertThat(overlaid.evidence().ofMember("kr-haneul"))
        .extracting(piece -> piece.sourceId())
        .containsOnly(KOREA + ".s1");
    assertThat(overlaid.evidence().ofMember("cn-beijing").list())
        .isEqualTo(base.evidence().ofMember("cn-beijing").list());
  }

  @Test
  void aPageThatIsThereUnderAnotherIdIsThatSource() {
    OwnFolder own = OwnFolder.of(folder, "own")
        .sources("x1,city-news.example,,,A page,https://x.example/a,")
        .evidence("mx-mexico-city,joined,2017,x1,");
    Network overlaid = base.overlaidWith(own.path());

    assertThat(overlaid.sources().ids()).isEqualTo(base.sources().ids());
    assertThat(names(overlaid.layersOf(overlaid.sources().get("s5"))))
        .containsExactly("test", "own");
    assertThat(overlaid.evidence().ofMember("mx-mexico-city"))
        .extracting(piece -> piece.sourceId())
        .containsExactly("s5", "s5");
  }

  @Test
  void ownEvidenceChangesAConclusionOnlyIfItOutweighsTheBases() {
    OwnFolder press = OwnFolder.of(folder, "press")
        .publishers("gazette.example,other")
        .sources("g1,gazette.example,2018-01-01,Learning cities,,https://gazette.example/1,")
        .evidence("cn-hangzhou,joined,2017,g1,");
    OwnFolder unesco = OwnFolder.of(folder, "letters")
        .sources("l1,uil.unesco.org,2018-01-01,A letter,,,", "l2,uil.unesco.org,2018,A list,,,")
        .evidence("cn-hangzhou,joined,2017-06,l1,", "cn-hangzhou,joined,2017-06,l2,");

    Network withPress = base.overlaidWith(press.path());
    Network withLetters = base.overlaidWith(unesco.path());

    assertThat(base.members().get("cn-hangzhou").joined()).hasToString("2016-05");
    assertThat(withPress.members().get("cn-hangzhou").joined()).hasToString("2016-05");
    assertThat(withPress.explain().joined("cn-hangzhou").toText()).contains("gazette.example");
    assertThat(withLetters.members().get("cn-hangzhou").joined()).hasToString("2017-06");
  }

  @Test
  void anotherNameIsAConflictAndKeptAsASpelling() {
    OwnFolder own = OwnFolder.of(folder, "own").members("ma-laayoune,MA,El Aaiún,");
    Network overlaid = base.overlaidWith(own.path());

    assertThat(overlaid.allMembers().get("ma-laayoune").name()).isEqualTo("Laâyoune");
    assertThat(overlaid.memberNames().ofMember("ma-laayoune"))
        .extracting(MemberName::name)
        .containsExactly("El Aaiún");
    assertThat(overlaid.overlayConflicts())
        .containsExactly(OverlayConflict.builder()
            .layer("own")
            .table("members")
            .addKey("ma-laayoune")
            .column("name")
            .baseValue("Laâyoune")
            .ownValue("El Aaiún")
            .taken(OverlayChoice.BASE)
            .reason("no source weighs the two rows, so the base's stays")
            .build());
    assertThat(overlaid.overlayConflicts().get(0))
        .hasToString("members ma-laayoune: name 'Laâyoune' of the base taken, not 'El Aaiún' of"
            + " own: no source weighs the two rows, so the base's stays");
    assertThat(names(overlaid.layersOfRow("members", "ma-laayoune")))
        .containsExactly("test", "own");
  }

  @Test
  void theBasesNameAsASpellingOfAnOwnNameIsNotSaidTwice() {
    OwnFolder own = OwnFolder.of(folder, "own")
        .members("ma-laayoune,MA,El Aaiún,")
        .names("ma-laayoune,Laâyoune,");
    Network overlaid = base.overlaidWith(own.path());

    assertThat(overlaid.memberNames().ofMember("ma-laayoune"))
        .extracting(MemberName::name)
        .containsExactly("El Aaiún");
  }

  @Test
  void ofTwoRowsWithSourcesTheGreaterAuthorityIsTaken() {
    OwnFolder own = OwnFolder.of(folder, "own")
        .sources("own-1,city-news.example,2020,A report,,,")
        .practices("cn-beijing-waste,cn-beijing,Refuse,,sustainable-development,,own-1");
    OwnFolder better = OwnFolder.of(folder, "better")
        .sources("better-1,uil.unesco.org,2020,Another report,,,")
        .practices(
            "kr-reading,kr-nam-gu-busan,Reading together,,literacy-and-basic-education,,better-1");
    OwnFolder weaker = OwnFolder.of(folder, "weaker")
        .sources("weaker-1,city-news.example,2020,A third report,,,")
        .practices(
            "kr-reading,kr-nam-gu-busan,Reading,,literacy-and-basic-education,2019,weaker-1");

    Network stays = base.overlaidWith(own.path());
    Network changes = base.overlaidWith(weaker.path()).overlaidWith(better.path());

    assertThat(stays.practices().list()).isEqualTo(base.practices().list());
    assertThat(stays.overlayConflicts())
        .extracting(OverlayConflict::column, OverlayConflict::taken, OverlayConflict::reason)
        .containsExactly(
            tuple(
                "name",
                OverlayChoice.BASE,
                "source own-1 (other) carries no more weight than the base's s2 (unesco)"),
            tuple(
                "source_id",
                OverlayChoice.BASE,
                "source own-1 (other) carries no more weight than the base's s2 (unesco)"));
    assertThat(changes.practices().get("kr-reading").name()).isEqualTo("Reading together");
    assertThat(changes.overlayConflicts())
        .extracting(OverlayConflict::toString)
        .contains("practices kr-reading: name 'Reading together' of better taken, not 'Reading' of"
            + " the base: its source better-1 (unesco) carries more weight than weaker-1 (other)");
  }

  @Test
  void aReprintCarriesTheWeightOfTheOriginal() {
    OwnFolder press = OwnFolder.of(folder, "press")
        .sources("press-1,city-news.example,2020,A report,,,")
        .practices("kr-reading,kr-nam-gu-busan,Reading,,literacy-and-basic-education,,press-1");
    OwnFolder reprint = OwnFolder.of(folder, "reprint")
        .table(
            "sources",
            "source_id,publisher_id,original_publisher_id,published,title",
            "reprint-1,city-news.example,uil.unesco.org,2020,A release")
        .practices(
            "kr-reading,kr-nam-gu-busan,Reading together,,literacy-and-basic-education,,reprint-1");

    Network overlaid = base.overlaidWith(press.path()).overlaidWith(reprint.path());

    assertThat(overlaid.practices().get("kr-reading").name()).isEqualTo("Reading together");
    assertThat(overlaid.overlayConflicts())
        .extracting(OverlayConflict::taken, OverlayConflict::reason)
        .contains(tuple(
            OverlayChoice.OWN,
            "its source reprint-1 (unesco) carries more weight than press-1 (other)"));
  }

  @Test
  void anOwnRowOfMoreWeightTakesAwayNothingByEmptyCells() {
    OwnFolder weaker = OwnFolder.of(folder, "weaker")
        .sources("weaker-1,city-news.example,2020,A third report,,,")
        .practices(
            "kr-reading,kr-nam-gu-busan,Reading,,literacy-and-basic-education,2019,weaker-1");
    OwnFolder better = OwnFolder.of(folder, "better")
        .sources("better-1,uil.unesco.org,2020,Another report,,,")
        .practices(
            "kr-reading,kr-nam-gu-busan,Reading together,,literacy-and-basic-education,,better-1");
    Network overlaid = base.overlaidWith(weaker.path()).overlaidWith(better.path());

    assertThat(overlaid.practices().get("kr-reading").since()).hasToString("2019");
    assertThat(overlaid.practices().get("kr-reading").sourceId()).isEqualTo("better-1");
    assertThat(overlaid.overlayConflicts())
        .extracting(OverlayConflict::column)
        .containsExactly("name", "source_id");
  }

  @Test
  void inANetworkOfLayersEachKeepsItsSourcesAndConflicts() {
    Network a = base.overlaidWith(contradicting("a").path());
    Network b = base.overlaidWith(contradicting("b").path());
    Network both = a.overlaidWith(b);

    assertThat(both).isEqualTo(a.overlaidWith(contradicting("b").path()));
    assertThat(both.overlayConflicts())
        .extracting(OverlayConflict::layer, OverlayConflict::ownValue)
        .containsExactly(tuple("b", Optional.of("Neu b")));
    assertThat(both.membersFrom(both.overlayConflicts().get(0).layer()).ids())
        .containsExactly("kr-neu");
    assertThat(both.sources().ids()).contains("q1", "b.q1");
  }

  private OwnFolder contradicting(String name) {
    return OwnFolder.of(folder, name)
        .publishers(name + ".example,other")
        .sources("q1," + name + ".example,2025,Our " + name + ",,https://" + name + ".example/l,")
        .members("kr-neu,KR,Neu " + name + ",")
        .evidence("kr-neu,joined,2014-05,q1,");
  }

  @Test
  void aDecisionOfTheBaseStaysAndAnotherIsAdded() {
    OwnFolder own = OwnFolder.of(folder, "own")
        .decisions(
            "cn-hangzhou,joined,2017,We asked the city", "ke-nairobi,status,member,We think so");
    Network overlaid = base.overlaidWith(own.path());

    assertThat(overlaid.members().get("cn-hangzhou").joined()).hasToString("2017");
    assertThat(overlaid.allMembers().get("ke-nairobi").status())
        .isEqualTo(MemberStatus.UNCONFIRMED);
    assertThat(overlaid.overlayConflicts())
        .extracting(OverlayConflict::toString)
        .contains("decisions ke-nairobi/status: value 'unconfirmed' of the base taken, not 'member'"
            + " of own: the editors of the base decided already, so the base's stays");
  }

  private Network inferring() {
    return Network.ofDataset(TestTables.small()
        .add("decisions", "cn-hangzhou", "inferred", "2016-03/2016-06", "It follows")
        .add("decision_sources", "cn-hangzhou", "inferred", "s1")
        .build());
  }

  @Test
  void whatTheBaseInfersRestsOnItsOwnSourcesAlone() {
    OwnFolder own = OwnFolder.of(folder, "own")
        .sources("own-1,,2020,A list,,,")
        .decisions("cn-beijing,inferred,2014,We infer it", "cn-hangzhou,inferred,2015/2016,We too")
        .table(
            "decision_sources",
            "member_id,property,source_id",
            "cn-beijing,inferred,own-1",
            "cn-hangzhou,inferred,own-1");
    Network overlaid = inferring().overlaidWith(own.path());

    assertThat(overlaid.members().get("cn-hangzhou").joined()).hasToString("2016-03/2016-06");
    assertThat(overlaid.members().get("cn-beijing").joined()).hasToString("2014");
    assertThat(overlaid.decisions())
        .filteredOn(decision -> decision.property() == DecisionProperty.INFERRED)
        .extracting(Decision::memberId, Decision::sourceIds)
        .containsExactly(
            tuple("cn-beijing", ImmutableList.of("own-1")),
            tuple("cn-hangzhou", ImmutableList.of("s1")));
  }

  @Test
  void whatIsChosenFromClaimsGoesBeforeWhatTheBaseInfers() {
    OwnFolder own =
        OwnFolder.of(folder, "own").decisions("cn-hangzhou,joined,2017,We asked the city");
    Network overlaid = inferring().overlaidWith(own.path());

    assertThat(overlaid.members().get("cn-hangzhou").joined()).hasToString("2017");
    OwnFolder another = OwnFolder.of(folder, "another").names("cn-hangzhou,Hangchow,s1");
    assertThat(
            overlaid.overlaidWith(another.path()).members().get("cn-hangzhou").joined())
        .hasToString("2017");
  }

  @Test
  void aLargeCityThatIsAnOwnMemberIsNoOtherCity() {
    OwnFolder own = OwnFolder.of(folder, "own")
        .sources("own-1,,2020,A list,,,")
        .members("kr-seoul-metropolis,KR,Seoul Metropolis,")
        .table(
            "external_ids", "member_id,scheme,identifier", "kr-seoul-metropolis,geonames,1835848")
        .evidence("kr-seoul-metropolis,listed,,own-1,");

    assertThat(rows(base, "other_places")).hasSize(1);
    assertThat(rows(base.overlaidWith(own.path()), "other_places")).isEmpty();
  }

  @Test
  void theResultSaysWhatItIsMadeOf() {
    Network overlaid = base.overlaidWith(korea().path());

    assertThat(overlaid).hasToString("test.with.kr-learning-cities 2026.1.0+1.0");
    assertThat(overlaid.dataset().title())
        .isEqualTo("A dataset for tests, with Fictional data for tests");
    assertThat(overlaid.dataset().compiled()).isEqualTo(LocalDate.of(2026, 2, 1));
    assertThat(overlaid.dataset().contentHash()).isNotEqualTo(base.dataset().contentHash());
    overlaid.verify();
    assertThat(base.layers()).containsExactly(base.dataset());
    assertThat(base.overlayConflicts()).isEmpty();
  }

  @Test
  void aThirdLayerGoesOnTop() {
    OwnFolder third = OwnFolder.of(folder, "third")
        .names("kr-haneul,Haneul-si,")
        .evidence("cn-beijing,listed,,s5,");
    Network overlaid = base.overlaidWith(korea().path()).overlaidWith(third.path());

    assertThat(names(overlaid.layers())).containsExactly("test", KOREA, "third");
    assertThat(matched(overlaid, "Haneul-si")).isEqualTo("kr-haneul");
    assertThat(overlaid.dataset().name()).isEqualTo("test.with.kr-learning-cities.and.third");
    assertThat(overlaid.membersFrom("third")).isEmpty();
  }

  @Test
  void anOverlaidNetworkCanBeLaidOverItsBase() {
    Network overlaid = base.overlaidWith(korea().path());

    assertThat(base.overlaidWith(overlaid)).isEqualTo(overlaid);
    assertThat(overlaid.overlaidWith(base)).isEqualTo(overlaid);
  }

  @Test
  void viewsKeepTheLayers() {
    Network overlaid = base.overlaidWith(korea().path());
    LocalDate day = LocalDate.of(2014, 12, 31);

    assertThat(overlaid.asOf(day).allMembers().ids()).contains("kr-haneul");
    assertThat(overlaid.asOf(day).layers()).isEqualTo(overlaid.layers());
    assertThat(overlaid.knownOn(LocalDate.of(2026, 1, 15)).membersFrom(KOREA).ids())
        .containsExactly("kr-badang", "kr-haneul");
    assertThat(overlaid.knownOn(LocalDate.of(2019, 1, 1)).membersFrom(KOREA)).isEmpty();
    assertThat(base.asOf(day).overlaidWith(korea().path())).isEqualTo(overlaid.asOf(day));
  }

  @Test
  void survivesSerialization() throws IOException, ClassNotFoundException {
    OwnFolder own =
        korea().members("kr-badang,KR,Badang,", "kr-haneul,KR,Haneul,", "ma-laayoune,MA,El Aaiún,");
    Network overlaid = base.overlaidWith(own.path());
    Network copy = Serialization.roundTrip(overlaid);

    assertThat(copy).isEqualTo(overlaid).hasSameHashCodeAs(overlaid);
    assertThat(copy.overlayConflicts()).isEqualTo(overlaid.overlayConflicts()).hasSize(1);
    assertThat(copy.membersFrom(KOREA)).isEqualTo(overlaid.membersFrom(KOREA));
    assertThat(copy).isNotEqualTo(Network.ofDataset(overlaid.data()));
  }

  @Test
  void anUnknownLayerIsNamedWithTheNearest() {
    Network overlaid = base.overlaidWith(korea().path());

    assertThatExceptionOfType(UnknownKeyException.class)
        .isThrownBy(() -> overlaid.membersFrom("kr-learning-citys"))
        .withMessage(
            "No layer 'kr-learning-citys'; nearest: kr-learning-cities; the network is made"
                + " of [test, kr-learning-cities]");
    assertThatExceptionOfType(UnknownKeyException.class)
        .isThrownBy(() -> overlaid.layersOfRow("awards", "2024", "ma-bengerir"))
        .withMessageStartingWith("No row '2024/ma-bengerir'; nearest: 2024/ma-benguerir")
        .withMessageEndingWith("; a row of awards is known by year/member_id");
    Member ours = overlaid.members().get("kr-haneul");
    assertThatExceptionOfType(UnknownKeyException.class)
        .isThrownBy(() -> base.layersOf(ours))
        .withMessage("No row 'kr-haneul'; a row of members is known by member_id");
  }

  @Test
  void findingsHaveFileAndLineOfTheOwnTable() {
    OwnFolder own = korea()
        .write("member.csv", "member_id\n")
        .members("kr-badang,KR,Badang,", "kr-haneul,KP,Haneul,")
        .names("kr-haneul,하늘시,s1", "kr-nam-gu-pusan,부산 남구,s1");

    assertFindings(
        own,
        "member.csv: is no table of a dataset; nearest: members.csv, places.csv, rules.csv",
        "member_names.csv:3: member_id 'kr-nam-gu-pusan': expected the member_id of a row of"
            + " members; nearest: kr-nam-gu-busan, kr-nam-gu-ulsan",
        "members.csv:3: country 'KP': expected the alpha2 of a row of countries; nearest: KE,"
            + " KR");
  }

  @Test
  void findingsOfADocumentHaveItsLinesAndRows() throws IOException {
    Path file = folder.resolve("own.json");
    base.overlaidWith(korea().path()).writeTo(file, DatasetFormat.JSON);
    String own = Files.readString(file)
        .replaceAll("\"contentHash\":\"\\w+\",", "")
        .replaceFirst("\"name\":\"[^\"]*\"", "\"name\":\"own\"");
    Files.writeString(file, own.replace("cn-beijing", "cn-beijinx"));
    Network named = Network.ofDataset(TestTables.small().named("own").build());

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> base.overlaidWith(file))
        .satisfies(e -> assertThat(e.findings())
            .extracting(Object::toString)
            .contains("own.json:" + line(file, "\"member_id\":\"cn-beijinx\",\"country\"")
                + ": members[0].name 'Beijing': the same name and country as line 2 of the base;"
                + " expected a distinction on each of them"));
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> named.overlaidWith(file))
        .withMessageContaining("own.json: name 'own': is the name of own 2026.1.0");
  }

  private static int line(Path file, String text) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return 1
        + lines.indexOf(
            lines.stream().filter(line -> line.contains(text)).findFirst().orElseThrow());
  }

  @Test
  void theChecksOfTheBuildRunOnWhatIsMerged() {
    OwnFolder own = OwnFolder.of(folder, "own")
        .members("cn-peking,CN,Beijing,", "zz-nowhere,NZ,Nowhere,")
        .sources("own-1,,2020,A list,,,")
        .evidence("cn-peking,listed,,own-1,");

    assertFindings(
        own,
        "members.csv:2: name 'Beijing': the same name and country as line 2 of the base; expected a"
            + " distinction on each of them",
        "members.csv:3: member_id 'zz-nowhere': has no source; expected a row of evidence");
  }

  @Test
  void aRowOfTheBaseThatNoLongerFitsIsToldAsTheBases() {
    OwnFolder own =
        OwnFolder.of(folder, "own").members("cn-aaa,CN,Beijing,").evidence("cn-aaa,listed,,s1,");

    assertFindings(
        own,
        "test/members.csv:2: name 'Beijing': the same name and country as line 2; expected a"
            + " distinction on each of them");
  }

  @Test
  void ownCitiesAreInNoIntakeOfUnesco() {
    OwnFolder own = OwnFolder.of(folder, "own")
        .members("ma-one,MA,One,", "ma-two,MA,Two,")
        .sources("own-1,,2023,A list,,,")
        .evidence("ma-one,joined,2022,own-1,", "ma-two,joined,2022,own-1,");
    Network overlaid = base.overlaidWith(own.path());

    assertThat(overlaid.allMembers().inCohort("gnlc-2022").inCountry("MA").ids())
        .containsExactly("ma-benguerir", "ma-laayoune", "ma-one", "ma-two");
  }

  @Test
  void ownEvidenceMovesNoFourthMemberOfACountryIntoACohort() {
    Network larger = Network.ofDataset(TestTables.small()
        .add("members", "ma-fes", "MA", "Fes", "")
        .add("members", "ma-rabat", "MA", "Rabat", "")
        .add("evidence", "ma-fes", "listed", "", "s8", "")
        .add("evidence", "ma-rabat", "listed", "", "s8", "")
        .build());
    OwnFolder own = OwnFolder.of(folder, "own")
        .sources("own-1,,2023,A list,,,")
        .evidence("ma-fes,joined,2022,own-1,", "ma-rabat,joined,2022,own-1,");

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> larger.overlaidWith(own.path()))
        .withMessage("Not a dataset, 1 finding:\ntest/members.csv:10: member_id 'ma-rabat': is more"
            + " than the third new member of MA in gnlc-2022; since October 2018 a country may have"
            + " three a year");
  }

  @Test
  void ofAnOverlayIsReadWhatTheLimitsAllow() throws IOException {
    Path file = folder.resolve("base.json");
    base.writeTo(file, DatasetFormat.JSON);
    ReadLimits limits = ReadLimits.builder().rows(3).build();
    String beyond = "goes beyond the 3 rows that are read of all tables together";

    assertThat(base.overlaidWith(korea().path(), ReadLimits.defaults()))
        .isEqualTo(base.overlaidWith(korea().path()));
    for (Path own : List.of(korea().path(), file)) {
      assertThatExceptionOfType(DatasetException.class)
          .isThrownBy(() -> base.overlaidWith(own, limits))
          .withMessageContaining(beyond);
    }
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> base.overlaidWith(
            OwnFolder.of(folder, "own").members("a", "b", "c", "d").path(),
            ReadLimits.builder().findings(2).build()))
        .withMessageContaining("members.csv: has more than 2 findings");
    assertThatNullPointerException()
        .isThrownBy(() -> base.overlaidWith(korea().path(), null))
        .withMessage("limits is null; expected ReadLimits.defaults()");
  }

  @Test
  void twoLayersOfOneNameAreRefused() {
    OwnFolder own = OwnFolder.of(folder, "test");
    assertFindings(
        own,
        "datapackage.json: name 'test': is the name of test 2026.1.0, which is beneath; expected a"
            + " name of its own, or, to use another release of it, open that and lay the rest over"
            + " it");
  }

  @Test
  void aFolderWithoutADescriptionIsRefused() {
    OwnFolder own = OwnFolder.of(folder, "own").write("datapackage.json", "{\"name\": \"own\"}");

    assertFindings(
        own,
        "datapackage.json: created '': expected the day on which the data were compiled, such as"
            + " 2026-11-21T00:00:00Z",
        "datapackage.json: title '': expected a text",
        "datapackage.json: version '': expected a text");
  }

  @Test
  void anEmptyFolderIsRefused() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> base.overlaidWith(empty))
        .withMessage(
            "Not a dataset, 1 finding:\n" + empty
                + ": the folder is empty; expected datapackage.json and any of the tables of a dataset");
  }

  @Test
  void ofAnythingThatCannotBeReadThereIsOneFinding() throws IOException {
    OwnFolder own = OwnFolder.of(folder, "own")
        .write("Members.CSV", "member_id,country,name,distinction\n")
        .write("._sources.csv", "hidden");
    Files.createDirectory(own.path().resolve("evidence.csv"));

    assertFindings(
        own,
        "Members.CSV: is no table of a dataset; nearest: members.csv, member_names.csv, places.csv",
        "evidence.csv: cannot be read: it is no regular file");
    assertFindings(
        OwnFolder.of(folder, "none").write("datapackage.json", "[]"),
        "datapackage.json: expected an object, found an array");
  }

  @Test
  void layersWhoseTitlesTogetherAreTooLongAreRefused() throws IOException {
    String title = "x".repeat(4000);
    Network overlaid = base;
    for (String name : List.of("a", "b")) {
      overlaid = overlaid.overlaidWith(titled(name, title).path());
    }
    Network two = overlaid;
    for (DatasetFormat format : DatasetFormat.values()) {
      Path path = folder.resolve(format.name());
      two.writeTo(path, format);
      assertThat(Network.open(path)).isEqualTo(Network.ofDataset(two.data()));
    }

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> two.overlaidWith(titled("c", title).path()))
        .satisfies(e -> assertThat(e.findings())
            .singleElement()
            .asString()
            .startsWith("datapackage.json: title 'A dataset for tests, with xxx")
            .endsWith(
                "': is what the layers beneath and this one have for a title together; expected"
                    + " at most 10000 bytes in UTF-8, so give each a shorter title"));
  }

  private OwnFolder titled(String name, String title) {
    return OwnFolder.of(folder, name)
        .write(
            "datapackage.json",
            "{\"name\":\"" + name + "\",\"title\":\"" + title
                + "\",\"version\":\"1\",\"created\":\"2026-01-15\"}");
  }

  @Test
  void anIdThatIsTakenTwiceIsRefused() {
    OwnFolder own =
        OwnFolder.of(folder, "own").sources("own.s1,,2020,Another list,,,", "s1,,2020,A list,,,");

    assertFindings(
        own,
        "sources.csv:3: source_id 's1': is of 'List of members' in the network beneath, and own.s1"
            + " is taken as well; expected an id of its own, such as own.source-1");
  }

  @Test
  void aNetworkSeenAtAMomentIsNotLaidOver() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> base.overlaidWith(base.asOf(LocalDate.of(2022, 9, 2))))
        .withMessage(
            "test 2026.1.0 as of 2022-09-02 is not of all times; expected a network without"
                + " asOf or knownOn: lay it over first, then ask as of a day");
    assertThatNullPointerException()
        .isThrownBy(() -> base.overlaidWith((Path) null))
        .withMessage("own is null; expected a folder of tables or a dataset");
    assertThatNullPointerException()
        .isThrownBy(() -> base.overlaidWith((Network) null))
        .withMessage("own is null; expected a network");
  }

  private OwnFolder korea() {
    return OwnFolder.of(folder, KOREA)
        .publishers("kr-cities.example,other")
        .sources("s1,kr-cities.example,2022-12-31,List of cities,,https://kr-cities.example/list,")
        .members("kr-badang,KR,Badang,", "kr-haneul,KR,Haneul,")
        .names("kr-haneul,하늘시,s1", "kr-nam-gu-busan,부산 남구,s1")
        .evidence("kr-badang,joined,2022-03,s1,", "kr-haneul,joined,2014-05,s1,")
        .decisions("kr-badang,joined,2022-03,\"It joined the network of Korea, in March\"")
        .practices(
            "kr-haneul-library,kr-haneul,Library on the hill,,literacy-and-basic-education,2015,s1");
  }

  private void assertFindings(OwnFolder own, String... findings) {
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> base.overlaidWith(own.path()))
        .satisfies(error -> assertThat(error.findings())
            .extracting(Object::toString)
            .containsExactlyInAnyOrder(findings));
  }

  private static String matched(Network network, String text) {
    Resolution resolution = network.resolve(text);
    return resolution.member().map(Member::id).orElse(resolution.explanation());
  }

  private static List<String> names(ImmutableList<DatasetInfo> layers) {
    return layers.stream().map(DatasetInfo::name).toList();
  }

  private static List<?> rows(Network network, String table) {
    return network.tables().rows(table);
  }
}
