package io.github.gnlc.name;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.JsonInput;
import io.github.gnlc.internal.value.Required;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Syntax;
import io.github.gnlc.internal.value.Violations;
import io.github.gnlc.model.Coordinate;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The name of a city with what else is known of it: country, language, script, position, day.
 *
 * <p>A query is only a question; give it to {@link NameResolver#resolve(NameQuery)}. What is not
 * known is left out:
 *
 * <pre>{@code
 * NameQuery query = NameQuery.builder().text("Cork").country("Irlanda").build();
 * Gnlc.resolve(query).member();                        // Optional[Cork, IE (ie-cork)]
 *
 * NameQuery near = NameQuery.builder()
 *     .text("Nam-gu")
 *     .coordinate(Coordinate.of(35.54, 129.33))
 *     .build();
 * Gnlc.resolve(near).member();         // Optional[Nam-gu (Ulsan), KR (kr-nam-gu-ulsan)]
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class NameQuery implements Serializable {
  private static final long serialVersionUID = 1;

  NameQuery() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static NameQuery fromJson(
      @Required @JsonProperty(value = "text", required = true) String text,
      @JsonProperty("country") @Nullable String country,
      @JsonProperty("language") @Nullable String language,
      @JsonProperty("script") @Nullable String script,
      @JsonProperty("coordinate") @Nullable Coordinate coordinate,
      @JsonProperty("day") @Nullable String day,
      @JsonProperty("strictness") @Nullable Strictness strictness) {
    Builder builder = builder()
        .text(text)
        .country(Optional.ofNullable(country))
        .language(Optional.ofNullable(language))
        .script(Optional.ofNullable(script))
        .coordinate(Optional.ofNullable(coordinate))
        .day(Optional.ofNullable(day).map(JsonInput::day));
    if (strictness != null) {
      builder.strictness(strictness);
    }
    return builder.build();
  }

  @JsonProperty("day")
  @Nullable
  String dayInJson() {
    return day().map(LocalDate::toString).orElse(null);
  }

  /** {@return the name as it was given; not trimmed or changed in any other way} */
  public abstract String text();

  /**
   * {@return the country by an ISO 3166-1 code or any name of it in the dataset, in any case:
   * {@code "IE"}, {@code "irl"}, {@code "Irlanda"}, {@code "the Netherlands"}, {@code "UK"}}
   * Members of other countries are then excluded. One that does not exist is an answer when the
   * query is resolved: none, for the reason {@link NoMatchReason#UNKNOWN_COUNTRY}; a blank one is
   * as none.
   */
  public abstract Optional<String> country();

  /**
   * {@return the language of the text as a BCP 47 tag} Of several members that the text may mean,
   * those with that name in this language are preferred; {@code "zh-Hans"} belongs to {@code "zh"}.
   */
  public abstract Optional<String> language();

  /**
   * {@return the script of the text by its ISO 15924 code} Of several members that the text may
   * mean, those with that name in this script are preferred.
   */
  public abstract Optional<String> script();

  /**
   * {@return where the city lies} Members more than 40 km from it are excluded; a member without a
   * place is not, and the resolution remarks that its coordinate was not compared.
   */
  public abstract Optional<Coordinate> coordinate();

  /**
   * {@return the day on which the city must be known to have been a member, in the years 1 to 9999;
   * empty for today}
   */
  public abstract Optional<LocalDate> day();

  /**
   * Returns the query of a text alone, with strictness {@link Strictness#NORMAL}.
   *
   * @param text the name, not null; a blank one resolves to none
   * @return the query, never null
   * @throws NullPointerException if the text is null
   */
  public static NameQuery of(String text) {
    return builder().text(text).build();
  }

  /**
   * {@return how much the text may differ from a recorded name; {@link Strictness#NORMAL} if not
   * set}
   */
  @Value.Default
  public Strictness strictness() {
    return Strictness.NORMAL;
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  NameQuery check() {
    new Violations("NameQuery")
        .require(
            language().isEmpty() || Syntax.isLanguageTag(language().get()),
            "language",
            language().orElse(""),
            "is not a BCP 47 tag; expected one such as zh or pt-BR")
        .require(
            script().isEmpty() || Syntax.isScript(script().get()),
            "script",
            script().orElse(""),
            "is not an ISO 15924 code; expected one such as Hans or Cyrl")
        .require(
            day().isEmpty() || isYear(day().get().getYear()),
            "day",
            day().map(Object::toString).orElse(""),
            "is not within the years 1 to 9999; expected a day such as 2024-02-14")
        .throwIfAny();
    return this;
  }

  private static boolean isYear(int year) {
    return year >= 1 && year <= 9999;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(NameQuery.class, this, NameQuery::check);
  }

  /**
   * Builds a {@link NameQuery}; {@code build()} throws {@link InvalidValueException} if the
   * language is not a BCP 47 tag, the script is not an ISO 15924 code, or the day is not in the
   * years 1 to 9999, and {@link IllegalStateException} without a text.
   */
  public static final class Builder extends ImmutableNameQuery.Builder {
    Builder() {}

    @Override
    public NameQuery build() {
      return super.build().check();
    }
  }
}
