package io.github.gnlc.internal.query;

import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.mapping.MemberStore;
import io.github.gnlc.model.Member;
import org.jspecify.annotations.Nullable;

/** The members of any status; each is made when first asked for. */
final class MemberRows extends Rows<Member> {
  private final MemberStore store;

  MemberRows(Catalogue catalogue, MemberStore store) {
    super(catalogue, Kind.MEMBER);
    this.store = store;
  }

  @Override
  public int size() {
    return store.size();
  }

  @Override
  public Member get(int row) {
    return store.get(row);
  }

  @Override
  public String id(int row) {
    return store.id(row);
  }

  @Override
  public int find(String id) {
    return store.ordinalOf(id);
  }

  @Override
  public int findEqual(@Nullable Object thing) {
    int row = thing instanceof Member member ? store.ordinalOf(member.id()) : -1;
    return row >= 0 && store.get(row).equals(thing) ? row : -1;
  }
}
