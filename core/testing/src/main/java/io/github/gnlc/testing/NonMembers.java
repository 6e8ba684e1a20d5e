package io.github.gnlc.testing;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.Network;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.name.Resolution;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws cities that are no members, each asked of the resolver before it is told. */
final class NonMembers {
  /** Far more than needed: hardly any made-up name is that of a member. */
  private static final int TRIES = 1000;

  private final Network network;

  /** Made when first asked for; a race makes it twice, with the same content. */
  private volatile @Nullable ImmutableList<String> otherPlaces;

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
    ImmutableList<String> places = otherPlaces();
    int first = random.below(Math.max(1, places.size()));
    for (int i = 0; i < places.size(); i++) {
      String place = places.get((first + i) % places.size());
      if (network.resolve(place) instanceof Resolution.None none) {
        return Optional.of(new NonMember(place, true, none));
      }
    }
    return Optional.empty();
  }

  private ImmutableList<String> otherPlaces() {
    ImmutableList<String> made = otherPlaces;
    if (made == null) {
      made = network.tables().rows("other_places").stream()
          .map(row -> row.getOrDefault("name", ""))
          .collect(ImmutableList.toImmutableList());
      otherPlaces = made;
    }
    return made;
  }
}
