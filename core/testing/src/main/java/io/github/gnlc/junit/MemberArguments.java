package io.github.gnlc.junit;

import io.github.gnlc.Network;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Region;
import io.github.gnlc.query.Members;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Finds the members that a {@link MemberSource} asks for. */
final class MemberArguments implements ArgumentsProvider, AnnotationConsumer<MemberSource> {
  private @Nullable MemberSource source;

  MemberArguments() {}

  @Override
  public void accept(MemberSource annotation) {
    source = annotation;
  }

  @Override
  public Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context) {
    MemberSource asked = source;
    if (asked == null) {
      throw new IllegalStateException("No @MemberSource was handed over before its arguments");
    }
    try {
      return select(Network.ofDefault(), asked).stream()
          .limit(asked.limit())
          .map(member -> Arguments.argumentSet(member.toString(), member));
    } catch (IllegalArgumentException e) {
      throw InvalidValueException.of(place(asked, context), String.valueOf(e.getMessage()));
    }
  }

  static Members select(Network network, MemberSource asked) {
    Members all = network.allMembers();
    Members selected = any(all, Arrays.stream(asked.status()).map(all::withStatus));
    selected = any(selected, Arrays.stream(asked.country()).map(all::inCountry));
    selected = any(selected, Arrays.stream(asked.region()).map(all::inRegion));
    selected = any(selected, Arrays.stream(asked.joinedIn()).mapToObj(all::joinedIn));
    selected = any(selected, Arrays.stream(asked.awardedIn()).mapToObj(all::awardedIn));
    if (asked.limit() < 1) {
      throw new IllegalArgumentException("limit " + asked.limit() + " is less than 1");
    }
    if (selected.isEmpty()) {
      throw new IllegalArgumentException(
          "no member of " + network + " matches; drop one of the values or take another");
    }
    return selected;
  }

  /** Those that are in one of the groups; all of them if there is no group. */
  private static Members any(Members selected, Stream<Members> groups) {
    return groups.reduce(Members::union).map(selected::intersection).orElse(selected);
  }

  /** The annotation as it stands in the source, and the test. */
  private static String place(MemberSource asked, ExtensionContext context) {
    List<String> parts = new ArrayList<>();
    describe(parts, "country", Arrays.stream(asked.country()).map(code -> "\"" + code + "\""));
    describe(parts, "region", Arrays.stream(asked.region()).map(Region::name));
    if (!Arrays.equals(asked.status(), new MemberStatus[] {MemberStatus.MEMBER})) {
      describe(parts, "status", Arrays.stream(asked.status()).map(MemberStatus::name));
    }
    describe(parts, "joinedIn", Arrays.stream(asked.joinedIn()).mapToObj(Integer::toString));
    describe(parts, "awardedIn", Arrays.stream(asked.awardedIn()).mapToObj(Integer::toString));
    if (asked.limit() != Integer.MAX_VALUE) {
      parts.add("limit = " + asked.limit());
    }
    return "@MemberSource(" + String.join(", ", parts) + ") on "
        + context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName();
  }

  private static void describe(List<String> parts, String name, Stream<String> values) {
    List<String> all = values.toList();
    if (!all.isEmpty()) {
      parts.add(name + " = " + (all.size() == 1 ? all.get(0) : "{" + String.join(", ", all) + "}"));
    }
  }
}
