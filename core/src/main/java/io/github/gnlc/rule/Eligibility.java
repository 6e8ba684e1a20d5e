package io.github.gnlc.rule;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Violations;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Ternary;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Whether a member may apply in a round of the UNESCO Learning City Award, or to host an
 * International Conference on Learning Cities, by the rules as they stood, with every reason.
 *
 * <p>It tells what the rules say, not what was decided: who was chosen is another matter. For an
 * occasion to come the rules of the award are those in force last; a rule made for one conference
 * says nothing of another.
 *
 * <p>It is obtained from {@link RuleBook#awardEligibility(String, int)} and
 * {@link RuleBook#conferenceHosting(String, int)}:
 *
 * <pre>{@code
 * Eligibility answer = Gnlc.awardEligibility("cn-shanghai", 2024);
 * answer.eligible();                 // NO
 * answer.round();                    // OptionalInt[2024]
 * System.out.println(answer);        // Shanghai, CN (cn-shanghai), award round 2024: not eligible
 * }</pre>
 *
 * <p>An answer has either a {@link #round()} or an {@link #edition()}. Reasons come in the order in
 * which the rules apply, requirements before limits. Immutable, thread-safe, serializable; equal by
 * content.
 */
@GnlcStyle
@Value.Immutable
public abstract class Eligibility implements Serializable {
  private static final long serialVersionUID = 1;

  Eligibility() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the member} */
  public abstract Member member();

  /** {@return the year of the award round; empty for a conference} */
  public abstract OptionalInt round();

  /** {@return the number of the conference, 7 for ICLC 7; empty for an award round} */
  public abstract OptionalInt edition();

  /**
   * {@return whether the round is still to come, so that its own rules are not known; for a
   * conference, whether it is not known to have begun}
   */
  public abstract boolean toCome();

  /**
   * {@return whether the member was awarded in the round, whatever the rules say; false for a
   * conference}
   */
  public abstract boolean awarded();

  /**
   * {@return whether it may apply: yes if every requirement is met, no if one is not, else unknown,
   * also where no requirement is known} Limits count for nothing here.
   */
  public abstract Ternary eligible();

  /** {@return every reason, requirements first; a rule not in force then gives none} */
  public abstract ImmutableList<RuleReason> reasons();

  /**
   * {@return the deadline that was reckoned with} Where no source names one it is the year of the
   * round, as the partial date it is, or the day on which the conference began; unknown where that
   * is not known either.
   */
  public abstract EdtfDate deadline();

  /** {@return the id of the rule that sets the deadline: {@code "award.deadline.commission"}} */
  public abstract Optional<String> deadlineRuleId();

  /** {@return the ids of the sources that name the deadline, in order} */
  public abstract ImmutableList<String> deadlineSourceIds();

  /**
   * {@return what else there is to say of the answer, a sentence each: which deadline was taken,
   * whether the rules are those of an earlier time}
   */
  public abstract ImmutableList<String> remarks();

  /**
   * {@return the reason that a rule gives, or empty if it was not in force}
   *
   * @param ruleId such as {@code "award.bar_years"}
   */
  public Optional<RuleReason> findReason(String ruleId) {
    Arguments.require(ruleId, "ruleId", "the id of a rule such as award.bar_years");
    return reasons().stream().filter(reason -> reason.ruleId().equals(ruleId)).findFirst();
  }

  /** {@return the answer, the reasons and the remarks, a line each} */
  public String toText() {
    StringBuilder text = new StringBuilder(toString());
    for (RuleReason reason : reasons()) {
      text.append("\n- ").append(reason);
    }
    for (String remark : remarks()) {
      text.append("\n- ").append(remark);
    }
    return text.toString();
  }

  /** Returns a text such as {@code Shanghai, CN (cn-shanghai), award round 2024: not eligible}. */
  @Override
  public String toString() {
    String occasion = round().isPresent()
        ? "award round " + round().getAsInt()
        : "hosting ICLC " + edition().orElse(0);
    return member() + ", " + occasion + ": "
        + switch (eligible()) {
          case YES -> "eligible";
          case NO -> "not eligible";
          case UNKNOWN -> "not known whether eligible";
        };
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  Eligibility check() {
    new Violations("Eligibility")
        .requireEach("reasons", reasons(), RuleReason.class)
        .requireEach("deadlineSourceIds", deadlineSourceIds(), String.class)
        .requireEach("remarks", remarks(), String.class)
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(Eligibility.class, this, Eligibility::check);
  }

  /** Builds an {@link Eligibility}. */
  public static final class Builder extends ImmutableEligibility.Builder {
    Builder() {}

    @Override
    public Eligibility build() {
      return super.build().check();
    }
  }
}
