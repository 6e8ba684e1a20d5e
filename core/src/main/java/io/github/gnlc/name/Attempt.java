package io.github.gnlc.name;

import io.github.gnlc.model.NameQuery;
import io.github.gnlc.model.Strictness;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One query on its way to an answer: the whole text, then its parts, then with typing errors. */
final class Attempt {
  private final NameQuery query;
  private final @Nullable Integer country;
  private final NameIndex index;
  private final Findings findings;
  private final MisspeltNames misspelt;
  private final Verdict verdict;
  private boolean countryGiven;

  Attempt(NameQuery query, @Nullable Integer country, Lexicon lexicon, Thresholds thresholds) {
    this.query = query;
    this.country = country;
    this.index = lexicon.index();
    this.findings = new Findings(query, lexicon);
    this.misspelt = new MisspeltNames(index, thresholds, findings);
    this.verdict = new Verdict(query, lexicon, findings);
    this.countryGiven = country != null;
  }

  Resolution answer() {
    Reading whole = Reading.whole(query.text(), index, country);
    lookUp(whole);
    if (findings.accepted().isEmpty()) {
      List<Reading> readings = new ArrayList<>();
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
    return findings.accepted().isEmpty() ? verdict.abstain(misspelt) : verdict.decide(countryGiven);
  }

  private void lookUp(Reading reading) {
    countryGiven |= reading.beside().country() != null;
    for (int i = 0; i < reading.size(); i++) {
      if (query.strictness() != Strictness.EXACT || reading.steps(i) == Steps.NONE) {
        considerAll(reading.key(i), reading.steps(i), reading.beside());
      }
    }
    if (reading.size() > 0) {
      findings.noteOtherPlace(reading.key(0), reading.beside());
    }
  }

  private void considerAll(String key, int steps, Beside beside) {
    for (int packed : index.namesUnder(key)) {
      findings.consider(NameIndex.name(packed), steps | NameIndex.steps(packed), beside);
    }
  }
}
