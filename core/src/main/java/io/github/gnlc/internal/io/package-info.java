/** Datasets in files: folders of tables, zips of them and JSON documents, read and written. */
@NullMarked
package io.github.gnlc.internal.io;

import org.jspecify.annotations.NullMarked;
