package io.github.gnlc.jqwik;

import io.github.gnlc.model.MemberStatus;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes members of a status other than that of today's members:
 * {@code @ForAll @WithStatus(MemberStatus.WITHDRAWN) Member}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface WithStatus {
  /** Returns the statuses, any of them; none is an error. */
  MemberStatus[] value();
}
