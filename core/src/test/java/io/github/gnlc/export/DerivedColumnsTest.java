package io.github.gnlc.export;

import static io.github.gnlc.export.SmallNetwork.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.model.Source;
import io.github.gnlc.query.EvidenceList;
import io.github.gnlc.query.Selection;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Columns that are worked out: labels, and the sources of evidence. */
class DerivedColumnsTest {
  private static final EvidenceList HANGZHOU = NETWORK.evidence().ofMember("cn-hangzhou");

  @Test
  void evidenceIsShownWithItsSource() {
    assertThat(CsvExport.of(HANGZHOU).toText())
        .isEqualTo(
            "memberId,kind,date,sourceId,note,source.title,source.publisher,source.originalPublisher,source.kind,"
                + "source.authority,source.published,source.url\r\n"
                + "cn-hangzhou,joined,2016,s2,,Annual report,uil.unesco.org,,other,unesco,2017,\r\n"
                + "cn-hangzhou,joined,2016-05,s5,,A page,city-news.example,,other,other,,"
                + "https://x.example/a\r\n"
                + "cn-hangzhou,joined,2017,s6,\"as remembered, later\","
                + "\"Leaflet, \"\"third\"\" print\",,,other,other,2023-06-01,\r\n");
  }

  @Test
  void aReprintIsByItsPublisherWithTheAuthorityOfTheOriginal() {
    Network reprinted = Network.ofDataset(TestTables.small()
        .set("sources", "s5", "original_publisher_id", "unesco.or.kr")
        .set("sources", "s5", "kind", "release")
        .build());

    assertThat(MarkdownExport.of(reprinted.evidence().ofMember("mx-mexico-city"))
            .columns("source.publisher", "source.originalPublisher", "source.authority")
            .toText())
        .isEqualTo("""
            | source.publisher | source.originalPublisher | source.authority |
            |---|---|---|
            | city-news.example | unesco.or.kr | national |
            """);
  }

  @Test
  void theJsonOfEvidenceIsWhatItWas() {
    assertThat(JsonExport.of(HANGZHOU.fromSource("s2")).compact().toText())
        .isEqualTo("[{\"memberId\":\"cn-hangzhou\",\"kind\":\"joined\",\"date\":\"2016\","
            + "\"sourceId\":\"s2\"}]\n");
  }

  @Test
  void membersAndSourcesHaveTheirLabelOnRequest() {
    for (Iterable<?> members : List.of(
        NETWORK.members().inCountry("KR"), NETWORK.members().inCountry("KR").list())) {
      assertThat(CsvExport.of(members).columns("id", "label").toText()).isEqualTo("""
              id,label\r
              kr-nam-gu-busan,Nam-gu (Busan)\r
              kr-nam-gu-ulsan,Nam-gu (Ulsan)\r
              """);
    }
    List<Source> sources =
        List.of(NETWORK.sources().get("s1"), NETWORK.sources().get("s2"));
    assertThat(CsvExport.of(sources).columns("label").toText())
        .isEqualTo("label\r\nList of members\r\nAnnual report\r\n");
    assertThat(CsvExport.of(NETWORK.sources()).columns("id", "label").toText())
        .contains("\r\ns5,A page\r\n");
    assertThat(GeoJsonExport.of(NETWORK.members().inCountry("KR"))
            .properties("label")
            .toText())
        .contains("\"label\": \"Nam-gu (Ulsan)\"");
  }

  static Stream<Selection<?, ?>> selectionsByMember() {
    return Stream.of(
        NETWORK.awards(),
        NETWORK.evidence(),
        NETWORK.memberNames(),
        NETWORK.practices(),
        NETWORK.propositions());
  }

  @ParameterizedTest
  @MethodSource("selectionsByMember")
  void whatBelongsToAMemberHasItsLabelOnRequest(Selection<?, ?> selection) {
    CsvExport export = CsvExport.of(selection);
    List<String> ids = export.columns("memberId").toText().lines().toList();
    List<String> labels = export.columns("label").toText().lines().toList();

    assertThat(export.shownColumns()).doesNotContain("label");
    assertThat(labels).hasSameSizeAs(ids).containsAnyOf("Beijing", "Mexico City");
    for (int i = 1; i < ids.size(); i++) {
      assertThat(labels.get(i))
          .isEqualTo(
              ids.get(i).equals("\"\"")
                  ? "\"\""
                  : NETWORK.allMembers().get(ids.get(i)).label());
    }
  }

  @ParameterizedTest
  @MethodSource("selectionsByMember")
  void aListDoesNotKnowTheMembers(Selection<?, ?> selection) {
    CsvExport export = CsvExport.of(selection.list());

    assertThat(export.availableColumns()).doesNotContain("label");
    assertThatExceptionOfType(UnknownKeyException.class)
        .isThrownBy(() -> export.columns("label"))
        .withMessageStartingWith("No column 'label'; it comes from the dataset, which a list does"
            + " not know: export the selection, not its list(); the columns of a list are ");
  }

  @Test
  void aListOfEvidenceDoesNotKnowTheSources() {
    CsvExport export = CsvExport.of(HANGZHOU.list());

    assertThatExceptionOfType(UnknownKeyException.class)
        .isThrownBy(() -> export.columns("memberId", "source.title"))
        .withMessage("No column 'source.title'; it comes from the dataset, which a list does not"
            + " know: export the selection, not its list(); the columns of a list are memberId,"
            + " kind, date, sourceId, note")
        .returns(UnknownKeyException.Kind.COLUMN, UnknownKeyException::kind);
  }

  @Test
  void atAnotherMomentTheSourcesAreThoseOfThen() {
    EvidenceList then = NETWORK.knownOn(LocalDate.of(2017, 12, 31)).evidence();

    assertThat(CsvExport.of(then.ofMember("cn-hangzhou"))
            .columns("label", "source.title")
            .toText())
        .isEqualTo("label,source.title\r\nHangzhou,Annual report\r\n");
  }

  /** A source may speak of a city before it is a member. */
  @Test
  void aMemberThatIsNotThereYetHasNoLabel() {
    Network before = Network.ofDataset(TestTables.small()
            .set("propositions", "mx-mexico-city-promise", "member_id", "kr-nam-gu-ulsan")
            .set("proposition_accounts", "mx-mexico-city-promise/s5", "stated", "2016")
            .build())
        .asOf(LocalDate.of(2019, 1, 1));

    assertThat(CsvExport.of(before.propositions().ofMembers())
            .columns("memberId", "label")
            .toText())
        .isEqualTo("memberId,label\r\nkr-nam-gu-ulsan,\r\n");
  }
}
