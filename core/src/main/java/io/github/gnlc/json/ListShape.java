package io.github.gnlc.json;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A list or a set, written as an array in its order; one that is not there is empty. */
final class ListShape<C extends ImmutableCollection<T>, T> extends Shape<C> {
  private final Shape<T> element;
  private final Function<List<T>, C> copy;

  private ListShape(Shape<T> element, Function<List<T>, C> copy) {
    this.element = element;
    this.copy = copy;
  }

  static <T> ListShape<ImmutableList<T>, T> of(Shape<T> element) {
    return new ListShape<>(element, ImmutableList::copyOf);
  }

  static <T> ListShape<ImmutableSet<T>, T> ofSet(Shape<T> element) {
    return new ListShape<>(element, ImmutableSet::copyOf);
  }

  @Override
  List<@Nullable Object> write(C value) {
    List<@Nullable Object> tree = new ArrayList<>(value.size());
    for (T each : value) {
      tree.add(element.write(each));
    }
    return Collections.unmodifiableList(tree);
  }

  @Override
  C read(Object tree, TreePath at) {
    if (!(tree instanceof List<?> elements)) {
      throw at.refuse(tree, expected());
    }
    List<T> values = new ArrayList<>(elements.size());
    for (Object each : elements) {
      TreePath here = at.element(values.size());
      if (each == null) {
        throw here.refuse(null, element.expected());
      }
      values.add(element.read(each, here));
    }
    return copy.apply(values);
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return ImmutableMap.of("type", "array", "items", element.schema(definitions));
  }

  @Override
  String expected() {
    return "an array, each being " + element.expected();
  }

  @Override
  C absent() {
    return copy.apply(List.of());
  }
}
