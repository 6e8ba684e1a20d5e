package io.github.gnlc.examples.validation;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import java.util.Locale;

/** Messages in one language; a web framework brings the like, with the language of the request. */
final class InLocale implements MessageInterpolator {
  private final MessageInterpolator usual =
      Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();
  private final Locale locale;

  InLocale(Locale locale) {
    this.locale = locale;
  }

  @Override
  public String interpolate(String template, Context context) {
    return usual.interpolate(template, context, locale);
  }

  @Override
  public String interpolate(String template, Context context, Locale other) {
    return usual.interpolate(template, context, other);
  }
}
