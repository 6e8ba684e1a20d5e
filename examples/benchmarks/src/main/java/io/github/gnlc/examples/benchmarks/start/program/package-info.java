/** Programs of a few lines, each up to a first answer; each is run in a Java of its own. */
package io.github.gnlc.examples.benchmarks.start.program;
