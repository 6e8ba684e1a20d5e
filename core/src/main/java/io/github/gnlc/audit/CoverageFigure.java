package io.github.gnlc.audit;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Violations;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.immutables.value.Value;

/**
 * How many members or countries were announced, and how many of them a dataset holds.
 *
 * <p>It is obtained from {@link Coverage}; the {@linkplain #percentage() percentage} is rounded,
 * but 100.0 % means that nothing is missing:
 *
 * <pre>{@code
 * CoverageFigure network = Gnlc.audit().coverage().overall().get();
 * network.fraction();      // 401/425
 * network.missing();       // 24
 * network.percentage();    // 94.4 %
 * }</pre>
 *
 * <p>No method returns null. Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class CoverageFigure implements Serializable {
  private static final long serialVersionUID = 1;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MOST_INCOMPLETE = new BigDecimal("99.9");

  CoverageFigure() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what the figure is of: the id of a cohort, or {@code "network"}} */
  public abstract String id();

  /** {@return what is counted: {@code "members"} or {@code "countries"}} */
  public abstract String unit();

  /** {@return how many the dataset holds} */
  public abstract long counted();

  /** {@return how many were announced} */
  public abstract long announced();

  /** {@return how many are missing; less than 0 if more are held than were announced} */
  public long missing() {
    return announced() - counted();
  }

  /** {@return whether at least as many are held as were announced} */
  public boolean isComplete() {
    return missing() <= 0;
  }

  /** {@return the exact ratio, not reduced: {@code "71/77"}} */
  public String fraction() {
    return counted() + "/" + announced();
  }

  /**
   * {@return the ratio in per cent with one decimal, rounded half up: {@code "92.2 %"} of 71/77} As
   * {@code "100.0 %"} means that nothing is missing, less than that is {@code "99.9 %"} at most; of
   * nothing announced, nothing is missing.
   */
  public String percentage() {
    BigDecimal percent = announced() == 0
        ? HUNDRED.setScale(1)
        : BigDecimal.valueOf(counted())
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(announced()), 1, RoundingMode.HALF_UP);
    return (isComplete() ? percent : percent.min(MOST_INCOMPLETE)).toPlainString() + " %";
  }

  /** Returns a text such as {@code gnlc-2022: 71 of 77 members, 92.2 %}. */
  @Override
  public String toString() {
    return id() + ": " + counted() + " of " + announced() + " " + unit() + ", " + percentage();
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  CoverageFigure check() {
    new Violations("CoverageFigure")
        .requireText("id", id())
        .requireText("unit", unit())
        .require(counted() >= 0, "counted", counted(), "is negative; expected 0 or more")
        .require(announced() >= 0, "announced", announced(), "is negative; expected 0 or more")
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(CoverageFigure.class, this, CoverageFigure::check);
  }

  /** Builds a {@link CoverageFigure}. */
  public static final class Builder extends ImmutableCoverageFigure.Builder {
    Builder() {}

    @Override
    public CoverageFigure build() {
      return super.build().check();
    }
  }
}
