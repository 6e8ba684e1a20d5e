package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.JsonInput;
import io.github.gnlc.internal.value.Required;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Violations;
import io.github.gnlc.internal.value.WithoutNulls;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A programme of a member, as a source describes it, with its figures.
 *
 * <p>The dataset has the programmes that its sources describe, not all that members have. Obtain
 * practices from {@code Gnlc.practices()}, in the order of the id:
 *
 * <pre>{@code
 * Practice practice = Gnlc.practices().get("cn-guangzhou-study-and-dream");
 * practice.name();                                     // "Study and Dream Project"
 * practice.theme();                                    // EMPLOYMENT_AND_ENTREPRENEURSHIP
 * practice.since();                                    // unknown
 * practice.figures().size();                           // 3
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class Practice implements Serializable {
  private static final long serialVersionUID = 1;

  Practice() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static Practice fromJson(
      @Required @JsonProperty(value = "id", required = true) String id,
      @Required @JsonProperty(value = "memberId", required = true) String memberId,
      @Required @JsonProperty(value = "name", required = true) String name,
      @JsonProperty("description") @Nullable String description,
      @WithoutNulls @JsonProperty("targetGroups") @Nullable List<PracticeGroup> targetGroups,
      @WithoutNulls @JsonProperty("partners") @Nullable List<PracticeGroup> partners,
      @Required @JsonProperty(value = "theme", required = true) PracticeTheme theme,
      @Required @JsonProperty(value = "since", required = true) EdtfDate since,
      @Required @JsonProperty(value = "sourceId", required = true) String sourceId,
      @WithoutNulls @JsonProperty("figures") @Nullable List<PracticeFigure> figures) {
    return builder()
        .id(id)
        .memberId(memberId)
        .name(name)
        .description(Optional.ofNullable(description))
        .addAllTargetGroups(JsonInput.list(targetGroups))
        .addAllPartners(JsonInput.list(partners))
        .theme(theme)
        .since(since)
        .sourceId(sourceId)
        .addAllFigures(JsonInput.list(figures))
        .build();
  }

  /** {@return the id: {@code "cn-guangzhou-study-and-dream"}} */
  public abstract String id();

  /** {@return the id of the member: {@code "cn-guangzhou"}} */
  public abstract String memberId();

  /** {@return the name: {@code "Study and Dream Project"}} */
  public abstract String name();

  /** {@return what it does, in the words of the editors; empty if the source says no more} */
  public abstract Optional<String> description();

  /** {@return what it is about: {@link PracticeTheme#HEALTH_AND_WELL_BEING}} */
  public abstract PracticeTheme theme();

  /**
   * {@return when it began; {@linkplain EdtfDate#isUnknown() unknown} if the source does not say}
   */
  public abstract EdtfDate since();

  /** {@return the groups of people that it is for, in the order of the enum; perhaps empty} */
  public abstract ImmutableList<PracticeGroup> targetGroups();

  /** {@return the bodies that carry it together, in the order of the enum; perhaps empty} */
  public abstract ImmutableList<PracticeGroup> partners();

  /** {@return the id of the source: {@code "s0003"}} */
  public abstract String sourceId();

  /** {@return its figures, in the order of the metric; perhaps empty} */
  public abstract ImmutableList<PracticeFigure> figures();

  /** Returns a text such as {@code Study and Dream Project (cn-guangzhou)}. */
  @Override
  public String toString() {
    return name() + " (" + memberId() + ")";
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  Practice check() {
    new Violations("Practice")
        .requireEach("targetGroups", targetGroups(), PracticeGroup.class)
        .requireEach("partners", partners(), PracticeGroup.class)
        .requireEach("figures", figures(), PracticeFigure.class)
        .requireId("id", id())
        .requireId("memberId", memberId())
        .requireText("name", name())
        .requireText("description", description())
        .requireId("sourceId", sourceId())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(Practice.class, this, Practice::check);
  }

  /**
   * Builds a {@link Practice}; {@code build()} throws {@link InvalidValueException} if the id, the
   * member id or the source id is not an id, or the name or the description is blank.
   */
  public static final class Builder extends ImmutablePractice.Builder {
    Builder() {}

    @Override
    public Practice build() {
      return super.build().check();
    }
  }
}
