package io.github.gnlc.diff;

import com.google.common.collect.ImmutableMap;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Violations;
import java.io.InvalidObjectException;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * One thing that changed between two datasets: how it changed, what it is, its values before and
 * after, and a sentence that states it.
 *
 * <p>Changes are obtained from {@link DatasetDiff#changes()}:
 *
 * <pre>{@code
 * Network older = Gnlc.knownOn(LocalDate.parse("2025-06-01"));
 * DatasetDiff diff = DatasetDiff.between(older, Gnlc.network());
 * Change change = diff.ofKind(ChangeKind.DATE_NARROWED).get(1);
 * change.subjectId();    // ar-tafi-viejo
 * change.before();       // {joined=2020-09-24/2023-02}
 * change.after();        // {joined=2022-09-02}
 * change.sentence();
 * // Tafí Viejo, AR (ar-tafi-viejo) joined on 2022-09-02, before: between 2020-09-24 and 2023-02.
 * }</pre>
 *
 * <p>Values are texts, named and written as in the dataset. No method returns null. Immutable,
 * thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class Change implements Serializable {
  private static final long serialVersionUID = 1;

  Change() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return how it changed} */
  public abstract ChangeKind kind();

  /** {@return what kind of thing changed} */
  public abstract ChangeSubject subject();

  /**
   * {@return the id of the thing, with which a network finds it where it has look-ups for such
   * things: {@code "ma-benguerir"}, {@code "2024/ma-benguerir"}}
   */
  public abstract String subjectId();

  /**
   * {@return what the older dataset has in place of {@link #after()}; empty if it has no such
   * thing}
   */
  public abstract ImmutableMap<String, String> before();

  /** {@return what the newer dataset has: all of a thing added, else only what differs} */
  public abstract ImmutableMap<String, String> after();

  /** {@return the change in one sentence} */
  public abstract String sentence();

  /** {@return whether it is a change in the world or in what is known of it} */
  public ChangeScope scope() {
    return kind().scope();
  }

  /** Returns the {@linkplain #sentence() sentence}. */
  @Override
  public String toString() {
    return sentence();
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  Change check() {
    new Violations("Change")
        .requireEach("before", before().keySet(), String.class)
        .requireEach("before", before().values(), String.class)
        .requireEach("after", after().keySet(), String.class)
        .requireEach("after", after().values(), String.class)
        .requireText("subjectId", subjectId())
        .requireText("sentence", sentence())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(Change.class, this, Change::check);
  }

  /** Builds a {@link Change}. */
  public static final class Builder extends ImmutableChange.Builder {
    Builder() {}

    @Override
    public Change build() {
      return super.build().check();
    }
  }
}
