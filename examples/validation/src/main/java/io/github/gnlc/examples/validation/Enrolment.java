package io.github.gnlc.examples.validation;

import io.github.gnlc.validation.LearningCity;
import io.github.gnlc.validation.LearningCityCountry;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * A form with which a learner enrols in a course.
 *
 * @param learner who enrols
 * @param city the learner's city, a member of the network today
 * @param citiesOfChina where in China the learner has taken courses before
 * @param host a city that was a member when the course began
 * @param country where the learner was born, if in a country with learning cities
 */
record Enrolment(
    @NotBlank String learner,
    @NotNull @LearningCity String city,
    List<@LearningCity(country = "CN") String> citiesOfChina,
    @LearningCity(asOf = "2020-01-01") String host,
    @LearningCityCountry String country) {}
