package io.github.gnlc.model;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A figure about the network as a source published it: 294 members on 2022-09-02.
 *
 * <p>Statements are kept as they are, contradictions included.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class Statement implements Serializable {
  private static final long serialVersionUID = 1;

  Statement() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the id of the source. */
  public abstract String sourceId();

  /** Returns the time it speaks of. */
  public abstract EdtfDate about();

  /** Returns what is counted. */
  public abstract Metric metric();

  /** Returns the alpha-2 code of the one country it speaks of. */
  public abstract Optional<String> country();

  /** Returns the one region it speaks of. */
  public abstract Optional<Region> region();

  /** Returns the number. */
  public abstract Figure figure();

  /** Returns a remark of the editors. */
  public abstract Optional<String> note();

  /**
   * Returns the id of the statement, made of what tells it apart:
   * {@code "s0802/2022-09-02/members/294"}.
   */
  public String id() {
    StringBuilder id = new StringBuilder(sourceId())
        .append('/')
        .append(about().toEdtf())
        .append('/')
        .append(metric().code());
    if (country().isPresent()) {
      id.append('/').append(country().get());
    }
    if (region().isPresent()) {
      id.append('/').append(region().get().label());
    }
    if (figure().qualifier() != Qualifier.EXACTLY) {
      id.append('/').append(figure().qualifier().code());
    }
    return id.append('/').append(figure().value()).toString();
  }

  @Value.Check
  void check() {
    new Violations("Statement").requireId("sourceId", sourceId()).throwIfAny();
  }

  /** Builds a {@link Statement}. */
  public static final class Builder extends ImmutableStatement.Builder {
    Builder() {}
  }
}
