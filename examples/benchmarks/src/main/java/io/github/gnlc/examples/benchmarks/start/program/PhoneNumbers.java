package io.github.gnlc.examples.benchmarks.start.program;

import com.google.i18n.phonenumbers.PhoneNumberUtil;

/** The calling code of a country by libphonenumber. */
public final class PhoneNumbers {
  private PhoneNumbers() {}

  public static void main(String[] arguments) {
    System.out.println(PhoneNumberUtil.getInstance().getCountryCodeForRegion("CN"));
  }
}
