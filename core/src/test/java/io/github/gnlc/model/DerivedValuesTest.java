package io.github.gnlc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.SerializableTester;
import io.github.gnlc.error.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What value types tell beyond their attributes. */
class DerivedValuesTest {
  private static final Figure EXACT =
      Figure.builder().value(294).qualifier(Qualifier.EXACTLY).unit("cities").build();
  private static final Figure ABOUT =
      Figure.builder().value(30).qualifier(Qualifier.ABOUT).unit("cities").build();

  @Test
  void theIdOfAStatementIsMadeOfWhatTellsItApart() {
    Statement.Builder statement = Statement.builder()
        .sourceId("s0802")
        .about(EdtfDate.of("2022-09-02"))
        .metric(Metric.MEMBERS)
        .figure(EXACT);

    assertThat(statement.build().id()).isEqualTo("s0802/2022-09-02/members/294");
  }

  @Test
  void theIdOfAStatementNamesCountryRegionAndQualifier() {
    Statement.Builder statement = Statement.builder()
        .sourceId("s1")
        .about(EdtfDate.UNKNOWN)
        .metric(Metric.NEW_MEMBERS)
        .country("KE")
        .region(Region.AFRICA)
        .figure(ABOUT);

    assertThat(statement.build().id()).isEqualTo("s1//new-members/KE/Africa/about/30");
  }

  @Test
  void theIdOfAnOfficialIsNameAndDate() {
    Official official = Official.builder()
        .name("Irina Bokova")
        .date(EdtfDate.of("2013-10-21"))
        .office("Director-General")
        .organisation("UNESCO")
        .addRoles(
            OfficialRole.builder().sourceId("s1").role(ParticipantRole.OPENED).build())
        .build();

    assertThat(official.id()).isEqualTo("Irina Bokova/2013-10-21");
  }

  @Test
  void aPropositionWasFirstStatedWhenTheEarliestDatedAccountSays() {
    assertThat(stated("2017", "", "2016-05", "2016-06").firstStated())
        .isEqualTo(EdtfDate.of("2016-05"));
    assertThat(stated("", "").firstStated()).isEqualTo(EdtfDate.UNKNOWN);
  }

  private static Proposition stated(String... dates) {
    Proposition.Builder proposition =
        Proposition.builder().id("p").kind(PropositionKind.PURPOSE).text("Learn");
    for (String date : dates) {
      proposition.addAccounts(PropositionAccount.builder()
          .sourceId("s1")
          .stated(EdtfDate.of(date))
          .text("Learn")
          .build());
    }
    return proposition.build();
  }

  @Test
  void anEventHasItsPropositionsByKind() {
    Event event = event()
        .addPropositions(about("a1", PropositionKind.AIM), about("m", PropositionKind.MEETING))
        .addPropositions(about("a2", PropositionKind.AIM), about("t", PropositionKind.THEME))
        .addPropositions(about("o", PropositionKind.OUTCOME), about("v", PropositionKind.VISIT))
        .addPropositions(about("p", PropositionKind.PROGRAMME))
        .build();

    assertThat(event.aims()).extracting(Proposition::id).containsExactly("a1", "a2");
    assertThat(event.programme()).extracting(Proposition::id).containsExactly("p");
    assertThat(event.themes()).extracting(Proposition::id).containsExactly("t");
    assertThat(event.outcomes()).extracting(Proposition::id).containsExactly("o");
    assertThat(event.meetings()).extracting(Proposition::id).containsExactly("m");
    assertThat(event.visits()).extracting(Proposition::id).containsExactly("v");
    assertThat(event().build().aims()).isEmpty();
  }

  private static Proposition about(String id, PropositionKind kind) {
    PropositionAccount account = PropositionAccount.builder()
        .sourceId("s1")
        .stated(EdtfDate.UNKNOWN)
        .text("Words")
        .build();
    return Proposition.builder()
        .id(id)
        .kind(kind)
        .text("Words")
        .addAccounts(account)
        .build();
  }

  @Test
  void theIdOfAnAwardIsYearAndMember() {
    Award award = Award.builder().year(2024).memberId("ma-benguerir").build();

    assertThat(award.id()).isEqualTo("2024/ma-benguerir");
  }

  @Test
  void aRoundIsConferredAtItsCeremonyOrElseInItsYear() {
    assertThat(round("2024-12-03").conferred()).isEqualTo(EdtfDate.of("2024-12-03"));
    assertThat(round("").conferred()).isEqualTo(EdtfDate.of("2024"));
  }

  private static AwardRound round(String ceremony) {
    return AwardRound.builder()
        .year(2024)
        .eventId("iclc-6")
        .ceremonyDate(EdtfDate.of(ceremony))
        .ceremonyPlace("Jubail")
        .build();
  }

