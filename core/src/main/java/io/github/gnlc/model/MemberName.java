package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.internal.value.Codes;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Required;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Violations;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A name of a member other than {@link Member#name()}: in another language or script, or spelled
 * otherwise by a source.
 *
 * <p>Such names are recognised by {@code Gnlc.resolve}. Obtain them from
 * {@code Gnlc.memberNames()}; those of one member are in the order of the source id and the name,
 * then those of the gazetteers by language:
 *
 * <pre>{@code
 * MemberName name = Gnlc.memberNames().ofMember("cn-wuhan").first().get();
 * name.name();                                         // "武汉"
 * name.sourceId();                                     // Optional[s0135]
 * name.script();                                       // "Hani"
 * Gnlc.memberNames().ofMember("cn-wuhan").inLanguage("ru").first().get().name();   // "Ухань"
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class MemberName implements Serializable {
  private static final long serialVersionUID = 1;

  MemberName() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static MemberName fromJson(
      @Required @JsonProperty(value = "memberId", required = true) String memberId,
      @Required @JsonProperty(value = "name", required = true) String name,
      @JsonProperty("language") @Nullable String language,
      @JsonProperty("usage") @Nullable NameUsage usage,
      @JsonProperty("sourceId") @Nullable String sourceId) {
    return builder()
        .memberId(memberId)
        .name(name)
        .language(Optional.ofNullable(language))
        .usage(Optional.ofNullable(usage))
        .sourceId(Optional.ofNullable(sourceId))
        .build();
  }

  /** {@return the id of the member: {@code "cn-wuhan"}} */
  public abstract String memberId();

  /** {@return the name as printed: {@code "武汉"}} */
  public abstract String name();

  /**
   * {@return the language as a BCP 47 tag: {@code "ru"}; {@code "und"} where the gazetteer does not
   * tell it, and empty for the names that sources print}
   */
  public abstract Optional<String> language();

  /**
   * {@return what it was in use for: {@link NameUsage#FORMER} for Leninakan; empty for a name of
   * today, and for the names that sources print}
   */
  public abstract Optional<NameUsage> usage();

  /** {@return the id of the source that prints it; empty for the names of the gazetteer} */
  public abstract Optional<String> sourceId();

  /**
   * {@return the ISO 15924 code of the script of the name, which is that of its first letter:
   * {@code "Hani"} for 武汉} It is {@code "Zyyy"} if the name has no letter, and {@code "Zzzz"} if
   * the script is none of those that the dataset uses.
   */
  public String script() {
    return scriptOf(name());
  }

  /**
   * Returns the ISO 15924 code of the script of a text, which is that of its first letter:
   * {@code "Cyrl"} for {@code "Ухань"}, {@code "Zyyy"} for {@code "12"}.
   *
   * @param text the text, not null
   * @return the code, four letters
   * @throws NullPointerException if the text is null
   */
  public static String scriptOf(String text) {
    return Codes.script(text);
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  MemberName check() {
    new Violations("MemberName")
        .requireId("memberId", memberId())
        .requireText("name", name())
        .requireText("language", language())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(MemberName.class, this, MemberName::check);
  }

  /**
   * Builds a {@link MemberName}; {@code build()} throws {@link InvalidValueException} if the member
   * id is not an id, or the name or language is blank.
   */
  public static final class Builder extends ImmutableMemberName.Builder {
    Builder() {}

    @Override
    public MemberName build() {
      return super.build().check();
    }
  }
}
