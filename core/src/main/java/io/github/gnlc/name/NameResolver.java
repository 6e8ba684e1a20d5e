package io.github.gnlc.name;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.query.Catalogue;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the member that a text means, or abstains: {@code resolver.resolve("Xian, China")} is
 * Xi'an.
 *
 * <p>A wrong answer is worse than none. A recorded name counts whatever its case, marks,
 * punctuation and spaces; so do names in other scripts, with or without words of administration
 * ({@code City of}, {@code 市}), with country or region beside them, and with few typing errors if
 * they are long enough to bear them. What stands beside a name and is neither the member's country
 * nor around it speaks against it.
 *
 * <p>Immutable and thread-safe; the index is made by the constructor and takes memory linear in the
 * number of names. Resolving a recorded name takes constant time; with typing errors it takes time
 * that grows slower than the number of names.
 */
public final class NameResolver {
  /** Longer than any name with all that may stand beside it. */
  static final int LONGEST_TEXT = 300;

  private final Lexicon lexicon;
  private final ExactLookup exactLookup;
  private final Supplier<TypeAhead> typeAhead;

  /**
   * Creates the resolver of a dataset; users obtain one from {@code Network.resolver()}.
   *
   * @hidden
   */
  public NameResolver(Catalogue catalogue) {
    this.lexicon = new Lexicon(catalogue);
    this.exactLookup = new ExactLookup(lexicon);
    this.typeAhead = Suppliers.memoize(() -> new TypeAhead(lexicon.index()));
  }

  /** Resolves a text alone; the same text always has the same answer. */
  public Resolution resolve(String text) {
    FoldedText words = words(require(text));
    Resolution recorded = exactLookup.find(text, words);
    return recorded != null ? recorded : resolve(NameQuery.of(text), null, words);
  }

  /**
   * Resolves a text with what is known beside it.
   *
   * @throws UnknownKeyException if the query's country is none, by any code or name; it names the
   *     nearest
   */
  public Resolution resolve(NameQuery query) {
    Integer country = lexicon.index().countries().countryOf(require(query));
    FoldedText words = words(query.text());
    boolean alone =
        country == null && query.day().isEmpty() && query.coordinate().isEmpty();
    Resolution recorded = alone ? exactLookup.find(query.text(), words) : null;
    return recorded != null ? recorded : resolve(query, country, words);
  }

  /** The words of a text; none if it is too long. */
  private static FoldedText words(String text) {
    return Folding.words(text.length() > LONGEST_TEXT ? "" : text);
  }

  private Resolution resolve(NameQuery query, @Nullable Integer country, FoldedText words) {
    String text = query.text();
    if (text.length() > LONGEST_TEXT) {
      String detail = text.length() + " characters, expected at most " + LONGEST_TEXT;
      return none(text, NoMatchReason.TOO_LONG, detail);
    }
    return words.isEmpty()
        ? none(text, NoMatchReason.BLANK, "")
        : new QueryResolver(query, country, lexicon).answer(words);
  }

  private static Resolution none(String text, NoMatchReason reason, String detail) {
    return new Resolution.None(text, ImmutableList.of(), reason, detail);
  }

  /**
   * Resolves many texts in constant memory, tells each result in the order of the input, and
   * returns the report; see {@link #bulk()} for progress and all processors.
   */
  public ResolutionReport resolveAll(Stream<String> texts, Consumer<? super Resolution> result) {
    return bulk().resolve(texts, result);
  }

  private static NameQuery require(@Nullable NameQuery query) {
    if (query == null) {
      throw new NullPointerException(
          "query is null; expected one such as NameQuery.of(\"Xian, China\")");
    }
    return query;
  }

  private static String require(@Nullable String text) {
    if (text == null) {
      throw new NullPointerException("text is null; expected a name, however misspelt");
    }
    return text;
  }

  /** Returns what resolves many texts, with progress, on one processor or all. */
  public BulkResolution bulk() {
    return new BulkResolution(this, false, done -> {});
  }

  /**
   * Ranks members by what somebody has typed so far: those whose name is the text, then those with
   * a name that begins with it, the shorter first, then those with a later word of a name that
   * begins with it, then those with the beginning of their country after that of a name
   * ({@code "shanghai chin"}), then those with a name like it. Equals are in the order of every
   * answer.
   *
   * @param limit how many at most, 1 or more
   * @throws InvalidValueException if the limit is less than 1
   */
  public ImmutableList<Match> search(String text, int limit) {
    if (limit < 1) {
      throw InvalidValueException.of("NameResolver.search", "limit " + limit + " is less than 1");
    }
    String typed = require(text).length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    List<Candidates.Candidate> found = typeAhead.get().search(typed, limit, lexicon::isMember);
    return ResolutionFactory.matches(lexicon.index(), typed, found, limit);
  }

  /** Whether the country of a query is known, if it has one. */
  boolean knowsCountryOf(NameQuery query) {
    return lexicon.index().countries().knowsCountryOf(query);
  }
}