  @Test
  void evidenceClaimsJoiningOrPresupposesMembershipOrHasADate() {
    assertThat(EvidenceKind.values())
        .filteredOn(EvidenceKind::claimsJoining)
        .containsExactly(EvidenceKind.JOINED, EvidenceKind.ANNOUNCED);
    assertThat(EvidenceKind.values())
        .filteredOn(EvidenceKind::presupposesMembership)
        .containsExactly(EvidenceKind.JOINED, EvidenceKind.LISTED);
    assertThat(EvidenceKind.values())
        .filteredOn(EvidenceKind::mayHaveDate)
        .containsExactly(
            EvidenceKind.JOINED, EvidenceKind.ANNOUNCED, EvidenceKind.NOT_YET, EvidenceKind.LEFT);
  }

  @Test
  void aSourceCarriesTheWeightOfItsPublisher() {
    Publisher uil = Publisher.builder().id("uil").authority(Authority.UNESCO).build();

    assertThat(source().publisher(uil).build().authority()).isEqualTo(Authority.UNESCO);
    assertThat(source().build().authority()).isEqualTo(Authority.OTHER);
  }

  @Test
  void aSourceIsLabelledByItsTitleOrItsDescription() {
    Source.Builder described = Source.builder().id("s1").published(EdtfDate.UNKNOWN);

    assertThat(source().build().label()).isEqualTo("A title");
    assertThat(described.description("A page").build().label()).isEqualTo("A page");
  }

  private static Source.Builder source() {
    return Source.builder().id("s1").published(EdtfDate.UNKNOWN).title("A title");
  }

  @Test
  void onlyAnEventOfTheSeriesIsAConference() {
    assertThat(event().series("iclc").build().isConference()).isTrue();
    assertThat(event().series("other").build().isConference()).isFalse();
    assertThat(event().build().isConference()).isFalse();
  }

  private static Event.Builder event() {
    EventAccount account = EventAccount.builder()
        .sourceId("s1")
        .start(EdtfDate.UNKNOWN)
        .end(EdtfDate.UNKNOWN)
        .build();
    return Event.builder()
        .id("iclc-2")
        .name("A conference")
        .start(EdtfDate.UNKNOWN)
        .end(EdtfDate.UNKNOWN)
        .addAccounts(account);
  }

  @Test
  void anIdHasNoOtherCharactersThanItsMessageNames() {
    for (String id : ImmutableList.of("_a", "A", "a b", "-a", ".a", "é", "")) {
      assertThatExceptionOfType(InvalidValueException.class)
          .as(id)
          .isThrownBy(() -> Award.builder().year(2024).memberId(id).build());
    }
    for (String id : ImmutableList.of("a-b", "a.b", "a_b", "0", "a--", "kr-nam-gu.2")) {
      assertThat(Award.builder().year(2024).memberId(id).build().memberId()).isEqualTo(id);
    }
  }

  @Test
  void theRefusalOfAValueSurvivesSerialization() {
    InvalidValueException refusal = InvalidValueException.of("Members.near", "kilometres -1.0");

    InvalidValueException copy = SerializableTester.reserialize(refusal);

    assertThat(copy).hasMessage("Members.near: kilometres -1.0");
    assertThat(copy.violations()).isEqualTo(refusal.violations());
  }

  @Test
  void aReprintCarriesTheWeightOfTheOriginal() {
    Publisher agency =
        Publisher.builder().id("agency").authority(Authority.OTHER).build();
    Publisher unesco =
        Publisher.builder().id("unesco.org").authority(Authority.UNESCO).build();

    assertThat(page().publisher(agency).build().authority()).isEqualTo(Authority.OTHER);
    assertThat(page().publisher(agency).originalPublisher(unesco).build().authority())
        .isEqualTo(Authority.UNESCO);
    assertThat(page().publisher(unesco).originalPublisher(agency).build().authority())
        .isEqualTo(Authority.OTHER);
    assertThat(page().originalPublisher(unesco).build().authority()).isEqualTo(Authority.UNESCO);
    assertThat(page().build().authority()).isEqualTo(Authority.OTHER);
  }

  @Test
  void aSourceIsOfTheOtherKindUnlessSet() {
    assertThat(page().build().kind()).isEqualTo(SourceKind.OTHER);
    assertThat(page().kind(SourceKind.NEWSLETTER).build().kind()).isEqualTo(SourceKind.NEWSLETTER);
  }

  private static Source.Builder page() {
    return Source.builder().id("s1").title("A page").published(EdtfDate.UNKNOWN);
  }

  @Test
  void unreliableSourcesComeLast() {
    assertThat(Authority.values())
        .containsExactly(
            Authority.UNESCO, Authority.NATIONAL, Authority.OTHER, Authority.UNRELIABLE);
  }
}
