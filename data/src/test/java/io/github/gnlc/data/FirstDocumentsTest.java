package io.github.gnlc.data;

import static io.github.gnlc.data.FirstChecks.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.explain.Explanation;
import io.github.gnlc.model.ConclusionStep;
import io.github.gnlc.query.Propositions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Asks the library for each statement of the first five documents, s0001 to s0005, by the call that
 * answers it. The statements are in {@code first_documents.csv}, the calls in a class for each
 * document.
 */
class FirstDocumentsTest {
  private static final LocalDate BETWEEN_THE_REPORTS = LocalDate.of(2013, 11, 1);
  private static final List<FirstStatement> STATEMENTS = FirstStatement.all();
  private static final Map<String, Consumer<FirstStatement>> CHECKS = checks();

  private static Map<String, Consumer<FirstStatement>> checks() {
    FirstChecks checks = new FirstChecks();
    AnnouncementOf2025.addTo(checks);
    LaunchInNanjing.addTo(checks);
    ProfileOfGuangzhou.addTo(checks);
    OpeningInBeijing.addTo(checks);
    ReportOfBeijing.addTo(checks);
    return checks.byId();
  }

  @TestFactory
  Stream<DynamicTest> everyStatementIsAnswered() {
    return STATEMENTS.stream()
        .map(row -> DynamicTest.dynamicTest(
            row.id() + " " + row.statement(),
            () -> Objects.requireNonNull(CHECKS.get(row.id()), row.id()).accept(row)));
  }

  @Test
  void everyStatementHasItsCheckAndEveryCheckItsStatement() {
    assertThat(STATEMENTS)
        .extracting(FirstStatement::id)
        .doesNotHaveDuplicates()
        .hasSize(108);
    assertThat(CHECKS.keySet())
        .containsExactlyInAnyOrderElementsOf(
            STATEMENTS.stream().map(FirstStatement::id).toList());
  }

  @Test
  void betweenTheTwoReportsOfTheConferenceOnlyTheFirstIsKnown() {
    Network then = Gnlc.knownOn(BETWEEN_THE_REPORTS);

    assertThat(then.sources().find("s0004")).isPresent();
    assertThat(then.sources().find("s0005")).isEmpty();
    assertThat(figures(then)).contains("about 200 cities").doesNotContain("at least 100 countries");
    assertThat(figures(Gnlc.network())).contains("about 200 cities", "at least 100 countries");
    assertThat(then.propositions().find("irina-bokova-2013-01")).isPresent();
    assertThat(then.propositions().find("irina-bokova-2013-03")).isEmpty();
  }

  private static List<String> figures(Network network) {
    return network.conferences().get("iclc-1").figures().stream()
        .map(figure -> figure.figure().toString())
        .toList();
  }

  @Test
  void theFiguresOfBothReportsAreExplained() {
    List<Explanation> explanations = Gnlc.explain().event("iclc-1");

    assertThat(claims(explanations, "participants"))
        .contains("at least 500 people s0004", "at least 500 people s0005")
        .allMatch(claim -> claim.contains(" people "));
    assertThat(claims(explanations, "participants (cities)"))
        .containsExactly("about 200 cities s0004");
    assertThat(claims(explanations, "countries")).contains("at least 100 countries s0005");
  }

  @Test
  void thatGuangzhouWasTheOnlyMemberInChinaIsRefutedByTheMembersKnown() {
    Explanation explanation = Gnlc.explain().statement("s0003/2022-09-02/members/CN/1");

    assertThat(explanation.step()).isEqualTo(ConclusionStep.COUNTED);
    assertThat(explanation.conclusion())
        .isEqualTo("at least "
            + Gnlc.members().presentOn(LocalDate.of(2022, 9, 2)).inCountry("CN").count()
            + " cities")
        .isEqualTo("at least 7 cities");
    assertThat(explanation.isContested()).isTrue();
    assertThat(
            only(explanation.claims().stream().filter(claim -> !claim.taken())).claimants())
        .extracting(claimant -> claimant.source().id())
        .containsExactly("s0003");
    assertThat(only(explanation.taken().stream()).claimants())
        .extracting(claimant -> claimant.source().id())
        .containsExactly("s0053", "s0140", "s0157", "s0146", "s0167");
  }

  private static List<String> claims(List<Explanation> explanations, String property) {
    return explanations.stream()
        .filter(explanation -> explanation.property().equals(property))
        .flatMap(explanation -> explanation.claims().stream())
        .flatMap(group -> group.claimants().stream()
            .map(claimant -> group.claim() + " " + claimant.source().id()))
        .toList();
  }

  @Test
  void theWorldOfADayHasThePurposesCalledForByThen() {
    Propositions then = Gnlc.asOf(BETWEEN_THE_REPORTS).purposes();

    assertThat(then.ids())
        .contains(
            "purpose-capacity",
            "purpose-links",
            "purpose-partnerships",
            "purpose-policy-dialogue",
            "purpose-recognise-progress")
        .doesNotContain("purpose-exchange-of-experience", "purpose-inspiration-and-know-how");
    assertThat(then.statedIn(2025).isEmpty()).isTrue();
    assertThat(Gnlc.purposes().statedIn(2025).fromSource("s0001").ids())
        .containsExactly(
            "purpose-capacity",
            "purpose-exchange-of-experience",
            "purpose-policy-dialogue",
            "purpose-sharing-of-practice");
  }
}
