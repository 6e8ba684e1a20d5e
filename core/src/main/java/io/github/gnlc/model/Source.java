package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.internal.text.Excerpt;
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
 * A web page or document on which the dataset is based.
 *
 * <p>It does not hold the text. Obtain sources from {@code Gnlc.sources()}, in the order of the id:
 *
 * <pre>{@code
 * Source source = Gnlc.sources().get("s0070");
 * source.label();      // "The Global Network of Learning Cities welcomes new members (UIL)"
 * source.publisher().get().id();                       // "uil.unesco.org"
 * source.published();                                  // 2019-07-17
 * source.authority();                                  // UNESCO
 * }</pre>
 *
 * <p>A source has either a title or a description, never both.
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class Source implements Serializable {
  private static final long serialVersionUID = 1;

  Source() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static Source fromJson(
      @Required @JsonProperty(value = "id", required = true) String id,
      @JsonProperty("publisher") @Nullable Publisher publisher,
      @JsonProperty("originalPublisher") @Nullable Publisher originalPublisher,
      @Required @JsonProperty(value = "published", required = true) EdtfDate published,
      @JsonProperty("kind") @Nullable SourceKind kind,
      @JsonProperty("title") @Nullable String title,
      @JsonProperty("description") @Nullable String description,
      @JsonProperty("url") @Nullable String url,
      @JsonProperty("note") @Nullable String note) {
    return builder()
        .id(id)
        .publisher(Optional.ofNullable(publisher))
        .originalPublisher(Optional.ofNullable(originalPublisher))
        .published(published)
        .kind(kind == null ? SourceKind.OTHER : kind)
        .title(Optional.ofNullable(title))
        .description(Optional.ofNullable(description))
        .url(Optional.ofNullable(url))
        .note(Optional.ofNullable(note))
        .build();
  }

  /** {@return the id: {@code "s0070"}} */
  public abstract String id();

  /** {@return who published it; empty if that is not known} */
  public abstract Optional<Publisher> publisher();

  /**
   * {@return whose text it carries in full: UNESCO, for a release that an agency reprints or a page
   * that an archive keeps; empty if the text is the publisher's own}
   */
  public abstract Optional<Publisher> originalPublisher();

  /**
   * {@return when it was published; {@linkplain EdtfDate#isUnknown() unknown} if the source does
   * not show it}
   */
  public abstract EdtfDate published();

  /** {@return what it is; {@link SourceKind#OTHER} unless set} */
  @Value.Default
  public SourceKind kind() {
    return SourceKind.OTHER;
  }

  /** {@return its title; empty if it is not recorded} */
  public abstract Optional<String> title();

  /** {@return a description in the words of the editors; present only if there is no title} */
  public abstract Optional<String> description();

  /** {@return its address on the web; empty if it has none} */
  public abstract Optional<String> url();

  /** {@return a remark of the editors, if there is one} */
  public abstract Optional<String> note();

  /**
   * {@return the weight that it carries: that of whose text it is, or {@link Authority#OTHER} if
   * that is not known} A reprint carries the weight of the original.
   */
  public Authority authority() {
    Optional<Publisher> author =
        originalPublisher().isPresent() ? originalPublisher() : publisher();
    return author.isPresent() ? author.get().authority() : Authority.OTHER;
  }

  /** {@return the title, or the description if there is no title; never blank in the dataset} */
  public String label() {
    return title().isPresent() ? title().get() : description().orElse(id());
  }

  /**
   * Returns a text such as {@code s0070, uil.unesco.org, 2019-07-17} or {@code s0024, unesco.org as
   * reprinted by miragenews.com, 2025-12-04}; {@code publisher unknown} and {@code unknown} stand
   * for what is not known.
   */
  @Override
  public String toString() {
    String by = publisher().isPresent() ? publisher().get().id() : "publisher unknown";
    return id() + ", "
        + (originalPublisher().isPresent()
            ? originalPublisher().get().id() + " as reprinted by " + by
            : by)
        + ", " + published();
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  Source check() {
    new Violations("Source")
        .requireId("id", id())
        .require(
            title().isPresent() != description().isPresent(),
            "title",
            title().orElse(""),
            "stands with description '" + Excerpt.of(description().orElse(""))
                + "'; expected exactly one of them")
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(Source.class, this, Source::check);
  }

  /**
   * Builds a {@link Source}; {@code build()} throws {@link InvalidValueException} if the id is not
   * an id, or it has both a title and a description, or neither.
   */
  public static final class Builder extends ImmutableSource.Builder {
    Builder() {}

    @Override
    public Source build() {
      return super.build().check();
    }
  }
}
