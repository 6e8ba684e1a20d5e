package io.github.gnlc.examples.benchmarks.queries;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.model.Member;
import java.util.function.Function;

/** The engines, by the names that figures give them. */
public enum EngineKind {
  GNLC("GNLC", members -> new GnlcEngine()),
  STREAMS("streams", Streams::new),
  CQENGINE("CQEngine", CqEngine::new),
  H2("H2", H2Table::new);

  private final String words;
  private final Function<ImmutableList<Member>, Engine> maker;

  EngineKind(String words, Function<ImmutableList<Member>, Engine> maker) {
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
