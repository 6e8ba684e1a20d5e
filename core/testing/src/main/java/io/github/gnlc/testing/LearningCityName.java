package io.github.gnlc.testing;

import io.github.gnlc.model.Member;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A name of a city as a user may type it, and the truth of it: the member that is meant, or that
 * none is; {@code 'Guagnzhou' for 'Guangzhou' of Guangzhou, CN (cn-guangzhou): letters swapped,
 * must resolve}.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
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

  /** Returns the name of a member as the network's lists give it: {@code Nam-gu}. */
  public static LearningCityName recorded(Member member, boolean mustResolve) {
    return new LearningCityName(member.name(), member, null, mustResolve);
  }

  /** Returns a misspelt name of a member. */
  public static LearningCityName misspelt(MisspeltName misspelt) {
    return new LearningCityName(
        misspelt.text(), misspelt.member(), misspelt, misspelt.mustResolve());
  }

  /** Returns the name of a city that is no member. */
  public static LearningCityName none(NonMember city) {
    return new LearningCityName(city.text(), null, null, false);
  }

  /** Returns the name as it was typed. */
  public String text() {
    return text;
  }

  /** Returns the member that is meant, or empty if the city is none. */
  public Optional<Member> member() {
    return Optional.ofNullable(member);
  }

  /** Returns what was misspelt and how; empty if the name is as recorded, or of no member. */
  public Optional<MisspeltName> misspelling() {
    return Optional.ofNullable(misspelt);
  }

  /**
   * Returns whether {@code resolve(text)} is bound to find the member. If not, it may abstain,
   * answer that there are several, or find it all the same; it never is for a city that is none.
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
