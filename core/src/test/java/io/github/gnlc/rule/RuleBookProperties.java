package io.github.gnlc.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.SerializableTester;
import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Ternary;
import io.github.gnlc.query.Members;
import io.github.gnlc.rule.RuleTables.Stated;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the answers on eligibility, whatever the rules. */
class RuleBookProperties {
  private static final List<String> RULES = List.of(
      "award.eligibility.member",
      "award.min_membership_months",
      "award.bar_years",
      "award.max_per_country",
      "award.max_per_region",
      "award.nominations_per_commission",
      "award.deadline.commission",
      "award.deadline.city",
      "award.deadline",
      "membership.max_per_country");
  private static final List<Provision> ONE_DAY = List.of(
      new Provision(
          "award.eligibility.member", "2015", Stated.as("members-only", "true"), "standing"),
      new Provision("award.deadline.commission", "2024", Stated.date("2024-06-28"), "occasion"));
  private static final List<Integer> ROUNDS = List.of(2015, 2017, 2019, 2021, 2024, 2026, 2030);

  @Property(tries = 100)
  void anAnswerIsItsRequirementsTakenTogether(
      @ForAll("datasets") Dataset dataset, @ForAll("rounds") int round) {
    RuleBook book = book(dataset);
    for (Member member : Members.ofAnyStatus(new Catalogue(dataset))) {
      Eligibility answer = book.awardEligibility(member.id(), round);
      List<Ternary> requirements = answer.reasons().stream()
          .filter(reason -> reason.kind() == RuleReasonKind.REQUIREMENT)
          .map(RuleReason::met)
          .toList();

      assertThat(answer.eligible() == Ternary.NO).isEqualTo(requirements.contains(Ternary.NO));
      assertThat(answer.eligible() == Ternary.YES)
          .isEqualTo(
              !requirements.isEmpty() && requirements.stream().allMatch(met -> met == Ternary.YES));
    }
  }

  @Property(tries = 100)
  void everyReasonRestsOnARuleInForceInThatRound(
      @ForAll("datasets") Dataset dataset, @ForAll("rounds") int round) {
    RuleBook book = book(dataset);
    for (Member member : Members.ofAnyStatus(new Catalogue(dataset))) {
      for (RuleReason reason : book.awardEligibility(member.id(), round).reasons()) {
        assertThat(book.inForce(reason.ruleId(), round)).contains(reason.period());
        assertThat(reason.period().from().latest().orElseThrow().getYear())
            .isLessThanOrEqualTo(round);
        assertThat(reason.period().until().isUnknown()
                || reason.period().until().latest().orElseThrow().getYear() >= round)
            .isTrue();
        assertThat(reason.dissent())
            .noneMatch(other -> other.value().equals(reason.period().value()));
      }
    }
  }

  /** The bar apart, time only ever speaks for a member that has not left. */
  @Property(tries = 100)
  void whoHasBeenAMemberLongEnoughStaysSo(@ForAll("datasets") Dataset dataset) {
    RuleBook book = book(dataset);
    for (Member member : Members.ofToday(new Catalogue(dataset))) {
      Eligibility sooner = book.awardEligibility(member.id(), 2030);
      Eligibility later = book.awardEligibility(member.id(), 2035);
      for (RuleReason reason : sooner.reasons()) {
        if (reason.kind() == RuleReasonKind.REQUIREMENT && reason.met() == Ternary.YES) {
          assertThat(later.findReason(reason.ruleId()).orElseThrow().met()).isEqualTo(Ternary.YES);
        }
      }
    }
  }

  @Property(tries = 100)
  void onADeadlineOfOneDayMembershipIsPresence(@ForAll("tables") TestTables tables) {
    Catalogue catalogue = new Catalogue(with(tables, ONE_DAY).build());
    LocalDate deadline = LocalDate.of(2024, 6, 28);
    Members all = Members.ofAnyStatus(catalogue);
    for (Member member : all.difference(all.withStatus(MemberStatus.UNCONFIRMED))) {
      Eligibility answer = RuleBook.of(catalogue).awardEligibility(member.id(), 2024);
      boolean possible = all.presentOn(deadline, Certainty.POSSIBLE).contains(member);

      assertThat(answer.deadline()).hasToString("2024-06-28");
      assertThat(answer.eligible() == Ternary.YES)
          .isEqualTo(all.presentOn(deadline).contains(member));
      assertThat(possible || answer.eligible() == Ternary.NO).as(member.id()).isTrue();
    }
  }

  @Property(tries = 20)
  void everyAnswerSurvivesSerialization(@ForAll("datasets") Dataset dataset) {
    for (Member member : Members.ofToday(new Catalogue(dataset))) {
      SerializableTester.reserializeAndAssert(book(dataset).awardEligibility(member.id(), 2024));
    }
    SerializableTester.reserializeAndAssert(book(dataset).newMembersPerCountry(2030));
    SerializableTester.reserializeAndAssert(book(dataset).awardNominationsPerCountry(2021));
  }

  private static RuleBook book(Dataset dataset) {
    return RuleBook.of(new Catalogue(dataset));
  }

  @Provide
  Arbitrary<Integer> rounds() {
    return Arbitraries.of(ROUNDS);
  }

  @Provide
  Arbitrary<TestTables> tables() {
    return ArbitraryDatasets.tables();
  }

  @Provide
  Arbitrary<Dataset> datasets() {
    return Combinators.combine(ArbitraryDatasets.tables(), provisions())
        .as(RuleBookProperties::with)
        .map(TestTables::build);
  }

  private static TestTables with(TestTables tables, List<Provision> provisions) {
    for (Provision provision : provisions) {
      Stated value = provision.value();
      RuleTables.addTo(
          tables,
          provision.rule(),
          provision.from(),
          "s-first",
          "label " + value.words(),
          value,
          provision.validity());
    }
    return tables;
  }

  private record Provision(String rule, String from, Stated value, String validity) {}

  private static Arbitrary<List<Provision>> provisions() {
    return Combinators.combine(
            Arbitraries.of(RULES),
            Arbitraries.of("2015", "2017", "2018-10-01", "2019", "2021", "2024", "2024-03"),
            Arbitraries.of(
                Stated.as("members-only", "true"),
                Stated.number(1),
                Stated.number(3),
                Stated.number(6),
                Stated.moreThan(12),
                Stated.as("unlimited", "none"),
                Stated.date("2024-06-28"),
                Stated.words("odd")),
            Arbitraries.of("standing", "occasion"))
        .as(Provision::new)
        .list()
        .ofMaxSize(25)
        .withoutEdgeCases();
  }
}
