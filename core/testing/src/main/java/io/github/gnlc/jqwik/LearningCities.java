package io.github.gnlc.jqwik;

import io.github.gnlc.Network;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.query.Awards;
import io.github.gnlc.query.Cohorts;
import io.github.gnlc.query.Countries;
import io.github.gnlc.query.Members;
import io.github.gnlc.query.Selection;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries of learning cities, to compose like any other of jqwik's:
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Set<Member>> twoKoreanCities() {
 *   return LearningCities.members().inCountry("KR").set().ofSize(2);
 * }
 * }</pre>
 *
 * <p>Methods without an argument draw from the default network and throw a
 * {@link io.github.gnlc.NoDatasetException} if there is none, or more than one.
 *
 * <p>All arbitraries have edge cases and shrink to something simple, as the types that are returned
 * describe: a member to one with a short name in plain letters, a date to {@code 2015}, a network
 * to the smallest that fails; countries shrink to short names in plain letters, awards and cohorts
 * to the first in order. An empty selection throws an {@link InvalidValueException} that names it.
 * No method accepts or returns null.
 */
public final class LearningCities {
  private LearningCities() {}

  /** Returns members of today of the default network: {@code Tianjin, CN (cn-tianjin)}. */
  public static MemberArbitrary members() {
    return members(Network.ofDefault());
  }

  /** Returns members of today of a network. */
  public static MemberArbitrary members(Network network) {
    return members(network.members());
  }

  /** Returns members of a selection: {@code members(Gnlc.allMembers())}. */
  public static MemberArbitrary members(Members selection) {
    return new MemberArbitrary(selection);
  }

  /**
   * Returns names as users type them, of members of today of the default network and of other
   * cities: {@code names().misspelt(Misspelling.LETTERS_SWAPPED)}.
   */
  public static LearningCityNameArbitrary names() {
    return names(Network.ofDefault());
  }

  /** Returns names of members of today of a network, and of cities that are none. */
  public static LearningCityNameArbitrary names(Network network) {
    return names(network, network.members());
  }

  /**
   * Returns names of the members of a selection, and of cities that are none.
   *
   * @param network the network that the selection is of, which says what is a member
   */
  public static LearningCityNameArbitrary names(Network network, Members selection) {
    return LearningCityNameArbitrary.of(network, selection);
  }

  /** Returns synthetic networks with the countries and rules of the default one. */
  public static NetworkArbitrary networks() {
    return networks(Network.ofDefault());
  }

  /** Returns synthetic networks with the countries and rules of a network. */
  public static NetworkArbitrary networks(Network base) {
    return NetworkArbitrary.of(base);
  }

  /**
   * Returns dates in every form of EDTF that the library knows: days, months, years, each also as a
   * bound, and the unknown date. They shrink to the year {@code 2015}.
   */
  public static Arbitrary<EdtfDate> edtfDates() {
    return new EdtfDateArbitrary();
  }

  /** Returns countries of the default network, with members and without. */
  public static Arbitrary<Country> countries() {
    return countries(Network.ofDefault().countries());
  }

  /** Returns countries of a selection: {@code countries(Gnlc.countries().withMembers())}. */
  public static Arbitrary<Country> countries(Countries selection) {
    return ShrinkingOrder.countries(requireSome("countries", selection).list());
  }

  /** Returns awards of the default network. */
  public static Arbitrary<Award> awards() {
    return awards(Network.ofDefault().awards());
  }

  /** Returns awards of a selection: {@code awards(Gnlc.awards().inRound(2024))}. */
  public static Arbitrary<Award> awards(Awards selection) {
    return ShrinkingOrder.inOrder(requireSome("awards", selection).list());
  }

  /** Returns cohorts of the default network. */
  public static Arbitrary<Cohort> cohorts() {
    return cohorts(Network.ofDefault().cohorts());
  }

  /** Returns cohorts of a selection: {@code cohorts(Gnlc.cohorts().announcedIn(2022))}. */
  public static Arbitrary<Cohort> cohorts(Cohorts selection) {
    return ShrinkingOrder.inOrder(requireSome("cohorts", selection).list());
  }

  private static <S extends Selection<?, S>> S requireSome(String method, S selection) {
    if (selection.isEmpty()) {
      throw InvalidValueException.of(
          "LearningCities." + method,
          "nothing in " + selection + "; expected at least one to draw from");
    }
    return selection;
  }
}
