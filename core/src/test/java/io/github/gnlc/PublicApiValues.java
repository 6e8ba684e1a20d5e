package io.github.gnlc;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the values that callers have compiled into them, or that frameworks read. */
final class PublicApiValues {
  private PublicApiValues() {}

  /** As one would write it in Java: {@code "CN"}, {@code [MEMBER]}, {@code @Target([FIELD])}. */
  static String of(Object value) {
    if (value instanceof String text) {
      return '"' + text + '"';
    }
    if (value instanceof Class<?> type) {
      return type.getCanonicalName() + ".class";
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof Annotation annotation) {
      return annotation(annotation);
    }
    return value.getClass().isArray()
        ? IntStream.range(0, Array.getLength(value))
            .mapToObj(i -> of(Array.get(value, i)))
            .collect(Collectors.joining(", ", "[", "]"))
        : value.toString();
  }

  private static String annotation(Annotation annotation) {
    List<Method> attributes = Arrays.asList(annotation.annotationType().getDeclaredMethods());
    return attributes.stream()
        .sorted(Comparator.comparing(Method::getName))
        .map(attribute -> attribute.getName() + " = " + of(value(attribute, annotation)))
        .collect(Collectors.joining(
            ", ", "@" + annotation.annotationType().getCanonicalName() + "(", ")"));
  }

  private static Object value(Method attribute, Annotation annotation) {
    try {
      return attribute.invoke(annotation);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** What the compiler puts into callers: {@code " = 1000000"}; nothing for other fields. */
  static String constant(Field field) {
    int inlined = Modifier.STATIC | Modifier.FINAL;
    boolean simple = field.getType().isPrimitive() || field.getType().equals(String.class);
    boolean constant = simple && (field.getModifiers() & inlined) == inlined;
    return constant ? " = " + of(read(field)) : "";
  }

  /** The place among the constants of its enum, from 1, since they compare by it. */
  static int place(Field field) {
    return 1 + Arrays.asList(field.getType().getEnumConstants()).indexOf(read(field));
  }

  private static Object read(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
