/**
 * Queries of a dataset. A {@link io.github.gnlc.query.Selection} holds some of the things of one
 * kind and is narrowed by filters; {@link io.github.gnlc.query.Members}, the selection of members,
 * is the one that most users need.
 *
 * <p>All selections are obtained from {@link io.github.gnlc.Gnlc}, for the bundled dataset, or from
 * a {@link io.github.gnlc.Network}, for any other. They share their methods: {@code get} throws if
 * there is no such thing, {@code find} returns an {@link java.util.Optional}, and no method returns
 * null.
 */
@NullMarked
package io.github.gnlc.query;

import org.jspecify.annotations.NullMarked;
