package io.github.gnlc.query;

import io.github.gnlc.internal.mapping.MemberStore;
import io.github.gnlc.model.Member;
import org.jspecify.annotations.Nullable;

/** The members of any status. */
final class MemberUniverse extends Universe<Member> {
  private final MemberStore store;

  MemberUniverse(Catalogue catalogue, MemberStore store) {
    super(catalogue, Kind.MEMBERS);
    this.store = store;
  }

  @Override
  int size() {
    return store.size();
  }

  @Override
  Member get(int ordinal) {
    return store.get(ordinal);
  }

  @Override
  String id(int ordinal) {
    return store.id(ordinal);
  }

  @Override
  int ordinalOf(String id) {
    return store.ordinalOf(id);
  }

  @Override
  int ordinalOfValue(@Nullable Object value) {
    int ordinal = value instanceof Member member ? store.ordinalOf(member.id()) : -1;
    return ordinal >= 0 && store.get(ordinal).equals(value) ? ordinal : -1;
  }
}
