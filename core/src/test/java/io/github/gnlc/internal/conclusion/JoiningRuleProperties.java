package io.github.gnlc.internal.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.model.Authority;
import io.github.gnlc.model.Decision;
import io.github.gnlc.model.DecisionProperty;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Publisher;
import io.github.gnlc.model.Source;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The rule against a plain telling of it, on random evidence. */
class JoiningRuleProperties {
  private static final Map<LocalDate, String> COHORTS =
      Map.of(LocalDate.of(2016, 2, 29), "gnlc-2016", LocalDate.of(2019, 7, 17), "gnlc-2019");
  private static final List<String> DATES =
      List.of("2015", "2015-03", "2015-12-31", "2016", "2016-02", "2016-02-29", "2017", "2017-01");
  private static final List<String> NOT_YET =
      List.of("2014", "2015-11", "2015-12-30", "2015-12", "2016-02-28", "2016-05", "2016", "2018");
  private static final List<String> PUBLISHED = List.of(
      "",
      "2015",
      "2015-12",
      "2015-12-31",
      "../2015",
      "../2015-12-31",
      "2016-02-29",
      "2016-06",
      "2018");

  private static final List<Authority> AUTHORITIES =
      List.of(Authority.UNESCO, Authority.NATIONAL, Authority.OTHER, Authority.UNRELIABLE);

  /** What is known to have been published first, first; the undated last. */
  private static final List<String> PUBLISHED_IN_ORDER = List.of(
      "../2015",
      "../2015-12-31",
      "2015",
      "2015-12",
      "2015-12-31",
      "2016-02-29",
      "2016-06",
      "2018",
      "");

  private final Map<String, Source> sources = sources();

  @Property
  void theRuleConcludesWhatItsWordsSay(
      @ForAll("evidence") List<Evidence> evidence, @ForAll("decisions") List<Decision> decisions) {
    Conclusion joining = new JoiningRule(sources::get, COHORTS).conclude(evidence, decisions);

    String joined = joined(evidence, decisions);
    assertThat(withDays(joining.joined().toEdtf())).isEqualTo(withDays(joined));
    assertThat(joining.cohortId().orElse("")).isEqualTo(cohort(joined));
    assertThat(joining.basis()).isEqualTo(basis(joined, evidence, decisions));
    if (joining.basis() != JoinedBasis.BOUNDED) {
      assertThat(joining.joined().toEdtf()).isEqualTo(joined);
    }
    assertThat(joining.status()).isEqualTo(status(evidence, decisions));
    assertThat(withDays(joining.left().toEdtf())).isEqualTo(withDays(left(evidence)));
  }

  @Property
  void theOrderOfTheEvidenceDoesNotMatter(
      @ForAll("evidence") List<Evidence> evidence,
      @ForAll("decisions") List<Decision> decisions,
      @ForAll Random random) {
    JoiningRule rule = new JoiningRule(sources::get, COHORTS);
    List<Evidence> shuffled = new ArrayList<>(evidence);
    Collections.shuffle(shuffled, random);

    Conclusion there = rule.conclude(evidence, decisions);
    Conclusion back = rule.conclude(shuffled, decisions);

    assertThat(back.joined()).isEqualTo(there.joined());
    assertThat(back.basis()).isEqualTo(there.basis());
    assertThat(back.status()).isEqualTo(there.status());
    assertThat(rule.standing(shuffled, decisions)).isEqualTo(rule.standing(evidence, decisions));
  }

  /** To know that it was not yet a member may tell more of when it joined, and never less. */
  @Property
  void notYetNeverWidensADate(
      @ForAll("evidence") List<Evidence> evidence,
      @ForAll("decisions") List<Decision> decisions,
      @ForAll("notYet") Evidence notYet) {
    JoiningRule rule = new JoiningRule(sources::get, COHORTS);

    Conclusion before = rule.conclude(evidence, decisions);
    Conclusion after = rule.conclude(with(evidence, notYet), decisions);

    LocalDate since = before.joined().earliest().orElse(LocalDate.MIN);
    assertThat(after.joined().earliest().orElse(LocalDate.MIN)).isAfterOrEqualTo(since);
    assertThat(after.joined().latest()).isEqualTo(before.joined().latest());
    assertThat(after.basis()).isEqualTo(before.basis());
    assertThat(after.status()).isEqualTo(before.status());
    assertThat(after.left()).isEqualTo(before.left());
  }

