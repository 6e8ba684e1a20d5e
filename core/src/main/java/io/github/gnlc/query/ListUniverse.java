package io.github.gnlc.query;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Things of a kind that are held as a list, in an order of their own; looked up through a map made
 * when first needed.
 */
final class ListUniverse<T> extends Universe<T> {
  private final ImmutableList<T> things;
  private final Function<T, String> id;
  private volatile @Nullable Map<String, Integer> ordinals;

  /** Typed as the verifier knows it, so that the first answer is given without this class. */
  static <T> Universe<T> of(
      Catalogue catalogue, Kind kind, ImmutableList<T> things, Function<T, String> id) {
    return new ListUniverse<>(catalogue, kind, things, id);
  }

  private ListUniverse(
      Catalogue catalogue, Kind kind, ImmutableList<T> things, Function<T, String> id) {
    super(catalogue, kind);
    this.things = things;
    this.id = id;
  }

  @Override
  int size() {
    return things.size();
  }

  @Override
  T get(int ordinal) {
    return things.get(ordinal);
  }

  @Override
  String id(int ordinal) {
    return id.apply(things.get(ordinal));
  }

  @Override
  int ordinalOf(String wanted) {
    Map<String, Integer> known = ordinals;
    if (known == null) {
      known = new HashMap<>();
      for (int i = 0; i < things.size(); i++) {
        known.put(id(i), i);
      }
      ordinals = known;
    }
    return known.getOrDefault(wanted, -1);
  }

  @Override
  int ordinalOfValue(@Nullable Object value) {
    return things.indexOf(value);
  }
}
