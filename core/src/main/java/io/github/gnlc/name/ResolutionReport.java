package io.github.gnlc.name;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many of many texts were members: {@code 90 matched, 2 ambiguous, 8 none (there is no name in
 * it 1, no recorded name is like it 7) of 100}.
 *
 * @param matched how many mean one member
 * @param ambiguous how many may mean several
 * @param none how many mean none, by reason, in the order of the reasons; reasons that did not
 *     occur are left out
 */
public record ResolutionReport(long matched, long ambiguous, ImmutableMap<NoMatchReason, Long> none)
    implements Serializable {
  /** Returns how many there were in all. */
  public long total() {
    return matched + ambiguous + noneTotal();
  }

  /** Returns how many mean no member, for whatever reason. */
  public long noneTotal() {
    return none.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Returns the report in one line. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(matched)
        .append(" matched, ")
        .append(ambiguous)
        .append(" ambiguous, ")
        .append(noneTotal())
        .append(" none");
    String separator = " (";
    for (Map.Entry<NoMatchReason, Long> reason : none.entrySet()) {
      text.append(separator).append(reason.getKey().words()).append(' ').append(reason.getValue());
      separator = ", ";
    }
    return text.append(none.isEmpty() ? "" : ")").append(" of ").append(total()).toString();
  }

  /** Counts one result after the other. */
  static final class Counter {
    private final Map<NoMatchReason, Long> none = new EnumMap<>(NoMatchReason.class);
    private long matched;
    private long ambiguous;
    private long total;

    void count(Resolution resolution) {
      total++;
      if (resolution instanceof Resolution.None no) {
        none.merge(no.reason(), 1L, Long::sum);
      } else if (resolution instanceof Resolution.Ambiguous) {
        ambiguous++;
      } else {
        matched++;
      }
    }

    long total() {
      return total;
    }

    ResolutionReport report() {
      return new ResolutionReport(matched, ambiguous, ImmutableMap.copyOf(none));
    }
  }
}
