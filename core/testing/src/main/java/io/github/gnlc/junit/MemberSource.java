package io.github.gnlc.junit;

import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Region;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a {@code @ParameterizedTest} once for each of some members of the default network; the
 * display name of a run is the member:
 *
 * <pre>{@code
 * @ParameterizedTest
 * @MemberSource(country = "CN", joinedIn = 2022)
 * void storesTheCity(Member member) {}   // [1] Guangzhou, CN (cn-guangzhou), ...
 * }</pre>
 *
 * <p>The members come by country code, then name, then id. Each attribute that is given narrows the
 * selection; of several values of one attribute a member needs to meet one. Without any attribute
 * the test runs for every member of today.
 *
 * <p>A country code that does not exist, a year without an award round, a limit less than 1 and an
 * empty selection throw an {@link io.github.gnlc.error.InvalidValueException} that names the
 * annotation, its values and the test. Without a dataset on the class path the test fails with a
 * {@link io.github.gnlc.NoDatasetException}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.METHOD})
@ArgumentsSource(MemberArguments.class)
public @interface MemberSource {
  /** {@return ISO 3166-1 codes of countries; none for all} */
  String[] country() default {};

  /** {@return regions; none for all} */
  Region[] region() default {};

  /** {@return statuses; today's members unless said otherwise} */
  MemberStatus[] status() default MemberStatus.MEMBER;

  /** {@return years in one of which the member is known to have joined; none for any} */
  int[] joinedIn() default {};

  /** {@return years of award rounds in one of which it was awarded; none for any or no award} */
  int[] awardedIn() default {};

  /** {@return the most members to run with, the first in order; 1 or more} */
  int limit() default Integer.MAX_VALUE;
}
