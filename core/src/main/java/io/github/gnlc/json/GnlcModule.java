package io.github.gnlc.json;

import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.gnlc.query.Selection;

/**
 * Lets Jackson 2 write and read the value types, as {@link JsonValues} has them:
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
 * String json = mapper.writeValueAsString(Gnlc.members().get("cn-hangzhou"));
 * Member member = mapper.readValue(json, Member.class);
 * }</pre>
 *
 * <p>They can also stand in an application's own classes, records, lists and maps; enumerations and
 * dates can be keys of a map. A selection is written as an array of what it selects, and is read as
 * a list of that. The shape of a value does not depend on how the mapper is configured.
 *
 * <p>What cannot be read throws a {@code JsonMappingException} whose cause is the
 * {@link JsonShapeException} that names the place.
 */
public final class GnlcModule extends SimpleModule {
  private static final long serialVersionUID = 1;

  /** Makes the module; {@code findAndRegisterModules} does it too. */
  public GnlcModule() {
    super("gnlc");
    for (Class<?> type : JsonValues.types()) {
      add(type);
    }
    addSerializer(Selection.class, new TreeSerializer<>(Selection.class));
  }

  private <T> void add(Class<T> type) {
    addSerializer(type, new TreeSerializer<>(type));
    addDeserializer(type, new TreeDeserializer<>(type));
    if (JsonValues.isText(type)) {
      addKeySerializer(type, new KeyFormat.Writer<>(type));
      addKeyDeserializer(type, new KeyFormat.Reader(type));
    }
  }
}
