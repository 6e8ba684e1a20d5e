package io.github.gnlc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

/** Results of rules without their wording. */
final class Verdicts {
  private static final String PIECE = "\\{" + Pattern.quote(MessageTemplate.PREFIX) + "%s\\}";
  private static final String OR = PIECE.formatted("or\\.0");
  private static final String STATUS = PIECE.formatted("status\\.(\\w+)\\.0");
  private static final String WORDS = PIECE.formatted("[\\w.]+");

  private Verdicts() {}

  /** Compares the reason, and the facts that the message states: the text, what it is, a day. */
  static void assertInvalid(ValidationResult<?> verdict, InvalidReason reason, String... facts) {
    assertThat(verdict.reason()).contains(reason);
    assertThat(facts(verdict)).containsExactly(facts);
    assertThat(verdict.valid()).isFalse();
    assertThat(verdict.found()).isEmpty();
  }

  /** The arguments of the message in order, a status by its code. */
  private static List<String> facts(ValidationResult<?> verdict) {
    String[] pieces =
        verdict.template().replaceAll(OR, " or ").replaceAll(STATUS, "$1").split(WORDS, -1);
    return List.of(pieces).subList(1, pieces.length - 1);
  }
}
