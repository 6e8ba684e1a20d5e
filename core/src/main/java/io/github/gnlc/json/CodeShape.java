package io.github.gnlc.json;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** A constant of an enumeration, written as its code. */
final class CodeShape<E extends Enum<E>> extends Shape<E> {
  private final Class<E> type;
  private final Function<E, String> code;
  private final ImmutableMap<String, E> constants;
  private final String expected;

  CodeShape(Class<E> type, Function<E, String> code) {
    this.type = type;
    this.code = code;
    ImmutableMap.Builder<String, E> byCode = ImmutableMap.builder();
    for (E constant : type.getEnumConstants()) {
      byCode.put(code.apply(constant), constant);
    }
    this.constants = byCode.buildOrThrow();
    this.expected = "the code of a " + type.getSimpleName() + ", one of "
        + String.join(", ", constants.keySet());
  }

  /** A constant without a code of its own: {@code NOT_ENOUGH} is {@code not-enough}. */
  static <E extends Enum<E>> CodeShape<E> byName(Class<E> type) {
    return new CodeShape<>(
        type, constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  @Override
  String write(E value) {
    return code.apply(value);
  }

  @Override
  E read(Object tree, TreePath at) {
    E constant = tree instanceof CharSequence ? constants.get(tree.toString()) : null;
    if (constant == null) {
      throw at.refuse(tree, expected);
    }
    return constant;
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return definitions.reference(
        type, () -> ImmutableMap.of("type", "string", "enum", constants.keySet().asList()));
  }

  @Override
  String expected() {
    return expected;
  }
}
