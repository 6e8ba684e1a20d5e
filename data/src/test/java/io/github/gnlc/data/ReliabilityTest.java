package io.github.gnlc.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.gnlc.Gnlc;
import io.github.gnlc.explain.ClaimGroup;
import io.github.gnlc.explain.Explanation;
import io.github.gnlc.export.CsvExport;
import io.github.gnlc.model.Authority;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.ConclusionStep;
import io.github.gnlc.model.Decision;
import io.github.gnlc.model.DecisionProperty;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Place;
import io.github.gnlc.model.PlaceKind;
import io.github.gnlc.model.Practice;
import io.github.gnlc.model.Publisher;
import io.github.gnlc.model.Source;
import java.io.IOException;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a report may rely on, over all rows that are shipped. */
class ReliabilityTest {
  /** Words of those who read pages for the dataset, which tell a reader nothing. */
  private static final Pattern RESEARCH = Pattern.compile(
      "(?i)text seen|as seen|local name|excerpt|inferred|normalised|doubtful|caution|attested"
          + "|our row|no date in|source_id|s0[0-9]{3}");

  /** Zero width, directions, hyphens and spaces that are not what they look like, controls. */
  private static final Pattern INVISIBLE = Pattern.compile(
      "[\\u00A0\\u00AD\\u200B\\u200E-\\u200F\\u2028-\\u202F\\u2060-\\u2069\\uFEFF\\uFFFD\\p{Cntrl}]");

  private static final ImmutableListMultimap<String, Evidence> EVIDENCE =
      Multimaps.index(Gnlc.evidence(), Evidence::memberId);

  @Test
  void notesAreSentencesAboutTheSource() throws IOException {
    List<String> bad = new ArrayList<>();
    for (String table : ShippedTables.names()) {
      for (Map<String, String> row : ShippedTables.rows(table)) {
        String note = row.getOrDefault("note", "");
        boolean sentence =
            note.isEmpty() || (note.endsWith(".") && !Character.isLowerCase(note.codePointAt(0)));
        if (!sentence || RESEARCH.matcher(note).find()) {
          bad.add(table + ": " + note);
        }
      }
    }
    assertThat(bad).isEmpty();
  }

  @Test
  void everyTableWithNotesIsLookedAt() throws IOException {
    for (String table : Gnlc.network().tables().names()) {
      if (ShippedTables.rows(table).get(0).containsKey("note")) {
        assertThat(ShippedTables.names()).contains(table);
      }
    }
  }

  /** A note that says no more than kind and date of its row says it twice. */
  @Test
  void noNoteRepeatsItsRow() {
    Pattern repetition = Pattern.compile(
        "It (says|states|reports) that the \\w+"
            + " (joined|was admitted|became a member|has been a member)( the network)? (in|on|since) (.+)\\.");
    for (Evidence piece : Gnlc.evidence()) {
      Matcher note = repetition.matcher(piece.note().orElse(""));
      if (note.matches()) {
        assertThat(inWords(piece.date())).as(piece.toString()).isNotEqualTo(note.group(5));
      }
    }
    assertThat(inWords(EdtfDate.of("2016-10-04"))).isEqualTo("4 October 2016");
  }

