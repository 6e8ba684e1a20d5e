package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.internal.value.Codes;

/**
 * A group of people that practices are for, or a body that carries them together with others.
 *
 * <pre>{@code
 * Gnlc.practices().forGroup(PracticeGroup.HOMELESS_PEOPLE).count();       // 2
 * }</pre>
 */
public enum PracticeGroup {
  /** Children. */
  CHILDREN,

  /** Young people, students among them. */
  YOUNG_PEOPLE,

  /** Families and parents. */
  FAMILIES,

  /** Women and girls. */
  WOMEN,

  /** Older people. */
  OLDER_PEOPLE,

  /** People without a home. */
  HOMELESS_PEOPLE,

  /** People in villages and the countryside. */
  RURAL_PEOPLE,

  /** Migrants, refugees and displaced people. */
  MIGRANTS,

  /** Minorities, such as Roma. */
  MINORITIES,

  /** People with disabilities or special needs. */
  PEOPLE_WITH_DISABILITIES,

  /** People and families on low incomes. */
  PEOPLE_ON_LOW_INCOMES,

  /** Adults who cannot read and write or have no basic education. */
  ADULTS_WITHOUT_BASIC_EDUCATION,

  /** People who look for work. */
  JOB_SEEKERS,

  /** People in work. */
  WORKERS,

  /** Teachers. */
  TEACHERS,

  /** Officials and staff of public administrations. */
  PUBLIC_OFFICIALS,

  /** The education sector as a whole. */
  EDUCATION_SECTOR,

  /** Vocational education. */
  VOCATIONAL_EDUCATION,

  /** Education after vocational education. */
  POST_VOCATIONAL_EDUCATION,

  /** Academic education. */
  ACADEMIC_EDUCATION,

  /** Education outside the academic system. */
  NON_ACADEMIC_EDUCATION,

  /** The women's federation. */
  WOMENS_FEDERATION,

  /** Labour unions. */
  LABOUR_UNIONS,

  /** Departments of the city and other public authorities. */
  GOVERNMENT_DEPARTMENTS;

  private static final PracticeGroup[] ALL = values();

  /**
   * Returns the constant with exactly this {@linkplain #code() code}; case matters.
   *
   * @param code the code, not null: {@code "women"}
   * @return the constant, never null
   * @throws UnknownCodeException if there is none with this code; the message lists the codes
   */
  @JsonCreator
  public static PracticeGroup of(String code) {
    return Codes.find(ALL, code, "group of a practice");
  }

  /** {@return the code in the dataset: {@code "women"} for {@link #WOMEN}} */
  @JsonValue
  public String code() {
    return Codes.code(this);
  }
}
