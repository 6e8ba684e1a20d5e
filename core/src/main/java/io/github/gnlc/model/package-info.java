/**
 * The immutable types of the network: members, with where they lie and what is said of them, and
 * its countries, cohorts, awards, events, documents, rules and sources.
 *
 * <p>They hold data and know nothing of files or queries. Obtain them from a network, by the
 * methods of {@link io.github.gnlc.Gnlc}. They refer to one another by id: the evidence of a member
 * has the id of its source, not the source.
 *
 * <p>What all of them have in common:
 *
 * <ul>
 *   <li>Each is immutable, thread-safe and serializable, and equal by content; no method takes or
 *       returns null. What may be missing is an {@code Optional}, an empty list or, for a date,
 *       {@link io.github.gnlc.model.EdtfDate#UNKNOWN}.
 *   <li>An <em>id</em> consists of lower-case letters, digits, dots, hyphens and underscores, and
 *       begins with a letter or digit: {@code "cn-guangzhou"}.
 *   <li>Countries are given by ISO 3166-1 codes, languages by BCP 47 tags, scripts by ISO 15924
 *       codes, coordinates by WGS 84, and dates in EDTF (ISO 8601-2).
 *   <li>{@code of} accepts exactly the documented text and throws an exception that lists the texts
 *       there are.
 * </ul>
 *
 * <p>A builder sets every attribute at most once, in any order; an optional attribute takes the
 * value or an {@code Optional} of it. A builder is not thread-safe. It throws:
 *
 * <ul>
 *   <li>{@link java.lang.NullPointerException} from a setter whose argument is null;
 *   <li>{@link java.lang.IllegalStateException} from a setter that is called again, and from
 *       {@code build()} if a required attribute is not set; the message names it: {@code Cannot
 *       build Award, some of required attributes are not set [memberId]};
 *   <li>{@link io.github.gnlc.error.InvalidValueException} from {@code build()} if an attribute is
 *       not valid; the message names all that are wrong: {@code Award: year 24 is not within 2013
 *       to 9999}.
 * </ul>
 *
 * @serial exclude
 */
@NullMarked
package io.github.gnlc.model;

import org.jspecify.annotations.NullMarked;