  private static String inWords(EdtfDate date) {
    List<String> parts = new ArrayList<>(List.of(date.toEdtf().split("-")));
    if (parts.size() > 1) {
      Month month = Month.of(Integer.parseInt(parts.get(1)));
      parts.set(1, month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
    if (parts.size() > 2) {
      parts.set(2, parts.get(2).replaceFirst("^0", ""));
    }
    Collections.reverse(parts);
    return String.join(" ", parts);
  }

  @Test
  void claimsOfOneSourceDoNotIncludeOneAnother() {
    for (String member : EVIDENCE.keySet()) {
      Multimaps.index(EVIDENCE.get(member), piece -> piece.kind() + " by " + piece.sourceId())
          .asMap()
          .forEach((claim, pieces) -> {
            List<EdtfDate> dates = pieces.stream().map(Evidence::date).toList();
            assertThat(dates)
                .as(member + " " + claim)
                .allMatch(date ->
                    dates.stream().noneMatch(other -> !other.equals(date) && isWithin(other, date)))
                .doesNotHaveDuplicates();
          });
    }
    assertThat(isWithin(EdtfDate.of("2020-09"), EdtfDate.of("2020"))).isTrue();
    assertThat(isWithin(EdtfDate.of("2020"), EdtfDate.UNKNOWN)).isTrue();
    assertThat(isWithin(EdtfDate.of("2020-09"), EdtfDate.of("2021"))).isFalse();
  }

  private static boolean isWithin(EdtfDate inner, EdtfDate outer) {
    return outer.isUnknown()
        || (!inner.isUnknown()
            && !inner.earliest().orElseThrow().isBefore(outer.earliest().orElseThrow())
            && !inner.latest().orElseThrow().isAfter(outer.latest().orElseThrow()));
  }

  /** What has happened is told of afterwards, and what is announced beforehand. */
  @Test
  void noSourceTellsOfWhatCameAfterIt() {
    int compared = 0;
    for (Evidence piece : Gnlc.evidence()) {
      EdtfDate published = Gnlc.sources().get(piece.sourceId()).published();
      if (!piece.date().isUnknown() && !published.isUnknown()) {
        compared++;
        if (piece.kind() == EvidenceKind.ANNOUNCED) {
          assertThat(published.earliest().orElseThrow())
              .as(piece.toString())
              .isBeforeOrEqualTo(piece.date().latest().orElseThrow());
        } else {
          assertThat(piece.date().earliest().orElseThrow())
              .as(piece.toString())
              .isBeforeOrEqualTo(published.latest().orElseThrow());
        }
      }
    }
    assertThat(compared).isGreaterThan(300);
  }

  @Test
  void membersOfACountryAreInTheOrderOfLettersWithAndWithoutMarks() {
    assertThat(Gnlc.members().inCountry("FR"))
        .extracting(Member::name)
        .containsSubsequence("Clermont-Ferrand", "Évry-Courcouronnes", "Lille", "Montpellier");
    assertThat(Gnlc.members().inCountry("LT"))
        .extracting(Member::name)
        .containsSubsequence("Kaunas", "Šiauliai");
  }

  @Test
  void theReadyMadeTablesTellInferredFromReportedToo() throws IOException {
    Map<String, String> bases = new TreeMap<>();
    for (Map<String, String> row : ShippedTables.readyMade("members_today")) {
      bases.put(row.get("id"), row.get("basis"));
    }
    assertThat(bases).hasSize(Gnlc.members().count());
    for (Member member : Gnlc.members()) {
      assertThat(bases).containsEntry(member.id(), member.joinedBasis().code());
    }
    assertThat(bases.values()).contains("inferred", "reported", "cohort", "bounded", "unknown");
  }

  @Test
  void remarksOfEditorsAreInNoAnswer() throws IOException {
    String csv = CsvExport.of(Gnlc.evidence()).toText();
    String shown = Gnlc.allMembers().stream()
        .map(member -> Gnlc.explain().joined(member.id()).toText())
        .collect(Collectors.joining());
    List<String> remarks = ShippedTables.rows("evidence").stream()
        .map(row -> row.get("editor_note"))
        .filter(remark -> remark.length() > 30)
        .toList();

    assertThat(remarks).hasSizeGreaterThan(100);
    assertThat(remarks).noneMatch(csv::contains).noneMatch(shown::contains);
    String readyMade = ShippedTables.readyMade("evidence_with_sources").toString();
    assertThat(readyMade).contains("It names the city as a member in January 2017.");
    assertThat(remarks).noneMatch(readyMade::contains);
  }

  @Test
  void noTextHasACharacterThatCannotBeSeen() throws IOException {
    List<String> bad = new ArrayList<>();
    for (String table : ShippedTables.names()) {
      for (Map<String, String> row : ShippedTables.rows(table)) {
        row.forEach((column, cell) -> {
          if (INVISIBLE.matcher(cell).find()) {
            bad.add(table + "." + column + ": " + cell);
          }
        });
      }
    }
    assertThat(bad).isEmpty();
    assertThat(Gnlc.allMembers().inCountry("RO"))
        .noneMatch(member -> Pattern.compile("[şŞţŢ]").matcher(member.name()).find());
    assertThat(Gnlc.members().get("md-chisinau").name()).isEqualTo("Chișinău");
  }

  @Test
  void onlyTheMemberItselfHasAPopulation() {
    assertThat(Gnlc.allMembers()
            .where(member -> member
                .place()
                .filter(place ->
                    place.kind() != PlaceKind.CITY && place.population().isPresent())
                .isPresent()))
        .isEmpty();
    for (String id : List.of("au-melton", "kr-namyangju", "pt-cascais")) {
      assertThat(Gnlc.members().get(id).place().orElseThrow().population())
          .as(id)
          .isEmpty();
    }
  }

  /** Titles of offices are other names, by which the member is found too. */
  @Test
  void namesAreThoseOfPlacesAndNotOfOffices() {
    Pattern office =
        Pattern.compile("(?i)\\b(council|commune|conseil|municipality|mairie|prefecture)\\b| - ");
    assertThat(Gnlc.allMembers())
        .extracting(Member::name)
        .noneMatch(name -> office.matcher(name).find());
    assertThat(Gnlc.resolve("Helao Nafidi Town Council").member().map(Member::name))
        .contains("Helao Nafidi");
    assertThat(Gnlc.resolve("Kara - Commune de Kozah 1").member().map(Member::name))
        .contains("Kara");
  }

  @Test
  void aNewCityIsNotWhereTheNextOldTownLies() {
    Place place = Gnlc.members().get("sa-king-abdullah-economic-city").place().orElseThrow();
    assertThat(place.gazetteerName()).isEqualTo("King Abdullah Economic City");
    assertThat(place.coordinate().latitude()).as("Rābigh lies at 22.8").isBetween(22.3, 22.5);
  }

  /** The criterion as data/README.md words it, beside the one of the library. */
  @Test
  void oneCriterionTellsMembersFromTheUnconfirmed() {
    for (Member member : Gnlc.allMembers()) {
      boolean decided = decisions(member.id()).contains(DecisionProperty.STATUS);
      if (!decided && member.status() != MemberStatus.WITHDRAWN) {
        assertThat(member.status() == MemberStatus.MEMBER)
            .as(member.id())
            .isEqualTo(isConfirmed(member));
      }
    }
  }

  private static Set<DecisionProperty> decisions(String memberId) {
    return Gnlc.network().decisions().stream()
        .filter(decision -> decision.memberId().equals(memberId))
        .map(Decision::property)
        .collect(Collectors.toSet());
  }

  private static boolean isConfirmed(Member member) {
    Set<String> others = new HashSet<>();
    for (Evidence piece : EVIDENCE.get(member.id())) {
      Source source = Gnlc.sources().get(piece.sourceId());
      boolean says = Set.of(EvidenceKind.JOINED, EvidenceKind.ANNOUNCED, EvidenceKind.LISTED)
          .contains(piece.kind());
      if (says && Set.of(Authority.UNESCO, Authority.NATIONAL).contains(source.authority())) {
        return true;
      }
      if (says && source.authority() == Authority.OTHER) {
        if (!piece.date().isUnknown()) {
          return true;
        }
        source.publisher().map(Publisher::id).ifPresent(others::add);
      }
    }
    return others.size() > 1;
  }

  @Test
  void whatIsDecidedOfAStatusIsNotWhatTheCriterionSays() {
    for (Decision decision : Gnlc.network().decisions()) {
      if (decision.property() == DecisionProperty.STATUS) {
        assertThat(isConfirmed(Gnlc.allMembers().get(decision.memberId()))).isTrue();
        assertThat(decision.sourceIds()).as(decision.memberId()).isNotEmpty();
      }
    }
  }

  @Test
  void allSourcesAgreeIsSaidOfTwoOrMore() {
    int agreed = 0;
    for (Member member : Gnlc.allMembers()) {
      for (Explanation why : Gnlc.explain().member(member.id())) {
        Set<String> sources = new HashSet<>();
        for (ClaimGroup claim : why.claims()) {
          claim.claimants().forEach(claimant -> sources.add(claimant.source().id()));
        }
        if (why.step() == ConclusionStep.AGREEMENT) {
          agreed++;
          assertThat(sources).as(why.toString()).hasSizeGreaterThan(1);
        }
      }
    }
    assertThat(agreed).isGreaterThan(300);
  }

  @Test
  void theMostAuthoritativeEvidenceComesFirst() {
    Comparator<Evidence> order = Comparator.comparing(
            (Evidence piece) -> Gnlc.sources().get(piece.sourceId()).authority())
        .thenComparing(piece -> piece.date().precision(), Comparator.reverseOrder())
        .thenComparing(Evidence::date);
    for (String member : EVIDENCE.keySet()) {
      assertThat(EVIDENCE.get(member)).as(member).isSortedAccordingTo(order);
    }
  }

  @Test
  void theWordOfUnescoIsBehindThreeOfFiveMembers() {
    Map<Authority, Integer> best = new TreeMap<>();
    for (Member member : Gnlc.allMembers()) {
      EVIDENCE.get(member.id()).stream()
          .filter(piece -> piece.kind().claimsJoining() || piece.kind().presupposesMembership())
          .map(piece -> Gnlc.sources().get(piece.sourceId()).authority())
          .min(Comparator.naturalOrder())
          .ifPresent(authority -> best.merge(authority, 1, Integer::sum));
    }
    assertThat(Gnlc.audit().coverage().byBestSource()).isEqualTo(best);
    assertThat(best.get(Authority.UNESCO)).isGreaterThanOrEqualTo(245);
  }

  @Test
  void whatIsInferredNamesItsSourcesAndIsNotCalledReported() {
    assertThat(Gnlc.allMembers().where(member -> member.joinedBasis() == JoinedBasis.INFERRED))
        .hasSize(22);
    for (Decision decision : Gnlc.network().decisions()) {
      if (decision.property() == DecisionProperty.INFERRED) {
        Member member = Gnlc.allMembers().get(decision.memberId());
        assertThat(member.joinedBasis()).isEqualTo(JoinedBasis.INFERRED);
        assertThat(member.joined()).hasToString(decision.value());
        assertThat(decision.sourceIds()).as(decision.memberId()).isNotEmpty();
        assertThat(decision.reason()).endsWith(".");
      }
    }
    assertThat(Gnlc.members().get("br-sorocaba").joined()).hasToString("2016-06-22/2018-12");
  }

  @Test
  void saysWhoseNamesAreMissing() {
    assertThat(Gnlc.audit().coverage().unnamed())
        .extracting(Object::toString)
        .contains(
            "gnlc-2025, NE: 0 of 1 members, 0.0 %",
            "gnlc-2025, BF: 0 of 1 members, 0.0 %", "KR: 55 of 59 members, 93.2 %");
    assertThat(Gnlc.resolve("Niamey").toString()).contains("NE has 1 whose name the data lack");
  }

  @Test
  void everyAwardeeHasAPractice() {
    Set<String> members =
        Gnlc.practices().stream().map(Practice::memberId).collect(Collectors.toSet());
    assertThat(Gnlc.awards()).extracting(Award::memberId).allMatch(members::contains);
  }
}
