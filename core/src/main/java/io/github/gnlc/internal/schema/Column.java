package io.github.gnlc.internal.schema;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** What a column of a table holds. Each {@code with} method answers a new column. */
public final class Column {
  /** Whole numbers have up to 18 digits, which fit a long. */
  public static final long LARGEST_INTEGER = 999_999_999_999_999_999L;

  private final String name;
  private final Type type;
  private final String description;
  private final boolean required;
  private final boolean isName;
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
    isName = builder.isName;
    values = builder.values;
    pattern = builder.pattern;
    minimum = builder.minimum;
    maximum = builder.maximum;
    reference = builder.reference;
  }

  public static Builder builder(String name, Type type, String description) {
    return new Builder(name, type, description);
  }

  public String name() {
    return name;
  }

  public Type type() {
    return type;
  }

  public boolean isNumeric() {
    return type == Type.INTEGER || type == Type.DECIMAL;
  }

  public String description() {
    return description;
  }

  /** Whether every row must have a value. */
  public boolean required() {
    return required;
  }

  /** Whether it holds names of members or places, which have a limit of their own. */
  public boolean isName() {
    return isName;
  }

  /** The only values allowed; empty if there is no such list. */
  public ImmutableList<String> values() {
    return values;
  }

  public Optional<Pattern> pattern() {
    return pattern;
  }

  public OptionalDouble minimum() {
    return minimum;
  }

  public OptionalDouble maximum() {
    return maximum;
  }

  /** The table whose first key column must have the value. */
  public Optional<String> reference() {
    return reference;
  }

  /** What the texts of a column stand for. */
  public enum Type {
    /** Any text without line breaks at its ends. */
    TEXT,
    /** A whole number. */
    INTEGER,
    /** A decimal number. */
    DECIMAL,
    /** A date in EDTF, perhaps partial. */
    EDTF
  }

  public static final class Builder {
    private final String name;
    private final Type type;
    private final String description;
    private boolean required = true;
    private boolean isName;
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

    public Builder optional() {
      required = false;
      return this;
    }

    public Builder name() {
      isName = true;
      return this;
    }

    public Builder oneOf(Iterable<String> allowed) {
      values = ImmutableList.copyOf(allowed);
      return this;
    }

    public Builder pattern(String regex) {
      pattern = Optional.of(Pattern.compile(regex));
      return this;
    }

    public Builder within(double least, double most) {
      minimum = OptionalDouble.of(least);
      maximum = OptionalDouble.of(most);
      return this;
    }

    public Builder atLeast(double least) {
      minimum = OptionalDouble.of(least);
      return this;
    }

    public Builder references(String table) {
      reference = Optional.of(table);
      return this;
    }

    public Column build() {
      return new Column(this);
    }
  }
}
