package io.github.gnlc.model;

import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * What a provision of a rule requires or permits beyond the number or date that it names.
 *
 * <p>A provision without a condition means its {@linkplain RuleProvision#number() number} or
 * {@linkplain RuleProvision#date() date} as it stands, that number included; one without any of
 * them is in words only, and no answer is drawn from it.
 */
public enum RuleCondition {
  /** More than the number: "more than 12" months. */
  MORE_THAN,

  /** There is no limit: "no fixed number of inhabitants". */
  UNLIMITED,

  /** Only members of the network may apply. */
  MEMBERS_ONLY,

  /** Others may apply as well as members. */
  ANYONE;

  private static final RuleCondition[] ALL = values();

  /**
   * Returns the condition with exactly this {@linkplain #code() code}.
   *
   * @throws UnknownCodeException if there is none; it lists the codes there are
   */
  public static RuleCondition of(String code) {
    return Codes.find(ALL, code, "condition of a rule");
  }

  /** Returns the code in the dataset: {@code "more-than"} for {@link #MORE_THAN}. */
  public String code() {
    return Codes.code(this);
  }
}
