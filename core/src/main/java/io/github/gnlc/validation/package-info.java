/**
 * Validation of texts that should be learning cities or their countries.
 *
 * <p>{@link io.github.gnlc.validation.LearningCityRule} and
 * {@link io.github.gnlc.validation.LearningCityCountryRule} check a text without any framework. The
 * annotations {@link io.github.gnlc.validation.LearningCity} and
 * {@link io.github.gnlc.validation.LearningCityCountry} apply these rules to forms and records by
 * Jakarta Validation, which the application must provide; nothing else in the library needs it.
 *
 * @serial exclude
 */
@NullMarked
package io.github.gnlc.validation;

import org.jspecify.annotations.NullMarked;
