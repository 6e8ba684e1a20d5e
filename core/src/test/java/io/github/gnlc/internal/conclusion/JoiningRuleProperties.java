package io.github.gnlc.internal.conclusion;

import static io.github.gnlc.dataset.TestSources.source;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.model.Authority;
import io.github.gnlc.model.Decision;
import io.github.gnlc.model.DecisionProperty;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Source;
import java.time.LocalDate;
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

/** The rule against a plain telling of it, on random evidence. */
class JoiningRuleProperties {
  private static final Map<LocalDate, String> COHORTS =
      Map.of(LocalDate.of(2016, 2, 29), "gnlc-2016", LocalDate.of(2019, 7, 17), "gnlc-2019");
  private static final List<String> DATES =
      List.of("2015", "2015-03", "2015-12-31", "2016", "2016-02", "2016-02-29", "2017", "2017-01");
  private static final List<String> PUBLISHED =
      List.of("", "2015", "2015-12", "2015-12-31", "../2015", "../2015-12-31", "2016-06", "2018");

  private static final List<Authority> AUTHORITIES =
      List.of(Authority.UNESCO, Authority.NATIONAL, Authority.OTHER);

  /** What is known to have been published first, first; the undated last. */
  private static final List<String> PUBLISHED_IN_ORDER =
      List.of("../2015", "../2015-12-31", "2015", "2015-12", "2015-12-31", "2016-06", "2018", "");

  private final Map<String, Source> sources = sources();

  @Property
  void theRuleConcludesWhatItsWordsSay(
      @ForAll("evidence") List<Evidence> evidence, @ForAll("decisions") List<Decision> decisions) {
    Conclusion joining = new JoiningRule(sources::get, COHORTS).conclude(evidence, decisions);

    String joined = joined(evidence, decisions);
    assertThat(withLastDay(joining.joined().toEdtf())).isEqualTo(withLastDay(joined));
    assertThat(joining.cohortId().orElse("")).isEqualTo(cohort(joined));
    assertThat(joining.basis()).isEqualTo(basis(joined));
    assertThat(joining.status()).isEqualTo(status(evidence, decisions));
    assertThat(withLastDay(joining.left().toEdtf())).isEqualTo(withLastDay(left(evidence)));
  }

  @Property
  void theOrderOfTheEvidenceDoesNotMatter(
      @ForAll("evidence") List<Evidence> evidence, @ForAll Random random) {
    JoiningRule rule = new JoiningRule(sources::get, COHORTS);
    List<Evidence> shuffled = new ArrayList<>(evidence);
    Collections.shuffle(shuffled, random);

    Conclusion there = rule.conclude(evidence, List.of());
    Conclusion back = rule.conclude(shuffled, List.of());

    assertThat(back.joined()).isEqualTo(there.joined());
    assertThat(back.basis()).isEqualTo(there.basis());
    assertThat(back.status()).isEqualTo(there.status());
  }

  private String joined(List<Evidence> evidence, List<Decision> decisions) {
    return decisions.stream()
        .filter(decision -> decision.property() == DecisionProperty.JOINED)
        .findFirst()
        .map(Decision::value)
        .filter(decided -> isAllowed(decided, evidence))
        .orElseGet(() -> joinedByEvidence(evidence));
  }

  /** Whether some source claims a date that may be the day decided. */
  private static boolean isAllowed(String decided, List<Evidence> evidence) {
    boolean bound = decided.startsWith("../");
    String day = decided.replace("../", "");
    return DATES.stream()
        .filter(date -> !claiming(evidence, date, true).isEmpty())
        .anyMatch(date -> bound
            ? date.substring(0, Math.min(date.length(), day.length())).compareTo(day) <= 0
            : date.startsWith(day) || day.startsWith(date));
  }

  private String joinedByEvidence(List<Evidence> evidence) {
    String bestYear = "";
    for (String year : years(evidence)) {
      if (bestYear.isEmpty() || isStronger(evidence, year, bestYear)) {
        bestYear = year;
      }
    }
    if (bestYear.isEmpty()) {
      return tightest(evidence, Set.of(EvidenceKind.JOINED, EvidenceKind.LISTED));
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

  private static String withLastDay(String date) {
    return date.startsWith("../") ? "../" + end(date.substring(3)) : date;
  }

  /** A text that sorts by the last day of a date. */
  private static String end(String date) {
    return switch (date) {
      case "2015", "2015-12" -> "2015-12-31";
      case "2016-06" -> "2016-06-30";
      case "2018" -> "2018-12-31";
      default -> date;
    };
  }

  private static String cohort(String joined) {
    return joined.length() == 10 && !joined.startsWith("..")
        ? COHORTS.getOrDefault(LocalDate.parse(joined), "")
        : "";
  }

  private static JoinedBasis basis(String joined) {
    if (!cohort(joined).isEmpty()) {
      return JoinedBasis.COHORT;
    }
    if (joined.isEmpty()) {
      return JoinedBasis.UNKNOWN;
    }
    return joined.startsWith("..") ? JoinedBasis.BOUNDED : JoinedBasis.REPORTED;
  }

  private static MemberStatus status(List<Evidence> evidence, List<Decision> decisions) {
    for (Decision decision : decisions) {
      if (decision.property() == DecisionProperty.STATUS) {
        return MemberStatus.of(decision.value());
      }
    }
    boolean left = evidence.stream().anyMatch(piece -> piece.kind() == EvidenceKind.LEFT);
    boolean onlyNamed = evidence.stream().allMatch(piece -> piece.kind() == EvidenceKind.NAMED);
    return left
        ? MemberStatus.WITHDRAWN
        : onlyNamed ? MemberStatus.UNCONFIRMED : MemberStatus.MEMBER;
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
    for (int i = 0; i < 3 * PUBLISHED.size(); i++) {
      Authority authority = AUTHORITIES.get(i % 3);
      sources.put("s" + i, source("s" + i, authority, PUBLISHED.get(i / 3)));
    }
    return sources;
  }

  @Provide
  Arbitrary<List<Evidence>> evidence() {
    return Combinators.combine(
            Arbitraries.of(EvidenceKind.class),
            Arbitraries.of(DATES).injectNull(0.2),
            Arbitraries.of(sources.keySet()))
        .as((kind, date, source) -> Evidence.builder()
            .memberId("m")
            .kind(kind)
            .date(mayHaveDate(kind) && date != null ? EdtfDate.of(date) : EdtfDate.UNKNOWN)
            .sourceId(source)
            .build())
        .list()
        .ofMaxSize(7);
  }

  private static boolean mayHaveDate(EvidenceKind kind) {
    return kind != EvidenceKind.LISTED && kind != EvidenceKind.NAMED;
  }

  @Provide
  Arbitrary<List<Decision>> decisions() {
    return Combinators.combine(
            Arbitraries.of(DecisionProperty.class),
            Arbitraries.of("2015", "2019-07-17", "../2016", "2016-02"),
            Arbitraries.of(MemberStatus.class))
        .as((property, date, status) -> Decision.builder()
            .memberId("m")
            .property(property)
            .value(property == DecisionProperty.JOINED ? date : status.code())
            .reason("So it is")
            .build())
        .list()
        .uniqueElements(Decision::property)
        .ofMaxSize(2);
  }
}
