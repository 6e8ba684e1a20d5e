package io.github.gnlc.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;

/** Reads a value by way of its tree. */
final class TreeDeserializer<T> extends StdDeserializer<T> {
  private static final long serialVersionUID = 1;

  private final Class<T> type;

  TreeDeserializer(Class<T> type) {
    super(type);
    this.type = type;
  }

  @Override
  public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
    Object tree = TreeParser.read(in);
    try {
      return JsonValues.fromTree(type, tree);
    } catch (JsonShapeException e) {
      throw JsonMappingException.from(in, e.getMessage(), e);
    }
  }

  /** The tree says all there is to say of the type. */
  @Override
  public Object deserializeWithType(
      JsonParser in, DeserializationContext context, TypeDeserializer typed) throws IOException {
    return deserialize(in, context);
  }
}
