package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.model.Member;
import io.github.gnlc.testing.Samples;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Type-ahead that stops early, against type-ahead that does not. */
class TypeAheadProperties {
  private static final Network NETWORK = Samples.of(
          Network.ofDataset(TestTables.small().build()), 5)
      .network(400)
      .value()
      .network();
  private static final List<Member> MEMBERS = NETWORK.members().list();

  @Property(tries = 300)
  void fewerAreTheFirstOfMore(
      @ForAll @IntRange(max = 399) int member,
      @ForAll @IntRange(min = 1, max = 8) int letters,
      @ForAll @IntRange(min = 1, max = 20) int limit) {
    String name = MEMBERS.get(member).name();
    String typed = name.substring(0, Math.min(letters, name.length()));
    List<Match> all = NETWORK.search(typed, MEMBERS.size());
    assertThat(NETWORK.search(typed, limit)).isEqualTo(all.subList(0, Math.min(limit, all.size())));
    assertThat(all).extracting(Match::member).contains(MEMBERS.get(member)).doesNotHaveDuplicates();
  }
}
