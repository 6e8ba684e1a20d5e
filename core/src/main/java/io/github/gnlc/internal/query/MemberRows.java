package io.github.gnlc.internal.query;

import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.model.Member;
import org.jspecify.annotations.Nullable;

/** The members of any status; each is made when first asked for. */
final class MemberRows extends Rows<Member> {
  private final Dataset dataset;

  MemberRows(Catalogue catalogue, Dataset dataset) {
    super(catalogue, Kind.MEMBER);
    this.dataset = dataset;
  }

  @Override
  public int size() {
    return dataset.members().size();
  }

  @Override
  public Member get(int row) {
    return dataset.members().get(row);
  }

  @Override
  public String id(int row) {
    return dataset.members().id(row);
  }

  @Override
  public int find(String id) {
    return dataset.members().ordinalOf(id);
  }

  @Override
  public int findEqual(@Nullable Object thing) {
    int row = thing instanceof Member member ? find(member.id()) : -1;
    return row >= 0 && get(row).equals(thing) ? row : -1;
  }
}
