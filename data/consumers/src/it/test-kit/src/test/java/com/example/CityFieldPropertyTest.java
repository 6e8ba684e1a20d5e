package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.gnlc.jqwik.Misspelt;
import io.github.gnlc.testing.LearningCityName;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Tests the field with jqwik. */
class CityFieldPropertyTest {
  @Property(tries = 50)
  void findsAMisspeltCity(@ForAll @Misspelt LearningCityName typed) {
    if (typed.mustResolve()) {
      assertEquals(typed.member(), CityField.read(typed.text()));
    }
  }
}
