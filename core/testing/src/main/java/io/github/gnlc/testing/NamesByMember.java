package io.github.gnlc.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.gnlc.Network;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import org.jspecify.annotations.Nullable;

/** All names of members, the official one first, then the others in the dataset's order. */
final class NamesByMember {
  private final Network network;

  /** Made when first asked for; a race makes it twice, with the same content. */
  private volatile @Nullable ImmutableListMultimap<String, MemberName> others;

  NamesByMember(Network network) {
    this.network = network;
  }

  private ImmutableListMultimap<String, MemberName> others() {
    ImmutableListMultimap<String, MemberName> made = others;
    if (made == null) {
      made = Multimaps.index(network.memberNames(), MemberName::memberId);
      others = made;
    }
    return made;
  }

  /** The names of a member, each once. */
  ImmutableList<String> of(Member member) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    names.add(member.name());
    others().get(member.id()).forEach(other -> names.add(other.name()));
    return names.build().asList();
  }
}
