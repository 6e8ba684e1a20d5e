package io.github.gnlc.name;

import io.github.gnlc.internal.names.NameIndex;
import io.github.gnlc.internal.names.Steps;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is given with a name: the country of the query, and the words beside it.
 *
 * @param given the number of the country given with the query, or -1
 * @param beside the words beside the name, none of them empty
 */
record NameContext(int given, List<Beside> beside) {
  private static final NameContext NOTHING = new NameContext(-1, List.of());

  /** The context of the country given with the query alone, or none. */
  static NameContext nothing(int given) {
    return given < 0 ? NOTHING : new NameContext(given, List.of());
  }

  /** Whether the country or a subdivision is given. */
  boolean isPlaced() {
    if (given >= 0) {
      return true;
    }
    for (Beside part : beside) {
      if (part.country() >= 0 || part.isSubdivision()) {
        return true;
      }
    }
    return false;
  }

  /** The number of the country that is given, or stands beside the name; -1 if none does. */
  int country() {
    int country = given;
    for (int i = 0; i < beside.size() && country < 0; i++) {
      country = beside.get(i).country();
    }
    return country;
  }

  /**
   * Whether all words beside the name are the name or code of one country; also if there is none.
   */
  boolean isNothingButCountry() {
    for (Beside part : beside) {
      if (part.country() < 0 || part.country() != country()) {
        return false;
      }
    }
    return true;
  }

  /** The context with more words beside the name. */
  NameContext and(Beside more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Beside> all = new ArrayList<>(beside);
    all.add(more);
    return new NameContext(given, all);
  }

  /**
   * The steps for what is given with the name of a member. {@link Steps#UNKNOWN_WORDS} is among
   * them if some of it is not known to fit.
   */
  int stepsFor(int member, NameIndex index) {
    int steps = given < 0 ? Steps.NONE : Steps.COUNTRY;
    int aside = Steps.NONE;
    boolean placed = isIn(index.countryOf(member));
    for (Beside part : beside) {
      int step = part.stepFor(member, placed);
      steps |= step;
      if (step == Steps.NONE) {
        aside |= part.stepAside();
      }
    }
    return steps
        | (Steps.has(steps, Steps.COUNTRY) || aside == Steps.NONE ? aside : Steps.UNKNOWN_WORDS);
  }

  /** The first words that are known to mean something that does not fit a member, or null. */
  @Nullable
  Beside contradiction(int member, NameIndex index) {
    boolean placed = isIn(index.countryOf(member));
    for (Beside part : beside) {
      if (part.isKnown() && part.stepFor(member, placed) == Steps.NONE) {
        return part;
      }
    }
    return null;
  }

  /** Whether a country is given or stands beside the name. */
  boolean isIn(int wanted) {
    for (Beside part : beside) {
      if (part.country() == wanted) {
        return true;
      }
    }
    return given == wanted;
  }
}
