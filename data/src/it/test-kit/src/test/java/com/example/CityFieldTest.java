package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.gnlc.Gnlc;
import io.github.gnlc.jqwik.Misspelt;
import io.github.gnlc.junit.MemberSource;
import io.github.gnlc.model.Member;
import io.github.gnlc.testing.LearningCityName;
import io.github.gnlc.testing.Sample;
import io.github.gnlc.testing.Samples;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Tests the field with jqwik, with parameters of JUnit, and with samples alone. */
class CityFieldTest {
  @Property(tries = 50)
  void findsAMisspeltCity(@ForAll @Misspelt LearningCityName typed) {
    if (typed.mustResolve()) {
      assertEquals(typed.member(), CityField.read(typed.text()));
    }
  }

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
