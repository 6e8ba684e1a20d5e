package io.github.gnlc.testing;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.Network;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.query.Countries;
import io.github.gnlc.query.Members;
import java.io.Serializable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Draws samples of a network for tests, the same ones from the same seed.
 *
 * <p>With the bundled dataset of November 2026,
 *
 * <pre>{@code
 * Samples samples = Samples.seeded(42);
 * samples.member(Gnlc.members().inCountry("CN"));      // Tianjin, CN (cn-tianjin) [seed 42, draw 1]
 * samples.realNonMember();                             // 'Hsinchu' is no member: … [seed 42, draw 2]
 *
 * // a name with two letters swapped, and whose it is
 * samples.misspelling(Misspelling.LETTERS_SWAPPED);
 * // 'Okayaam City' for 'Okayama City' of Okayama, JP (jp-okayama): letters swapped, must resolve
 * //     [seed 42, draw 3]
 *
 * // a made-up network
 * samples.network(1000).value().network().members().count();   // 1000
 * }</pre>
 *
 * <p>Obtain samples of the default network with {@link #seeded(long)}, of any other with
 * {@link #of(Network, long)}.
 *
 * <p>A sample is determined by the network, the seed, its place in the sequence and the arguments
 * of the method, and by nothing else: neither by the JVM nor by what was drawn before. Each sample
 * states its seed and its place, so a test that failed can draw it again, alone:
 * {@code Samples.replay("seed 42, draw 3").member()}. Another version of the dataset or of this
 * library may draw other samples from the same seed.
 *
 * <p>No method returns null; a null argument throws a {@link NullPointerException} that names it.
 *
 * <p>Thread-safe: each draw takes the next place in the sequence. If several threads share one
 * object, it is undefined which thread gets which place; give each thread a {@link #withSeed} of
 * its own if that matters. Drawing takes time in proportion to the members of the selection at
 * most, a synthetic network time nearly linear in its size.
 */
public final class Samples {
  private final Network network;
  private final long seed;
  private final AtomicLong nextDraw;

  /** Kept for all seeds, since they take a while to make. */
  private final NamesByMember names;

  private final NonMembers nonMembers;

  private Samples(
      Network network, long seed, long nextDraw, NamesByMember names, NonMembers nonMembers) {
    this.network = network;
    this.seed = seed;
    this.nextDraw = new AtomicLong(nextDraw);
    this.names = names;
    this.nonMembers = nonMembers;
  }

  /**
   * {@return samples of the default network, from the first draw on}
   *
   * @param seed the seed; the same one gives the same samples
   * @throws io.github.gnlc.NoDatasetException if there is none, or more than one
   */
  public static Samples seeded(long seed) {
    return of(Network.ofDefault(), seed);
  }

  /**
   * {@return samples of a network, from the first draw on: {@code Samples.of(Network.open(path),
   * 42)}}
   *
   * @param network the network that samples are drawn from
   * @param seed the seed; the same one gives the same samples
   * @throws NullPointerException if the network is null
   */
  public static Samples of(Network network, long seed) {
    Checks.require("network", network, "what samples are drawn from");
    return new Samples(network, seed, 1, new NamesByMember(network), new NonMembers(network));
  }

  /**
   * {@return samples of the default network from a stated draw on, so that the next one is the one
   * that stated it}
   *
   * @param stated what a sample says of itself, alone or at the end of its text: {@code "seed 42,
   *     draw 3"}
   * @throws InvalidValueException if the text does not end with a seed and a draw, or the draw is
   *     less than 1
   * @throws io.github.gnlc.NoDatasetException if there is no default network, or more than one
   */
  public static Samples replay(String stated) {
    return replay(Network.ofDefault(), stated);
  }

  /**
   * {@return samples of a network from a stated draw on, like {@link #replay(String)}}
   *
   * @param network the network that the sample was drawn from
   * @param stated what a sample says of itself: {@code "seed 42, draw 3"}
   * @throws InvalidValueException if the text does not end with a seed and a draw, or the draw is
   *     less than 1
   */
  public static Samples replay(Network network, String stated) {
    SampleId id =
        SampleId.parse(Checks.require("stated", stated, "a text such as 'seed 42, draw 3'"));
    return of(network, id.seed()).from("Samples.replay", id.draw());
  }

  /**
   * {@return samples of the same network from another seed, from the first draw on}
   *
   * @param other the other seed
   */
  public Samples withSeed(long other) {
    return new Samples(network, other, 1, names, nonMembers);
  }

  /**
   * {@return samples of the same network and seed from a draw on}
   *
   * @param draw the place in the sequence, from 1
   * @throws InvalidValueException if the draw is less than 1
   */
  public Samples atDraw(long draw) {
    return from("Samples.atDraw", draw);
  }

  private Samples from(String method, long draw) {
    if (draw < 1) {
      throw InvalidValueException.of(
          method, "draw " + draw + " is less than 1; expected a place in the sequence");
    }
    return new Samples(network, seed, draw, names, nonMembers);
  }

  /** {@return the network that samples are drawn from} */
  public Network network() {
    return network;
  }

  /** {@return the seed} */
  public long seed() {
    return seed;
  }

  /**
   * Draws a member of today: {@code Cugir, RO (ro-cugir) [seed 42, draw 1]}.
   *
   * @return a member, with the seed and draw that give it again
   * @throws InvalidValueException if the network has none
   */
  public Sample<Member> member() {
    return member(network.members());
  }

  /**
   * Draws a member of a selection: {@code samples.member(Gnlc.members().inCountry("CN"))}.
   *
   * @param selection the members to draw from: {@code Gnlc.members().inCountry("CN")}
   * @return a member, with the seed and draw that give it again
   * @throws InvalidValueException if the selection is empty; it says what was selected
   */
  public Sample<Member> member(Members selection) {
    ImmutableList<Member> members = requireSome("Samples.member", selection);
    return draw(random -> random.of(members));
  }

  /**
   * Draws a city that is no member, a real one or a made-up one, each in about half of the draws. A
   * real one lies in no country of which a source states more members than the dataset names.
   *
   * @return a city, with the seed and draw that give it again
   * @throws InvalidValueException if every made-up name happens to be known to the network
   */
  public Sample<NonMember> nonMember() {
    return draw(nonMembers::any);
  }

  /**
   * Draws a real city that is no member: {@code 'Akita' is no member: it is the name of another
   * place (Akita, JP)}. It lies in no country of which a source states more members than the
   * dataset names, since it might be one of the rest.
   *
   * @return a city, with the seed and draw that give it again
   * @throws InvalidValueException if the dataset has no other places, or all bear the names of
   *     members or lie in such countries
   */
  public Sample<NonMember> realNonMember() {
    return draw(nonMembers::real);
  }

  /**
   * Draws a name that no city has, as far as the network knows: {@code 'Nilmen' is no member: no
   * recorded name is like it}.
   *
   * @return a name, with the seed and draw that give it again
   * @throws InvalidValueException if every made-up name happens to be known to the network
   */
  public Sample<NonMember> madeUpNonMember() {
    return draw(nonMembers::madeUp);
  }

  /**
   * Draws a misspelt name of a member of today, of any kind and severity.
   *
   * @return a name, with the seed and draw that give it again
   * @throws InvalidValueException if the network has no members
   */
  public Sample<MisspeltName> misspelling() {
    ImmutableList<Member> members = requireSome("Samples.misspelling", network.members());
    return draw(random -> new Misspeller(network, names).any(members, random));
  }

  /**
   * Draws a misspelt name of a member of today, of one kind, not severe:
   * {@code misspelling(Misspelling.LETTERS_SWAPPED)} is {@code Guagnzhou}.
   *
   * @param kind the kind of misspelling
   * @return a name of severity 1, with the seed and draw that give it again
   * @throws InvalidValueException if no member has a name that can be misspelt in this way
   */
  public Sample<MisspeltName> misspelling(Misspelling kind) {
    return misspelling(kind, 1);
  }

  /**
   * Draws a misspelt name of a member of today, of one kind and severity.
   *
   * @param kind the kind of misspelling
   * @param severity 1, or 2 for severe; see the kinds
   * @return a name, with the seed and draw that give it again
   * @throws InvalidValueException if the severity is another number, or no member has a name that
   *     can be misspelt in this way
   */
  public Sample<MisspeltName> misspelling(Misspelling kind, int severity) {
    return misspelling(kind, severity, network.members());
  }

  /**
   * Draws a misspelt name of a member of a selection. Where a kind is impossible for a name, such
   * as another order of the words of one, another name is taken.
   *
   * @param kind the kind of misspelling
   * @param severity 1, or 2 for severe; see the kinds
   * @param selection the members to draw from: {@code Gnlc.members().inCountry("CN")}
   * @return a name, with the seed and draw that give it again
   * @throws InvalidValueException if the severity is neither 1 nor 2, the selection is empty, or
   *     none of it has a name that can be misspelt in this way
   */
  public Sample<MisspeltName> misspelling(Misspelling kind, int severity, Members selection) {
    Checks.require("kind", kind, "a kind of misspelling");
    if (severity != 1 && severity != 2) {
      throw InvalidValueException.of(
          "Samples.misspelling", "severity " + severity + " is neither 1 nor 2");
    }
    ImmutableList<Member> members = requireSome("Samples.misspelling", selection);
    return draw(random -> new Misspeller(network, names)
        .one(members, kind, severity, random)
        .orElseThrow(() -> InvalidValueException.of(
            "Samples.misspelling",
            "no name of " + selection + " can be misspelt by " + kind + " with severity " + severity
                + "; take another kind or a wider selection")));
  }

  /**
   * Draws an address line as people write it, which names a member of today: {@code 'c/o Town Hall;
   * 47441 Cugir (Romania)' is in Cugir, RO (ro-cugir): written 'Cugir', may resolve}.
   *
   * @return a line, with the seed and draw that give it again
   * @throws InvalidValueException if the network has no members
   */
  public Sample<AddressLine> addressLine() {
    return addressLine(network.members());
  }

  /**
   * Draws an address line as people write it, which names a member of a selection.
   *
   * @param selection the members to draw from: {@code Gnlc.members().inCountry("CN")}
   * @return a line, with the seed and draw that give it again
   * @throws InvalidValueException if the selection is empty
   */
  public Sample<AddressLine> addressLine(Members selection) {
    ImmutableList<Member> members = requireSome("Samples.addressLine", selection);
    return draw(random -> new AddressLines(network, names).line(members, random));
  }

  /**
   * Draws a country that has members today: China.
   *
   * @return a country, with the seed and draw that give it again
   * @throws InvalidValueException if none has
   */
  public Sample<Country> countryWithMembers() {
    return country("Samples.countryWithMembers", network.countries().withMembers(), "with members");
  }

  /**
   * Draws a country that has no members today: New Zealand.
   *
   * @return a country, with the seed and draw that give it again
   * @throws InvalidValueException if all have
   */
  public Sample<Country> countryWithoutMembers() {
    Countries all = network.countries();
    return country(
        "Samples.countryWithoutMembers", all.difference(all.withMembers()), "without members");
  }

  private Sample<Country> country(String method, Countries countries, String what) {
    ImmutableList<Country> list = countries.list();
    if (list.isEmpty()) {
      throw InvalidValueException.of(
          method, "network " + network + " has no country " + what + "; expected at least one");
    }
    return draw(random -> random.of(list));
  }

  /**
   * Draws a day with the members known to have been in the network on it: 2020-09-23 with 187 of
   * them. About every second day lies next to the first or last possible day on which some member
   * joined or left.
   *
   * @return a day, with the seed and draw that give it again
   */
  public Sample<DayWithMembers> day() {
    return draw(random -> new Days(network).day(random));
  }

  /**
   * Draws a date in EDTF in any of its forms: {@code 2016-10}, {@code ../2015-09-30}, unknown. Most
   * lie in the years of the network; some in those that programs get wrong, from 1 to 9999.
   *
   * @return a date, with the seed and draw that give it again
   */
  public Sample<EdtfDate> date() {
    return draw(Dates::date);
  }

  /**
   * Draws a synthetic network: its members are made up, its countries and rules are those of this
   * network, and it obeys all that a real one does; see {@link SyntheticNetwork}.
   *
   * @param size how many members of today it has, 10 to 100,000
   * @return a network, with the seed and draw that give it again
   * @throws InvalidValueException if the size is not within that range, or this network has no
   *     country with a region
   */
  public Sample<SyntheticNetwork> network(int size) {
    SyntheticNetwork.requireSize("Samples.network", size);
    return draw(random -> SyntheticNetwork.make(network, size, random));
  }

  private <T extends Serializable> Sample<T> draw(Function<SeededRandom, T> drawing) {
    long number = nextDraw.getAndUpdate(next -> next < 1 ? next : next + 1);
    if (number < 1) {
      throw new IllegalStateException("no draw follows " + Long.MAX_VALUE + "; take another seed");
    }
    return new Sample<>(drawing.apply(new SeededRandom(seed, number)), seed, number);
  }

  private static ImmutableList<Member> requireSome(String method, Members selection) {
    Checks.require("selection", selection, "members such as network.members()");
    if (selection.isEmpty()) {
      throw InvalidValueException.of(
          method, "no member in " + selection + "; expected at least one to draw from");
    }
    return selection.list();
  }

  /** Returns the samples in words: {@code samples of gnlc 2026.11.0 [seed 42, next draw 3]}. */
  @Override
  public String toString() {
    return "samples of " + network + " [seed " + seed + ", next draw " + nextDraw + "]";
  }
}
