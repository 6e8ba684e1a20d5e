package io.github.gnlc.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.stream.Stream;

/** The mappers of Jackson 2 that programs make. */
final class JsonMappers {
  static final ObjectMapper PLAIN = new ObjectMapper();
  static final ObjectMapper WITH_MODULES =
      JsonMapper.builder().findAndAddModules().build();

  private JsonMappers() {}

  static Stream<ObjectMapper> all() {
    return Stream.of(PLAIN, WITH_MODULES);
  }
}
