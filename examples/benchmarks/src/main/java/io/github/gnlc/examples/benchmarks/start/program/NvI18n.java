package io.github.gnlc.examples.benchmarks.start.program;

import com.neovisionaries.i18n.CountryCode;

/** The name of a country by nv-i18n. */
public final class NvI18n {
  private NvI18n() {}

  public static void main(String[] arguments) {
    System.out.println(CountryCode.getByCode("CN").getName());
  }
}
