package io.github.gnlc.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Gnlc;
import io.github.gnlc.audit.CoverageFigure;
import io.github.gnlc.model.Authority;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Practice;
import io.github.gnlc.model.Region;
import io.github.gnlc.model.Statement;
import io.github.gnlc.name.Resolution;
import io.github.gnlc.query.Members;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The figures that data/README.md tells are those of the data. */
class ReadmeTest {
  private static final String README = readme();

  private static String readme() {
    try {
      return Files.readString(Path.of("README.md"), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The numbers in the only sentence that is like this; {@code #} stands for a number. */
  private static List<Long> numbers(String sentence) {
    String pattern =
        Pattern.quote(sentence).replace("#", "\\E(\\d+)\\Q").replace(" ", "\\E\\s+\\Q");
    List<MatchResult> found = Pattern.compile(pattern).matcher(README).results().toList();
    assertThat(found).as(sentence).hasSize(1);
    List<Long> numbers = new ArrayList<>();
    for (int i = 1; i <= found.get(0).groupCount(); i++) {
      numbers.add(Long.valueOf(found.get(0).group(i)));
    }
    return numbers;
  }

  private static long best(Authority authority) {
    return Gnlc.audit().coverage().byBestSource().getOrDefault(authority, 0);
  }

  @Test
  void countsTheCitiesByTheirBestSource() {
    assertThat(numbers("Of the # cities # have UNESCO's word, # more a national source, # others'"
            + " alone, # none that is reliable"))
        .containsExactly(
            (long) Gnlc.allMembers().count(),
            best(Authority.UNESCO),
            best(Authority.NATIONAL),
            best(Authority.OTHER),
            best(Authority.UNRELIABLE));
  }

  @Test
  void saysHowManyOfEachCohortAreHeldAndWereAnnounced() {
    Set<String> told = Pattern.compile("(?m)^\\| (\\d{4}) \\| (\\d+) \\| (\\d+) \\|")
        .matcher(README)
        .results()
        .map(row -> "gnlc-" + row.group(1) + " " + row.group(2) + " " + row.group(3))
        .collect(Collectors.toSet());
    Set<String> known = Gnlc.cohorts().stream()
        .map(cohort -> cohort.id() + " " + inCohort(cohort).count() + " "
            + cohort.newMembers().orElseThrow())
        .collect(Collectors.toSet());
    assertThat(told).isEqualTo(known).hasSize(5);
  }

  private static Members inCohort(Cohort cohort) {
    return Gnlc.allMembers().inCohort(cohort.id());
  }

  /** A region is told to be whole if and only if a source says how many there are. */
  @Test
  void saysOfWhichRegionsACohortIsWhole() {
    for (Cohort cohort : Gnlc.cohorts()) {
      String year = cohort.id().substring(cohort.id().length() - 4);
      String row = README
          .lines()
          .filter(line -> line.startsWith("| " + year + " | "))
          .findFirst()
          .orElseThrow();
      for (Region region : Region.values()) {
        boolean told = Pattern.compile("of [^;]*" + Pattern.quote(region.label()) + "[^;]* all")
            .matcher(row)
            .find();
        assertThat(told).as(year + " " + region.label()).isEqualTo(isWhole(cohort, region));
      }
    }
  }

  private static boolean isWhole(Cohort cohort, Region region) {
    long held = inCohort(cohort).inRegion(region).count();
    return newMembers(cohort)
        .filter(statement -> statement.region().equals(Optional.of(region)))
        .anyMatch(statement -> statement.figure().value() == held);
  }

  private static Stream<Statement> newMembers(Cohort cohort) {
    String month = cohort.announced().toString().substring(0, 7);
    return Gnlc.statements().of(Metric.NEW_MEMBERS).stream()
        .filter(statement -> statement.about().toString().startsWith(month));
  }

  @Test
  void saysWhoseNamesAreMissing() {
    assertThat(numbers("of Asia and the Pacific # have no name, of Niger and Burkina Faso # each"))
        .containsExactly(
            unnamed("gnlc-2025, Asia and the Pacific").missing(),
            unnamed("gnlc-2025, NE").missing())
        .endsWith(unnamed("gnlc-2025, BF").missing());
    assertThat(numbers(
            "The Republic of Korea has # members by its sources, of which # have a" + " name here"))
        .containsExactly(unnamed("KR").announced(), unnamed("KR").counted());
    Resolution.None niamey = (Resolution.None) Gnlc.resolve("Niamey");
    assertThat(README.replaceAll("\\s+", " ")).contains('"' + niamey.remark() + '"');
  }

  private static CoverageFigure unnamed(String id) {
    return Gnlc.audit().coverage().unnamed().stream()
        .filter(figure -> figure.toString().startsWith(id + ": "))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void saysHowManyMembersAreHeldUnconfirmedAndWithoutAPlace() {
    assertThat(numbers("Overall we hold # of the # members announced in December 2025, and #"
            + " cities that are not confirmed"))
        .containsExactly(
            (long) Gnlc.members().count(),
            Gnlc.cohorts().get("gnlc-2025").networkMembers().orElseThrow(),
            (long) Gnlc.allMembers().withStatus(MemberStatus.UNCONFIRMED).count());
    assertThat(numbers("- # members have no place")).containsExactly((long)
        Gnlc.members().where(member -> member.place().isEmpty()).count());
    assertThat(README).contains("None is known by name but Laâyoune.");
    assertThat(Gnlc.allMembers().withStatus(MemberStatus.WITHDRAWN))
        .extracting(Member::name)
        .containsExactly("Laâyoune");
  }

  @Test
  void saysOfHowManyMembersThereArePractices() {
    Set<String> members =
        Gnlc.practices().stream().map(Practice::memberId).collect(Collectors.toSet());
    assertThat(numbers("`practices` has the programmes of # members that sources describe, every"
            + " awardee among them"))
        .containsExactly((long) members.size());
    assertThat(Gnlc.awards()).extracting(Award::memberId).allMatch(members::contains);
  }

  @ParameterizedTest
  @EnumSource
  void explainsEveryKindOfEvidence(EvidenceKind kind) {
    assertThat(README).contains("\n| `" + kind.code() + "` | ");
  }

  @ParameterizedTest
  @EnumSource
  void namesEveryBasisOfADate(JoinedBasis basis) {
    assertThat(README).contains("as its\nbasis: ").contains("`" + basis.code() + "`");
  }

  @Test
  void namesThisVersion() {
    assertThat(README).contains("version " + Gnlc.dataset().version() + ".");
  }
}
