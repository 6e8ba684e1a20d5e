/** What follows from evidence: which of several claims is taken, and when a member joined. */
@NullMarked
package io.github.gnlc.internal.conclusion;

import org.jspecify.annotations.NullMarked;
