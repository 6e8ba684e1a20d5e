package io.github.gnlc.data.readymade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Authority;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Region;
import io.github.gnlc.model.Source;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every cell of {@code members_today.csv} against what the library answers. */
class MembersTodayTest {
  private static final Map<Member, CSVRecord> RECORDS = new LinkedHashMap<>();

  @BeforeAll
  static void read() throws IOException {
    for (CSVRecord csv : ReadyMade.records(ReadyMade.csv(ReadyMade.MEMBERS))) {
      RECORDS.put(Gnlc.members().get(csv.get("id")), csv);
    }
  }

  @Test
  void hasTheMembersOfTodayInTheirOrder() {
    assertThat(RECORDS.keySet()).containsExactlyElementsOf(Gnlc.members());
  }

  @Test
  void saysWhoTheyAre() {
    RECORDS.forEach((member, csv) -> {
      assertThat(csv.get("label")).isEqualTo(member.label());
      assertThat(csv.get("country")).isEqualTo(member.country().alpha2());
      assertThat(csv.get("country_name")).isEqualTo(member.country().name());
      assertThat(csv.get("alpha3")).isEqualTo(member.country().alpha3());
      assertThat(csv.get("region"))
          .isEqualTo(member.country().region().map(Region::label).orElse(""));
      assertThat(csv.get("status")).isEqualTo("member");
    });
  }

  @Test
  void saysWhenTheyJoined() {
    RECORDS.forEach((member, csv) -> {
      EdtfDate joined =
          csv.get("joined").isEmpty() ? EdtfDate.UNKNOWN : EdtfDate.of(csv.get("joined"));
      assertThat(joined).isEqualTo(member.joined());
      assertThat(csv.get("earliest"))
          .isEqualTo(member.joined().earliest().map(Object::toString).orElse(""));
      assertThat(csv.get("latest"))
          .isEqualTo(member.joined().latest().map(Object::toString).orElse(""));
      assertThat(csv.get("basis")).isEqualTo(member.joinedBasis().code());
      assertThat(csv.get("cohort")).isEqualTo(member.cohortId().orElse(""));
    });
    for (String cohort : Gnlc.cohorts().ids()) {
      assertThat(RECORDS.values())
          .filteredOn(csv -> csv.get("cohort").equals(cohort))
          .as(cohort)
          .hasSize(Gnlc.members().inCohort(cohort).count());
    }
  }

  @Test
  void saysWhereTheyLie() {
    RECORDS.forEach((member, csv) -> {
      if (member.place().isEmpty()) {
        assertThat(csv.get("latitude") + csv.get("longitude") + csv.get("place_kind"))
            .isEmpty();
        return;
      }
      assertThat(Double.parseDouble(csv.get("latitude")))
          .isEqualTo(member.place().get().coordinate().latitude());
      assertThat(Double.parseDouble(csv.get("longitude")))
          .isEqualTo(member.place().get().coordinate().longitude());
      assertThat(csv.get("place_kind")).isEqualTo(member.place().get().kind().code());
    });
  }

  @Test
  void saysWhichAwardsTheyWon() {
    Gnlc.awardRounds()
        .forEach(round -> assertThat(RECORDS.entrySet())
            .filteredOn(row -> row.getValue().get("awards").contains("" + round.year()))
            .extracting(row -> row.getKey().id())
            .as("awarded in %s", round.year())
            .isEqualTo(Gnlc.members().awardedIn(round.year()).ids()));
    assertThat(RECORDS.values())
        .extracting(csv -> csv.get("awards"))
        .allMatch(awards -> awards.matches("(\\d{4}(; \\d{4})*)?"));
  }

  @Test
  void countsTheSourcesThatSayThatTheyAreMembers() {
    Set<EvidenceKind> saying =
        Set.of(EvidenceKind.JOINED, EvidenceKind.ANNOUNCED, EvidenceKind.LISTED);
    RECORDS.forEach((member, csv) -> {
      Set<String> sources = new LinkedHashSet<>();
      for (Evidence piece : Gnlc.evidence().ofMember(member.id())) {
        if (saying.contains(piece.kind())) {
          sources.add(piece.sourceId());
        }
      }
      assertThat(csv.get("sources")).as(member.id()).isEqualTo("" + sources.size());
      assertThat(sources).contains(csv.get("best_source"));
    });
  }

  @Test
  void theBestSourceIsAsAuthoritativeAsAny() {
    RECORDS.forEach((member, csv) -> {
      Authority best = Gnlc.sources().get(csv.get("best_source")).authority();
      assertThat(new BestSource(Gnlc.network()).supporting(member))
          .as(member.id())
          .noneMatch(piece -> Gnlc.sources().get(piece.sourceId()).authority().compareTo(best) < 0);
    });
  }

  /** Of equal authority; so that the address leads to what stands in the row. */
  @Test
  void theBestSourceGivesTheDateConcludedIfOneDoes() {
    RECORDS.forEach((member, csv) -> {
      Source best = Gnlc.sources().get(csv.get("best_source"));
      List<String> giving = Gnlc.evidence().ofMember(member.id()).stream()
          .filter(piece -> piece.kind().claimsJoining() && !piece.date().isUnknown())
          .filter(piece -> piece.date().overlaps(member.joined()))
          .map(Evidence::sourceId)
          .filter(id -> Gnlc.sources().get(id).authority() == best.authority())
          .toList();
      if (!giving.isEmpty()) {
        assertThat(giving).as(member.id()).contains(best.id());
      }
    });
  }

  @Test
  void tellsOfTheBestSourceWhatTheSourceTells() {
    RECORDS.forEach((member, csv) -> {
      Source best = Gnlc.sources().get(csv.get("best_source"));
      assertThat(csv.get("best_source_title")).isEqualTo(best.label());
      String publisher = best.publisher().map(who -> who.id()).orElse("");
      assertThat(csv.get("best_source_publisher"))
          .isEqualTo(best.originalPublisher()
              .map(original -> original.id() + " as reprinted by " + publisher)
              .orElse(publisher));
      assertThat(csv.get("best_source_url")).isEqualTo(best.url().orElse(""));
    });
  }

  /** A program that reads NA as a missing value has NAM beside it. */
  @Test
  void namibiaHasACodeThatNoProgramTakesForAMissingValue() {
    assertThat(RECORDS.entrySet())
        .filteredOn(row -> row.getValue().get("country").equals("NA"))
        .hasSize(Gnlc.members().inCountry("NA").count())
        .isNotEmpty()
        .allMatch(row -> row.getValue().get("alpha3").equals("NAM"));
  }
}
