package io.github.gnlc.name;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.internal.value.SerializedLists;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many of many texts mean a member, several members, or none and why.
 *
 * <p>Obtain it from {@link NameResolver#resolveAll} or a {@link BulkResolution}:
 *
 * <pre>{@code
 * ResolutionReport report = Gnlc.resolveAll(
 *     Stream.of("Xian, China", "Seoul", "Villa Maria", "", "Nam-gu"), resolution -> {});
 * report.matched();                                    // 2
 * report.total();                                      // 5
 * report.toString();
 * // 2 matched, 1 ambiguous, 2 none (there is no name in it 1,
 * //     it is the name of another place 1) of 5
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their components are
 * equal.
 *
 * @param matched how many texts mean one member
 * @param ambiguous how many texts may mean several members
 * @param none how many texts mean none, by reason, in the order of the constants; reasons that did
 *     not occur are left out; not null
 */
@JsonPropertyOrder({"matched", "ambiguous", "none"})
public record ResolutionReport(long matched, long ambiguous, ImmutableMap<NoMatchReason, Long> none)
    implements Serializable {
  /**
   * Creates one; Jackson, which only writes it, does not.
   *
   * @param matched how many texts mean one member
   * @param ambiguous how many texts may mean several members
   * @param none how many texts mean none, by reason
   * @throws NullPointerException if {@code none} is null
   */
  @JsonCreator(mode = JsonCreator.Mode.DISABLED)
  public ResolutionReport {
    Arguments.require(none, "none", "how many texts mean no member, by reason");
    SerializedLists.requireAll(NoMatchReason.class, none.keySet(), "none");
    SerializedLists.requireAll(Long.class, none.values(), "none");
  }

  /** {@return how many texts there were in all} */
  public long total() {
    return matched + ambiguous + noneTotal();
  }

  /** {@return how many texts mean no member, for any reason} */
  public long noneTotal() {
    return none.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Returns the report in one line: {@code 2 matched, 0 ambiguous, 1 none (there is no name in it
   * 1) of 3}.
   */
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
