package io.github.gnlc;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists what the exported packages of a module offer, a line for each type, method and field. */
public final class PublicApi {
  private static final String INTERNAL = "io.github.gnlc.internal.";
  private static final int SHOWN =
      Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC | Modifier.FINAL | Modifier.ABSTRACT;

  private final Set<String> lines = new TreeSet<>();

  private PublicApi() {}

  /** The lines, sorted: {@code "io.github.gnlc.Gnlc: public static ... members()"}. */
  public static List<String> of(Path classes) throws IOException {
    return all(classes).stream().filter(line -> !line.contains(INTERNAL)).toList();
  }

  /**
   * The members that only the library can call, since a type of a package that is not exported is
   * in their signature.
   */
  static List<String> ofTheLibraryAlone(Path classes) throws IOException {
    return all(classes).stream().filter(line -> line.contains(INTERNAL)).toList();
  }

  private static List<String> all(Path classes) throws IOException {
    PublicApi api = new PublicApi();
    types(classes).forEach(api::addType);
    return List.copyOf(api.lines);
  }

  /** The types that users see, by name. */
  public static List<Class<?>> types(Path classes) throws IOException {
    List<Class<?>> types = new ArrayList<>();
    for (Exports exported :
        ModuleFinder.of(classes).findAll().iterator().next().descriptor().exports()) {
      String folder = exported.source().replace('.', '/');
      try (Stream<Path> files = Files.list(classes.resolve(folder))) {
        files
            .map(file -> file.getFileName().toString())
            .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
            .map(file -> load(exported.source() + "." + file.replaceFirst("\\.class$", "")))
            .filter(PublicApi::isVisible)
            .forEach(types::add);
      }
    }
    types.sort(Comparator.comparing(Class::getName));
    return types;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, PublicApi.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isVisible(Class<?> type) {
    return isVisible(type.getModifiers())
        && !type.isSynthetic()
        && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
  }

  private static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private void addType(Class<?> type) {
    String name = type.getCanonicalName();
    add(
        name,
        modifiers(type.getModifiers())
            + (type.isSealed() ? "sealed " : "")
            + kind(type)
            + variables(type)
            + supertypes(type)
            + permitted(type));
    for (Annotation annotation : type.getDeclaredAnnotations()) {
      // what they make of a value is in the golden file of JSON
      if (annotation.annotationType().getPackage() != JsonProperty.class.getPackage()) {
        add(name, "with " + PublicApiValues.of(annotation));
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isVisible(constructor.getModifiers()) && !constructor.isSynthetic()) {
        add(
            name,
            modifiers(constructor.getModifiers())
                + variables(constructor)
                + type.getSimpleName()
                + parameters(constructor)
                + list(" throws ", constructor.getGenericExceptionTypes(), ""));
      }
    }
    addMembers(name, type);
  }

  /** Also what a type has from one that is not public, such as a builder made by Immutables. */
  private void addMembers(String name, Class<?> type) {
    for (Method method : type.getDeclaredMethods()) {
      if (isVisible(method.getModifiers()) && !method.isSynthetic()) {
        add(name, method(method));
      }
    }
    for (Field field : type.getDeclaredFields()) {
      if (isVisible(field.getModifiers()) && !field.isSynthetic()) {
        add(name, field(field));
      }
    }
    Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
        .filter(parent -> !isVisible(parent))
        .forEach(parent -> addMembers(name, parent));
  }

  private static String method(Method method) {
    return modifiers(method.getModifiers()) + variables(method)
        + name(method.getGenericReturnType()) + " " + method.getName()
        + parameters(method)
        + list(" throws ", method.getGenericExceptionTypes(), "")
        + (method.getDefaultValue() == null
            ? ""
            : " default " + PublicApiValues.of(method.getDefaultValue()));
  }

  private static String field(Field field) {
    String modifiers = modifiers(field.getModifiers());
    return field.isEnumConstant()
        ? modifiers + field.getName() + ", number " + PublicApiValues.place(field)
        : modifiers + name(field.getGenericType()) + " " + field.getName()
            + PublicApiValues.constant(field);
  }

  private static String modifiers(int modifiers) {
    String text = Modifier.toString(modifiers & SHOWN);
    return text.isEmpty() ? "" : text + " ";
  }

  private static String kind(Class<?> type) {
    if (type.isAnnotation()) {
      return "annotation";
    }
    if (type.isInterface()) {
      return "interface";
    }
    if (type.isRecord()) {
      return "record";
    }
    return type.isEnum() ? "enum" : "class";
  }

  private static String variables(GenericDeclaration declaration) {
    TypeVariable<?>[] variables = declaration.getTypeParameters();
    if (variables.length == 0) {
      return "";
    }
    return Arrays.stream(variables)
        .map(variable -> variable.getName() + bounds(variable))
        .collect(Collectors.joining(", ", "<", "> "));
  }

  private static String bounds(TypeVariable<?> variable) {
    return Arrays.stream(variable.getBounds())
        .filter(bound -> bound != Object.class)
        .map(PublicApi::name)
        .reduce((first, second) -> first + " & " + second)
        .map(" extends "::concat)
        .orElse("");
  }

  private static String supertypes(Class<?> type) {
    List<Type> parents = new ArrayList<>();
    if (type.getSuperclass() != null && isVisible(type.getSuperclass())) {
      parents.add(type.getGenericSuperclass());
    }
    parents.addAll(List.of(type.getGenericInterfaces()));
    parents.remove(Object.class);
    return list(" is ", parents.toArray(new Type[0]), "");
  }

  private static String parameters(Executable executable) {
    String all = list("(", executable.getGenericParameterTypes(), ")");
    return executable.isVarArgs() ? all.replaceFirst("\\[\\]\\)$", "...)") : all;
  }

  /** Sorted, since compilers differ in their order. */
  private static String permitted(Class<?> type) {
    if (!type.isSealed()) {
      return "";
    }
    Class<?>[] permitted = type.getPermittedSubclasses();
    Arrays.sort(permitted, Comparator.comparing(Class::getName));
    return list(" permits ", permitted, "");
  }

  /** The types between two texts; nothing if there are none, unless the texts are brackets. */
  private static String list(String before, Type[] types, String after) {
    if (types.length == 0 && after.isEmpty()) {
      return "";
    }
    return Arrays.stream(types)
        .map(PublicApi::name)
        .collect(Collectors.joining(", ", before, after));
  }

  private static String name(Type type) {
    return type.getTypeName().replace('$', '.').replaceAll("\\bjava\\.lang\\.(?=[A-Z])", "");
  }

  private void add(String owner, String line) {
    lines.add(owner + ": " + line.strip());
  }
}
