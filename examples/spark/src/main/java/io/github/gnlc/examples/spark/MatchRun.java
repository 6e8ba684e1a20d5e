package io.github.gnlc.examples.spark;

/**
 * One run of the job.
 *
 * @param rows of the table
 * @param seconds from the beginning to the end
 * @param processorSeconds of the threads of its tasks
 * @param shuffleBytes what its tasks wrote for others
 */
record MatchRun(long rows, double seconds, double processorSeconds, long shuffleBytes) {}
