package io.github.gnlc.internal.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.model.Country;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Ternary;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether somebody was a member on a day, of whom not all dates are known. */
class StayTest {
  private static final LocalDate COMPILED = LocalDate.of(2026, 11, 21);

  private static Stay stay(String joined, String left, String opened) {
    boolean hasLeft = left != null;
    Member member = Member.builder()
        .id("cn-guangzhou")
        .name("Guangzhou")
        .country(Country.builder()
            .alpha2("CN")
            .alpha3("CHN")
            .numeric("156")
            .name("China")
            .build())
        .status(hasLeft ? MemberStatus.WITHDRAWN : MemberStatus.MEMBER)
        .joined(EdtfDate.of(joined))
        .joinedBasis(joined.isEmpty() ? JoinedBasis.UNKNOWN : JoinedBasis.REPORTED)
        .left(EdtfDate.of(hasLeft ? left : ""))
        .build();
    return Stay.of(member, EdtfDate.of(opened), COMPILED);
  }

  @ParameterizedTest
  @CsvSource({
    "2016, , 2015-12-31, NO",
    "2016, , 2016-01-01, UNKNOWN",
    "2016, , 2016-12-30, UNKNOWN",
    "2016, , 2016-12-31, YES",
    "2016, 2020, 2019-12-31, YES",
    "2016, 2020, 2020-06-01, UNKNOWN",
    "2016, 2020, 2020-12-31, NO",
    "2016, '', 2017-01-01, UNKNOWN",
    "'', , 2015-01-01, UNKNOWN",
    "'', , 2026-11-20, UNKNOWN",
    "'', , 2026-11-21, YES",
  })
  void saysSoAsFarAsItIsKnown(String joined, String left, LocalDate day, Ternary answer) {
    assertThat(stay(joined, left, "").on(day)).isEqualTo(answer);
  }

  @Test
  void nobodyJoinedBeforeTheNetworkOpened() {
    Stay stay = stay("2010/2016", null, "2015-03");

    assertThat(stay.joinedFirst()).isEqualTo("2015-03-01");
    assertThat(stay.joinedLast()).isEqualTo("2016-12-31");
    assertThat(stay("2010", null, "2015-03").joinedLast()).isEqualTo("2015-03-01");
    assertThat(stay("2016", null, "2015-03").joinedFirst()).isEqualTo("2016-01-01");
  }

  @Test
  void whoHasLeftDidSoBetweenTwoDays() {
    Stay stay = stay("2016", "2020", "");

    assertThat(stay.leftFirst()).isEqualTo("2020-01-01");
    assertThat(stay.leftLast()).isEqualTo("2020-12-31");
    assertThat(stay("2016", "", "").leftFirst()).isEqualTo(LocalDate.MIN);
    assertThat(stay("2016", "", "").leftLast()).isEqualTo(LocalDate.MAX);
  }

  @Test
  void whoHasNotLeftNeverDid() {
    Stay stay = stay("2016", null, "");

    assertThat(stay.leftFirst()).isEqualTo(LocalDate.MAX);
    assertThat(stay.leftLast()).isEqualTo(LocalDate.MAX);
    assertThat(stay.leftBy(COMPILED)).isEqualTo(Ternary.NO);
  }
}
