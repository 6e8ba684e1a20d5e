package io.github.gnlc.name;

import io.github.gnlc.internal.names.FoldedText;
import io.github.gnlc.internal.names.Folding;
import io.github.gnlc.internal.names.NameIndex;
import io.github.gnlc.internal.names.Steps;
import java.util.ArrayList;
import java.util.List;

/**
 * Resolves one query: by the whole text, then by its parts, then without postal codes, then with
 * typing errors.
 */
final class QueryResolver {
  private final NameQuery query;
  private final int country;
  private final NameIndex index;
  private final MatchCollector collector;
  private final Lexicon lexicon;
  private final FuzzyLookup fuzzyLookup;
  private final List<Interpretation> interpretations = new ArrayList<>(4);

  /** @param country the number of the country of the query, or -1 */
  QueryResolver(NameQuery query, int country, Lexicon lexicon) {
    this.query = query;
    this.country = country;
    this.index = lexicon.index();
    this.collector = new MatchCollector(query, lexicon);
    this.lexicon = lexicon;
    this.fuzzyLookup = new FuzzyLookup(index, collector);
  }

  /** Returns the resolution of the text with these words. */
  Resolution answer(FoldedText words) {
    String mended = Encoding.mend(query.text());
    boolean asItIs = mended.equals(query.text()) || index.find(words.key()) >= 0;
    int steps = asItIs ? Steps.NONE : Steps.ENCODING;
    NameContext given = NameContext.nothing(country);
    Interpretation whole = asItIs
        ? new Interpretation(query.text(), words, given, steps, index)
        : new Interpretation(mended, given, steps, index);
    ResolutionFactory factory = new ResolutionFactory(query, lexicon, collector, whole);
    if (factory.isCountry()) {
      return factory.country();
    }
    read(whole);
    if (collector.accepted().isEmpty()) {
      readParts(whole);
      readOtherwise(0);
    } else {
      lookUpOtherKeys(whole);
    }
    if (collector.accepted().isEmpty()) {
      guess(whole);
    }
    return collector.accepted().isEmpty()
        ? factory.abstain(fuzzyLookup, whole.key())
        : factory.decide();
  }

  /** Looks an interpretation up as it is written, and keeps it for what else may be tried. */
  private boolean read(Interpretation interpretation) {
    interpretations.add(interpretation);
    interpretation.forEachKeyInOrder(
        (key, steps) -> considerNamesUnder(key, steps, interpretation));
    return collector.accepted().isPerfect();
  }

  /** Reads the parts of a text; a single word in Latin letters has none. */
  private void readParts(Interpretation whole) {
    if (whole.words().areSeveral() || !Folding.isPlainLatin(whole.name())) {
      new TextReader(index, country, whole.steps(), this::read).read(whole.name());
    }
  }

  /** Looks the other keys up only if no perfect name is found, as they cost more. */
  private void readOtherwise(int first) {
    for (int i = first; i < interpretations.size() && !collector.accepted().isPerfect(); i++) {
      lookUpOtherKeys(interpretations.get(i));
      if (collector.accepted().isEmpty() && !interpretations.get(i).words().isEmpty()) {
        collector.note(interpretations.get(i));
      }
    }
  }

  private void lookUpOtherKeys(Interpretation interpretation) {
    if (query.strictness() != Strictness.EXACT && !collector.accepted().isPerfect()) {
      interpretation.forEachOtherKey(
          (key, steps) -> considerNamesUnder(key, steps, interpretation));
    }
  }

  /** Leaves postal codes out, reads another script by its sounds, allows typing errors. */
  private void guess(Interpretation whole) {
    String withoutCodes = PostalCodes.strip(whole.name());
    if (!withoutCodes.equals(whole.name())) {
      int steps = whole.steps() | Steps.POSTAL_CODE;
      int first = interpretations.size();
      Interpretation rest = new Interpretation(withoutCodes, whole.context(), steps, index);
      read(rest);
      readParts(rest);
      readOtherwise(first);
    }
    if (query.strictness() != Strictness.EXACT && isOpen()) {
      interpretations.forEach(this::readBySound);
    }
    if (query.strictness() != Strictness.EXACT && isOpen()) {
      fuzzyLookup.lookUp(interpretations, query.strictness());
    }
  }

  /** Whether nothing of this very name is known. */
  private boolean isOpen() {
    return collector.accepted().isEmpty()
        && collector.otherPlace() == null
        && collector.notMembers().isEmpty();
  }

  /** Reads a name in another script by its sounds, if its country is known. */
  private void readBySound(Interpretation interpretation) {
    int placedIn = interpretation.context().country();
    if (placedIn >= 0
        && !interpretation.words().isEmpty()
        && !Folding.isPlainLatin(interpretation.name())) {
      int name = index.readings().find(interpretation.words().spaced(), placedIn);
      if (name >= 0) {
        collector.consider(name, Steps.SCRIPT, interpretation);
      }
    }
  }

  private void considerNamesUnder(String key, int steps, Interpretation interpretation) {
    boolean exact = query.strictness() == Strictness.EXACT;
    int number = index.find(key);
    int end = index.to(number);
    for (int at = index.from(number); at < end; at++) {
      int recorded = index.steps(at);
      // a text and a name in one script are not compared by their readings
      boolean mayBeMeant = exact
          ? steps == Steps.NONE && !Steps.has(recorded, ~Steps.SPELLING)
          : !Steps.has(steps & recorded, Steps.SCRIPT);
      if (mayBeMeant) {
        collector.consider(index.name(at), steps | recorded, interpretation);
      }
    }
  }
}
