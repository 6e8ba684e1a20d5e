package io.github.gnlc.name;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.text.Excerpt;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Resolves many texts in constant memory: {@code resolver.bulk().parallel().resolve(lines, result
 * -> …)}.
 *
 * <p>Each option answers a new bulk; results come in the order of the input, one at a time, on the
 * thread that called. Immutable and thread-safe.
 */
public final class BulkResolution {
  private static final int CHUNK = 1024;

  private final NameResolver resolver;
  private final boolean parallel;
  private final LongConsumer progress;

  BulkResolution(NameResolver resolver, boolean parallel, LongConsumer progress) {
    this.resolver = resolver;
    this.parallel = parallel;
    this.progress = progress;
  }

  /** Returns a bulk that resolves on all processors. */
  public BulkResolution parallel() {
    return new BulkResolution(resolver, true, progress);
  }

  /** Returns a bulk that tells how many texts are done: after every 1,024, and at the end. */
  public BulkResolution onProgress(LongConsumer listener) {
    return new BulkResolution(resolver, parallel, listener);
  }

  /**
   * Resolves texts, tells each result in the order of the input, and returns the report.
   *
   * @throws NullPointerException if a text is null; the message has its number, from 0
   */
  public ResolutionReport resolve(Stream<String> texts, Consumer<? super Resolution> result) {
    return resolve(texts.iterator(), "texts", "\"\"", NameQuery::of, result);
  }

  /**
   * Resolves queries, tells each result in the order of the input, and returns the report. A query
   * whose country is none has an answer that says so.
   *
   * @throws NullPointerException if a query is null; the message has its number, from 0
   */
  public ResolutionReport resolveQueries(
      Stream<NameQuery> queries, Consumer<? super Resolution> result) {
    return resolve(
        queries.iterator(), "queries", "NameQuery.of(\"\")", Function.identity(), result);
  }

  private <T> ResolutionReport resolve(
      Iterator<? extends @Nullable T> all,
      String what,
      String blank,
      Function<T, NameQuery> query,
      Consumer<? super Resolution> result) {
    ResolutionReport.Counter counter = new ResolutionReport.Counter();
    List<NameQuery> chunk = new ArrayList<>(CHUNK);
    for (long number = 0; all.hasNext(); number++) {
      T next = all.next();
      if (next == null) {
        throw new NullPointerException(
            what + "[" + number + "] is null; leave it out or make it " + blank);
      }
      chunk.add(query.apply(next));
      if (chunk.size() == CHUNK) {
        resolve(chunk, counter, result);
      }
    }
    if (!chunk.isEmpty()) {
      resolve(chunk, counter, result);
    }
    return counter.report();
  }

  /** A country that is none is an answer here, not the end of all. */
  private Resolution resolve(NameQuery query) {
    return resolver.knowsCountryOf(query)
        ? resolver.resolve(query)
        : new Resolution.None(
            query.text(),
            ImmutableList.of(),
            NoMatchReason.UNKNOWN_COUNTRY,
            Excerpt.of(query.country().orElse("")));
  }

  private void resolve(
      List<NameQuery> chunk,
      ResolutionReport.Counter counter,
      Consumer<? super Resolution> result) {
    Stream<NameQuery> queries = parallel ? chunk.parallelStream() : chunk.stream();
    for (Resolution resolution : queries.map(this::resolve).toList()) {
      counter.count(resolution);
      result.accept(resolution);
    }
    chunk.clear();
    progress.accept(counter.total());
  }
}
