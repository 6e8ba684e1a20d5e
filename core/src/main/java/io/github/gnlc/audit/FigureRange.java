package io.github.gnlc.audit;

import com.google.common.math.LongMath;
import io.github.gnlc.model.Qualifier;

/** The numbers that a published figure allows: "at least 650" allows 650 and all above. */
record FigureRange(long least, long most) {

  static FigureRange of(long value, Qualifier qualifier, int aboutPercent) {
    return switch (qualifier) {
      case EXACTLY -> new FigureRange(value, value);
      case AT_LEAST -> new FigureRange(value, Long.MAX_VALUE);
      case UP_TO -> new FigureRange(0, value);
      case ABOUT -> {
        long tolerance = LongMath.saturatedMultiply(value, aboutPercent) / 100;
        yield new FigureRange(value - tolerance, LongMath.saturatedAdd(value, tolerance));
      }
    };
  }

  /** Whether one number can satisfy both. */
  boolean agreesWith(FigureRange other) {
    return least <= other.most && other.least <= most;
  }
}
