package io.github.gnlc.jqwik;

import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.query.Selection;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.providers.TypeUsage;

/** The annotations of this package on a parameter of a property, and errors that name them. */
final class ParameterAnnotations {
  private static final String PACKAGE = ParameterAnnotations.class.getPackageName();

  private final TypeUsage type;
  private final List<Annotation> given;

  ParameterAnnotations(TypeUsage type) {
    this.type = type;
    this.given = type.getAnnotations().stream()
        .filter(annotation -> annotation.annotationType().getPackageName().equals(PACKAGE))
        .toList();
  }

  /** Returns the annotation if the parameter has it. */
  <A extends Annotation> Optional<A> find(Class<A> annotation) {
    return given.stream().filter(annotation::isInstance).map(annotation::cast).findFirst();
  }

  /** Refuses annotations that do not apply to the type. */
  void requireOnly(List<Class<? extends Annotation>> allowed) {
    for (Annotation annotation : given) {
      if (!allowed.contains(annotation.annotationType())) {
        String expected = allowed.stream()
            .map(other -> "@" + other.getSimpleName())
            .collect(Collectors.joining(", "));
        throw wrong(
            annotation,
            "does not apply to this type; expected "
                + (expected.isEmpty() ? "no annotation of gnlc" : "any of " + expected));
      }
    }
  }

  <S extends Selection<?, S>> S requireSome(S selected) {
    if (selected.isEmpty()) {
      throw wrong(
          (given.isEmpty() ? "the network" : AnnotationText.of(given)) + " selects nothing, as "
              + selected + " is empty; drop one of the annotations or take another value");
    }
    return selected;
  }

  /** Returns what the supplier returns; an error of it names the annotation. */
  <V> V at(Annotation annotation, Supplier<V> narrowed) {
    try {
      return narrowed.get();
    } catch (IllegalArgumentException e) {
      throw wrong(annotation, String.valueOf(e.getMessage()));
    }
  }

  InvalidValueException wrong(Annotation annotation, String message) {
    return wrong(AnnotationText.of(annotation) + ": " + message);
  }

  InvalidValueException wrong(String message) {
    return InvalidValueException.of("@ForAll " + type.getRawType().getSimpleName(), message);
  }

  /** Returns the annotations of other types than these, as in the source. */
  String except(List<Class<? extends Annotation>> types) {
    return AnnotationText.of(given.stream()
        .filter(annotation -> !types.contains(annotation.annotationType()))
        .toList());
  }
}
