package io.github.gnlc.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Gnlc;
import io.github.gnlc.junit.MemberSource;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Members as parameters, and what is said where there are none. */
class MemberSourceTest {
  @ParameterizedTest
  @MemberSource(country = "CN", joinedIn = 2022)
  void isWhatTheAnnotationAsksFor(Member member) {
    assertThat(Gnlc.members().inCountry("CN").joinedIn(2022)).contains(member);
  }

  @Test
  void runsOncePerMemberUnderItsName() {
    FailingRun run = FailingRun.of(Asking.class);
    assertThat(run.failures()).isEmpty();
    assertThat(run.names())
        .containsExactlyInAnyOrder(
            "[1] Benguerir, MA (ma-benguerir)",
            "[1] Fatick, SN (sn-fatick)",
            "[2] Guédiawaye, SN (sn-guediawaye)",
            "[1] Laâyoune, MA (ma-laayoune)");
  }

  static class Asking {
    @ParameterizedTest
    @MemberSource(
        region = Region.AFRICA,
        joinedIn = {2019, 2020},
        limit = 2)
    void first(Member member) {}

    @ParameterizedTest
    @MemberSource(
        country = {"MA", "MAR", "KE"},
        awardedIn = 2024)
    void second(Member member) {}

    @ParameterizedTest
    @MemberSource(status = MemberStatus.WITHDRAWN, limit = 1)
    void third(Member member) {}
  }

  @Test
  void wrongValuesAreNamedWithTheTest() {
    FailingRun run = FailingRun.of(Wrong.class);
    assertThat(run.names()).isEmpty();
    assertThat(run.failures())
        .containsExactlyInAnyOrder(
            "unknownCountry(Member) -> @MemberSource(country = \"XX\") on Wrong.unknownCountry(Member):"
                + " No country 'XX'; nearest: AX, CX, MX; expected an ISO 3166-1 code in capitals, such"
                + " as CN, CHN or 156",
            "nobody(Member) -> @MemberSource(country = \"CN\", region = AFRICA) on"
                + " Wrong.nobody(Member): no member of gnlc 2026.12.0 matches; drop one of the values or"
                + " take another",
            "noLimit(Member) -> @MemberSource(limit = 0) on Wrong.noLimit(Member): limit 0 is less"
                + " than 1",
            "yearZero(Member) -> @MemberSource(joinedIn = 0) on Wrong.yearZero(Member):"
                + " Members.joinedIn: year 0 is not within 1 to 9999",
            "noRound(Member) -> @MemberSource(awardedIn = 2018) on Wrong.noRound(Member): No award"
                + " round '2018'; nearest: 2015, 2017, 2019; the dataset has 2015, 2017, 2019, 2021,"
                + " 2024");
  }

  static class Wrong {
    @ParameterizedTest
    @MemberSource(country = "XX")
    void unknownCountry(Member member) {}

    @ParameterizedTest
    @MemberSource(country = "CN", region = Region.AFRICA)
    void nobody(Member member) {}

    @ParameterizedTest
    @MemberSource(limit = 0)
    void noLimit(Member member) {}

    @ParameterizedTest
    @MemberSource(joinedIn = 0)
    void yearZero(Member member) {}

    @ParameterizedTest
    @MemberSource(awardedIn = 2018)
    void noRound(Member member) {}
  }
}
