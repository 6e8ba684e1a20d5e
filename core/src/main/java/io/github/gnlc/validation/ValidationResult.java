package io.github.gnlc.validation;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.internal.value.SerializedLists;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Member;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of checking a text by a {@link LearningCityRule} or {@link LearningCityCountryRule}:
 * valid with what the text means, or invalid with a reason, the nearest valid values and a message.
 *
 * <pre>{@code
 * ValidationResult<Member> result = LearningCityRule.builder().build().check("Guangzou");
 * result.valid();                    // false
 * result.reason();                   // Optional[NO_SUCH_NAME]
 * result.nearest();                  // [Guangzhou, CN (cn-guangzhou)]
 * result.message(Locale.ENGLISH);    // 'Guangzou' is no learning city; nearest is Guangzhou, CN (cn-guangzhou)
 * }</pre>
 *
 * <p>A null text is valid and means nothing. No method returns null. Immutable, thread-safe,
 * serializable; equal by content.
 *
 * @param <T> what the text should be: a member, or a country
 */
@JsonAutoDetect(
    fieldVisibility = JsonAutoDetect.Visibility.NONE,
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonPropertyOrder({"valid", "reason", "meant", "nearest"})
public final class ValidationResult<T extends Serializable> implements Serializable {
  private static final long serialVersionUID = 1;

  @JsonProperty
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private final @Nullable InvalidReason reason;

  @JsonProperty
  private final ImmutableList<T> meant;

  @JsonProperty
  private final ImmutableList<T> nearest;

  private final @Nullable MessageTemplate phrase;

  private ValidationResult(
      @Nullable InvalidReason reason,
      ImmutableList<T> meant,
      ImmutableList<T> nearest,
      @Nullable MessageTemplate phrase) {
    this.reason = reason;
    this.meant = meant;
    this.nearest = nearest;
    this.phrase = phrase;
  }

  /** There was no text, which is for another rule to object to. */
  static <T extends Serializable> ValidationResult<T> nothing() {
    return new ValidationResult<>(null, ImmutableList.of(), ImmutableList.of(), null);
  }

  static <T extends Serializable> ValidationResult<T> valid(T found) {
    return new ValidationResult<>(null, ImmutableList.of(found), ImmutableList.of(), null);
  }

  /** Fails without anything like it to name. */
  @SafeVarargs
  static <T extends Serializable> ValidationResult<T> invalid(
      InvalidReason reason, List<T> meant, List<MessageTemplate.Part>... arguments) {
    return new ValidationResult<>(
        reason,
        ImmutableList.copyOf(meant),
        ImmutableList.of(),
        MessageTemplate.of(reason.key(), arguments));
  }

  /** Fails, with another of the sentences of the reason. */
  @SafeVarargs
  static <T extends Serializable> ValidationResult<T> invalidAs(
      InvalidReason reason,
      String sentence,
      List<T> meant,
      List<MessageTemplate.Part>... arguments) {
    return new ValidationResult<>(
        reason,
        ImmutableList.copyOf(meant),
        ImmutableList.of(),
        MessageTemplate.of(reason.key() + sentence, arguments));
  }

  /** Fails, and the sentence names the nearest if there is one. */
  static <T extends Serializable> ValidationResult<T> unknown(
      InvalidReason reason, List<MessageTemplate.Part> value, List<T> nearest) {
    MessageTemplate phrase = nearest.isEmpty()
        ? MessageTemplate.of(reason.key(), value)
        : MessageTemplate.of(
            reason.key() + ".nearest", value, MessageTemplate.text(nearest.get(0)));
    return new ValidationResult<>(
        reason, ImmutableList.of(), ImmutableList.copyOf(nearest), phrase);
  }

  /** {@return whether the text fulfils the rule; null does} */
  @JsonProperty("valid")
  public boolean valid() {
    return reason == null;
  }

  /** {@return why the text fails the rule; empty if it is valid} */
  public Optional<InvalidReason> reason() {
    return Optional.ofNullable(reason);
  }

  /** {@return what the text is, if it is valid and not null} */
  public Optional<T> found() {
    return valid() ? meant.stream().findFirst() : Optional.empty();
  }

  /**
   * {@return what the text means, valid or not: the one, those it may be if it is ambiguous, or
   * what it means and the rule does not allow; in the resolver's order} Empty if it means nothing
   * known.
   */
  public ImmutableList<T> meant() {
    return meant;
  }

  /**
   * {@return what is like the text and fulfils the rule, nearest first, at most three} Empty if the
   * text means something known, or if nothing is like it.
   */
  public ImmutableList<T> nearest() {
    return nearest;
  }

  /**
   * Returns what is wrong in the language of a locale: English, French, Spanish, Portuguese,
   * Russian, Arabic or Chinese, and English for any other.
   *
   * @param locale the locale, not null
   * @return the message, empty if the text is valid
   * @throws NullPointerException if the locale is null
   */
  public String message(Locale locale) {
    Objects.requireNonNull(locale, "locale is null; expected one such as Locale.ENGLISH");
    return phrase == null ? "" : phrase.in(locale);
  }

  /** The template of the same message; empty if the text is valid. */
  String template() {
    return phrase == null ? "" : phrase.template();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ValidationResult<?> that
        && reason == that.reason
        && meant.equals(that.meant)
        && nearest.equals(that.nearest)
        && Objects.equals(phrase, that.phrase);
  }

  @Override
  public int hashCode() {
    return Objects.hash(reason, meant, nearest, phrase);
  }

  /**
   * Returns a text such as {@code valid: Guangzhou, CN (cn-guangzhou)}, or the reason with the
   * message in English, such as {@code NO_SUCH_NAME: 'Guangzou' is no learning city; nearest is
   * Guangzhou, CN (cn-guangzhou)}.
   */
  @Override
  public String toString() {
    return valid()
        ? "valid" + (meant.isEmpty() ? "" : ": " + meant.get(0))
        : reason + ": " + message(Locale.ENGLISH);
  }

  private Object writeReplace() {
    return new Serialized(reason, meant, nearest, phrase);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("ValidationResult: found its fields; expected its parts");
  }

  /** The parts as they are serialized; a record is made by its constructor also when it is read. */
  private record Serialized(
      @Nullable InvalidReason reason,
      ImmutableList<? extends Serializable> meant,
      ImmutableList<? extends Serializable> nearest,
      @Nullable MessageTemplate phrase)
      implements Serializable {
    Serialized {
      Arguments.require(meant, "meant", "what the text means, perhaps nothing");
      Arguments.require(nearest, "nearest", "what is nearest, perhaps nothing");
      boolean ofCountries =
          Iterables.any(Iterables.concat(meant, nearest), Country.class::isInstance);
      Class<?> type = ofCountries ? Country.class : Member.class;
      SerializedLists.requireAll(type, meant, "meant");
      SerializedLists.requireAll(type, nearest, "nearest");
      if ((reason == null) != (phrase == null)) {
        throw new IllegalArgumentException(
            "it has a reason or a sentence; expected both or neither");
      }
      if (phrase != null) {
        phrase.in(Locale.ENGLISH); // which says of a part that it is of no sentence
      }
    }

    private Object readResolve() {
      return new ValidationResult<>(
          reason, ImmutableList.copyOf(meant), ImmutableList.copyOf(nearest), phrase);
    }
  }
}
