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
 * Members of a selection, each as likely as any other:
 * {@code LearningCities.members().inCountry("CN")}.
 *
 * <p>Edge cases, as far as the selection has them, are the first and the last member; the members
 * with the shortest and the longest name; one with a name that has letters outside ASCII, a space,
 * a hyphen or an apostrophe, or that another member shares; and one that left, is unconfirmed,
 * joined on an unknown date or by a day, or has no place. A member shrinks to the simplest that
 * still fails: a member of today whose name is its own, short and in plain letters.
 *
 * <p>Obtain it from {@link LearningCities#members()}. Immutable; every filter returns a new
 * arbitrary. A filter that leaves no member throws an {@link InvalidValueException} that names the
 * selection.
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
   * @param code an ISO 3166-1 code: {@code "CN"}, {@code "CHN"} or {@code "156"}
   * @return an arbitrary of those alone
   * @throws io.github.gnlc.error.UnknownKeyException if there is no such country
   */
  public MemberArbitrary inCountry(String code) {
    return new MemberArbitrary(selection.inCountry(code));
  }

  /**
   * Narrows to a region: {@code inRegion(Region.AFRICA)}.
   *
   * @param region the region of UNESCO
   * @return an arbitrary of those alone
   */
  public MemberArbitrary inRegion(Region region) {
    return new MemberArbitrary(selection.inRegion(region));
  }

  /**
   * Narrows to those known to have joined in a year.
   *
   * @param year the year, from 1 to 9999: 2022
   * @return an arbitrary of those alone
   */
  public MemberArbitrary joinedIn(int year) {
    return new MemberArbitrary(selection.joinedIn(year));
  }

  /**
   * Narrows to those with an award.
   *
   * @return an arbitrary of those alone
   */
  public MemberArbitrary awarded() {
    return new MemberArbitrary(selection.awarded());
  }

  /**
   * Narrows to those with an award of a round.
   *
   * @param year the year of the round: 2024
   * @return an arbitrary of those alone
   * @throws io.github.gnlc.error.UnknownKeyException if there was no round of that year
   */
  public MemberArbitrary awardedIn(int year) {
    return new MemberArbitrary(selection.awardedIn(year));
  }

  /** {@return what is drawn from} */
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

  /** Returns the selection in words: {@code arbitrary of members[of today, in country CN]}. */
  @Override
  public String toString() {
    return "arbitrary of " + selection;
  }
}
