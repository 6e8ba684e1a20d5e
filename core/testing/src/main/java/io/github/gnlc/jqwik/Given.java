package io.github.gnlc.jqwik;

import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.query.Selection;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.providers.TypeUsage;

/** The annotations of this package that stand beside a type, and what is wrong with them. */
final class Given {
  private static final String PACKAGE = Given.class.getPackageName();

  private final TypeUsage type;
  private final List<Annotation> given;

  Given(TypeUsage type) {
    this.type = type;
    this.given = type.getAnnotations().stream()
        .filter(annotation -> annotation.annotationType().getPackageName().equals(PACKAGE))
        .toList();
  }

  /** The annotation, if it stands there. */
  <A extends Annotation> Optional<A> find(Class<A> annotation) {
    return given.stream().filter(annotation::isInstance).map(annotation::cast).findFirst();
  }

  /** Refuses annotations that say nothing of the type. */
  void requireOnly(List<Class<? extends Annotation>> allowed) {
    for (Annotation annotation : given) {
      if (!allowed.contains(annotation.annotationType())) {
        String expected = allowed.stream()
            .map(other -> "@" + other.getSimpleName())
            .collect(Collectors.joining(", "));
        throw wrong(
            annotation,
            "says nothing of this type; expected "
                + (expected.isEmpty() ? "no annotation of gnlc" : "any of " + expected));
      }
    }
  }

  <S extends Selection<?, S>> S requireSome(S selected) {
    if (selected.isEmpty()) {
      throw wrong((given.isEmpty() ? "the network" : Words.of(given)) + " selects nothing, as "
          + selected + " is empty; drop one of the annotations or take another value");
    }
    return selected;
  }

  /** What narrowing gives, or an error that names the annotation. */
  <V> V at(Annotation annotation, Supplier<V> narrowed) {
    try {
      return narrowed.get();
    } catch (IllegalArgumentException e) {
      throw wrong(annotation, String.valueOf(e.getMessage()));
    }
  }

  InvalidValueException wrong(Annotation annotation, String message) {
    return wrong(Words.of(annotation) + ": " + message);
  }

  InvalidValueException wrong(String message) {
    return InvalidValueException.of("@ForAll " + type.getRawType().getSimpleName(), message);
  }

  /** The annotations of other types than these, in words. */
  String except(List<Class<? extends Annotation>> types) {
    return Words.of(given.stream()
        .filter(annotation -> !types.contains(annotation.annotationType()))
        .toList());
  }
}
