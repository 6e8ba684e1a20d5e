package io.github.gnlc.internal.query;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.error.UnknownKeyException.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows that a dataset holds as a list; ids are looked up in a map made when first needed. */
final class ListRows<T> extends Rows<T> {
  private final ImmutableList<T> things;
  private final Function<T, String> id;
  private volatile @Nullable Map<String, Integer> byId;

  ListRows(Catalogue catalogue, Kind kind, ImmutableList<T> things, Function<T, String> id) {
    super(catalogue, kind);
    this.things = things;
    this.id = id;
  }

  @Override
  public int size() {
    return things.size();
  }

  @Override
  public T get(int row) {
    return things.get(row);
  }

  @Override
  public String id(int row) {
    return id.apply(things.get(row));
  }

  @Override
  public int find(String wanted) {
    Map<String, Integer> known = byId;
    if (known == null) {
      known = new HashMap<>();
      for (int i = 0; i < things.size(); i++) {
        known.put(id(i), i);
      }
      byId = known;
    }
    return known.getOrDefault(wanted, -1);
  }

  @Override
  public int findEqual(@Nullable Object thing) {
    return things.indexOf(thing);
  }

  @Override
  public ImmutableList<T> list(RowSet rows) {
    return rows.count() == things.size() ? things : super.list(rows);
  }
}
