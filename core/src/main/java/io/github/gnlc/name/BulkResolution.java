package io.github.gnlc.name;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.internal.value.NotJson;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Resolves many texts one after the other or on all processors, with progress.
 *
 * <p>Use it for a file or a table of names; it keeps at most 1,024 texts in memory at a time.
 * Obtain it from {@link NameResolver#bulk()}:
 *
 * <pre>{@code
 * ResolutionReport report = Gnlc.resolver().bulk()
 *     .parallel()
 *     .onProgress(done -> System.err.println(done + " done"))
 *     .resolve(lines, resolution -> writer.println(resolution.explanation()));
 * }</pre>
 *
 * <p>Results come in the order of the input, one at a time, on the calling thread, also in
 * parallel.
 *
 * <p>Instances are immutable and thread-safe; each option returns a new one.
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

  /** {@return a bulk resolution like this one that uses all processors} */
  public BulkResolution parallel() {
    return new BulkResolution(resolver, true, progress);
  }

  /**
   * {@return a bulk resolution like this one that reports how many texts are done, after every
   * 1,024 and at the end}
   *
   * @param listener what receives the number of texts done so far, not null; called on the calling
   *     thread
   */
  public BulkResolution onProgress(LongConsumer listener) {
    return new BulkResolution(resolver, parallel, listener);
  }

  /**
   * Resolves texts and returns how many there were of each kind.
   *
   * @param texts the texts, not null and none of them null; consumed
   * @param result what receives each resolution, in the order of the texts; not null
   * @return the report, never null
   * @throws NullPointerException if a text is null; the message gives its number, from 0
   */
  public ResolutionReport resolve(Stream<String> texts, Consumer<? super Resolution> result) {
    return resolve(texts.iterator(), "texts", "\"\"", NameQuery::of, result);
  }

  /**
   * Resolves queries and returns how many there were of each kind.
   *
   * @param queries the queries, not null and none of them null; consumed
   * @param result what receives each resolution, in the order of the queries; not null
   * @return the report, never null
   * @throws NullPointerException if a query is null; the message gives its number, from 0
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

  private void resolve(
      List<NameQuery> chunk,
      ResolutionReport.Counter counter,
      Consumer<? super Resolution> result) {
    Stream<NameQuery> queries = parallel ? chunk.parallelStream() : chunk.stream();
    for (Resolution resolution : queries.map(resolver::resolve).toList()) {
      counter.count(resolution);
      result.accept(resolution);
    }
    chunk.clear();
    progress.accept(counter.total());
  }

  @JsonValue
  private Object toJson() {
    throw NotJson.of("a bulk resolution", "the results and the report of its resolve");
  }
}
