package io.github.gnlc.model;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document of the network: the outcome document of a conference, a report, a guide;
 * {@code beijing-declaration}.
 *
 * <p>Title (an English one if there is one) and date are those of the most authoritative publisher,
 * then of most sources, then the earliest; every account is kept.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class Document implements Serializable {
  private static final long serialVersionUID = 1;

  Document() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the id: {@code "beijing-declaration"}. */
  public abstract String id();

  /** Returns what it is: {@code "declaration"}. */
  public abstract String kind();

  /** Returns the id of the event it belongs to. */
  public abstract Optional<String> eventId();

  /** Returns the title. */
  public abstract String title();

  /** Returns when it was adopted or published. */
  public abstract EdtfDate adopted();

  /** Returns what each source says, by source id. */
  public abstract ImmutableList<DocumentAccount> accounts();

  /** Returns, for people: {@code beijing-declaration, 2013-10}. */
  @Override
  public String toString() {
    return id() + ", " + adopted();
  }

  @Value.Check
  void check() {
    new Violations("Document")
        .requireId("id", id())
        .requireText("kind", kind())
        .requireText("title", title())
        .require(
            !accounts().isEmpty(), "accounts", accounts(), "is empty; expected at least one source")
        .throwIfAny();
  }

  /** Builds a {@link Document}. */
  public static final class Builder extends ImmutableDocument.Builder {
    Builder() {}
  }
}