  @Property
  void anotherSourceNeverMakesAMemberUnconfirmed(
      @ForAll("evidence") List<Evidence> evidence, @ForAll("piece") Evidence piece) {
    JoiningRule rule = new JoiningRule(sources::get, COHORTS);
    if (rule.conclude(evidence, List.of()).status() != MemberStatus.UNCONFIRMED) {
      assertThat(rule.conclude(with(evidence, piece), List.of()).status())
          .isNotEqualTo(MemberStatus.UNCONFIRMED);
    }
  }

  /** No number of unreliable sources confirms a membership. */
  @Property
  void unreliableSourcesAloneConfirmNoMember(@ForAll("evidence") List<Evidence> evidence) {
    List<Evidence> unreliable = evidence.stream()
        .filter(piece -> piece.kind() != EvidenceKind.LEFT)
        .filter(piece -> authority(piece) == Authority.UNRELIABLE)
        .toList();

    assertThat(new JoiningRule(sources::get, COHORTS)
            .conclude(unreliable, List.of())
            .status())
        .isEqualTo(MemberStatus.UNCONFIRMED);
  }

  private static List<Evidence> with(List<Evidence> evidence, Evidence piece) {
    List<Evidence> more = new ArrayList<>(evidence);
    more.add(piece);
    return more;
  }

  private Authority authority(Evidence piece) {
    return sources.get(piece.sourceId()).authority();
  }

  private String joined(List<Evidence> evidence, List<Decision> decisions) {
    String decided = decided(evidence, decisions);
    String inferred = value(decisions, DecisionProperty.INFERRED);
    if (decided.isEmpty()) {
      return inferred.isEmpty() ? joinedByEvidence(evidence) : inferred;
    }
    return decided;
  }

  /**
   * What the editors chose from what sources claim; empty if nothing, or if no source allows it.
   */
  private static String decided(List<Evidence> evidence, List<Decision> decisions) {
    String decided = value(decisions, DecisionProperty.JOINED);
    boolean allowed = DATES.stream()
        .filter(date -> !claiming(evidence, date, true).isEmpty())
        .anyMatch(date ->
            begin(date).compareTo(end(decided)) <= 0 && begin(decided).compareTo(end(date)) <= 0);
    return allowed ? decided : "";
  }

  private static String value(List<Decision> decisions, DecisionProperty property) {
    return decisions.stream()
        .filter(decision -> decision.property() == property)
        .map(Decision::value)
        .findFirst()
        .orElse("");
  }

  private String joinedByEvidence(List<Evidence> evidence) {
    String bestYear = "";
    for (String year : years(evidence)) {
      if (bestYear.isEmpty() || isStronger(evidence, year, bestYear)) {
        bestYear = year;
      }
    }
    if (bestYear.isEmpty()) {
      String latest = tightest(evidence, Set.of(EvidenceKind.JOINED, EvidenceKind.LISTED));
      return latest.isEmpty() ? "" : notBefore(evidence, latest.replace("../", ""));
    }
    for (LocalDate day : COHORTS.keySet()) {
      if (("" + day).startsWith(bestYear)) {
        return "" + day;
      }
    }
    String best = bestYear;
    for (String date : new TreeSet<>(DATES)) {
      boolean finer = date.length() > best.length();
      if (finer && date.startsWith(bestYear) && !claiming(evidence, date, true).isEmpty()) {
        best = date;
      }
    }
    return best;
  }

  /**
   * The bound, from the first day that no source rules out. A source that rules out the whole bound
   * is left aside.
   */
  private static String notBefore(List<Evidence> evidence, String bound) {
    String since = "";
    for (Evidence piece : evidence) {
      if (piece.kind() == EvidenceKind.NOT_YET) {
        // not in a month or year means on some day of it, so it may have joined in the rest
        String date = piece.date().toEdtf();
        String day = date.length() == 10 ? "" + LocalDate.parse(date).plusDays(1) : begin(date);
        since = day.compareTo(end(bound)) <= 0 && day.compareTo(since) > 0 ? day : since;
      }
    }
    if (since.isEmpty()) {
      return "../" + bound;
    }
    return begin(bound).equals(since) ? bound : since + "/" + bound;
  }

  /** The years that are claimed, in order. */
  private static Set<String> years(List<Evidence> evidence) {
    Set<String> years = new TreeSet<>();
    for (String date : DATES) {
      if (!claiming(evidence, date, true).isEmpty()) {
        years.add(date.substring(0, 4));
      }
    }
    return years;
  }

