package io.github.gnlc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The version of a dataset, number by number: {@code 2026.12.0}. One laid together from several has
 * that of each, {@code 2026.12.0+2026.1.0}.
 */
record DataVersion(List<List<Integer>> layers) {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  /** Empty if the text is not of this form. */
  static Optional<DataVersion> parse(String text) {
    List<List<Integer>> layers = new ArrayList<>();
    for (String layer : text.split("\\+", -1)) {
      List<Integer> numbers = new ArrayList<>();
      for (String number : layer.split("\\.", -1)) {
        if (!NUMBER.matcher(number).matches()) {
          return Optional.empty();
        }
        numbers.add(Integer.parseInt(number));
      }
      layers.add(numbers);
    }
    return Optional.of(new DataVersion(layers));
  }

  /** Whether any layer is older than the same of the other; numbers that are missing count as 0. */
  boolean isOlderThan(DataVersion other) {
    for (int i = 0; i < Math.min(layers.size(), other.layers.size()); i++) {
      if (compare(layers.get(i), other.layers.get(i)) < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether all layers are the same. */
  boolean isSameAs(DataVersion other) {
    return layers.size() == other.layers.size() && !isOlderThan(other) && !other.isOlderThan(this);
  }

  private static int compare(List<Integer> a, List<Integer> b) {
    for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
      int order = Integer.compare(numberAt(a, i), numberAt(b, i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int numberAt(List<Integer> numbers, int index) {
    return index < numbers.size() ? numbers.get(index) : 0;
  }
}
