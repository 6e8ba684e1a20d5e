package io.github.gnlc.examples.benchmarks.queries;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.model.Member;
import java.util.function.Function;

/** The engines, by the names that figures give them. */
public enum Rival {
  GNLC("GNLC", members -> new Ours()),
  STREAMS("streams", Streams::new),
  HASH_MAP("HashMap by hand", HandMade::new),
  BIT_SET("BitSet by hand", BitSets::new),
  CQENGINE("CQEngine", Cq::new),
  H2("H2", H2Table::new);

  private final String words;
  private final Function<ImmutableList<Member>, Engine> maker;

  Rival(String words, Function<ImmutableList<Member>, Engine> maker) {
    this.words = words;
    this.maker = maker;
  }

  String words() {
    return words;
  }

  /** Makes the engine of these members, which are those of today. */
  Engine make(ImmutableList<Member> members) {
    return maker.apply(members);
  }
}
