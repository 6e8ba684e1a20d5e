package io.github.gnlc.audit;

import com.google.common.math.LongMath;
import io.github.gnlc.model.Qualifier;

/** The numbers that a published figure allows: "at least 650" allows 650 and all above. */
record Range(long least, long most) {

  static Range of(long value, Qualifier qualifier, int aboutPercent) {
    return switch (qualifier) {
      case EXACTLY -> new Range(value, value);
      case AT_LEAST -> new Range(value, Long.MAX_VALUE);
      case UP_TO -> new Range(0, value);
      case ABOUT -> {
        long tolerance = LongMath.saturatedMultiply(value, aboutPercent) / 100;
        yield new Range(value - tolerance, LongMath.saturatedAdd(value, tolerance));
      }
    };
  }

  /** Whether one number can satisfy both. */
  boolean agreesWith(Range other) {
    return least <= other.most && other.least <= most;
  }
}
