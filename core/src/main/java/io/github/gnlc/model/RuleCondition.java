package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * What a provision of a rule requires or permits beyond the number or date that it names.
 *
 * <p>A provision without a condition means its {@linkplain RuleProvision#number() number} or
 * {@linkplain RuleProvision#date() date} as stated, that number included. A provision with none of
 * the three is in words only, and no answer is drawn from it.
 *
 * <pre>{@code
 * Gnlc.rules().get("award.min_membership_months").provisions().get(0).condition();
 * // Optional[MORE_THAN], of "more than 12"
 * }</pre>
 */
public enum RuleCondition {
  /** More than the number: "more than 12" months. */
  MORE_THAN,

  /** No limit: "no fixed number of inhabitants". */
  UNLIMITED,

  /** Only members of the network may apply. */
  MEMBERS_ONLY,

  /** Non-members may apply as well. */
  ANYONE;

  private static final RuleCondition[] ALL = values();

  /**
   * Returns the condition with exactly this {@linkplain #code() code}; case matters.
   *
   * @param code the code, not null: {@code "more-than"}
   * @return the condition, never null
   * @throws UnknownCodeException if there is none with this code; the message lists the codes
   */
  @JsonCreator
  public static RuleCondition of(String code) {
    return Codes.find(ALL, code, "condition of a rule");
  }

  /** {@return the code in the dataset: {@code "more-than"} for {@link #MORE_THAN}} */
  @JsonValue
  public String code() {
    return Codes.code(this);
  }
}
