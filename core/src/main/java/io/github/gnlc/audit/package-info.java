/**
 * Comparison of what was announced of the network with what a dataset holds: which figures agree,
 * which statements contradict one another, and what is missing. {@link io.github.gnlc.audit.Audit}
 * is the entry; its results are {@linkplain io.github.gnlc.audit.AuditFinding findings} and the
 * {@linkplain io.github.gnlc.audit.Coverage coverage}. {@link io.github.gnlc.audit.AuditCheck} is a
 * program for builds.
 *
 * @serial exclude
 */
@NullMarked
package io.github.gnlc.audit;

import org.jspecify.annotations.NullMarked;
