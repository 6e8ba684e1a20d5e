package io.github.gnlc.name;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Syntax;
import io.github.gnlc.internal.value.Violations;
import io.github.gnlc.model.Coordinate;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A city name from somewhere, with what is known beside it:
 * {@code NameQuery.builder().text("Cordoba").country("AR").build()}.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class NameQuery implements Serializable {
  private static final long serialVersionUID = 1;

  NameQuery() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the name as it came. */
  public abstract String text();

  /**
   * Returns the country, by an ISO 3166-1 code or any name of it that the dataset has, in whatever
   * case: {@code "IE"}, {@code "irl"}, {@code "Irlanda"}.
   */
  public abstract Optional<String> country();

  /**
   * Returns the language of the text as a BCP 47 tag; where the text may mean several members,
   * those with that name in this language are preferred: {@code "zh"}, to which {@code "zh-Hans"}
   * belongs.
   */
  public abstract Optional<String> language();

  /**
   * Returns the script by its ISO 15924 code; where the text may mean several members, those with
   * that name in this script are preferred.
   */
  public abstract Optional<String> script();

  /**
   * Returns where the city lies; members more than 40 km from it are then out of the question. Of a
   * member whose place is not known the match remarks that this was not compared.
   */
  public abstract Optional<Coordinate> coordinate();

  /** Returns the day on which it should have been a member, known so; in the years 1 to 9999. */
  public abstract Optional<LocalDate> day();

  /** Returns the query of a text alone. */
  public static NameQuery of(String text) {
    return builder().text(text).build();
  }

  /** Returns how strict the answer is to be. */
  @Value.Default
  public Strictness strictness() {
    return Strictness.NORMAL;
  }

  @Value.Check
  void check() {
    new Violations("NameQuery")
        .require(
            language().isEmpty() || Syntax.isLanguageTag(language().get()),
            "language",
            language().orElse(""),
            "is not a BCP 47 tag; expected one such as zh or pt-BR")
        .require(
            script().isEmpty() || Syntax.isScript(script().get()),
            "script",
            script().orElse(""),
            "is not an ISO 15924 code; expected one such as Hans or Cyrl")
        .require(
            day().isEmpty() || isYear(day().get().getYear()),
            "day",
            day().map(Object::toString).orElse(""),
            "is not within the years 1 to 9999; expected a day such as 2024-02-14")
        .throwIfAny();
  }

  private static boolean isYear(int year) {
    return year >= 1 && year <= 9999;
  }

  /** Builds a {@link NameQuery}. */
  public static final class Builder extends ImmutableNameQuery.Builder {
    Builder() {}
  }
}
