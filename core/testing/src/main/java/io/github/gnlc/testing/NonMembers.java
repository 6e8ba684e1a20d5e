package io.github.gnlc.testing;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.Network;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.model.OtherPlace;
import io.github.gnlc.name.Resolution;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws cities that are no members, each asked of the resolver before it is told. */
final class NonMembers {
  /** Far more than needed: hardly any made-up name is that of a member. */
  private static final int TRIES = 1000;

  private final Network network;

  /** Made when first asked for; a race makes it twice, with the same content. */
  private volatile @Nullable ImmutableList<OtherPlace> otherPlaces;

  NonMembers(Network network) {
    this.network = network;
  }

  NonMember any(SeededRandom random) {
    Optional<NonMember> real = random.oneIn(2) ? findReal(random) : Optional.empty();
    return real.orElseGet(() -> madeUp(random));
  }

  NonMember real(SeededRandom random) {
    return findReal(random)
        .orElseThrow(() -> InvalidValueException.of(
            "Samples.realNonMember",
            "dataset " + network + " has no other place that is surely no member; take a made-up"
                + " one, or a dataset with rows in other_places"));
  }

  NonMember madeUp(SeededRandom random) {
    for (int i = 0; i < TRIES; i++) {
      String name = RandomNames.name(random);
      if (network.resolve(name) instanceof Resolution.None none) {
        return new NonMember(name, false, none);
      }
    }
    throw InvalidValueException.of(
        "Samples.madeUpNonMember",
        "none of " + TRIES + " made-up names is unknown to " + network
            + "; take a network with fewer members");
  }

  private Optional<NonMember> findReal(SeededRandom random) {
    ImmutableList<OtherPlace> places = otherPlaces();
    int first = random.below(Math.max(1, places.size()));
    for (int i = 0; i < places.size(); i++) {
      String place = places.get((first + i) % places.size()).name();
      if (network.resolve(place) instanceof Resolution.None none) {
        return Optional.of(new NonMember(place, true, none));
      }
    }
    return Optional.empty();
  }

  /** The places of the countries that may have no member without a name in the dataset. */
  private ImmutableList<OtherPlace> otherPlaces() {
    ImmutableList<OtherPlace> made = otherPlaces;
    if (made == null) {
      Set<String> open = UnnamedMembers.countries(network);
      made = network.otherPlaces().stream()
          .filter(place -> !open.contains(place.country()))
          .collect(ImmutableList.toImmutableList());
      otherPlaces = made;
    }
    return made;
  }
}
