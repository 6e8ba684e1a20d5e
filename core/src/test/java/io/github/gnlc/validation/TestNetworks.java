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

  static Network of(TestTables tables) {
    byte[] snapshot = Snapshots.toBytes(tables.build());
    return Network.ofSnapshot(() -> new ByteArrayInputStream(snapshot));
  }
}
