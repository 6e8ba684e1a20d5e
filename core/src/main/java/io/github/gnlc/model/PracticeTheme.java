package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * What a practice is about; each practice has one theme.
 *
 * <pre>{@code
 * Gnlc.practices().withTheme(PracticeTheme.OLDER_PEOPLE).count();
 * }</pre>
 */
public enum PracticeTheme {
  /** Learning in families and neighbourhoods, and for taking part in a community. */
  FAMILY_AND_COMMUNITY,

  /** How learning is planned, financed, coordinated and carried by partners. */
  GOVERNANCE_AND_PARTNERSHIPS,

  /** Learning for the environment, the climate and sustainable development. */
  SUSTAINABLE_DEVELOPMENT,

  /** Learning made accessible to all, and for groups that are left out. */
  EQUITY_AND_INCLUSION,

  /** Reading, writing, numeracy, and second chances at school. */
  LITERACY_AND_BASIC_EDUCATION,

  /** Days, weeks and festivals of learning. */
  LEARNING_FESTIVALS,

  /** Learning of children and young people outside what schools teach anyway. */
  YOUNG_PEOPLE,

  /** Learning for work, and for founding enterprises. */
  EMPLOYMENT_AND_ENTREPRENEURSHIP,

  /** Learning of older people. */
  OLDER_PEOPLE,

  /** Learning about and with digital technology. */
  DIGITAL_LEARNING,

  /** Learning through the arts, culture, heritage and libraries. */
  CULTURE_AND_HERITAGE,

  /** Learning for health, sport and well-being. */
  HEALTH_AND_WELL_BEING;

  private static final PracticeTheme[] ALL = values();

  /**
   * Returns the constant with exactly this {@linkplain #code() code}; case matters.
   *
   * @param code the code, not null: {@code "older-people"}
   * @return the constant, never null
   * @throws UnknownCodeException if there is none with this code; the message lists the codes
   */
  @JsonCreator
  public static PracticeTheme of(String code) {
    return Codes.find(ALL, code, "theme of a practice");
  }

  /** {@return the code in the dataset: {@code "older-people"} for {@link #OLDER_PEOPLE}} */
  @JsonValue
  public String code() {
    return Codes.code(this);
  }
}
