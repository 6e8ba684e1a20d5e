package io.github.gnlc.examples.benchmarks.names;

import com.ibm.icu.util.ULocale;
import io.github.gnlc.Network;
import io.github.gnlc.examples.benchmarks.names.Gazetteer.Place;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.name.NameQuery;
import io.github.gnlc.name.Resolution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Places that are no members, drawn from the gazetteer by a seed; none may be a member. */
final class PlaceDraw {
  static final int DRAWN = 20_000;

  /** How they are asked. */
  enum Way {
    WITH_COUNTRY("with their country", false, true),
    ALONE("without it", false, false),
    LOCAL_WITH_COUNTRY("in the local script, with their country", true, true),
    LOCAL_ALONE("in the local script, without it", true, false);

    private final String words;
    private final boolean isLocal;
    private final boolean isWithCountry;

    Way(String words, boolean isLocal, boolean isWithCountry) {
      this.words = words;
      this.isLocal = isLocal;
      this.isWithCountry = isWithCountry;
    }

    String words() {
      return words;
    }
  }

  /** A place and the name by which it is asked. */
  private record Question(Place place, String text) {}

  /**
   * What came out.
   *
   * @param leftOut how many were not asked, since a member has the name, in the same country if the
   *     country is given
   * @param counts of the answers; wrong are those that match
   * @param matched those in words
   */
  record Outcome(int leftOut, AnswerCounts counts, List<String> matched) {}

  private final Network network;
  private final Names names;
  private final List<Place> drawn;

  PlaceDraw(Network network, Names names, long seed) {
    this.network = network;
    this.names = names;
    List<Place> shuffled = new ArrayList<>(Gazetteer.ofTheData().places());
    Collections.shuffle(shuffled, new Random(seed));
    drawn = shuffled.subList(0, DRAWN);
  }

  Outcome ask(Way way) {
    Outcome outcome = new Outcome(0, new AnswerCounts(), new ArrayList<>());
    int leftOut = 0;
    for (Question question : questions(way)) {
      if (isMembers(question, way)) {
        leftOut++;
      } else {
        ask(question, way, outcome);
      }
    }
    return new Outcome(leftOut, outcome.counts(), outcome.matched());
  }

  private List<Question> questions(Way way) {
    return way.isLocal
        ? drawn.stream().flatMap(place -> localName(place).stream()).toList()
        : drawn.stream().map(place -> new Question(place, place.name())).toList();
  }

  private void ask(Question question, Way way, Outcome outcome) {
    NameQuery.Builder query = NameQuery.builder().text(question.text());
    if (way.isWithCountry) {
      query.country(question.place().country());
    }
    Resolution answer = network.resolver().resolve(query.build());
    outcome.counts().count(Set.of(), GnlcMatcher.ids(answer));
    if (answer instanceof Resolution.Matched) {
      outcome.matched().add(question.place().country() + ": " + answer.explanation());
    }
  }

  private boolean isMembers(Question question, Way way) {
    return names.owners(question.text()).stream()
        .map(id -> network.members().get(id).country().alpha2())
        .anyMatch(
            country -> !way.isWithCountry || country.equals(question.place().country()));
  }

  /** The first name in the script of its country; empty where that is the Latin one. */
  private static Optional<Question> localName(Place place) {
    String script = scriptOf(place.country());
    return script.equals("Latn")
        ? Optional.empty()
        : place.others().stream()
            .filter(name -> MemberName.scriptOf(name).equals(script))
            .findFirst()
            .map(name -> new Question(place, name));
  }

  /** By the likely subtags of Unicode CLDR. */
  private static String scriptOf(String country) {
    String script = ULocale.addLikelySubtags(new ULocale("und", country)).getScript();
    return switch (script) {
      case "Hans", "Hant", "Jpan" -> "Hani";
      case "Kore" -> "Hang";
      default -> script;
    };
  }
}
