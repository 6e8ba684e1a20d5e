package io.github.gnlc.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.reflect.ClassPath;
import io.github.gnlc.dataset.DatasetFormat;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.model.EdtfDate;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No type and no attribute is forgotten. */
class JsonTypesTest {
  private static final String ROOT = "io.github.gnlc.";
  private static final List<String> PACKAGES =
      List.of("model", "dataset", "explain", "name", "audit", "diff", "history", "rule");

  private static final Pattern ATTRIBUTE = Pattern.compile(
      "(?:@Value\\.(?:Default|Parameter)\\s+)?^  public (abstract )?[\\w<>, ]+? (\\w+)\\(\\)",
      Pattern.MULTILINE);

  /** Whoever adds a type writes a shape of it, or has a reason to add it to the exceptions here. */
  @Test
  void knowsEveryPublicValueType() throws IOException {
    Set<Class<?>> expected = publicTypes()
        .filter(type -> type.isEnum() || type.isRecord() || type.isSealed() || isBuilt(type))
        .collect(Collectors.toSet());
    // says what an exception is about
    expected.remove(UnknownKeyException.Kind.class);
    expected.remove(SnapshotException.Reason.class);
    expected.remove(DatasetFormat.class);
    // neither built nor a record
    expected.add(EdtfDate.class);

    assertThat(JsonValues.types()).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static Stream<Class<?>> publicTypes() throws IOException {
    ClassPath classPath = ClassPath.from(JsonValues.class.getClassLoader());
    return PACKAGES.stream()
        .flatMap(name -> classPath.getTopLevelClasses(ROOT + name).stream())
        .map(ClassPath.ClassInfo::load)
        .filter(JsonTypesTest::isOfTheLibrary)
        .flatMap(type -> Stream.concat(Stream.of(type), Stream.of(type.getDeclaredClasses())))
        .filter(type -> Modifier.isPublic(type.getModifiers()));
  }

  private static boolean isOfTheLibrary(Class<?> type) {
    return type.getProtectionDomain()
        .getCodeSource()
        .equals(JsonValues.class.getProtectionDomain().getCodeSource());
  }

  private static boolean isBuilt(Class<?> type) {
    return Modifier.isAbstract(type.getModifiers()) && !type.isSealed() && !type.isInterface();
  }

  @Test
  void listsTypesByName() {
    assertThat(JsonValues.types().stream().map(JsonTypesTest::name)).isSorted();
  }

  @ParameterizedTest
  @MethodSource("objects")
  void hasEveryAttributeInTheOrderOfDeclaration(Class<?> type) throws IOException {
    JsonNode definition = new ObjectMapper()
        .readTree(JsonSchemas.member())
        .at("/$defs/" + name(type).replace("$", "") + "/properties");
    List<String> properties = ImmutableList.copyOf(definition.fieldNames());

    assertThat(properties.stream().filter(name -> !name.equals("outcome")).toList())
        .isEqualTo(attributes(type));
  }

  private static String name(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1);
  }

  private static Stream<Class<?>> objects() {
    return JsonValues.types().stream().filter(type -> type.isRecord() || isBuilt(type));
  }

  private static List<String> attributes(Class<?> type) throws IOException {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents())
          .map(RecordComponent::getName)
          .toList();
    }
    // reflection knows no order
    String source = Files.readString(
        Path.of("src", "main", "java", type.getName().replace('.', '/') + ".java"));
    Matcher matcher = ATTRIBUTE.matcher(source);
    ImmutableList.Builder<String> attributes = ImmutableList.builder();
    while (matcher.find()) {
      if (matcher.group(1) != null || matcher.group().startsWith("@Value.Default")) {
        attributes.add(matcher.group(2));
      }
    }
    return attributes.build();
  }
}
