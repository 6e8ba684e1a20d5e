package io.github.gnlc.examples.jackson3;

import io.github.gnlc.json.JsonShapeException;
import io.github.gnlc.json.JsonValues;
import io.github.gnlc.query.Selection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Lets Jackson 3 write and read what Jackson 2 does, in the same shape. Copy it into your project:
 * {@code JsonMapper.builder().addModule(new GnlcJackson3Module()).build()}. The shape of a value
 * does not depend on how the mapper is configured.
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
    if (JsonValues.isText(type)) {
      addKeySerializer(type, new Writer<>(type, true));
      addKeyDeserializer(type, new KeyReader(type));
    }
  }

  /** Writes the tree of a value token by token, so that no setting of a mapper changes it. */
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
        write(tree, out);
      }
    }

    /** The tree says all there is to say of the type. */
    @Override
    public void serializeWithType(
        T value, JsonGenerator out, SerializationContext context, TypeSerializer typed) {
      serialize(value, out, context);
    }

    private static void write(Object tree, JsonGenerator out) {
      if (tree instanceof Map<?, ?> object) {
        out.writeStartObject();
        object.forEach((name, value) -> {
          out.writeName((String) name);
          write(value, out);
        });
        out.writeEndObject();
      } else if (tree instanceof List<?> array) {
        out.writeStartArray();
        array.forEach(element -> write(element, out));
        out.writeEndArray();
      } else {
        writeScalar(tree, out);
      }
    }

    private static void writeScalar(Object tree, JsonGenerator out) {
      if (tree instanceof String text) {
        out.writeString(text);
      } else if (tree instanceof Double number) {
        out.writeNumber(number);
      } else if (tree instanceof Integer number) {
        out.writeNumber(number);
      } else if (tree instanceof Number number) {
        out.writeNumber(number.longValue());
      } else if (tree instanceof Boolean flag) {
        out.writeBoolean(flag);
      } else {
        out.writeNull();
      }
    }
  }

  /** Reads a value by way of its tree, as deeply nested as the parser's constraints allow. */
  private static final class Reader<T> extends StdDeserializer<T> {
    private final Class<T> type;

    Reader(Class<T> type) {
      super(type);
      this.type = type;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
      return GnlcJackson3Module.read(type, tree(in), context);
    }

    /** The tree says all there is to say of the type. */
    @Override
    public Object deserializeWithType(
        JsonParser in, DeserializationContext context, TypeDeserializer typed) {
      return deserialize(in, context);
    }

    /** The tree of the value at which the parser stands; it then stands at the last token of it. */
    private static Object tree(JsonParser in) {
      return switch (in.currentToken()) {
        case START_OBJECT -> object(in);
        case START_ARRAY -> array(in);
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getNumberValue();
        case VALUE_TRUE -> true;
        case VALUE_FALSE -> false;
        case VALUE_NULL -> null;
        default -> in.getString();
      };
    }

    private static Map<String, Object> object(JsonParser in) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (in.nextToken() != JsonToken.END_OBJECT) {
        String name = in.currentName();
        in.nextToken();
        object.put(name, tree(in));
      }
      return object;
    }

    private static List<Object> array(JsonParser in) {
      List<Object> array = new ArrayList<>();
      while (in.nextToken() != JsonToken.END_ARRAY) {
        array.add(tree(in));
      }
      return array;
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
