package io.github.gnlc.name;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.internal.value.Codes;

/**
 * How much a text may differ from a recorded name and still be taken for it.
 *
 * <pre>{@code
 * NameQuery.Builder query = NameQuery.builder().text("Hangzhu");
 * Gnlc.resolve(query.strictness(Strictness.EXACT).build()).member();   // Optional.empty
 * Gnlc.resolve("Hangzhu").member();                    // Optional[Hangzhou, CN (cn-hangzhou)]
 * }</pre>
 *
 * <p>The constants are in the order from the fewest differences to the most.
 */
public enum Strictness {
  /**
   * A name as recorded; Unicode form, case, marks, punctuation and spaces may differ. A resolver
   * also accepts it with its country or region beside it; a validation constraint does not.
   */
  EXACT,
  /**
   * Other scripts, words of administration, country and region beside the name, another order of
   * words, and few typing errors: with the country given, one in names of six letters or more, two
   * in those of ten or more; without it, of one letter more. Names in languages that are not the
   * country's need two letters more, former ones and those whose language is not known bear none.
   */
  NORMAL,
  /**
   * More typing errors, and unknown words beside the name. For texts whose answers a person will
   * check.
   */
  LENIENT;

  @JsonCreator
  static Strictness fromJson(String code) {
    return Codes.find(values(), code, "strictness");
  }

  @JsonValue
  String code() {
    return Codes.code(this);
  }
}
