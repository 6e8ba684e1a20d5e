package io.github.gnlc.name;

import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.fuzz.FuzzInput;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.model.Coordinate;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whatever the name and what is known beside it, resolving and searching give an answer, and the
 * same one twice. After the line with strictness and encoding come the name and, each after a NUL,
 * country, language, script, latitude, longitude and day.
 */
public final class ResolveFuzzer {
  private static final NameResolver RESOLVER =
      new NameResolver(new Catalogue(TestTables.small().build()));

  private static final Map<String, Form> FORMS = new TreeMap<>();

  static {
    for (Strictness strictness : Strictness.values()) {
      FORMS.put(strictness.code(), new Form(strictness, StandardCharsets.UTF_8));
      FORMS.put(strictness.code() + " UTF-16", new Form(strictness, StandardCharsets.UTF_16BE));
    }
  }

  private record Form(Strictness strictness, Charset charset) {}

  private ResolveFuzzer() {}

  public static void fuzzerTestOneInput(byte[] input) {
    isTaken(input);
  }

  public static boolean isTaken(byte[] input) {
    FuzzInput asked = FuzzInput.of(input);
    Form form = asked.choose(FORMS);
    String[] parts = new String(asked.rest(), form.charset).split("\0", -1);
    NameQuery query;
    try {
      query = query(parts).strictness(form.strictness).build();
    } catch (InvalidValueException e) {
      return false;
    }
    Resolution answer = RESOLVER.resolve(query);
    if (!answer.equals(RESOLVER.resolve(query)) || answer.explanation().isBlank()) {
      throw new AssertionError("Two answers to " + query + ": " + answer.explanation());
    }
    if (!RESOLVER.search(query.text(), 5).equals(RESOLVER.search(query.text(), 5))) {
      throw new AssertionError("Two answers to what begins with '" + query.text() + "'");
    }
    return true;
  }

  private static NameQuery.Builder query(String[] parts) {
    NameQuery.Builder query = NameQuery.builder().text(parts[0]);
    query.country(part(parts, 1)).language(part(parts, 2)).script(part(parts, 3));
    Optional<Double> latitude = part(parts, 4).flatMap(ResolveFuzzer::number);
    Optional<Double> longitude = part(parts, 5).flatMap(ResolveFuzzer::number);
    if (latitude.isPresent() && longitude.isPresent()) {
      query.coordinate(Coordinate.of(latitude.get(), longitude.get()));
    }
    return query.day(part(parts, 6).flatMap(ResolveFuzzer::day));
  }

  private static Optional<String> part(String[] parts, int number) {
    return parts.length > number && !parts[number].isEmpty()
        ? Optional.of(parts[number])
        : Optional.empty();
  }

  private static Optional<Double> number(String text) {
    try {
      return Optional.of(Double.valueOf(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
