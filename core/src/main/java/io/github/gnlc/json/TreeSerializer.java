package io.github.gnlc.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the tree of a value, token by token, so that no setting of a mapper changes it. */
final class TreeSerializer<T> extends StdSerializer<T> {
  private static final long serialVersionUID = 1;

  TreeSerializer(Class<T> type) {
    super(type);
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    write(JsonValues.toTree(value), out);
  }

  /** The tree says all there is to say of the type. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator out, SerializerProvider provider, TypeSerializer typed)
      throws IOException {
    serialize(value, out, provider);
  }

  private static void write(@Nullable Object tree, JsonGenerator out) throws IOException {
    if (tree instanceof Map<?, ?> object) {
      out.writeStartObject();
      for (Map.Entry<?, ?> property : object.entrySet()) {
        out.writeFieldName((String) property.getKey());
        write(property.getValue(), out);
      }
      out.writeEndObject();
    } else if (tree instanceof List<?> array) {
      out.writeStartArray();
      for (Object element : array) {
        write(element, out);
      }
      out.writeEndArray();
    } else {
      writeScalar(tree, out);
    }
  }

  private static void writeScalar(@Nullable Object tree, JsonGenerator out) throws IOException {
    if (tree instanceof String text) {
      out.writeString(text);
    } else if (tree instanceof Double number) {
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
