package io.github.gnlc.name;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.internal.names.FoldedText;
import io.github.gnlc.internal.names.Folding;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.text.Excerpt;
import io.github.gnlc.internal.value.NotJson;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the member that a text means, or abstains.
 *
 * <p>A wrong answer is worse than none. A recorded name is found whatever its case, marks,
 * punctuation and spaces; so are names in other scripts, with or without words of administration
 * ({@code City of}, {@code 市}, {@code Prefeitura Municipal de}), and with few typing errors if they
 * are long enough and no other place is known by the text. Beside the name may stand its country, a
 * subdivision by name or code ({@code Lowell, MA}), another of its names ({@code Kyiv (Kiev)}), a
 * postal code, or, with the country given, an institution before it; other words exclude that
 * member, as does another country or subdivision. A place of the name that is no member and much
 * larger makes the answer ambiguous.
 *
 * <p>It knows the members of one network and the places that its dataset names beside them; it is
 * no gazetteer. Where the dataset does not name all members of the network, an answer of none says
 * so.
 *
 * <p>Obtain it from {@code Gnlc.resolver()} or {@code Network.resolver()}; for single texts
 * {@code Gnlc.resolve} is shorter:
 *
 * <pre>{@code
 * NameResolver resolver = Gnlc.resolver();
 * resolver.resolve("Xian, China").member();     // Optional[Xi'an, CN (cn-xi-an)]
 * resolver.resolve("西安市").member();           // Optional[Xi'an, CN (cn-xi-an)]
 * resolver.resolve("Seoul").explanation();
 * // 'Seoul' is no member: it is the name of another place (Seoul, KR); not among the 401 known of
 * //     425 members; KR has 4 whose names the data lack
 * resolver.search("guangz", 5).get(0).member(); // Guangzhou, CN (cn-guangzhou)
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe. The index of a snapshot was made when the dataset was
 * compiled, that of other datasets is made once, by the first call to {@code Network.resolver()};
 * it takes memory linear in the number of names. Resolving a recorded name takes time that grows
 * with the logarithm of their number; with typing errors it takes time that grows slower than it.
 */
public final class NameResolver {
  /** More characters than any name with its country and region has. */
  static final int LONGEST_TEXT = 300;

  private final Lexicon lexicon;
  private final ExactLookup exactLookup;

  /** Made for the first search; in a race twice. */
  private volatile @Nullable TypeAhead typeAhead;

  /**
   * Creates the resolver of a dataset; users obtain one from {@code Network.resolver()}.
   *
   * @param catalogue the dataset, as it is seen at a moment
   * @hidden
   */
  public NameResolver(Catalogue catalogue) {
    this.lexicon = new Lexicon(catalogue);
    this.exactLookup = new ExactLookup(lexicon);
  }

  /**
   * Resolves a text alone; the same text always has the same answer.
   *
   * @param text the text, not null; one of more than 300 characters is no name
   * @return the resolution, never null: one member, several or none
   * @throws NullPointerException if the text is null
   */
  public Resolution resolve(String text) {
    FoldedText words = words(require(text));
    Resolution recorded = exactLookup.find(text, words, -1);
    return recorded != null ? recorded : resolve(NameQuery.of(text), -1, words);
  }

  /**
   * Resolves a text with what else is known of the city.
   *
   * <p>A country that does not exist is an answer and no exception: none, for the reason
   * {@link NoMatchReason#UNKNOWN_COUNTRY}.
   *
   * @param query the query, not null
   * @return the resolution, never null: one member, several or none
   * @throws NullPointerException if the query is null
   */
  public Resolution resolve(NameQuery query) {
    int country = country(require(query));
    if (country < 0 && !isBlank(query.country())) {
      String detail =
          Excerpt.of(query.country().get()) + nearestCountries(query.country().get());
      return none(query.text(), NoMatchReason.UNKNOWN_COUNTRY, detail);
    }
    FoldedText words = words(query.text());
    boolean alone = query.day().isEmpty() && query.coordinate().isEmpty();
    Resolution recorded = alone ? exactLookup.find(query.text(), words, country) : null;
    return recorded != null ? recorded : resolve(query, country, words);
  }

  /** Whether no country is given; a table has an empty cell there. */
  private static boolean isBlank(Optional<String> country) {
    return country.isEmpty() || country.get().isBlank();
  }

  /** The number of the country of a query, or -1 if it has none or one that does not exist. */
  private int country(NameQuery query) {
    return isBlank(query.country())
        ? -1
        : lexicon.index().countries().of(words(query.country().get()));
  }

  private String nearestCountries(String country) {
    List<String> nearest = lexicon.nearestCountries(country);
    return nearest.isEmpty() ? "" : "; nearest: " + String.join(", ", nearest);
  }

  /** The folded words of a text; none if it is too long. */
  private static FoldedText words(String text) {
    return Folding.words(text.length() > LONGEST_TEXT ? "" : text);
  }

  private Resolution resolve(NameQuery query, int country, FoldedText words) {
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
    return new Resolution.None(text, ImmutableList.of(), ImmutableList.of(), reason, detail, "");
  }

  /**
   * Resolves many texts in constant memory, passes each result to a consumer, and returns how many
   * there were of each kind. Use {@link #bulk()} for progress or all processors.
   *
   * @param texts the texts, not null and none of them null; consumed
   * @param result what receives each resolution, in the order of the texts, on the calling thread;
   *     not null
   * @return the report, never null
   * @throws NullPointerException if a text is null; the message gives its number, from 0
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

  /** {@return a bulk resolution by this resolver, on one processor and without progress} */
  public BulkResolution bulk() {
    return new BulkResolution(this, false, done -> {});
  }

  /**
   * Returns the members whose name begins with what a user has typed, best first; for completion in
   * a field of a form.
   *
   * <p>First come members with a name that is the text; then those whose official name begins with
   * it, the shorter first, or has a later word that does; then those of which another name does, a
   * later word from four letters on; then those with the beginning of their country after that of
   * the name ({@code "shanghai chin"}); then those with a similar name. Scores never rise. Equals
   * are by country code, name and id.
   *
   * @param text what has been typed, not null; none match a text without letters and digits
   * @param limit the greatest number of matches, 1 or more
   * @return the matches, one a member, perhaps none; never null
   * @throws InvalidValueException if the limit is less than 1
   * @throws NullPointerException if the text is null
   */
  public ImmutableList<Match> search(String text, int limit) {
    if (limit < 1) {
      throw InvalidValueException.of(
          "NameResolver.search", "limit " + limit + " is less than 1; expected 1 or more");
    }
    String typed = require(text).length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    List<Candidates.Candidate> found = typeAhead().search(typed, limit, lexicon::isMember);
    return ResolutionFactory.matches(lexicon.index(), typed, found, found.size());
  }

  private TypeAhead typeAhead() {
    TypeAhead known = typeAhead;
    if (known == null) {
      known = new TypeAhead(lexicon.index());
      typeAhead = known;
    }
    return known;
  }

  @JsonValue
  private Object toJson() {
    throw NotJson.of("a name resolver", "what it answers, such as resolve(text)");
  }
}
