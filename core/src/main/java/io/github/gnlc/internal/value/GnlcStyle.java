package io.github.gnlc.internal.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.annotate.InjectAnnotation;
import org.immutables.annotate.InjectAnnotation.Where;
import org.immutables.value.Value;

/**
 * The one style in which Immutables builds every value type of the library. Jackson, 2 as well as
 * 3, writes the attributes as they stand in the generated class, in their order and without those
 * that are empty.
 *
 * <p>A type is checked where its builder builds it and where Java reads it, in {@code readResolve};
 * not by {@code @Value.Check}, for what that generates to read a value throws other exceptions than
 * those of streams.
 */
@InjectAnnotation(
    code = "@com.fasterxml.jackson.annotation.JsonPropertyOrder([[*names]])",
    target = Where.IMMUTABLE_TYPE)
@InjectAnnotation(
    // with its name, so that a naming strategy of a mapper does not change it;
    // only written, so that a property which comes again is not set past the check
    code = "@com.fasterxml.jackson.annotation.JsonProperty(value = \"[[!name]]\","
        + " access = com.fasterxml.jackson.annotation.JsonProperty.Access.READ_ONLY)",
    target = Where.FIELD)
@InjectAnnotation(
    code = "@com.fasterxml.jackson.annotation.JsonAutoDetect("
        + "getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE,"
        + " isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)",
    target = Where.IMMUTABLE_TYPE)
@InjectAnnotation(
    code = "@com.fasterxml.jackson.annotation.JsonInclude("
        + "com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)",
    target = Where.IMMUTABLE_TYPE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    allowedClasspathAnnotations = Override.class,
    defaults = @Value.Immutable(copy = false))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface GnlcStyle {}
