package io.github.gnlc.rule;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Ternary;
import java.io.Serializable;
import java.util.Optional;

/**
 * Whether a member may apply for something, by the rules as they stood, with every reason: an
 * {@link AwardEligibility} or a {@link HostingEligibility}.
 *
 * <p>It tells what the rules say, not what was decided: who was chosen is another matter.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
public interface Eligibility extends Serializable {
  /** Returns the member. */
  Member member();

  /**
   * Returns whether it may apply: yes if every requirement is met, no if one is not, else unknown,
   * also where no requirement is known. Limits count for nothing here.
   */
  Ternary eligible();

  /** Returns every reason, requirements first; a rule not in force then gives none. */
  ImmutableList<RuleReason> reasons();

  /**
   * Returns the deadline that was reckoned with; where no source names one, the year, as the
   * partial date it is.
   */
  EdtfDate deadline();

  /** Returns the id of the rule that sets the deadline: {@code "award.deadline.commission"}. */
  Optional<String> deadlineRuleId();

  /** Returns the ids of the sources that name the deadline, in order. */
  ImmutableList<String> deadlineSourceIds();

  /**
   * Returns what else there is to say of the answer, a sentence each: which deadline was taken,
   * whether the rules are those of an earlier time.
   */
  ImmutableList<String> remarks();

  /** Returns the answer, the remarks and the reasons, a line each. */
  String toText();
}
