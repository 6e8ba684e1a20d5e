package io.github.gnlc.validation;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.snapshot.Snapshots;
import java.io.ByteArrayInputStream;

/** Networks to check texts against. */
final class TestNetworks {
  private TestNetworks() {}

  /** A network with members of every status, two of the same name, and a city that is none. */
  static Network small() {
    return of(TestTables.small());
  }

  /** The same with two names that each belong to two cities, none of them a member today. */
  static Network homonyms() {
    return of(TestTables.small()
        .named("homonyms")
        .add("members", "ke-kisumu", "KE", "Kisumu", "")
        .add("evidence", "ke-kisumu", "joined", "2016", "s2", "")
        .add("evidence", "ke-kisumu", "left", "2023-05", "s6", "")
        .add("place_names", "ma-laayoune", "de", "Altstadt", "")
        .add("place_names", "ke-nairobi", "de", "Altstadt", "")
        .add("place_names", "ma-laayoune", "nl", "Neudorf", "")
        .add("place_names", "ke-kisumu", "nl", "Neudorf", ""));
  }

  static Network of(TestTables tables) {
    byte[] snapshot = Snapshots.toBytes(tables.build());
    return Network.ofSnapshot(() -> new ByteArrayInputStream(snapshot));
  }
}
