package io.github.gnlc.export;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gnlc.error.InvalidValueException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Writes trees of maps, lists and scalars as JSON, the same on every system. */
final class JsonPrinter {
  private static final String LINE = "\n";

  private static final JsonMapper MAPPER = JsonMapper.builder(
          new JsonFactoryBuilder().characterEscapes(new NoTags()).build())
      .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
      .defaultPrettyPrinter(new DefaultPrettyPrinter()
          .withObjectIndenter(new DefaultIndenter("  ", LINE))
          .withSeparators(Separators.createDefaultInstance()
              .withObjectFieldValueSpacing(Separators.Spacing.AFTER)))
      .build();

  private JsonPrinter() {}

  /** A value as a tree of maps, lists and scalars, as Jackson writes it. */
  static @Nullable Object tree(Object value) {
    try {
      return MAPPER.convertValue(value, Object.class);
    } catch (IllegalArgumentException e) {
      throw InvalidValueException.of(
          "Export", value.getClass().getName() + " cannot be written: " + e.getMessage());
    }
  }

  /** Writes with indentation and a line end at the end. */
  static void printIndented(Object tree, Writer out) throws IOException {
    MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, tree);
    out.write(LINE);
  }

  /** Writes in one line, with a line end at the end. */
  static void printCompact(Object tree, Writer out) throws IOException {
    MAPPER.writeValue(out, tree);
    out.write(LINE);
  }

  static String compact(Object tree) {
    try {
      return MAPPER.writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("A tree of maps and lists cannot be written", e);
    }
  }

  /** Lets no text close or open an HTML tag where a page holds the JSON in a script. */
  private static final class NoTags extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    private final int[] escapes = standardAsciiEscapesForJSON();

    NoTags() {
      escapes['<'] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return escapes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return null;
    }
  }
}
