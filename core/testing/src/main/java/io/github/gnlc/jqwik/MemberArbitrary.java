package io.github.gnlc.jqwik;

import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Region;
import io.github.gnlc.query.Members;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.ExhaustiveGenerator;
import net.jqwik.api.RandomGenerator;

/**
 * Members of a selection: {@code LearningCities.members().inCountry("CN")}. Each is as likely as
 * any other.
 *
 * <p>Edge cases are the first and the last member, the shortest and the longest name, names with
 * other letters than those of ASCII, with a space, hyphen or apostrophe, or shared with another
 * member, members that left or are unconfirmed, whose date of joining is unknown or only a bound,
 * and that lie nowhere; each as far as the selection has one. A member shrinks to the simplest that
 * still fails: one of today, with a name of its own, short and in plain letters.
 *
 * <p>Immutable; every filter answers a new one. One that leaves no member throws
 * {@link InvalidValueException}, which names the selection.
 */
public final class MemberArbitrary implements Arbitrary<Member> {
  private final Members selection;
  private final ChoiceArbitrary<Member> choice;

  MemberArbitrary(Members selection) {
    this.selection = selection;
    if (selection.isEmpty()) {
      throw InvalidValueException.of(
          "LearningCities.members",
          "no member in " + selection + "; expected at least one to draw from");
    }
    this.choice = ShrinkingOrder.members(selection.list());
  }

  /**
   * Narrows to a country: {@code inCountry("CN")}.
   *
   * @throws io.github.gnlc.error.UnknownKeyException if there is no such country
   */
  public MemberArbitrary inCountry(String code) {
    return new MemberArbitrary(selection.inCountry(code));
  }

  /** Narrows to a region: {@code inRegion(Region.AFRICA)}. */
  public MemberArbitrary inRegion(Region region) {
    return new MemberArbitrary(selection.inRegion(region));
  }

  /** Narrows to those known to have joined in a year. */
  public MemberArbitrary joinedIn(int year) {
    return new MemberArbitrary(selection.joinedIn(year));
  }

  /** Narrows to those with an award. */
  public MemberArbitrary awarded() {
    return new MemberArbitrary(selection.awarded());
  }

  /**
   * Narrows to those with an award of a round.
   *
   * @throws io.github.gnlc.error.UnknownKeyException if there was no round of that year
   */
  public MemberArbitrary awardedIn(int year) {
    return new MemberArbitrary(selection.awardedIn(year));
  }

  /** Returns what is drawn from. */
  public Members selection() {
    return selection;
  }

  @Override
  public RandomGenerator<Member> generator(int genSize) {
    return choice.generator(genSize);
  }

  @Override
  public EdgeCases<Member> edgeCases(int maxEdgeCases) {
    return choice.edgeCases(maxEdgeCases);
  }

  @Override
  public Optional<ExhaustiveGenerator<Member>> exhaustive(long maxNumberOfSamples) {
    return choice.exhaustive(maxNumberOfSamples);
  }

  /** Returns, for people: {@code arbitrary of members[of today, in country CN]}. */
  @Override
  public String toString() {
    return "arbitrary of " + selection;
  }
}
