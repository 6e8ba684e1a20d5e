package io.github.gnlc.model;

import io.github.gnlc.internal.value.Codes;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A name of a member other than its official one: Wuhan is also 武汉.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class MemberName implements Serializable {
  private static final long serialVersionUID = 1;

  MemberName() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the id of the member. */
  public abstract String memberId();

  /** Returns the name, as printed. */
  public abstract String name();

  /** Returns the language as a BCP 47 tag, where the dataset states it: {@code "ru"}. */
  public abstract Optional<String> language();

  /**
   * Returns the id of the source that prints it; empty for names from the gazetteer of the table.
   */
  public abstract Optional<String> sourceId();

  /**
   * Returns the script of the name by ISO 15924, that of its first letter: {@code "Hani"} for 武汉,
   * {@code "Zyyy"} for a name without letters.
   */
  public String script() {
    return scriptOf(name());
  }

  /** Returns the script of a text by ISO 15924, that of its first letter. */
  public static String scriptOf(String text) {
    return Codes.script(text);
  }

  @Value.Check
  void check() {
    new Violations("MemberName")
        .requireId("memberId", memberId())
        .requireText("name", name())
        .requireText("language", language())
        .throwIfAny();
  }

  /** Builds a {@link MemberName}. */
  public static final class Builder extends ImmutableMemberName.Builder {
    Builder() {}
  }
}
