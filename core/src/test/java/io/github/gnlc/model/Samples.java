package io.github.gnlc.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.reflect.ClassPath;
import com.google.common.reflect.TypeToken;
import io.github.gnlc.audit.AuditFinding;
import io.github.gnlc.audit.AuditOptions;
import io.github.gnlc.audit.Coverage;
import io.github.gnlc.audit.CoverageFigure;
import io.github.gnlc.dataset.OverlayConflict;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.diff.Change;
import io.github.gnlc.diff.ChangeKind;
import io.github.gnlc.diff.RowChange;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.explain.ClaimGroup;
import io.github.gnlc.explain.Claimant;
import io.github.gnlc.explain.Explanation;
import io.github.gnlc.history.HistoryPoint;
import io.github.gnlc.history.HistoryRow;
import io.github.gnlc.history.HistorySeries;
import io.github.gnlc.history.HistoryTable;
import io.github.gnlc.name.NameQuery;
import io.github.gnlc.rule.Eligibility;
import io.github.gnlc.rule.RuleLimit;
import io.github.gnlc.rule.RuleReason;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Samples of every value type that Immutables builds, made from the types themselves. */
public final class Samples {
  private static final List<String> PACKAGES =
      List.of("model", "audit", "dataset", "diff", "explain", "history", "name", "rule");
  private static final int FIRST = 0;
  private static final int SECOND = 1;

  /**
   * Answers that are worked out from a dataset, and questions; they are tested with what works them
   * out.
   */
  private static final Set<Class<?>> DERIVED = Set.of(
      AuditFinding.class,
      AuditOptions.class,
      Change.class,
      ClaimGroup.class,
      Claimant.class,
      Coverage.class,
      CoverageFigure.class,
      Eligibility.class,
      Explanation.class,
      HistoryPoint.class,
      HistoryRow.class,
      HistorySeries.class,
      HistoryTable.class,
      Moment.class,
      NameQuery.class,
      OverlayConflict.class,
      ReadLimits.class,
      RowChange.class,
      RuleLimit.class,
      RuleReason.class);

  private Samples() {}

  /** The value types that tables hold, or what is concluded from them for good. */
  static ImmutableList<Class<?>> typesOfTables() {
    return builtTypes().stream()
        .filter(type -> !DERIVED.contains(type))
        .collect(ImmutableList.toImmutableList());
  }

  /** All value types with a builder, by name. */
  public static ImmutableList<Class<?>> builtTypes() {
    return types(true);
  }

  /** All value types without one, by name. */
  public static ImmutableList<Class<?>> plainTypes() {
    return types(false);
  }

