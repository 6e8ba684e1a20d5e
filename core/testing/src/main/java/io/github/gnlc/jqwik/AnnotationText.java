package io.github.gnlc.jqwik;

import com.google.common.base.Joiner;
import com.google.common.primitives.Ints;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Annotations as in the source: {@code @InCountry("CN")}. */
final class AnnotationText {
  private static final String PACKAGE = AnnotationText.class.getPackageName() + ".";

  private AnnotationText() {}

  static String of(List<Annotation> annotations) {
    return annotations.stream().map(AnnotationText::of).collect(Collectors.joining(" "));
  }

  /** Those with several values or constants are written here, as each JVM writes them its way. */
  static String of(Annotation annotation) {
    if (annotation instanceof InRegion in) {
      return "@InRegion(" + in.value().name() + ")";
    }
    if (annotation instanceof OfSize of) {
      return "@OfSize(min = " + of.min() + ", max = " + of.max() + ")";
    }
    if (annotation instanceof Awarded awarded) {
      String years = Ints.join(", ", awarded.value());
      return "@Awarded" + (years.isEmpty() ? "" : "(" + years + ")");
    }
    if (annotation instanceof WithStatus status) {
      return "@WithStatus({" + Joiner.on(", ").join(status.value()) + "})";
    }
    if (annotation instanceof Misspelt misspelt) {
      return of(misspelt);
    }
    return annotation.toString().replace(PACKAGE, "").replace("()", "");
  }

  private static String of(Misspelt misspelt) {
    String kinds = Arrays.stream(misspelt.value())
        .map(kind -> kind.name() + ", ")
        .collect(Collectors.joining());
    return "@Misspelt(" + kinds + "severity = {" + Ints.join(", ", misspelt.severity()) + "})";
  }
}
