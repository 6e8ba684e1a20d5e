package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gnlc.error.InvalidValueException;
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
 * What one source says of a document: its title in one language, its date and its place.
 *
 * <p>Obtain it from {@link Document#accounts()}:
 *
 * <pre>{@code
 * DocumentAccount account = Gnlc.documents().get("beijing-declaration").accounts().get(2);
 * account.sourceId();                                  // "s0760"
 * account.title();                                     // "Beijing Declaration"
 * account.language();                                  // Optional[en]
 * account.adopted();                                   // 2013
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class DocumentAccount implements Serializable {
  private static final long serialVersionUID = 1;

  DocumentAccount() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static DocumentAccount fromJson(
      @Required @JsonProperty(value = "sourceId", required = true) String sourceId,
      @Required @JsonProperty(value = "title", required = true) String title,
      @JsonProperty("language") @Nullable String language,
      @Required @JsonProperty(value = "adopted", required = true) EdtfDate adopted,
      @JsonProperty("place") @Nullable String place,
      @JsonProperty("note") @Nullable String note) {
    return builder()
        .sourceId(sourceId)
        .title(title)
        .language(Optional.ofNullable(language))
        .adopted(adopted)
        .place(Optional.ofNullable(place))
        .note(Optional.ofNullable(note))
        .build();
  }

  /** {@return the id of the source: {@code "s0760"}} */
  public abstract String sourceId();

  /** {@return the title that the source gives} */
  public abstract String title();

  /**
   * {@return the language of that title as a BCP 47 tag: {@code "en"}; empty if it is not recorded}
   */
  public abstract Optional<String> language();

  /**
   * {@return when the document was adopted or published by this source;
   * {@linkplain EdtfDate#isUnknown() unknown} if the source gives no date}
   */
  public abstract EdtfDate adopted();

  /** {@return the place that the source gives: {@code "Beijing"}; empty if it gives none} */
  public abstract Optional<String> place();

  /** {@return a remark of the editors, if there is one} */
  public abstract Optional<String> note();

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  DocumentAccount check() {
    new Violations("DocumentAccount")
        .requireId("sourceId", sourceId())
        .requireText("title", title())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(DocumentAccount.class, this, DocumentAccount::check);
  }

  /**
   * Builds a {@link DocumentAccount}; {@code build()} throws {@link InvalidValueException} if the
   * source id is not an id or the title is blank.
   */
  public static final class Builder extends ImmutableDocumentAccount.Builder {
    Builder() {}

    @Override
    public DocumentAccount build() {
      return super.build().check();
    }
  }
}
