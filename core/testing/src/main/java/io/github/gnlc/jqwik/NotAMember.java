package io.github.gnlc.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes names of cities that are certainly no members, real and made-up ones:
 * {@code @ForAll @NotAMember LearningCityName} such as {@code 'Akita' of no member}.
 *
 * <p>It applies to {@code LearningCityName}, and combines with {@link AsOf} and {@link FromNetwork}
 * only; together with another annotation of this package it is an
 * {@link io.github.gnlc.error.InvalidValueException} when the property is about to run.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface NotAMember {}
