package io.github.gnlc.testing;

import io.github.gnlc.Gnlc;
import io.github.gnlc.validation.LearningCityCountryRule;
import io.github.gnlc.validation.LearningCityRule;

/** A program that tests and checks without any framework; run in a Java of its own. */
public final class SamplesAlone {
  private SamplesAlone() {}

  /** Draws, resolves and checks, from the dataset on the class path. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) {
    Samples samples = Samples.seeded(42);
    System.out.println(samples.member(Gnlc.members().inCountry("MX")));
    System.out.println(samples.misspelling(Misspelling.CASE).value().mustResolve());
    System.out.println(samples.network(10));
    System.out.println(LearningCityRule.builder().build().check("Beijing"));
    System.out.println(LearningCityCountryRule.builder().build().check("CN"));
  }
}