  private boolean isStronger(List<Evidence> evidence, String year, String than) {
    Set<String> mine = claiming(evidence, year, false);
    Set<String> others = claiming(evidence, than, false);
    for (Authority authority : AUTHORITIES) {
      boolean here = mine.stream().anyMatch(id -> sources.get(id).authority() == authority);
      boolean there = others.stream().anyMatch(id -> sources.get(id).authority() == authority);
      if (here || there) {
        return here == there ? mine.size() > others.size() : here;
      }
    }
    return false;
  }

  /** The sources that claim exactly this date, or one that begins with it. */
  private static Set<String> claiming(List<Evidence> evidence, String date, boolean exactly) {
    Set<String> ids = new HashSet<>();
    for (Evidence piece : evidence) {
      String claimed = piece.date().toEdtf();
      boolean claims =
          piece.kind() == EvidenceKind.JOINED || piece.kind() == EvidenceKind.ANNOUNCED;
      if (claims && (exactly ? claimed.equals(date) : claimed.startsWith(date))) {
        ids.add(piece.sourceId());
      }
    }
    return ids;
  }

  /** The bound that ends first, whichever of those that end on one day. */
  private String tightest(List<Evidence> evidence, Set<EvidenceKind> kinds) {
    String best = "";
    for (Evidence piece : evidence) {
      String published = sources.get(piece.sourceId()).published().toEdtf().replace("../", "");
      if (kinds.contains(piece.kind()) && !published.isEmpty()) {
        best = best.isEmpty() || end(published).compareTo(end(best)) < 0 ? published : best;
      }
    }
    return best.isEmpty() ? "" : "../" + best;
  }

  /** A bound or interval with its first and last day, however exactly sources give them. */
  private static String withDays(String date) {
    if (date.startsWith("../")) {
      return "../" + end(date);
    }
    return date.isEmpty() ? "" : begin(date) + "/" + end(date);
  }

  /** The first possible day; empty, which is before all others, if there is none. */
  private static String begin(String date) {
    if (date.isEmpty() || date.startsWith("../")) {
      return "";
    }
    String first = date.contains("/") ? date.substring(0, date.indexOf('/')) : date;
    return first + "-01-01".substring(first.length() - 4);
  }

  /** The last possible day; empty, which is before all others, if there is none. */
  private static String end(String date) {
    String last = date.substring(date.indexOf('/') + 1);
    return switch (last.length()) {
      case 0 -> "";
      case 4 -> last + "-12-31";
      case 7 -> "" + YearMonth.parse(last).atEndOfMonth();
      default -> last;
    };
  }

  private static String cohort(String joined) {
    return joined.length() == 10 && !joined.startsWith("..")
        ? COHORTS.getOrDefault(LocalDate.parse(joined), "")
        : "";
  }

  private static JoinedBasis basis(
      String joined, List<Evidence> evidence, List<Decision> decisions) {
    boolean chosen = !decided(evidence, decisions).isEmpty();
    if (!chosen && !value(decisions, DecisionProperty.INFERRED).isEmpty()) {
      return JoinedBasis.INFERRED;
    }
    if (joined.isEmpty()) {
      return JoinedBasis.UNKNOWN;
    }
    if (joined.startsWith("..") || (!chosen && years(evidence).isEmpty())) {
      return JoinedBasis.BOUNDED;
    }
    return cohort(joined).isEmpty() ? JoinedBasis.REPORTED : JoinedBasis.COHORT;
  }

  private MemberStatus status(List<Evidence> evidence, List<Decision> decisions) {
    for (Decision decision : decisions) {
      if (decision.property() == DecisionProperty.STATUS) {
        return MemberStatus.of(decision.value());
      }
    }
    if (evidence.stream().anyMatch(piece -> piece.kind() == EvidenceKind.LEFT)) {
      return MemberStatus.WITHDRAWN;
    }
    return isConfirmed(evidence) ? MemberStatus.MEMBER : MemberStatus.UNCONFIRMED;
  }

  /** By UNESCO or a nation; by anybody reliable who says when; or by two who are known. */
  private boolean isConfirmed(List<Evidence> evidence) {
    Set<String> others = new HashSet<>();
    for (Evidence piece : evidence) {
      Authority authority = authority(piece);
      boolean says = Set.of(EvidenceKind.JOINED, EvidenceKind.ANNOUNCED, EvidenceKind.LISTED)
          .contains(piece.kind());
      if (says && (authority == Authority.UNESCO || authority == Authority.NATIONAL)) {
        return true;
      }
      if (says && authority == Authority.OTHER) {
        if (!piece.date().isUnknown()) {
          return true;
        }
        Source source = sources.get(piece.sourceId());
        Publisher known = source.originalPublisher().orElse(source.publisher().orElse(null));
        others.add(known == null ? "" : known.id());
      }
    }
    others.remove("");
    return others.size() > 1;
  }

