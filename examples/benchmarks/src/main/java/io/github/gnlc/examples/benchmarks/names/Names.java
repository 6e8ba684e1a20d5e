package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.Network;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Every recorded name of every member of today. */
final class Names {
  /** A member and one of its names. */
  record Name(Member member, String text) {}

  private final List<Name> all = new ArrayList<>();
  private final Map<String, Set<String>> owners = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();

  Names(Network network) {
    network.members().forEach(member -> add(member, member.name()));
    for (MemberName name : network.memberNames()) {
      network.members().find(name.memberId()).ifPresent(member -> add(member, name.name()));
    }
  }

  private void add(Member member, String text) {
    owners.computeIfAbsent(Fold.key(text), key -> new TreeSet<>()).add(member.id());
    if (seen.add(member.id() + " " + text)) {
      all.add(new Name(member, text));
    }
  }

  List<Name> all() {
    return all;
  }

  boolean has(String text) {
    return owners.containsKey(Fold.key(text));
  }

  /** The ids of the members of that name. */
  Set<String> owners(String text) {
    return owners.getOrDefault(Fold.key(text), Set.of());
  }
}
