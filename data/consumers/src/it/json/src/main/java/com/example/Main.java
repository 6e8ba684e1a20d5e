package com.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.model.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Writes by one Jackson what the other reads, and compares. */
public final class Main {
  private static final com.fasterxml.jackson.databind.json.JsonMapper TWO =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .findAndAddModules()
          .build();

  private static final JsonMapper THREE = JsonMapper.shared();

  private Main() {}

  /** Prints the types of which every value of the default dataset was written and read. */
  public static void main(String[] arguments) throws Exception {
    Set<String> types = new TreeSet<>();
    for (Object thing : everything()) {
      types.add(goThereAndBack(thing).getSimpleName());
    }
    System.out.println(String.join(" ", types));
    List<Object> answers = answers();
    answers.forEach(Main::requireSame);
    System.out.println(answers.size() + " answers");
    refuse(Gnlc.network());
  }

  /** All that the network's selections and lists hold of the model. */
  private static List<Object> everything() throws ReflectiveOperationException {
    List<Object> things = new ArrayList<>();
    for (Method method : Network.class.getMethods()) {
      boolean asks = !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0;
      if (asks && Iterable.class.isAssignableFrom(method.getReturnType())) {
        ((Iterable<?>) method.invoke(Gnlc.network())).forEach(things::add);
      }
    }
    things.removeIf(thing -> thing.getClass().getPackage() != Member.class.getPackage());
    return things;
  }

  /** The public type of a value, which each Jackson has read as the other wrote it. */
  private static Class<?> goThereAndBack(Object thing) throws JsonProcessingException {
    boolean isPublic = Modifier.isPublic(thing.getClass().getModifiers());
    Class<?> type = isPublic ? thing.getClass() : thing.getClass().getSuperclass();
    String json = requireSame(thing);
    if (!TWO.readValue(json, type).equals(thing) || !THREE.readValue(json, type).equals(thing)) {
      throw new IllegalStateException(json + " is read as another " + type);
    }
    return type;
  }

  /** Answers that are written only. */
  private static List<Object> answers() {
    List<Object> answers = new ArrayList<>(List.of(
        Gnlc.resolve("Xian, China"),
        Gnlc.resolve("Nam-gu"),
        Gnlc.resolve("Bejin"),
        Gnlc.resolveAll(Stream.of("Xian, China", "Nam-gu", "Bejin"), resolution -> {}),
        Gnlc.dataset(),
        new Finding("members.csv", 2, "status", "candidate", "member, unconfirmed or withdrawn"),
        Gnlc.members().inCountry("CN"),
        Gnlc.members().byCountry(),
        Gnlc.members().countBy(Member::status),
        Gnlc.audit().findings(),
        Gnlc.audit().summary(),
        Gnlc.awardEligibility("cn-hangzhou", 2024)));
    for (Member member : Gnlc.allMembers()) {
      answers.add(Gnlc.explain().member(member.id()));
    }
    return answers;
  }

  private static String requireSame(Object thing) {
    try {
      String two = TWO.writeValueAsString(thing);
      String three = THREE.writeValueAsString(thing);
      if (!two.equals(three) || two.contains("{}")) {
        throw new IllegalStateException("Jackson 2 writes " + two + ", Jackson 3 " + three);
      }
      return two;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(thing + " cannot be written", e);
    }
  }

  private static void refuse(Object thing) {
    try {
      System.out.println(TWO.writeValueAsString(thing));
    } catch (JsonProcessingException e) {
      System.out.println(e.getOriginalMessage());
    }
    try {
      System.out.println(THREE.writeValueAsString(thing));
    } catch (JacksonException e) {
      System.out.println(e.getOriginalMessage());
    }
  }
}
