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
 * A figure about the network as a source published it: 294 members on 2022-09-02.
 *
 * <p>Statements are kept as published, contradictions included. They are about the whole network,
 * or about one country or region of it. Obtain them from {@code Gnlc.statements()}, in the order of
 * the source id, the date, the metric, the country and the region:
 *
 * <pre>{@code
 * Statement statement = Gnlc.statements().get("s0802/2022-09-02/members/294");
 * statement.about();                                   // 2022-09-02
 * statement.metric();                                  // MEMBERS
 * statement.figure();                                  // 294 cities
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class Statement implements Serializable {
  private static final long serialVersionUID = 1;

  Statement() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static Statement fromJson(
      @Required @JsonProperty(value = "sourceId", required = true) String sourceId,
      @Required @JsonProperty(value = "about", required = true) EdtfDate about,
      @Required @JsonProperty(value = "metric", required = true) Metric metric,
      @JsonProperty("country") @Nullable String country,
      @JsonProperty("region") @Nullable Region region,
      @Required @JsonProperty(value = "figure", required = true) Figure figure,
      @JsonProperty("note") @Nullable String note) {
    return builder()
        .sourceId(sourceId)
        .about(about)
        .metric(metric)
        .country(Optional.ofNullable(country))
        .region(Optional.ofNullable(region))
        .figure(figure)
        .note(Optional.ofNullable(note))
        .build();
  }

  /** {@return the id of the source: {@code "s0802"}} */
  public abstract String sourceId();

  /**
   * {@return the date for which the figure holds, which may differ from that of the source;
   * {@linkplain EdtfDate#isUnknown() unknown} if the source gives none}
   */
  public abstract EdtfDate about();

  /** {@return what is counted} */
  public abstract Metric metric();

  /**
   * {@return the ISO 3166-1 alpha-2 code of the country that it is about; empty if it is not about
   * one country}
   */
  public abstract Optional<String> country();

  /** {@return the region that it is about; empty if it is not about one region} */
  public abstract Optional<Region> region();

  /** {@return the number with its unit: {@code 294 cities}} */
  public abstract Figure figure();

  /** {@return a remark of the editors, if there is one} */
  public abstract Optional<String> note();

  /**
   * {@return the id: source, date, metric, country, region, qualifier and number with slashes
   * between them, without those that are not given: {@code "s0802/2022-09-02/members/294"}} The
   * qualifier is left out if it is {@link Qualifier#EXACTLY}.
   */
  public String id() {
    StringBuilder id = new StringBuilder(sourceId())
        .append('/')
        .append(about().toEdtf())
        .append('/')
        .append(metric().code());
    if (country().isPresent()) {
      id.append('/').append(country().get());
    }
    if (region().isPresent()) {
      id.append('/').append(region().get().label());
    }
    if (figure().qualifier() != Qualifier.EXACTLY) {
      id.append('/').append(figure().qualifier().code());
    }
    return id.append('/').append(figure().value()).toString();
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  Statement check() {
    new Violations("Statement").requireId("sourceId", sourceId()).throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(Statement.class, this, Statement::check);
  }

  /**
   * Builds a {@link Statement}; {@code build()} throws {@link InvalidValueException} if the source
   * id is not an id.
   */
  public static final class Builder extends ImmutableStatement.Builder {
    Builder() {}

    @Override
    public Statement build() {
      return super.build().check();
    }
  }
}
