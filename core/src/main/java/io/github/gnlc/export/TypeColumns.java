package io.github.gnlc.export;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns that a type can have, as Jackson writes it: {@code year}, {@code eventId},
 * {@code ceremonyDate} and {@code ceremonyPlace} of an {@code AwardRound}, {@code country.alpha2}
 * of a {@code Country} within a member. A list counts as one column. What only a value knows, such
 * as the keys of a map, is a {@code *}: {@code before.*} of a {@code Change}.
 */
final class TypeColumns {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Set<String> columns = new LinkedHashSet<>();

  private TypeColumns() {}

  static Set<String> of(Class<?> type) {
    TypeColumns columns = new TypeColumns();
    JavaType javaType = MAPPER.constructType(type);
    if (!javaType.isMapLikeType() && !isOneCell(javaType)) {
      BeanDescription written = introspect(javaType);
      JsonTypeInfo tag = written.getClassAnnotations().get(JsonTypeInfo.class);
      if (tag != null) {
        columns.columns.add(tag.property());
      }
      columns.addWritten("", written);
    }
    return columns.columns;
  }

  private static BeanDescription introspect(JavaType type) {
    return MAPPER.getSerializationConfig().introspect(type);
  }

  private static boolean isOneCell(JavaType type) {
    return type.isPrimitive()
        || type.getRawClass().getName().startsWith("java.")
        || type.isCollectionLikeType()
        || type.isArrayType()
        || introspect(type).findJsonValueAccessor() != null;
  }

  private void addWritten(String before, BeanDescription bean) {
    for (BeanPropertyDefinition property : bean.findProperties()) {
      add(before + property.getName(), property.getAccessor().getType());
    }
  }

  private void add(String name, JavaType type) {
    if (type.isMapLikeType()) {
      columns.add(name + ".*");
    } else if (isOneCell(type)) {
      columns.add(name);
    } else if (type.isAbstract()) {
      addRead(name, type);
    } else {
      addWritten(name + ".", introspect(type));
    }
  }

  /** A value type within another one: what it is read from is what it is written with. */
  private void addRead(String name, JavaType type) {
    List<BeanPropertyDefinition> parts =
        MAPPER.getDeserializationConfig().introspect(type).findProperties().stream()
            .filter(BeanPropertyDefinition::hasConstructorParameter)
            .toList();
    for (BeanPropertyDefinition part : parts) {
      add(name + "." + part.getName(), part.getConstructorParameter().getType());
    }
    if (parts.isEmpty()) {
      columns.add(name + ".*");
    }
  }
}
