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

  /** {@return members of today of the default network: {@code Tianjin, CN (cn-tianjin)}} */
  public static MemberArbitrary members() {
    return members(Network.ofDefault());
  }

  /**
   * {@return members of today of a network}
   *
   * @param network the network
   */
  public static MemberArbitrary members(Network network) {
    return members(network.members());
  }

  /**
   * {@return members of a selection: {@code members(Gnlc.allMembers())}}
   *
   * @param selection the members to draw from, at least one
   */
  public static MemberArbitrary members(Members selection) {
    return new MemberArbitrary(selection);
  }

  /**
   * {@return names as users type them, of members of today of the default network and of other
   * cities: {@code names().misspelt(Misspelling.LETTERS_SWAPPED)}}
   */
  public static LearningCityNameArbitrary names() {
    return names(Network.ofDefault());
  }

  /**
   * {@return names of members of today of a network, and of cities that are none}
   *
   * @param network the network, which says what is a member
   */
  public static LearningCityNameArbitrary names(Network network) {
    return names(network, network.members());
  }

  /**
   * {@return names of the members of a selection, and of cities that are none}
   *
   * @param network the network that the selection is of, which says what is a member
   * @param selection the members whose names are drawn, at least one
   */
  public static LearningCityNameArbitrary names(Network network, Members selection) {
    return LearningCityNameArbitrary.of(network, selection);
  }

  /** {@return synthetic networks with the countries and rules of the default one} */
  public static NetworkArbitrary networks() {
    return networks(Network.ofDefault());
  }

  /**
   * {@return synthetic networks with the countries and rules of a network}
   *
   * @param base the network that gives countries and rules
   */
  public static NetworkArbitrary networks(Network base) {
    return NetworkArbitrary.of(base);
  }

  /**
   * {@return dates in every form of EDTF that the library knows: days, months, years, each also as
   * a bound, and the unknown date} They shrink to the year {@code 2015}.
   */
  public static Arbitrary<EdtfDate> edtfDates() {
    return new EdtfDateArbitrary();
  }

  /** {@return countries of the default network, with members and without} */
  public static Arbitrary<Country> countries() {
    return countries(Network.ofDefault().countries());
  }

  /**
   * {@return countries of a selection: {@code countries(Gnlc.countries().withMembers())}}
   *
   * @param selection the countries to draw from, at least one
   */
  public static Arbitrary<Country> countries(Countries selection) {
    return ShrinkingOrder.countries(requireSome("countries", selection).list());
  }

  /** {@return awards of the default network} */
  public static Arbitrary<Award> awards() {
    return awards(Network.ofDefault().awards());
  }

  /**
   * {@return awards of a selection: {@code awards(Gnlc.awards().inRound(2024))}}
   *
   * @param selection the awards to draw from, at least one
   */
  public static Arbitrary<Award> awards(Awards selection) {
    return ShrinkingOrder.inOrder(requireSome("awards", selection).list());
  }

  /** {@return cohorts of the default network} */
  public static Arbitrary<Cohort> cohorts() {
    return cohorts(Network.ofDefault().cohorts());
  }

  /**
   * {@return cohorts of a selection: {@code cohorts(Gnlc.cohorts().announcedIn(2022))}}
   *
   * @param selection the cohorts to draw from, at least one
   */
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
