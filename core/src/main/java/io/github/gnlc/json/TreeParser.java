package io.github.gnlc.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON value as a tree. It keeps its own stack, so that depth costs memory and no stack
 * of calls; how deep and how long JSON may be is for the parser's constraints to say.
 */
final class TreeParser {
  private final Deque<Container> open = new ArrayDeque<>();

  private TreeParser() {}

  /** The tree of the value at which the parser stands; the parser then stands at its last token. */
  static @Nullable Object read(JsonParser in) throws IOException {
    return new TreeParser().readValue(in);
  }

  private @Nullable Object readValue(JsonParser in) throws IOException {
    JsonToken token = in.currentToken();
    while (true) {
      if (token == null) {
        throw JsonMappingException.from(in, "The JSON ends before its value does");
      }
      if (token == JsonToken.FIELD_NAME) {
        open.element().name = in.currentName();
      } else if (token.isStructStart()) {
        open.push(new Container(token == JsonToken.START_OBJECT));
      } else {
        Object value = token.isStructEnd() ? open.pop().tree() : scalar(in, token);
        if (open.isEmpty()) {
          return value;
        }
        open.element().add(value);
      }
      token = in.nextToken();
    }
  }

  private static @Nullable Object scalar(JsonParser in, JsonToken token) throws IOException {
    return switch (token) {
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> in.getText();
    };
  }

  /** An object or array that has not ended. */
  private static final class Container {
    private final @Nullable Map<String, @Nullable Object> object;
    private final List<@Nullable Object> array = new ArrayList<>();
    private String name = "";

    Container(boolean isObject) {
      object = isObject ? new LinkedHashMap<>() : null;
    }

    void add(@Nullable Object value) {
      if (object != null) {
        object.put(name, value);
      } else {
        array.add(value);
      }
    }

    Object tree() {
      return object != null ? object : array;
    }
  }
}
