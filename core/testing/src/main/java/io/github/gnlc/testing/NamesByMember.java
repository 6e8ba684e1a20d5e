package io.github.gnlc.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import io.github.gnlc.Network;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import org.jspecify.annotations.Nullable;

/** All names of members, the official one first, then the others in the dataset's order. */
final class NamesByMember {
  /** Up to so many letters, a name that is not official yields to any other of that name. */
  private static final int SHORT = 4;

  private static final String ENGLISH = "en";
  private static final String UNDETERMINED = "und";

  private final Network network;

  // made when first asked for; a race makes them twice, with the same content
  private volatile @Nullable ImmutableListMultimap<String, MemberName> others;
  private volatile @Nullable ImmutableSetMultimap<String, String> firm;

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

  /**
   * The names other than the official one that are printed, in English or in another script, and in
   * use today, by the id of the member.
   */
  ImmutableSetMultimap<String, String> firm() {
    ImmutableSetMultimap<String, String> made = firm;
    if (made == null) {
      made = network.memberNames().stream()
          .filter(NamesByMember::isFirm)
          .collect(
              ImmutableSetMultimap.toImmutableSetMultimap(MemberName::memberId, MemberName::name));
      firm = made;
    }
    return made;
  }

  private static boolean isFirm(MemberName name) {
    String language = name.language().orElse(ENGLISH);
    int latin = Letters.latinLength(name.name());
    boolean known =
        latin == 0 ? !language.equals(UNDETERMINED) : latin > SHORT && language.equals(ENGLISH);
    return known && name.usage().isEmpty();
  }
}
