/**
 * Resolving names of cities: {@link io.github.gnlc.name.NameResolver} answers which member a text
 * means with one, several or none, and with the reason.
 *
 * <p>{@code Gnlc.resolve("Xian, China").member()} is {@code Optional[Xi'an, CN (cn-xi-an)]}. No
 * method takes or returns null.
 *
 * @serial exclude
 */
@NullMarked
package io.github.gnlc.name;

import org.jspecify.annotations.NullMarked;
