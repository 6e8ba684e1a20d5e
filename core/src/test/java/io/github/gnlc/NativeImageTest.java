package io.github.gnlc;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.introspect.VisibilityChecker;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.reflect.TypeToken;
import com.tngtech.archunit.core.domain.JavaClass;
import io.github.gnlc.json.JsonSamples;
import io.github.gnlc.validation.LearningCityCountryValidator;
import io.github.gnlc.validation.LearningCityValidator;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * What GraalVM's {@code native-image} is told of the library: what is reached by its name alone.
 */
class NativeImageTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path METADATA = RESOURCES.resolve(
      "META-INF/native-image/io.github.gnlc/gnlc-core/reachability-metadata.json");
  private static final Path CURRENT = Path.of("target/reachability-metadata.json");

  private static final ObjectMapper PLAIN = new ObjectMapper();

  @Test
  void isToldOfWhatJacksonLooksAtAndOfWhatIsSerialized() throws Exception {
    Files.write(CURRENT, metadata(typesThatJacksonLooksAt(), typesThatAreSerialized()));

    assertThat(METADATA)
        .as("if the change is meant, copy core/%s to core/%s", CURRENT, METADATA)
        .hasSameTextualContentAs(CURRENT);
  }

  @Test
  void isToldOfEveryResource() throws IOException {
    JsonNode resources = PLAIN.readTree(METADATA.toFile()).get("resources");
    List<PathMatcher> told = StreamSupport.stream(resources.spliterator(), false)
        .map(entry -> entry.has("glob")
            ? entry.get("glob").asText()
            : entry.get("bundle").asText() + "*.properties")
        .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
        .toList();

    try (Stream<Path> files = Files.walk(RESOURCES)) {
      assertThat(files.filter(Files::isRegularFile).map(RESOURCES::relativize))
          .filteredOn(file -> !file.startsWith("META-INF"))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(told).anyMatch(matcher -> matcher.matches(file)));
    }
  }

  private static List<String> metadata(Set<String> reflective, Set<String> serializable) {
    List<String> reflection = new ArrayList<>();
    for (Class<?> type : List.of(LearningCityCountryValidator.class, LearningCityValidator.class)) {
      reflection.add(
          "{\"condition\": {\"typeReached\": \"jakarta.validation.Validation\"}, \"type\": \""
              + type.getName() + "\", \"allDeclaredConstructors\": true}");
    }
    Set<String> all = new TreeSet<>(reflective);
    all.addAll(serializable);
    for (String type : all) {
      reflection.add("{\"type\": \"" + type + "\""
          + (reflective.contains(type)
              ? ", \"allDeclaredFields\": true, \"allDeclaredMethods\": true,"
                  + " \"allDeclaredConstructors\": true"
              : "")
          + (serializable.contains(type) ? ", \"serializable\": true" : "")
          + "}");
    }
    List<String> resources = List.of(
        "{\"glob\": \"io/github/gnlc/internal/names/*.tsv\"}",
        "{\"glob\": \"io/github/gnlc/json/*.schema.json\"}",
        "{\"glob\": \"io/github/gnlc/validation/messages_*.properties\"}",
        "{\"bundle\": \"ContributorValidationMessages\"}");
    return List.of(
        "{",
        "\"reflection\": [",
        String.join(",\n", reflection),
        "],",
        "\"resources\": [",
        String.join(",\n", resources),
        "]",
        "}");
  }

  /** The types of ours whose members Jackson asks for while it writes and reads every value. */
  private static Set<String> typesThatJacksonLooksAt() throws IOException {
    Set<Class<?>> seen = new HashSet<>();
    ObjectMapper mapper = JsonMapper.builder()
        .annotationIntrospector(new JacksonAnnotationIntrospector() {
          private static final long serialVersionUID = 1;

          @Override
          public VisibilityChecker<?> findAutoDetectVisibility(
              AnnotatedClass type, VisibilityChecker<?> checker) {
            seen.add(type.getRawType());
            return super.findAutoDetectVisibility(type, checker);
          }
        })
        .build();
    for (Object sample : JsonSamples.all().toList()) {
      byte[] json = mapper.writeValueAsBytes(sample);
      Class<?> type = JsonSamples.type(sample);
      if (JsonSamples.typesThatAreRead().contains(type)) {
        mapper.readValue(json, type);
      }
    }
    Set<String> names = new TreeSet<>();
    for (Class<?> type : seen) {
      TypeToken.of(type).getTypes().rawTypes().stream()
          .map(Class::getName)
          .filter(name -> name.startsWith("io.github.gnlc."))
          .forEach(names::add);
    }
    return names;
  }

  /** Those of ours, and whatever of the JDK and of Guava is in a stream of ours. */
  private static Set<String> typesThatAreSerialized() throws IOException {
    Set<String> names = new TreeSet<>();
    ArchitectureTest.CLASSES.stream()
        .filter(assignableTo(Serializable.class))
        .filter(type -> !type.isInterface())
        .map(JavaClass::getName)
        .forEach(names::add);
    try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream()) {
      @Override
      protected void annotateClass(Class<?> type) {
        names.add(type.getTypeName());
      }
    }) {
      for (Serializable sample : SerializedSamples.all().toList()) {
        out.writeObject(sample);
      }
    }
    return names;
  }
}
