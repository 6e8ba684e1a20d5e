/**
 * Constraints: is a text a learning city, by id or by name, in a country, on a day? Programs ask
 * {@link io.github.gnlc.validation.LearningCityRule}; forms and records carry
 * {@link io.github.gnlc.validation.LearningCity}, for which Jakarta Validation must be there. No
 * other package of the library needs it, and the rules do not either.
 */
@NullMarked
package io.github.gnlc.validation;

import org.jspecify.annotations.NullMarked;
