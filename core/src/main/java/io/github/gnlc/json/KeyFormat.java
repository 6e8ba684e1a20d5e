package io.github.gnlc.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Dates and constants as keys of a map. */
final class KeyFormat {
  private KeyFormat() {}

  /** Writes a key. */
  static final class Writer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1;

    Writer(Class<T> type) {
      super(type);
    }

    @Override
    public void serialize(T key, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeFieldName(String.valueOf(JsonValues.toTree(key)));
    }
  }

  /** Reads a key. */
  static final class Reader extends KeyDeserializer {
    private final Class<?> type;

    Reader(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      try {
        return JsonValues.fromTree(type, key);
      } catch (JsonShapeException e) {
        throw JsonMappingException.from(context, e.getMessage(), e);
      }
    }
  }
}
