package io.github.gnlc.json;

import com.google.common.collect.ImmutableSet;
import io.github.gnlc.error.InvalidValueException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The value types as trees of what JSON has, free of any JSON library:
 * {@code JsonValues.toTree(member)} is a map {@code {id=cn-guangzhou, name=Guangzhou,
 * country={alpha2=CN, ...}, ...}}, and {@code JsonValues.fromTree(Member.class, tree)} the member
 * again.
 *
 * <p>The one definition of names, shapes and order; {@link GnlcModule} and {@link JsonSchemas} use
 * it, and an adapter for another library can. An object has a property for each attribute that the
 * value is made of, in the order of declaration, with the attribute's name. What is worked out from
 * attributes, such as a label, is not written.
 *
 * <table>
 *   <caption>The shapes</caption>
 *   <tr><th>in Java</th><th>in the tree</th></tr>
 *   <tr><td>a value with attributes</td><td>{@code Map<String, Object>} in order</td></tr>
 *   <tr><td>an empty {@code Optional}</td><td>left out</td></tr>
 *   <tr><td>a list, set or selection</td><td>{@code List}, also if it is empty</td></tr>
 *   <tr><td>a map</td><td>{@code Map} with texts as keys</td></tr>
 *   <tr><td>an enumeration</td><td>its code or label: {@code "at-least"}</td></tr>
 *   <tr><td>a date, partial or not, or a period</td><td>its text: {@code "2016-10"}; the empty text
 *       if it is not known</td></tr>
 *   <tr><td>a number, a truth value, a text</td><td>{@code Integer}, {@code Long} or {@code
 *       Double}; {@code Boolean}; {@code String}</td></tr>
 *   <tr><td>a {@code Resolution}</td><td>an object with {@code "outcome"}: {@code "matched"},
 *       {@code "ambiguous"} or {@code "none"}</td></tr>
 * </table>
 *
 * <p>Reading takes what writing makes, and also: properties in any order; properties that are not
 * known, which are dropped; null for what may be left out; nothing or null for an empty array or
 * map and for an attribute with a default; any kind of {@code Number} with the right value.
 *
 * <p>Thread-safe; a tree cannot be changed.
 */
public final class JsonValues {
  private JsonValues() {}

  /** Returns the types that are written and read, by name. */
  public static ImmutableSet<Class<?>> types() {
    return Shapes.all().keySet();
  }

  /**
   * Returns whether values of a type are written as a text, so that they can be keys of a map: true
   * of {@code Region.class} and {@code EdtfDate.class}, false of {@code Member.class} and of what
   * is none of the {@linkplain #types() types}.
   */
  public static boolean isText(Class<?> type) {
    return Shapes.isText(type);
  }

  /**
   * Returns the tree of a value of one of the {@linkplain #types() types}, of an array, list, set,
   * selection or map of them, of an {@code Optional}, or of a text, number, truth value or day.
   *
   * @return a {@code Map<String, Object>}, {@code List}, {@code String}, {@code Number} or
   *     {@code Boolean}; null only for an empty {@code Optional}
   * @throws InvalidValueException if the value is of another type
   */
  public static @Nullable Object toTree(Object value) {
    if (value instanceof Iterable<?> elements) {
      return list(elements);
    }
    if (value instanceof Map<?, ?> entries) {
      return map(entries);
    }
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? toTree(optional.get()) : null;
    }
    if (value instanceof String || value instanceof Number || value instanceof Boolean) {
      return value;
    }
    if (value instanceof LocalDate) {
      return value.toString();
    }
    return write(value.getClass(), value);
  }

  /**
   * Returns the value that a tree stands for.
   *
   * @param type one of the {@linkplain #types() types}
   * @param tree as {@link #toTree} makes it, or as a JSON library does of objects, arrays and so on
   * @throws JsonShapeException if the tree has not the shape of the type, or the type refuses it;
   *     it names the place
   * @throws InvalidValueException if the type is none that can be read
   */
  public static <T> T fromTree(Class<T> type, @Nullable Object tree) {
    Shape<T> shape = Shapes.find(type).orElseThrow(() -> unknown(type));
    TreePath root = TreePath.root(type.getSimpleName());
    if (tree == null) {
      throw root.refuse(null, shape.expected());
    }
    return shape.read(tree, root);
  }

  /**
   * Returns the paths of all that trees of a type may have in them, in their order:
   * {@code JsonValues.paths(AwardRound.class)} is {@code [year, eventId, ceremonyDate,
   * ceremonyPlace]}, and of a {@code Country} within a member {@code country.alpha2}. An array
   * counts as one thing. A map, whose keys only a value knows, is a {@code *}: {@code before.*} of
   * a {@code Change}.
   *
   * @return no paths if its values are not written as objects, or not at all
   */
  public static ImmutableSet<String> paths(Class<?> type) {
    return Shapes.find(type)
        .map(shape -> shape.paths())
        .filter(paths -> !paths.contains(""))
        .orElse(ImmutableSet.of());
  }

  private static <T> @Nullable Object write(Class<T> type, Object value) {
    return Shapes.find(type).orElseThrow(() -> unknown(type)).write(type.cast(value));
  }

  private static List<@Nullable Object> list(Iterable<?> elements) {
    List<@Nullable Object> tree = new ArrayList<>();
    for (Object element : elements) {
      tree.add(element == null ? null : toTree(element));
    }
    return Collections.unmodifiableList(tree);
  }

  private static Map<String, @Nullable Object> map(Map<?, ?> entries) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    entries.forEach((key, value) -> tree.put(key(key), value == null ? null : toTree(value)));
    return Collections.unmodifiableMap(tree);
  }

  private static String key(Object key) {
    if (toTree(key) instanceof String text) {
      return text;
    }
    throw InvalidValueException.of(
        "JsonValues", "key " + key + " is written as no text; use an id, a code or a date");
  }

  private static InvalidValueException unknown(Class<?> type) {
    return InvalidValueException.of(
        "JsonValues",
        type.getName() + " is none of the types that have a shape, see JsonValues.types()");
  }
}
