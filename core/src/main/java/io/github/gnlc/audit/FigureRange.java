package io.github.gnlc.audit;

import com.google.common.math.LongMath;
import io.github.gnlc.model.Qualifier;

/**
 * The numbers that a published figure allows: "at least 650" allows 650 and all above, "about 95"
 * with a tolerance of 10 per cent those from 85 to 105, since 9.5 is rounded to 10.
 */
record FigureRange(long least, long most) {

  static FigureRange of(long value, Qualifier qualifier, int aboutPercent) {
    return switch (qualifier) {
      case EXACTLY -> new FigureRange(value, value);
      case AT_LEAST -> new FigureRange(value, Long.MAX_VALUE);
      case UP_TO -> new FigureRange(0, value);
      case ABOUT -> {
        long hundredfold = LongMath.saturatedMultiply(value, aboutPercent);
        long tolerance = LongMath.saturatedAdd(hundredfold, 50) / 100;
        yield new FigureRange(value - tolerance, LongMath.saturatedAdd(value, tolerance));
      }
    };
  }

  /** Whether one number can satisfy both. */
  boolean agreesWith(FigureRange other) {
    return least <= other.most && other.least <= most;
  }
}
