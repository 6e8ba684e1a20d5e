package io.github.gnlc.dataset;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberStore;
import io.github.gnlc.model.Member;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything that a dataset holds, list by list. */
public final class Decoded {
  private Decoded() {}

  /** The names of all lists. */
  public static ImmutableList<String> lists() {
    return Arrays.stream(Dataset.class.getMethods())
        .filter(method -> ImmutableList.class.isAssignableFrom(method.getReturnType()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .map(Method::getName)
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  public static Object list(Dataset dataset, String name) {
    try {
      return Dataset.class.getMethod(name).invoke(dataset);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** All lists by name, the members among them. */
  public static Map<String, Object> all(Dataset dataset) {
    Map<String, Object> all = new TreeMap<>();
    for (String name : lists()) {
      all.put(name, list(dataset, name));
    }
    all.put("members", members(dataset));
    all.put("info", dataset.info());
    return all;
  }

  /** Every member with what a filter needs to know of it. */
  public static List<Object> members(Dataset dataset) {
    List<Object> members = new ArrayList<>();
    MemberStore store = dataset.members();
    for (int i = 0; i < store.size(); i++) {
      Member member = store.get(i);
      members.add(Arrays.asList(
          member,
          store.id(i),
          store.countryCode(i),
          store.statusCode(i),
          store.placeKindCode(i),
          store.cohortId(i),
          store.joined(i),
          store.awardYears(i)));
    }
    return members;
  }
}
