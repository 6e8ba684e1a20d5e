package io.github.gnlc.examples.openrefine.http;

import java.util.Optional;
import java.util.regex.Pattern;

/** The function that older clients want to be called with the answer. */
final class Jsonp {
  private static final int LONGEST = 100;
  private static final Pattern FUNCTION =
      Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*(\\.[A-Za-z_$][A-Za-z0-9_$]*)*");

  private Jsonp() {}

  /** Returns the name of the function, if one is wanted. Anything but a name could be a script. */
  static Optional<String> function(Parameters parameters) {
    Optional<String> function = parameters.find("callback");
    if (function.isPresent()
        && (function.get().length() > LONGEST
            || !FUNCTION.matcher(function.get()).matches())) {
      throw Problem.badRequest("callback '" + Excerpt.of(function.get())
          + "' is not the name of a function; expected letters, digits, _, $ and dots, at most "
          + LONGEST);
    }
    return function;
  }
}
