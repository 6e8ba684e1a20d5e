package io.github.gnlc.testing;

import io.github.gnlc.model.Member;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A name of a city as a user may type it, and the truth about it: the member that is meant, or that
 * there is none.
 *
 * <p>jqwik resolves {@code @ForAll LearningCityName}; a test without jqwik makes one of a member, a
 * {@link MisspeltName} or a {@link NonMember}:
 *
 * <pre>{@code
 * MisspeltName misspelt = Samples.seeded(42)
 *     .misspelling(Misspelling.LETTERS_SWAPPED, 1, Gnlc.members().inCountry("CN"))
 *     .value();
 * LearningCityName name = LearningCityName.misspelt(misspelt);
 * name.text();           // Tianijn
 * name.member();         // Optional[Tianjin, CN (cn-tianjin)]
 * name.mustResolve();    // true
 * name.toString();       // 'Tianijn' for 'Tianjin' of Tianjin, CN (cn-tianjin): letters swapped, must resolve
 * }</pre>
 *
 * <p>Immutable, thread-safe, serializable; equal by content. No method returns null.
 */
public final class LearningCityName implements Serializable {
  private static final long serialVersionUID = 1;

  private final String text;
  private final @Nullable Member member;
  private final @Nullable MisspeltName misspelt;
  private final boolean mustResolve;

  private LearningCityName(
      String text, @Nullable Member member, @Nullable MisspeltName misspelt, boolean mustResolve) {
    this.text = text;
    this.member = member;
    this.misspelt = misspelt;
    this.mustResolve = mustResolve;
  }

  /**
   * {@return the official name of a member: {@code Nam-gu}}
   *
   * @param member the member that is meant
   * @param mustResolve whether the name must resolve to the member, which it need not if two
   *     members bear it
   * @throws NullPointerException if the member is null
   */
  public static LearningCityName recorded(Member member, boolean mustResolve) {
    return new LearningCityName(member.name(), member, null, mustResolve);
  }

  /**
   * {@return a misspelt name of a member}
   *
   * @param misspelt the name, with the member that is meant
   * @throws NullPointerException if the name is null
   */
  public static LearningCityName misspelt(MisspeltName misspelt) {
    return new LearningCityName(
        misspelt.text(), misspelt.member(), misspelt, misspelt.mustResolve());
  }

  /**
   * {@return the name of a city that is no member}
   *
   * @param city the city, a real one or a made-up one
   * @throws NullPointerException if the city is null
   */
  public static LearningCityName none(NonMember city) {
    return new LearningCityName(city.text(), null, null, false);
  }

  /** {@return the name as it was typed} */
  public String text() {
    return text;
  }

  /** {@return the member that is meant, or empty if the city is none} */
  public Optional<Member> member() {
    return Optional.ofNullable(member);
  }

  /** {@return what was misspelt and how; empty if the name is as recorded, or of no member} */
  public Optional<MisspeltName> misspelling() {
    return Optional.ofNullable(misspelt);
  }

  /**
   * {@return whether {@code resolve(text)} must find the member} If not, it may find no member,
   * several, or this one. Always false for a city that is no member.
   */
  public boolean mustResolve() {
    return mustResolve;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LearningCityName that
        && text.equals(that.text)
        && mustResolve == that.mustResolve
        && Objects.equals(member, that.member)
        && Objects.equals(misspelt, that.misspelt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, member, misspelt, mustResolve);
  }

  /** Returns the name with its truth, in one line. */
  @Override
  public String toString() {
    if (misspelt != null) {
      return misspelt.toString();
    }
    return member == null
        ? "'" + text + "' of no member"
        : "'" + text + "' of " + member + ": as recorded, "
            + (mustResolve ? "must resolve" : "may resolve");
  }
}
