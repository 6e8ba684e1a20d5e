package io.github.gnlc.internal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.DocumentExtent;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.Official;
import io.github.gnlc.model.Organisation;
import io.github.gnlc.model.Practice;
import io.github.gnlc.model.Proposition;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What sources say in words, as of a day and as known on a day. */
class PropositionViewsTest {
  private final TestTables tables = TestTables.small();

  private Dataset asOf(String day) {
    return TimeViews.asOf(tables.build(), LocalDate.parse(day), Certainty.KNOWN);
  }

  private Dataset perhapsAsOf(String day) {
    return TimeViews.asOf(tables.build(), LocalDate.parse(day), Certainty.POSSIBLE);
  }

  private Dataset knownOn(String day) {
    return TimeViews.knownOn(tables.build(), LocalDate.parse(day));
  }

  private static List<String> ids(Dataset view) {
    return view.propositions().stream().map(Proposition::id).toList();
  }

  private static Proposition proposition(Dataset view, String id) {
    return view.propositions().stream()
        .filter(proposition -> proposition.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void addAccount(String id, String source, String stated, String text) {
    tables.add("proposition_accounts", id, source, stated, "", "", text, "", "", "", "");
  }

  @Test
  void anEventThatIsNotOverTakesWhatIsSaidOfItAndAtItAlong() {
    assertThat(ids(asOf("2015-09-29"))).isEmpty();
    assertThat(asOf("2015-09-29").events()).extracting(Event::id).doesNotContain("iclc-2");

    assertThat(ids(asOf("2015-09-30")))
        .containsExactly("iclc-2-aim", "iclc-2-position", "statement-2015-01");
  }

  @Test
  void ofAnEventThatWasHeldEverythingIsThereWheneverItWasStated() {
    addAccount("iclc-2-aim", "s8", "2024-12", "As told long after");
    addAccount("iclc-2-aim", "s5", "", "As told some day");

    assertThat(proposition(asOf("2015-09-30"), "iclc-2-aim").accounts()).hasSize(3);
  }

  @Test
  void aDocumentThatIsNotAdoptedTakesItsProvisionsAlong() {
    tables
        .set("document_accounts", "statement-2015/s1", "adopted", "2016-01-15")
        .set("document_accounts", "statement-2015/s2", "adopted", "");

    assertThat(ids(asOf("2016-01-14"))).doesNotContain("statement-2015-01");
    assertThat(ids(asOf("2016-01-15"))).contains("statement-2015-01");
    assertThat(asOf("2016-01-15").documents().get(0).provisions()).hasSize(1);
  }

  @Test
  void aPurposeIsThereFromTheDayOnWhichItIsStatedInTheWordsOfThen() {
    assertThat(ids(asOf("2016-05-30"))).doesNotContain("purpose-exchange");

    Proposition early = proposition(asOf("2016-05-31"), "purpose-exchange");
    assertThat(early.text()).isEqualTo("Learn from each other");
    assertThat(early.accounts()).hasSize(1);

    Proposition late = proposition(asOf("2017-12-31"), "purpose-exchange");
    assertThat(late.text()).isEqualTo("Exchange experience");
    assertThat(late.accounts()).hasSize(2);
  }

  @Test
  void whatMayHaveBeenStatedIsThereForThoseWhoAskForThePossible() {
    assertThat(ids(perhapsAsOf("2016-04-30"))).doesNotContain("purpose-exchange");
    assertThat(ids(perhapsAsOf("2016-05-01"))).contains("purpose-exchange");
  }

  @Test
  void aPromiseWithoutADateIsOnlyPossible() {
    assertThat(ids(asOf("2026-01-01"))).doesNotContain("mx-mexico-city-promise");
    assertThat(ids(perhapsAsOf("2026-01-01"))).contains("mx-mexico-city-promise");
  }

  @Test
  void aCityIsSpokenOfBeforeItIsAMember() {
    tables.add("propositions", "profile", "profile", "", "", "ma-benguerir", "", "", "", "", "");
    addAccount("profile", "s1", "2015", "It has a university");

    assertThat(ids(asOf("2014-12-31"))).doesNotContain("profile");
    assertThat(ids(asOf("2015-12-31"))).contains("profile");
    assertThat(asOf("2015-12-31").members().ordinalOf("ma-benguerir")).isNegative();
    assertThat(ids(knownOn("2015-10-01"))).contains("profile");
  }

  @Test
  void howMuchOfADocumentIsKnownIsSaidOnlyWhereAllThatItRestsOnIsKnown() {
    tables
        .set("documents", "statement-2015", "extent", "part")
        .set("documents", "statement-2015", "extent_note", "All but the end");

    assertThat(knownOn("2015-10-01").documents().get(0).provisions()).hasSize(1);
    assertThat(knownOn("2015-10-01").documents().get(0).extent()).isEmpty();
    assertThat(knownOn("2015-10-01").documents().get(0).extentNote()).isEmpty();
    assertThat(knownOn("2026-01-31").documents().get(0).extent()).contains(DocumentExtent.PART);
    assertThat(knownOn("2026-01-31").documents().get(0).extentNote()).contains("All but the end");
  }

  @Test
  void aCohortThatIsNotAnnouncedTakesItsDescriptionAlong() {
    tables.set("proposition_accounts", "gnlc-2022-first/s3", "stated", "2022-07");

    assertThat(ids(asOf("2022-09-01"))).doesNotContain("gnlc-2022-first");
    assertThat(ids(asOf("2022-09-02"))).contains("gnlc-2022-first");
  }

  @Test
  void aPositionIsThereFromTheDayOfTheAppearance() {
    tables.set("propositions", "iclc-2-position", "event_id", "");

    assertThat(ids(asOf("2015-09-27"))).isEmpty();
    assertThat(ids(asOf("2015-09-28"))).containsExactly("iclc-2-position");
    assertThat(asOf("2015-09-28").officials().get(0).positions()).hasSize(1);
    assertThat(asOf("2015-09-28").officials().get(0).roles()).hasSize(1);
  }

  @Test
  void anOrganisationHasItsPartFromTheEventOn() {
    tables
        .add("organisations", "city", "A city", "", "city")
        .add("organisation_roles", "city", "s1", "iclc-2", "host", "host", "");

    assertThat(asOf("2015-09-29").organisations())
        .extracting(Organisation::id, organisation -> organisation.roles().size())
        .containsExactly(tuple("uil", 1));
    assertThat(asOf("2015-09-30").organisations())
        .extracting(Organisation::id, organisation -> organisation.roles().size())
        .containsExactly(tuple("city", 1), tuple("uil", 2));
    assertThat(asOf("2015-09-30").events().get(0).organisers()).hasSize(2);
  }

  @Test
  void onlyAccountsOfSourcesThatWereOutAreKnown() {
    assertThat(ids(knownOn("2017-12-30"))).doesNotContain("purpose-exchange");

    Proposition then = proposition(knownOn("2017-12-31"), "purpose-exchange");
    assertThat(then.text()).isEqualTo("Exchange experience");
    assertThat(then.accounts()).hasSize(1);
    assertThat(proposition(knownOn("2026-01-31"), "purpose-exchange").accounts())
        .hasSize(2);
  }

  @Test
  void aTextThatWasNotOutIsKnownByItsSummary() {
    assertThat(proposition(knownOn("2015-10-01"), "statement-2015-01").text())
        .isEqualTo("Asks for money");
    assertThat(proposition(knownOn("2026-01-31"), "statement-2015-01").text())
        .isEqualTo("Provide funds");
  }

  @Test
  void whatIsSaidOfAnEventThatWasNotKnownIsNotKnownEither() {
    tables.add("propositions", "iclc-6-aim", "aim", "iclc-6", "", "", "", "", "", "", "");
    addAccount("iclc-6-aim", "s1", "", "Plan far ahead");

    assertThat(ids(knownOn("2024-12-04"))).doesNotContain("iclc-6-aim");
    assertThat(ids(knownOn("2024-12-05"))).contains("iclc-6-aim");
  }

  @Test
  void whatAnOfficialSaidIsKnownWithTheAppearance() {
    tables
        .remove("official_roles", "Irina Bokova/2015-09-28/s1/presented")
        .add("official_roles", "Irina Bokova", "2015-09-28", "s2", "spoke", "", "");

    assertThat(knownOn("2017-12-30").officials()).isEmpty();
    assertThat(ids(knownOn("2017-12-30"))).doesNotContain("iclc-2-position");
    assertThat(knownOn("2017-12-31").officials())
        .extracting(Official::positions)
        .extracting(ImmutableList::size)
        .containsExactly(1);
  }

  @Test
  void aPartInAnEventThatWasNotKnownIsNotKnownEither() {
    tables.add("organisation_roles", "uil", "s1", "iclc-6", "host", "host", "");

    assertThat(knownOn("2024-12-04").organisations().get(0).roles()).hasSize(2);
    assertThat(knownOn("2024-12-05").organisations().get(0).roles()).hasSize(3);
  }

  @Test
  void theGroupsOfAPracticeAreKnownWithIt() {
    assertThat(knownOn("2017-12-30").table("practice_groups").rowCount()).isZero();
    assertThat(knownOn("2017-12-31").practices())
        .extracting(Practice::targetGroups)
        .isEqualTo(
            tables.build().practices().stream().map(Practice::targetGroups).toList());
  }

  @Test
  void thePracticeOfNoMemberHasNoGroups() {
    assertThat(asOf("2015-09-27").table("practice_groups").rowCount()).isZero();
    assertThat(asOf("2015-09-30").table("practice_groups").rowCount()).isEqualTo(2);
  }
}
