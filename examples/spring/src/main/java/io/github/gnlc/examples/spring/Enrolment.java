package io.github.gnlc.examples.spring;

import io.github.gnlc.model.Member;
import io.github.gnlc.validation.LearningCity;
import io.github.gnlc.validation.LearningCityCountry;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * A form with which a learner enrols in a course.
 *
 * @param learner who enrols
 * @param city the learner's city, by its id or name
 * @param country where the learner was born, if in a country with learning cities
 * @param host the city that gives the course, as the service wrote it
 */
record Enrolment(
    @NotBlank String learner,
    @NotNull @LearningCity String city,
    @LearningCityCountry String country,
    @NotNull Member host) {}
