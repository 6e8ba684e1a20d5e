package io.github.gnlc.model;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one source says of a document.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class DocumentAccount implements Serializable {
  private static final long serialVersionUID = 1;

  DocumentAccount() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the id of the source. */
  public abstract String sourceId();

  /** Returns the title it gives. */
  public abstract String title();

  /** Returns the language of that title as a BCP 47 tag. */
  public abstract Optional<String> language();

  /** Returns when it was adopted or published. */
  public abstract EdtfDate adopted();

  /** Returns the place it gives. */
  public abstract Optional<String> place();

  /** Returns a remark of the editors. */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    new Violations("DocumentAccount")
        .requireId("sourceId", sourceId())
        .requireText("title", title())
        .throwIfAny();
  }

  /** Builds a {@link DocumentAccount}. */
  public static final class Builder extends ImmutableDocumentAccount.Builder {
    Builder() {}
  }
}
