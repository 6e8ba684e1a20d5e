package io.github.gnlc;

import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.diff.DatasetDiff;
import io.github.gnlc.json.JsonSamples;
import io.github.gnlc.model.Samples;
import io.github.gnlc.validation.LearningCityRule;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Something of every type that Java serializes, but exceptions and constants. */
final class SerializedSamples {
  private static final Network SMALL = Network.ofDataset(TestTables.small().build());
  private static final Network OTHER =
      Network.ofDataset(TestTables.small().named("other").version("1.0").build());

  private SerializedSamples() {}

  /** The values, the smaller ones first. */
  static Stream<Serializable> all() {
    return Stream.of(values(), answers(), networks())
        .flatMap(samples -> samples)
        .map(Serializable.class::cast);
  }

  static Network network() {
    return SMALL;
  }

  /** One of each, by the name of its type. */
  static Map<String, Serializable> byName() {
    Map<String, Serializable> samples = new TreeMap<>();
    all().forEach(sample -> samples.putIfAbsent(name(sample), sample));
    return samples;
  }

  /** The name of the type that users see: {@code "Member"}, {@code "Matched"}. */
  static String name(Object sample) {
    return sample.getClass().getSimpleName().replaceFirst("^Immutable", "");
  }

  private static Stream<Object> values() {
    return Stream.concat(Samples.builtTypes().stream().map(Samples::sample), JsonSamples.plain());
  }

  private static Stream<Object> answers() {
    LearningCityRule rule = LearningCityRule.builder().network(SMALL).build();
    return Stream.of(
        rule.check("Beijing"),
        rule.check("Beijin"),
        SMALL.audit(),
        DatasetDiff.between(SMALL, OTHER));
  }

  static Stream<Serializable> networks() {
    return Stream.of(SMALL, SMALL.overlaidWith(OTHER));
  }
}
