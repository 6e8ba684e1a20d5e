/** A service by which OpenRefine and others match city names against the members. */
package io.github.gnlc.examples.openrefine;
