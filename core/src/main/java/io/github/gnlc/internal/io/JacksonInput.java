package io.github.gnlc.internal.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.dataset.ReadLimits;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes Jackson's parsers keep to the limits, and puts what they refuse in words. */
final class JacksonInput {
  private JacksonInput() {}

  /** Parses JSON, refusing a property that is there twice. */
  static JsonParser json(byte[] json, ReadLimits limits) throws IOException {
    JsonFactory factory = JsonFactory.builder()
        .streamReadConstraints(constraints(limits))
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();
    return new LimitedJsonParser(factory.createParser(json), limits.properties());
  }

  static CsvFactory csv(ReadLimits limits) {
    return CsvFactory.builder().streamReadConstraints(constraints(limits)).build();
  }

  private static StreamReadConstraints constraints(ReadLimits limits) {
    return StreamReadConstraints.builder()
        .maxNestingDepth(limits.depth())
        .maxStringLength(limits.textLength())
        .maxNumberLength(limits.textLength())
        .maxNameLength(limits.textLength())
        .build();
  }

  /**
   * The finding for a file that a parser refuses.
   *
   * @param line where the parser was; 0 if that is not known
   * @param form what was expected: {@code "JSON"}
   */
  static Finding finding(String file, int line, String form, IOException e) {
    if (e instanceof StreamConstraintsException limit) {
      String reason = limit.getOriginalMessage().replaceAll(", from `[^`]*`", "");
      return new Finding(
          file,
          line,
          "",
          "",
          "goes beyond a limit, " + reason
              + "; ReadLimits.textLength, depth and properties can be raised");
    }
    if (e instanceof JsonProcessingException refused) {
      String reason = refused.getOriginalMessage().lines().findFirst().orElse("");
      return new Finding(file, line, "", "", "no " + form + ": " + reason);
    }
    return new Finding(file, 0, "", "", "cannot be read: " + e.getMessage());
  }

  /** What a token is, in words: {@code "a number"}. */
  static String words(@Nullable JsonToken token) {
    if (token == null) {
      return "the end of the document";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      default ->
        token.asString() == null ? token.name().toLowerCase(Locale.ROOT) : token.asString();
    };
  }
}
