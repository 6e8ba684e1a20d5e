package io.github.gnlc.examples.jackson3;

import io.github.gnlc.json.JsonShapeException;
import io.github.gnlc.json.JsonValues;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.query.Selection;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Lets Jackson 3 write and read what Jackson 2 does, in the same shape. Copy it into your project:
 * {@code JsonMapper.builder().addModule(new GnlcJackson3Module()).build()}.
 */
public final class GnlcJackson3Module extends SimpleModule {
  private static final long serialVersionUID = 1;

  /** Makes the module. */
  public GnlcJackson3Module() {
    super("gnlc-jackson3");
    JsonValues.types().forEach(this::add);
    addSerializer(Selection.class, new Writer<>(Selection.class, false));
  }

  private <T> void add(Class<T> type) {
    addSerializer(type, new Writer<>(type, false));
    addDeserializer(type, new Reader<>(type));
    if (type.isEnum() || type == EdtfDate.class) {
      addKeySerializer(type, new Writer<>(type, true));
      addKeyDeserializer(type, new KeyReader(type));
    }
  }

  private static final class Writer<T> extends StdSerializer<T> {
    private final boolean key;

    Writer(Class<T> type, boolean key) {
      super(type);
      this.key = key;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      Object tree = JsonValues.toTree(value);
      if (key) {
        out.writeName((String) tree);
      } else {
        context.writeValue(out, tree);
      }
    }
  }

  private static final class Reader<T> extends StdDeserializer<T> {
    private final Class<T> type;

    Reader(Class<T> type) {
      super(type);
      this.type = type;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
      return read(type, context.readValue(in, Object.class), context);
    }
  }

  private static final class KeyReader extends KeyDeserializer {
    private final Class<?> type;

    KeyReader(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      return read(type, key, context);
    }
  }

  private static <T> T read(Class<T> type, Object tree, DeserializationContext context) {
    try {
      return JsonValues.fromTree(type, tree);
    } catch (JsonShapeException e) {
      throw DatabindException.from(context, e.getMessage(), e);
    }
  }
}
