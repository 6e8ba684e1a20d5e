package io.github.gnlc.examples.benchmarks.start.program;

import com.ibm.icu.util.ULocale;

/** The name of a country by ICU4J. */
public final class IcuCountry {
  private IcuCountry() {}

  public static void main(String[] arguments) {
    System.out.println(new ULocale("und", "CN").getDisplayCountry(ULocale.ENGLISH));
  }
}
