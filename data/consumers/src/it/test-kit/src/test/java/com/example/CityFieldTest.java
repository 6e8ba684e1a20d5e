package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.gnlc.Gnlc;
import io.github.gnlc.junit.MemberSource;
import io.github.gnlc.model.Member;
import io.github.gnlc.testing.Sample;
import io.github.gnlc.testing.Samples;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Tests the field with parameters of JUnit, and with samples alone. */
class CityFieldTest {
  @ParameterizedTest
  @MemberSource(country = "CN", limit = 3)
  void findsACityByItsName(Member member) {
    assertEquals(Optional.of(member), CityField.read(member.name()));
  }

  @Test
  void findsADrawnCity() {
    Sample<Member> sample = Samples.seeded(42).member(Gnlc.members().inCountry("CN"));
    assertEquals(
        Optional.of(sample.value()), CityField.read(sample.value().name()), sample.toString());
  }
}