  /** Of the longest dates the one with the best support, or else a bound. */
  private String left(List<Evidence> evidence) {
    int longest = 0;
    for (Evidence piece : evidence) {
      boolean left = piece.kind() == EvidenceKind.LEFT;
      longest = left ? Math.max(longest, piece.date().toEdtf().length()) : longest;
    }
    String best = "";
    for (Evidence piece : evidence) {
      String date = piece.date().toEdtf();
      boolean left = piece.kind() == EvidenceKind.LEFT && date.length() == longest;
      if (left && longest > 0 && (best.isEmpty() || rank(evidence, date) < rank(evidence, best))) {
        best = date;
      }
    }
    return best.isEmpty() ? tightest(evidence, Set.of(EvidenceKind.LEFT)) : best;
  }

  /** Less for what is supported better: by authority, then number, then the first publication. */
  private int rank(List<Evidence> evidence, String left) {
    Set<String> ids = new HashSet<>();
    int authority = 9;
    int first = PUBLISHED_IN_ORDER.size();
    for (Evidence piece : evidence) {
      if (piece.kind() == EvidenceKind.LEFT && piece.date().toEdtf().equals(left)) {
        Source source = sources.get(piece.sourceId());
        ids.add(source.id());
        authority = Math.min(authority, AUTHORITIES.indexOf(source.authority()));
        first = Math.min(first, PUBLISHED_IN_ORDER.indexOf(source.published().toEdtf()));
      }
    }
    return authority * 1000 - ids.size() * 20 + first;
  }

  private static Map<String, Source> sources() {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (int i = 0; i < 4 * PUBLISHED.size(); i++) {
      sources.put("s" + i, source(i));
    }
    return sources;
  }

  /** Some with a publisher, some that others reprint, and some of whom that is not known. */
  private static Source source(int i) {
    Authority authority = AUTHORITIES.get(i % 4);
    Publisher author = publisher(i % 5 < 3 ? "one" : "other", authority);
    Source.Builder source =
        Source.builder().id("s" + i).title("A title").published(EdtfDate.of(PUBLISHED.get(i / 4)));
    if (i % 3 == 1) {
      Publisher reprinter = publisher("reprinter" + i, Authority.UNRELIABLE);
      source.publisher(reprinter).originalPublisher(author);
    } else if (i % 3 == 0 || authority != Authority.OTHER) {
      source.publisher(author);
    }
    return source.build();
  }

  private static Publisher publisher(String id, Authority authority) {
    return Publisher.builder().id(id).authority(authority).build();
  }

  @Provide
  Arbitrary<List<Evidence>> evidence() {
    return Arbitraries.frequencyOf(Tuple.of(5, piece()), Tuple.of(1, notYet()))
        .list()
        .ofMaxSize(7);
  }

  @Provide
  Arbitrary<Evidence> piece() {
    return Combinators.combine(
            Arbitraries.of(EvidenceKind.class).filter(kind -> kind != EvidenceKind.NOT_YET),
            Arbitraries.of(DATES).injectNull(0.2),
            Arbitraries.of(sources.keySet()))
        .as((kind, date, source) ->
            evidence(kind, mayHaveDate(kind) && date != null ? date : "", source));
  }

  @Provide
  Arbitrary<Evidence> notYet() {
    return Combinators.combine(Arbitraries.of(NOT_YET), Arbitraries.of(sources.keySet()))
        .as((date, source) -> evidence(EvidenceKind.NOT_YET, date, source));
  }

  private static Evidence evidence(EvidenceKind kind, String date, String source) {
    return Evidence.builder()
        .memberId("m")
        .kind(kind)
        .date(EdtfDate.of(date))
        .sourceId(source)
        .build();
  }

  private static boolean mayHaveDate(EvidenceKind kind) {
    return kind != EvidenceKind.LISTED && kind != EvidenceKind.NAMED;
  }

  @Provide
  Arbitrary<List<Decision>> decisions() {
    return Combinators.combine(
            Arbitraries.of(DecisionProperty.class),
            Arbitraries.of("2015", "2019-07-17", "../2016", "2016-02", "2015-12/2016-01-24"),
            Arbitraries.of(MemberStatus.class))
        .as((property, date, status) -> Decision.builder()
            .memberId("m")
            .property(property)
            .value(property == DecisionProperty.STATUS ? status.code() : date)
            .reason("So it is")
            .build())
        .list()
        .uniqueElements(Decision::property)
        .ofMaxSize(3);
  }
}
