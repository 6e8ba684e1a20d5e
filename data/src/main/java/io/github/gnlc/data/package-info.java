/** The dataset of the UNESCO Global Network of Learning Cities, found by the library by itself. */
@NullMarked
package io.github.gnlc.data;

import org.jspecify.annotations.NullMarked;
