package io.github.gnlc.jqwik;

import io.github.gnlc.model.MemberStatus;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes members of some statuses instead of the members of today:
 * {@code @ForAll @WithStatus(MemberStatus.WITHDRAWN) Member}.
 *
 * <p>It applies to {@code Member}. No status at all, or statuses that no member has, are an
 * {@link io.github.gnlc.error.InvalidValueException} when the property is about to run.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface WithStatus {
  /** {@return the statuses, any of them; none is an error} */
  MemberStatus[] value();
}
