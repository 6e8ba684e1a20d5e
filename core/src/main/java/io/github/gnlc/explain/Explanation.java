package io.github.gnlc.explain;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Violations;
import io.github.gnlc.model.ConclusionStep;
import java.io.InvalidObjectException;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * The explanation of one conclusion: every claim with its sources, the one that is taken, the step
 * of the rule or the decision that took it, and what the other sources say.
 *
 * <p>Obtain it from an {@link Explainer}:
 *
 * <pre>{@code
 * Gnlc.explain().joined("cn-hangzhou");
 * // cn-hangzhou joined: 2015, because for the year 2015, the most authoritative publisher says so
 * }</pre>
 *
 * <p>Claims are ordered with those taken first, then by their most authoritative source, then the
 * most exact, then the earliest; the sources of a claim by authority, then day of publication, then
 * id. No attribute is null.
 *
 * <p>Immutable, thread-safe and serializable; two are equal if all their attributes are.
 */
@GnlcStyle
@Value.Immutable
public abstract class Explanation implements Serializable {
  private static final long serialVersionUID = 1;

  Explanation() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id of what it is about: {@code "cn-hangzhou"}} */
  public abstract String subject();

  /** {@return which of its properties: {@code "joined"}} */
  public abstract String property();

  /** {@return what is concluded, as text; {@code "unknown"} if nothing is} */
  public abstract String conclusion();

  /** {@return which step of the rule settled it} */
  public abstract ConclusionStep step();

  /** {@return why, in a sentence without full stop} */
  public abstract String reason();

  /**
   * {@return all claims, those taken first, then by authority, exactness and time; empty only if
   * nothing is known}
   */
  public abstract ImmutableList<ClaimGroup> claims();

  /** {@return whether sources differ} */
  public boolean isContested() {
    return claims().size() > 1;
  }

  /** {@return the claims that the conclusion rests on; empty only if nothing is known} */
  public ImmutableList<ClaimGroup> taken() {
    return claims().stream().filter(ClaimGroup::taken).collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the explanation for people: the conclusion and its reason, then a line for each claim,
   * {@code *} before those taken}
   */
  public String toText() {
    StringBuilder text = new StringBuilder(subject());
    text.append(' ')
        .append(property())
        .append(": ")
        .append(conclusion())
        .append(", because ")
        .append(reason())
        .append('\n');
    for (ClaimGroup group : claims()) {
      text.append(group.taken() ? "  * " : "    ").append(group.claim()).append('\n');
      for (Claimant claimant : group.claimants()) {
        text.append("        ").append(claimant).append('\n');
      }
    }
    return text.toString();
  }

  /**
   * Returns a text such as {@code cn-hangzhou joined: 2015, because for the year 2015, the most
   * authoritative publisher says so}.
   */
  @Override
  public String toString() {
    return subject() + " " + property() + ": " + conclusion() + ", because " + reason();
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  Explanation check() {
    new Violations("Explanation")
        .requireEach("claims", claims(), ClaimGroup.class)
        .requireText("subject", subject())
        .requireText("property", property())
        .requireText("conclusion", conclusion())
        .requireText("reason", reason())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(Explanation.class, this, Explanation::check);
  }

  /** Builds a {@link Explanation}. */
  public static final class Builder extends ImmutableExplanation.Builder {
    Builder() {}

    @Override
    public Explanation build() {
      return super.build().check();
    }
  }
}
