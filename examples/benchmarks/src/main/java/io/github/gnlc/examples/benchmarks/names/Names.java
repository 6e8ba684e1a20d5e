package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.Network;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Every recorded name of every member of today. */
final class Names {
  /** A member, one of its names and what may be concluded from it. */
  record Name(Member member, String text, Trust trust) {
    Name or(Name other) {
      return new Name(member, text, trust.or(other.trust));
    }
  }

  private final Map<String, Name> all = new LinkedHashMap<>();
  private final Map<String, Set<String>> owners = new LinkedHashMap<>();

  Names(Network network) {
    network.members().forEach(member -> add(member, member.name(), Trust.LOCAL));
    for (MemberName name : network.memberNames()) {
      network
          .members()
          .find(name.memberId())
          .ifPresent(member -> add(member, name.name(), Trust.of(name)));
    }
  }

  private void add(Member member, String text, Trust trust) {
    owners.computeIfAbsent(Fold.key(text), key -> new TreeSet<>()).add(member.id());
    all.merge(member.id() + " " + text, new Name(member, text, trust), Name::or);
  }

  List<Name> all() {
    return new ArrayList<>(all.values());
  }

  boolean has(String text) {
    return owners.containsKey(Fold.key(text));
  }

  /** The ids of the members of that name. */
  Set<String> owners(String text) {
    return owners.getOrDefault(Fold.key(text), Set.of());
  }
}
