package io.github.gnlc.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves one query: by the whole text, then by its parts, then with typing errors. */
final class QueryResolver {
  private final NameQuery query;
  private final @Nullable Integer country;
  private final NameIndex index;
  private final MatchCollector collector;
  private final Lexicon lexicon;
  private final FuzzyLookup fuzzyLookup;
  private boolean countryGiven;

  QueryResolver(NameQuery query, @Nullable Integer country, Lexicon lexicon) {
    this.query = query;
    this.country = country;
    this.index = lexicon.index();
    this.collector = new MatchCollector(query, lexicon);
    this.lexicon = lexicon;
    this.fuzzyLookup = new FuzzyLookup(index, collector);
    this.countryGiven = country != null;
  }

  /** Returns the resolution of the text with these words. */
  Resolution answer(FoldedText words) {
    Interpretation whole = Interpretation.whole(query.text(), words, index, country);
    lookUp(whole);
    if (collector.accepted().isEmpty()) {
      lookUpFurther(whole);
    }
    ResolutionFactory factory = new ResolutionFactory(query, lexicon, collector);
    return collector.accepted().isEmpty()
        ? factory.abstain(fuzzyLookup, words.key())
        : factory.decide(countryGiven);
  }

  private void lookUpFurther(Interpretation whole) {
    List<Interpretation> interpretations = new ArrayList<>(3);
    interpretations.add(whole);
    Interpretation.inParts(query.text(), index, country, part -> {
      interpretations.add(part);
      lookUp(part);
      return collector.accepted().isPerfect();
    });
    if (collector.accepted().isEmpty()
        && query.strictness() != Strictness.EXACT
        && collector.otherPlace() == null) {
      fuzzyLookup.lookUp(interpretations, query.strictness());
    }
  }

  /** Looks up the other keys only if no perfect name is found, as they cost more than it. */
  private void lookUp(Interpretation interpretation) {
    NameContext context = interpretation.context();
    countryGiven |= context.country() != null;
    boolean exact = query.strictness() == Strictness.EXACT;
    KeyGenerator.KeyConsumer consumer = (key, steps) -> {
      if (!exact || steps == StepSet.NONE) {
        considerNamesUnder(key, steps, context);
      }
    };
    interpretation.forEachKeyInOrder(consumer);
    if (!exact && !collector.accepted().isPerfect()) {
      interpretation.forEachOtherKey(consumer);
    }
    if (collector.accepted().isEmpty() && !interpretation.key().isEmpty()) {
      collector.noteOtherPlace(interpretation.key(), context);
    }
  }

  private void considerNamesUnder(String key, int steps, NameContext context) {
    for (NameIndex.KeyedName keyed : index.namesUnder(key)) {
      collector.consider(keyed.name(), steps | keyed.steps(), context);
    }
  }
}
