package io.github.gnlc.examples.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Network;
import io.github.gnlc.jqwik.AsOf;
import io.github.gnlc.jqwik.InCountry;
import io.github.gnlc.jqwik.JoinedIn;
import io.github.gnlc.jqwik.LearningCities;
import io.github.gnlc.jqwik.Misspelt;
import io.github.gnlc.jqwik.OfSize;
import io.github.gnlc.junit.MemberSource;
import io.github.gnlc.model.Member;
import io.github.gnlc.testing.LearningCityName;
import io.github.gnlc.testing.Misspelling;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;

/** The properties that the README of the kit shows. */
class ReadmeProperties {
  // README begins
  @Property(tries = 100)
  void findsAMisspeltCity(
      @ForAll @InCountry("CN") @Misspelt(Misspelling.LETTERS_SWAPPED) LearningCityName typed) {
    if (typed.mustResolve()) {
      assertThat(CityReports.find(typed.text())).isEqualTo(typed.member());
    }
  }

  @Property(tries = 20)
  void countsEveryMemberOnce(@ForAll @OfSize(min = 10, max = 50) Network network) {
    assertThat(CityReports.countByCountry(network).values().stream()
            .mapToInt(n -> n)
            .sum())
        .isEqualTo(network.members().count());
  }

  @Property(tries = 100)
  void countsYearsFromTheYearOfJoining(@ForAll @JoinedIn(2019) @AsOf("2020-09-23") Member member) {
    assertThat(CityReports.yearsOfMembership(member, 2022)).hasValue(3);
  }

  @Property(tries = 100)
  void keepsReportsApart(@ForAll("twoKoreanCities") Set<Member> cities) {
    assertThat(cities).extracting(CityReports::fileName).doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<Set<Member>> twoKoreanCities() {
    return LearningCities.members().inCountry("KR").set().ofSize(2);
  }

  @ParameterizedTest
  @MemberSource(country = "CN", joinedIn = 2022)
  void knowsWhoseReportItIs(Member member) {
    assertThat(CityReports.ofFile(CityReports.fileName(member))).isEqualTo(member);
  }
  // README ends
}
