package io.github.gnlc.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.gnlc.GoldenFile;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.model.ConclusionStep;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.Statement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void aListWithoutTheCitySetsTheOtherBound() {
    Explanation joined = rich("ke-nakuru");

    assertThat(joined.conclusion()).isEqualTo("2015-10-01/2017");
    assertThat(joined.step()).isEqualTo(ConclusionStep.BOUND);
    assertThat(claims(joined)).containsExactly("*not yet on 2015-09-30 by s1", "*../2017 by s2");
  }

  @Test
  void aListWithoutTheCityThatIsNotTheLastIsToldToo() {
    Dataset dataset =
        rich().add("evidence", "ke-nakuru", "not-yet", "2016-06", "s5", "").build();

    Explanation joined = new Explainer(dataset).joined("ke-nakuru");

    assertThat(joined.conclusion()).isEqualTo("2016-06/2017");
    assertThat(claims(joined))
        .containsExactly(
            "*../2017 by s2", "*not yet in 2016-06 by s5", "not yet on 2015-09-30 by s1");
  }

  @Test
  void whatIsInferredIsClaimedByAllItsSourcesTogether() {
    Explanation joined = rich("ke-kitale");

    assertThat(joined.conclusion()).isEqualTo("2015-10/2017");
    assertThat(joined.step()).isEqualTo(ConclusionStep.INFERENCE);
    assertThat(joined.reason())
        .isEqualTo("it follows from what sources say: Lists of then lack and have it");
    assertThat(claims(joined).get(0)).isEqualTo("*inferred 2015-10/2017 by s1 s2");
    assertThat(claims(joined).subList(1, 4))
        .containsExactlyInAnyOrder("not yet on 2015-09-30 by s1", "../2017 by s2", "2019 by s9");
  }

  @Test
  void tooFewSourcesOfTooLittleAuthorityConfirmNoMember() {
    Explanation status = new Explainer(rich().build()).status("ke-mombasa");

    assertThat(status.conclusion()).isEqualTo("unconfirmed");
    assertThat(status.step()).isEqualTo(ConclusionStep.TOO_THIN);
    assertThat(status.reason()).isEqualTo(ConclusionStep.TOO_THIN.words());
    assertThat(claims(status)).containsExactly("listed by s6");
  }

  @Test
  void anAnnouncementIsAmongWhatConfirmsAMember() {
    Explanation status = explainer.status("ma-benguerir");

    assertThat(status.conclusion()).isEqualTo("member");
    assertThat(status.step()).isEqualTo(ConclusionStep.ONLY_SOURCE);
    assertThat(claims(status)).containsExactly("*announced 2022-09-02 by s7");
  }

  private static Explanation rich(String id) {
    return new Explainer(rich().build()).joined(id);
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
  void ofOneSourceItIsNotSaidThatAllAgree() {
    Explanation label = explainer.keyFeature("A1");

    assertThat(claims(label)).singleElement().asString().endsWith(" by s1");
    assertThat(label.step()).isEqualTo(ConclusionStep.ONLY_SOURCE);
    assertThat(label.reason()).isEqualTo("the only source that says anything says so");
  }

  @Test
  void aCoarserDateThatDoesNotAllowTheFinestDoesNotAgreeWithIt() {
    Dataset dataset =
        TestTables.small().set("event_accounts", "iclc-2/s5", "start", "2016").build();

    assertThat(new Explainer(dataset).event("iclc-2"))
        .filteredOn(explanation -> explanation.property().equals("start"))
        .singleElement()
        .satisfies(start -> {
          assertThat(start.conclusion()).isEqualTo("2015-09-28");
          assertThat(start.step()).isEqualTo(ConclusionStep.MOST_EXACT);
        });
  }

  @Test
  void anAnnouncementYieldsToLaterAccountsOfAnEvent() {
    Dataset dataset = moved(TestTables.small()).build();
    Explainer why = new Explainer(dataset);

    Explanation start = why.event("iclc-6").get(1);

    assertThat(start.conclusion()).isEqualTo("2024-12-02");
    assertThat(start.conclusion()).isEqualTo(event(dataset, "iclc-6").start().toString());
    assertThat(start.step()).isEqualTo(ConclusionStep.LATER_ACCOUNT);
    assertThat(start.reason())
        .isEqualTo("an announcement from before the event yields to a later account");
    assertThat(claims(start)).containsExactly("*2024-12-02 by s11 s12", "2024-12-03 by s10");
  }

  @Test
  void laterAccountsThatDifferAreSettledAsAllOthers() {
    TestTables tables =
        moved(TestTables.small()).set("event_accounts", "iclc-6/s12", "start", "2024-12-04");

    Explanation start = new Explainer(tables.build()).event("iclc-6").get(1);

    assertThat(start.step()).isEqualTo(ConclusionStep.LATER_ACCOUNT);
    assertThat(start.reason())
        .isEqualTo("an announcement from before the event yields to a later account;"
            + " of the later ones, it is the earliest of what equally weighty sources say");
  }

  /** An event that was announced for another day than it took place on. */
  private static TestTables moved(TestTables tables) {
    return tables
        .remove("event_accounts", "iclc-6/s8")
        .add("sources", "s10", "uil.unesco.org", "2024-03", "ICLC 6 to come", "", "", "")
        .add("sources", "s11", "city-news.example", "2024-12", "ICLC 6", "", "", "")
        .add("sources", "s12", "city-news.example", "2024-12", "ICLC 6 opened", "", "", "")
        .add("event_accounts", "iclc-6", "s10", "ICLC 6", "2024-12-03", "", "", "", "", "")
        .add("event_accounts", "iclc-6", "s11", "ICLC 6", "2024-12-02", "", "", "", "", "")
        .add("event_accounts", "iclc-6", "s12", "ICLC 6", "2024-12-02", "", "", "", "", "");
  }

  private static Event event(Dataset dataset, String id) {
    return dataset.events().stream()
        .filter(event -> event.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void citiesAndPeopleDoNotCompete() {
    Dataset dataset = TestTables.small()
        .add("event_figures", "iclc-2", "s1", "participants", "", "", "about", "200", "cities")
        .build();

    assertThat(new Explainer(dataset).event("iclc-2"))
        .filteredOn(explanation -> explanation.property().startsWith("participants"))
        .extracting(Explanation::property, Explanation::conclusion, Explanation::isContested)
        .containsExactlyInAnyOrder(
            tuple("participants", "at least 650 people", false),
            tuple("participants (cities)", "about 200 cities", false));
  }

  @Test
  void aFigureIsRefutedByTheMembersThatAreKnownByThen() {
    Explanation korea = ofKorea("exactly", "1");

    assertThat(korea.property()).isEqualTo("members in KR on 2022-09-03");
    assertThat(korea.conclusion()).isEqualTo("at least 2 cities");
    assertThat(korea.step()).isEqualTo(ConclusionStep.COUNTED);
    assertThat(claims(korea))
        .containsExactlyInAnyOrder(
            "*at least 2 cities: Nam-gu (Busan), Nam-gu (Ulsan) by s3 s4", "1 city by s5");
  }

  @ParameterizedTest
  @CsvSource({"exactly, 2", "exactly, 3", "up-to, 2", "at-least, 1", "about, 1"})
  void aFigureStandsIfAsManyMembersAreKnownOrFewer(String qualifier, String value) {
    Explanation korea = ofKorea(qualifier, value);

    assertThat(korea.step()).isEqualTo(ConclusionStep.ONLY_SOURCE);
    assertThat(claims(korea)).containsExactly("*" + korea.conclusion() + " by s5");
  }

  private static Explanation ofKorea(String qualifier, String value) {
    TestTables tables = TestTables.small()
        .add("statements", "s5", "2022-09-03", "members", "KR", "", qualifier, value, "cities", "");
    Dataset dataset = tables.build();
    String id = dataset.statements().stream()
        .filter(statement -> statement.sourceId().equals("s5"))
        .map(Statement::id)
        .findFirst()
        .orElseThrow();
    return new Explainer(dataset).statement(id);
  }

  @Test
  void ofFiguresOfTheSameThingTheMostAuthoritativeIsTaken() {
    TestTables tables = TestTables.small()
        .add("statements", "s5", "2022-09", "members", "", "", "about", "300", "cities", "");

    Explanation members = new Explainer(tables.build()).statement("s3/2022-09-02/members/294");

    assertThat(members.conclusion()).isEqualTo("294 cities");
    assertThat(members.step()).isEqualTo(ConclusionStep.AUTHORITY);
    assertThat(claims(members)).containsExactly("*294 cities by s3", "about 300 cities by s5");
  }

  @Test
  void anUnknownIdIsRefused() {
    assertThatThrownBy(() -> explainer.joined("cn-hangzou"))
        .isInstanceOf(UnknownKeyException.class)
        .hasMessageContaining("cn-hangzhou");
    assertThatThrownBy(() -> explainer.event("iclc-3"))
        .isInstanceOf(UnknownKeyException.class)
        .hasMessageContaining("iclc-2");
    assertThatThrownBy(() -> explainer.statement("s3/2022-09-02/members/295"))
        .isInstanceOf(UnknownKeyException.class)
        .hasMessageContaining("s3/2022-09-02/members/294");
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
    explanations.addAll(rich.event("iclc-6"));
    explanations.addAll(rich.document("statement-2015"));
    explanations.addAll(rich.document("guide"));
    explanations.addAll(rich.rule("award.bar_years"));
    explanations.addAll(rich.cohort("gnlc-2022"));
    explanations.add(rich.keyFeature("A1"));
    explanations.add(rich.statement("s5/2022-09-03/members/KR/1"));

    assertThat(explanations).extracting(Explanation::step).contains(ConclusionStep.values());
    String text = explanations.stream().map(Explanation::toText).collect(Collectors.joining("\n"));
    GoldenFile.assertSame(ExplainerTest.class, "explanations.txt", text);
  }

  /** The small dataset with years that are settled by each step. */
  private static TestTables rich() {
    return moved(TestTables.small())
        .set("event_accounts", "iclc-2/s5", "end", "2016")
        .add("sources", "s9", "city-news.example", "2023-01", "News", "", "", "")
        .add("members", "ke-kisumu", "KE", "Kisumu", "")
        .add("evidence", "ke-kisumu", "joined", "2018", "s5", "")
        .add("evidence", "ke-kisumu", "joined", "2019", "s6", "")
        .add("evidence", "ke-kisumu", "joined", "2019", "s9", "")
        .add("members", "ke-mombasa", "KE", "Mombasa", "")
        .add("evidence", "ke-mombasa", "listed", "", "s6", "")
        .add("members", "ke-nakuru", "KE", "Nakuru", "")
        .add("evidence", "ke-nakuru", "listed", "", "s2", "")
        .add("evidence", "ke-nakuru", "not-yet", "2015-09-30", "s1", "It is not in the list")
        .add("members", "ke-kitale", "KE", "Kitale", "")
        .add("evidence", "ke-kitale", "joined", "2019", "s9", "")
        .add("evidence", "ke-kitale", "not-yet", "2015-09-30", "s1", "")
        .add("evidence", "ke-kitale", "listed", "", "s2", "")
        .add(
            "decisions", "ke-kitale", "inferred", "2015-10/2017", "Lists of then lack and have it.")
        .add("decision_sources", "ke-kitale", "inferred", "s1")
        .add("decision_sources", "ke-kitale", "inferred", "s2")
        .add("members", "kr-seoul", "KR", "Seoul", "")
        .add("evidence", "kr-seoul", "joined", "2018", "s5", "")
        .add("evidence", "kr-seoul", "joined", "2019", "s6", "")
        .add("statements", "s5", "2022-09-03", "members", "KR", "", "exactly", "1", "cities", "");
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
