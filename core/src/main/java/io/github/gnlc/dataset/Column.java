package io.github.gnlc.dataset;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** What a column of a table holds. Each {@code with} method answers a new column. */
final class Column {
  private final String name;
  private final Type type;
  private final String description;
  private final boolean required;
  private final ImmutableList<String> values;
  private final Optional<Pattern> pattern;
  private final OptionalDouble minimum;
  private final OptionalDouble maximum;
  private final Optional<String> reference;

  private Column(Builder builder) {
    name = builder.name;
    type = builder.type;
    description = builder.description;
    required = builder.required;
    values = builder.values;
    pattern = builder.pattern;
    minimum = builder.minimum;
    maximum = builder.maximum;
    reference = builder.reference;
  }

  static Builder builder(String name, Type type, String description) {
    return new Builder(name, type, description);
  }

  String name() {
    return name;
  }

  Type type() {
    return type;
  }

  String description() {
    return description;
  }

  /** Whether every row must have a value. */
  boolean required() {
    return required;
  }

  /** The only values allowed; empty if there is no such list. */
  ImmutableList<String> values() {
    return values;
  }

  Optional<Pattern> pattern() {
    return pattern;
  }

  OptionalDouble minimum() {
    return minimum;
  }

  OptionalDouble maximum() {
    return maximum;
  }

  /** The table whose first key column must have the value. */
  Optional<String> reference() {
    return reference;
  }

  /** What the texts of a column stand for. */
  enum Type {
    /** Any text without line breaks at its ends. */
    TEXT,
    /** A whole number. */
    INTEGER,
    /** A decimal number. */
    DECIMAL,
    /** A date in EDTF, perhaps partial. */
    EDTF
  }

  static final class Builder {
    private final String name;
    private final Type type;
    private final String description;
    private boolean required = true;
    private ImmutableList<String> values = ImmutableList.of();
    private Optional<Pattern> pattern = Optional.empty();
    private OptionalDouble minimum = OptionalDouble.empty();
    private OptionalDouble maximum = OptionalDouble.empty();
    private Optional<String> reference = Optional.empty();

    private Builder(String name, Type type, String description) {
      this.name = name;
      this.type = type;
      this.description = description;
    }

    Builder optional() {
      required = false;
      return this;
    }

    Builder oneOf(Iterable<String> allowed) {
      values = ImmutableList.copyOf(allowed);
      return this;
    }

    Builder pattern(String regex) {
      pattern = Optional.of(Pattern.compile(regex));
      return this;
    }

    Builder within(double least, double most) {
      minimum = OptionalDouble.of(least);
      maximum = OptionalDouble.of(most);
      return this;
    }

    Builder atLeast(double least) {
      minimum = OptionalDouble.of(least);
      return this;
    }

    Builder references(String table) {
      reference = Optional.of(table);
      return this;
    }

    Column build() {
      return new Column(this);
    }
  }
}