  private static ImmutableList<Class<?>> types(boolean built) {
    try {
      ClassPath classPath = ClassPath.from(Samples.class.getClassLoader());
      return PACKAGES.stream()
          .flatMap(name -> classPath.getTopLevelClasses("io.github.gnlc." + name).stream())
          .<Class<?>>map(ClassPath.ClassInfo::load)
          .filter(type -> Modifier.isPublic(type.getModifiers())
              && Modifier.isAbstract(type.getModifiers())
              && !type.isInterface())
          .filter(type -> built == hasBuilder(type))
          .sorted(Comparator.comparing(Class::getSimpleName))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean hasBuilder(Class<?> type) {
    return Arrays.stream(type.getMethods()).anyMatch(m -> m.getName().equals("builder"));
  }

  /** The accessors of a type, by name: those that a builder sets. */
  public static ImmutableList<Method> attributes(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()) || hasDefault(method))
        .sorted(Comparator.comparing(Method::getName))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether it is an attribute that a type sets itself where its builder is not told. */
  private static boolean hasDefault(Method method) {
    return Modifier.isPublic(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers())
        && method.getParameterCount() == 0
        && !Modifier.isAbstract(method.getModifiers())
        && hasBuilder(method.getDeclaringClass())
        && Arrays.stream(builder(method.getDeclaringClass()).getClass().getMethods())
            .filter(setter -> setter.getName().equals(method.getName()))
            .anyMatch(setter ->
                Arrays.equals(setter.getParameterTypes(), new Class<?>[] {method.getReturnType()}));
  }

  static boolean isRequired(Method attribute) {
    return Modifier.isAbstract(attribute.getModifiers())
        && !isOptional(attribute)
        && !isCollection(attribute);
  }

  static boolean isCollection(Method attribute) {
    return attribute.getReturnType() == ImmutableList.class
        || attribute.getReturnType() == ImmutableMap.class;
  }

  static boolean isOptional(Method attribute) {
    return attribute.getReturnType().getSimpleName().startsWith("Optional");
  }

  /** A valid value with every attribute set. */
  public static Object sample(Class<?> type) {
    return build(type, values(type));
  }

  /** The sample without what may be left out. */
  public static Object least(Class<?> type) {
    Map<Method, Object> values = values(type);
    for (Method attribute : attributes(type)) {
      Map<Method, Object> fewer = new LinkedHashMap<>(values);
      fewer.remove(attribute);
      if (!isRequired(attribute) && isValid(type, fewer)) {
        values = fewer;
      }
    }
    return build(type, values);
  }

  private static boolean isValid(Class<?> type, Map<Method, Object> values) {
    try {
      build(type, values);
      return true;
    } catch (InvalidValueException e) {
      return false;
    }
  }

  /** The sample with another value of one attribute; empty if the type allows no such thing. */
  public static Optional<Object> variation(Class<?> type, Method attribute) {
    Map<Method, Object> values = values(type);
    values.put(attribute, value(attribute.getGenericReturnType(), attribute.getName(), SECOND));
    if (type == Source.class && attribute.getName().equals("description")) {
      values.put(attribute(type, "title"), Optional.empty());
    }
    try {
      return Optional.of(build(type, values));
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  /** The values that make up the sample. */
  static Map<Method, Object> values(Class<?> type) {
    Map<Method, Object> values = new LinkedHashMap<>();
    for (Method attribute : attributes(type)) {
      values.put(attribute, value(attribute.getGenericReturnType(), attribute.getName(), FIRST));
    }
    if (type == Source.class) {
      values.put(attribute(type, "description"), Optional.empty());
    }
    return values;
  }

  static Method attribute(Class<?> type, String name) {
    return attributes(type).stream()
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static Object build(Class<?> type, Map<Method, Object> values) {
    Object builder = builder(type);
    values.forEach((attribute, value) -> set(builder, attribute, value));
    return build(builder);
  }

  /** What the builder of a type builds of the attributes of a value. */
  public static Object rebuilt(Class<?> type, Object value) {
    Map<Method, Object> values = new LinkedHashMap<>();
    for (Method attribute : attributes(type)) {
      values.put(attribute, call(attribute, value));
    }
    return build(type, values);
  }

  static Object builder(Class<?> type) {
    try {
      return type.getMethod("builder").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static Object build(Object builder) {
    return call(method(builder, "build"), builder);
  }

  /** Sets an attribute of a builder to a value of the type that its accessor returns. */
  static void set(Object builder, Method attribute, Object value) {
    if (attribute.getReturnType() == ImmutableList.class) {
      call(method(builder, "addAll" + capitalised(attribute), Iterable.class), builder, value);
    } else if (attribute.getReturnType() == ImmutableMap.class) {
      call(method(builder, "putAll" + capitalised(attribute), Map.class), builder, value);
    } else {
      call(method(builder, attribute.getName(), attribute.getReturnType()), builder, value);
    }
  }

  /** Sets an attribute to what is in the optional, as an application would. */
  static void setContent(Object builder, Method attribute, Object content) {
    Arrays.stream(builder.getClass().getMethods())
        .filter(method -> method.getName().equals(attribute.getName()))
        .filter(method -> method.getParameterTypes()[0] != attribute.getReturnType())
        .forEach(method -> call(method, builder, content));
  }

  private static String capitalised(Method attribute) {
    String name = attribute.getName();
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static Method method(Object target, String name, Class<?>... parameters) {
    try {
      Method method = target.getClass().getMethod(name, parameters);
      method.setAccessible(true);
      return method;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object call(Method method, Object target, Object... arguments) {
    try {
      method.setAccessible(true);
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object value(Type type, String name, int which) {
    Class<?> raw = TypeToken.of(type).getRawType();
    if (raw == Optional.class) {
      return Optional.of(value(argument(type, 0), name, which));
    }
    if (raw == ImmutableList.class) {
      return ImmutableList.of(value(argument(type, 0), name, which));
    }
    if (raw == ImmutableMap.class) {
      Object key = value(argument(type, 0), "key", FIRST);
      return ImmutableMap.of(
          key.equals("key-1") ? "key" : key, value(argument(type, 1), "value", which));
    }
    if (raw == ChangeKind.class) {
      return which == FIRST ? ChangeKind.ADDED : ChangeKind.REMOVED;
    }
    if (raw.isEnum()) {
      return raw.getEnumConstants()[which];
    }
    if (raw == String.class) {
      return text(name, which);
    }
    if (name.equals("lastSeenYears") || name.equals("aboutPercent")) {
      return 1 + which;
    }
    Object simple =
        SIMPLE.getOrDefault(raw, List.of()).stream().skip(which).findFirst().orElse(null);
    return simple != null ? simple : nested(raw, which);
  }

  private static final Map<Class<?>, List<?>> SIMPLE = Map.of(
      EdtfDate.class, List.of(EdtfDate.of("2016-10"), EdtfDate.of("../2015-09-30")),
      LocalDate.class, List.of(LocalDate.of(2022, 9, 2), LocalDate.of(2024, 2, 14)),
      Coordinate.class, List.of(Coordinate.of(23.5, 113.25), Coordinate.of(-23.5, -0.25)),
      OptionalInt.class, List.of(OptionalInt.of(2), OptionalInt.of(3)),
      OptionalLong.class, List.of(OptionalLong.of(2), OptionalLong.of(5_000_000_000L)),
      int.class, List.of(2015, 2024),
      Integer.class, List.of(2, 3),
      boolean.class, List.of(false, true),
      Period.class, List.of(Period.ofYears(1), Period.ofMonths(3)),
      long.class, List.of(650L, 5_000_000_000L));

  private static Object nested(Class<?> type, int which) {
    return which == FIRST
        ? sample(type)
        : variation(type, attributes(type).get(0)).orElseThrow();
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }

  private static String text(String name, int which) {
    return switch (name) {
      case "alpha2" -> which == FIRST ? "CN" : "KR";
      case "country" -> which == FIRST ? "MA" : "MX";
      case "alpha3" -> which == FIRST ? "CHN" : "KOR";
      case "numeric" -> which == FIRST ? "156" : "410";
      case "language" -> which == FIRST ? "zh" : "pt-BR";
      case "script" -> which == FIRST ? "Hans" : "Cyrl";
      default -> name.toLowerCase(Locale.ROOT) + "-" + (which + 1);
    };
  }
}
