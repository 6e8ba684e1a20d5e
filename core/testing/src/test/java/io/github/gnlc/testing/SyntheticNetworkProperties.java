package io.github.gnlc.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.TestTables;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever its size and seed, a synthetic network is well. */
class SyntheticNetworkProperties {
  private static final Network SMALL = Network.ofDataset(TestTables.small().build());

  @Property(tries = 40)
  void itPassesEveryCheckOfTheBuild(
      @ForAll @IntRange(min = 10, max = 400) int size, @ForAll long seed) {
    Network network = Samples.of(SMALL, seed).network(size).value().network();
    assertThat(network.tables().check()).isEmpty();
    assertThat(network.members().count()).isEqualTo(size);
    network.verify();
  }
}
