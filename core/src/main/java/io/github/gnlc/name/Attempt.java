package io.github.gnlc.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One query on its way to an answer: the whole text, then its parts, then with typing errors. */
final class Attempt {
  private final NameQuery query;
  private final @Nullable Integer country;
  private final NameIndex index;
  private final Findings findings;
  private final Lexicon lexicon;
  private final MisspeltNames misspelt;
  private boolean countryGiven;

  Attempt(NameQuery query, @Nullable Integer country, Lexicon lexicon, Thresholds thresholds) {
    this.query = query;
    this.country = country;
    this.index = lexicon.index();
    this.findings = new Findings(query, lexicon);
    this.lexicon = lexicon;
    this.misspelt = new MisspeltNames(index, thresholds, findings);
    this.countryGiven = country != null;
  }

  /** The answer to the text, of which the words are known. */
  Resolution answer(Words words) {
    Reading whole = Reading.whole(query.text(), words, index, country);
    lookUp(whole);
    if (findings.accepted().isEmpty()) {
      lookUpFurther(whole);
    }
    Verdict verdict = new Verdict(query, lexicon, findings);
    return findings.accepted().isEmpty()
        ? verdict.abstain(misspelt, words.key())
        : verdict.decide(countryGiven);
  }

  private void lookUpFurther(Reading whole) {
    List<Reading> readings = new ArrayList<>(3);
    readings.add(whole);
    Reading.inParts(query.text(), index, country, part -> {
      readings.add(part);
      lookUp(part);
      return findings.accepted().isPerfect();
    });
    if (findings.accepted().isEmpty()
        && query.strictness() != Strictness.EXACT
        && findings.otherPlace() == null) {
      misspelt.lookUp(readings, query.strictness());
    }
  }

  /** What is found beside a perfect name costs little; all further forms cost too much for that. */
  private void lookUp(Reading reading) {
    Beside beside = reading.beside();
    countryGiven |= beside.country() != null;
    boolean exact = query.strictness() == Strictness.EXACT;
    NameForms.Form form = (key, steps) -> {
      if (!exact || steps == Steps.NONE) {
        considerAll(key, steps, beside);
      }
    };
    reading.asWritten(form);
    if (!exact && !findings.accepted().isPerfect()) {
      reading.further(form);
    }
    if (findings.accepted().isEmpty() && !reading.key().isEmpty()) {
      findings.noteOtherPlace(reading.key(), beside);
    }
  }

  private void considerAll(String key, int steps, Beside beside) {
    for (int packed : index.namesUnder(key)) {
      findings.consider(NameIndex.name(packed), steps | NameIndex.steps(packed), beside);
    }
  }
}
