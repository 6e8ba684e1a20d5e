package io.github.gnlc.name;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.gnlc.model.InvalidValueException;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.NameQuery;
import io.github.gnlc.model.NameStep;
import io.github.gnlc.model.OtherPlace;
import io.github.gnlc.model.Strictness;
import io.github.gnlc.model.UnknownKeyException;
import io.github.gnlc.query.Catalogue;
import io.github.gnlc.query.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  /** How much shorter a name may be if asked to be lenient; a country does not make it shorter. */
  private static final int SHORTER = 2;

  private static final int PERFECT = 1000;
  private static final int CLOSE = 20;
  private static final int NEAREST = 3;

  private final Catalogue catalogue;
  private final NameIndex index;
  private final OtherPlaces otherPlaces;
  private final Members members;
  private final Thresholds thresholds;
  private final Supplier<TypeAhead> typeAhead;

  /** The same by number, for the quick way. */
  private final boolean[] isMember;

  /** Makes the resolver of a dataset; matches are members of today. */
  public NameResolver(Catalogue catalogue) {
    this(catalogue, Thresholds.MEASURED);
  }

  /** With other thresholds: the benchmarks draw the curve behind those that are taken. */
  NameResolver(Catalogue catalogue, Thresholds thresholds) {
    this.catalogue = catalogue;
    this.thresholds = thresholds;
    this.index = new NameIndex(catalogue.dataset());
    this.typeAhead = Suppliers.memoize(() -> new TypeAhead(index));
    this.otherPlaces = new OtherPlaces(catalogue.dataset());
    this.members = catalogue.members();
    this.isMember = new boolean[index.members().size()];
    for (Member member : members) {
      isMember[index.members().ordinalOf(member.id())] = true;
    }
  }

  /** Resolves a text alone; the same text always has the same answer. */
  public Resolution resolve(String text) {
    return resolve(NameQuery.of(require(text)));
  }

  /**
   * Resolves a text with what is known beside it.
   *
   * @throws UnknownKeyException if the query's country is none, by any code or name; it names the
   *     nearest
   */
  public Resolution resolve(NameQuery query) {
    String text = require(query).text();
    Integer country = query.country().map(this::requireCountry).orElse(null);
    if (text.length() > LONGEST_TEXT) {
      return none(
          query,
          List.of(),
          Resolution.Reason.TOO_LONG,
          text.length() + " characters, expected at most " + LONGEST_TEXT);
    }
    String key = Folding.key(text);
    if (key.isEmpty()) {
      return none(query, List.of(), Resolution.Reason.BLANK, "");
    }
    if (query.country().isEmpty() && query.day().isEmpty() && query.coordinate().isEmpty()) {
      Resolution recorded = recorded(text, key);
      if (recorded != null) {
        return recorded;
      }
    }
    return new Attempt(query, country).answer();
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
    ImmutableList.Builder<Match> matches = ImmutableList.builder();
    for (Candidates.Candidate candidate :
        typeAhead.get().search(typed, limit, member -> isMember[member])) {
      matches.add(match(typed, candidate));
    }
    return matches.build();
  }

  /**
   * The way of most texts: a recorded name of one member and of nobody else; null for any other
   * text.
   */
  private @Nullable Resolution recorded(String text, String key) {
    int[] names = index.namesUnder(key);
    int found = -1;
    for (int packed : names) {
      int member = index.member(NameIndex.name(packed));
      boolean other = found >= 0 && index.member(found) != member;
      if (NameIndex.steps(packed) != Steps.NONE || other || !isMember[member]) {
        return null;
      }
      found = found >= 0 && !index.text(NameIndex.name(packed)).equals(text)
          ? found
          : NameIndex.name(packed);
    }
    if (found < 0) {
      return null;
    }
    OtherPlace place = otherPlaces.named(key);
    return new Resolution.Matched(
        text,
        match(text, new Candidates.Candidate(index.member(found), found, Steps.NONE)),
        place == null ? "" : alsoThere(place));
  }

  private static String alsoThere(OtherPlace place) {
    return "there is also " + place + ", with " + place.population() + " inhabitants";
  }

  /** Whether the country of a query is known, if it has one. */
  boolean knowsCountryOf(NameQuery query) {
    return query.country().isEmpty() || index.countryGiven(query.country().get()) != null;
  }

  private Integer requireCountry(String text) {
    Integer country = index.countryGiven(text);
    if (country == null) {
      throw UnknownKeyException.of(
          UnknownKeyException.Kind.COUNTRY,
          text,
          countries(),
          "expected an ISO 3166-1 code or a name of the country that the dataset has");
    }
    return country;
  }

  /** Names before codes, which are near one another. */
  private List<String> countries() {
    List<String> known = new ArrayList<>();
    catalogue.dataset().countries().forEach(country -> known.add(country.name()));
    catalogue.dataset().countryNames().forEach(name -> known.add(name.name()));
    catalogue.dataset().countries().forEach(country -> known.add(country.alpha2()));
    catalogue.dataset().countries().forEach(country -> known.add(country.alpha3()));
    return known;
  }

  private Resolution none(
      NameQuery query,
      List<Candidates.Candidate> nearest,
      Resolution.Reason reason,
      String detail) {
    ImmutableList.Builder<Match> matches = ImmutableList.builder();
    nearest.stream()
        .limit(NEAREST)
        .forEach(candidate -> matches.add(match(query.text(), candidate)));
    return new Resolution.None(query.text(), matches.build(), reason, detail);
  }

  private Match match(String text, Candidates.Candidate candidate) {
    Member member = index.members().get(candidate.member());
    String name = index.text(candidate.name());
    int steps = candidate.steps();
    if (steps == Steps.NONE) {
      steps |= Steps.between(text, name);
    }
    int cost = Steps.cost(steps) + candidate.more();
    double score = (PERFECT - Math.min(PERFECT, cost)) / (double) PERFECT;
    return new Match(member, name, score, Steps.toSet(steps));
  }

  /** One query on its way to an answer. */
  private final class Attempt {
    private final NameQuery query;
    private final @Nullable Integer country;
    private final Candidates accepted = new Candidates();
    private final Objections objections;
    private final Candidates notMembers = new Candidates();
    private final Candidates near = new Candidates();
    private @Nullable Members present;
    private boolean countryGiven;
    private @Nullable OtherPlace otherPlace;

    Attempt(NameQuery query, @Nullable Integer country) {
      this.query = query;
      this.country = country;
      this.countryGiven = country != null;
      this.objections = new Objections(index, query.coordinate());
    }

    Resolution answer() {
      Reading whole = Reading.whole(query.text(), index, country);
      lookUp(whole);
      if (accepted.isEmpty()) {
        List<Reading> parts = new ArrayList<>();
        Reading.inParts(query.text(), index, country, part -> {
          parts.add(part);
          lookUp(part);
          return accepted.isPerfect();
        });
        if (accepted.isEmpty() && query.strictness() != Strictness.EXACT && otherPlace == null) {
          lookUpWithErrors(whole, parts);
        }
      }
      return accepted.isEmpty() ? abstain() : decide();
    }

    private void lookUp(Reading reading) {
      countryGiven |= reading.beside().country() != null;
      for (int i = 0; i < reading.size(); i++) {
        if (query.strictness() != Strictness.EXACT || reading.steps(i) == Steps.NONE) {
          considerAll(reading.key(i), reading.steps(i), reading.beside());
        }
      }
      if (reading.size() > 0) {
        noteOtherPlace(reading.key(0), reading.beside());
      }
    }

    private void considerAll(String key, int steps, Beside beside) {
      for (int packed : index.namesUnder(key)) {
        consider(NameIndex.name(packed), steps | NameIndex.steps(packed), beside);
      }
    }

    /** The name of a large city elsewhere is not a misspelt member. */
    private void noteOtherPlace(String key, Beside beside) {
      OtherPlace place = otherPlaces.named(key);
      boolean elsewhere = place != null
          && beside.places().isEmpty()
          && (beside.country() == null
              || index.members().alpha2(beside.country()).equals(place.country()));
      if (elsewhere && accepted.isEmpty()) {
        otherPlace = place;
      }
    }

    /** Shorter names count only where the longer ones say nothing. */
    private void lookUpWithErrors(Reading whole, List<Reading> parts) {
      int most = query.strictness() == Strictness.LENIENT ? SHORTER : 0;
      for (int shorter = 0; shorter <= most && accepted.isEmpty(); shorter += SHORTER) {
        lookUpWithErrors(whole, shorter);
        for (Reading part : parts) {
          lookUpWithErrors(part, shorter);
        }
      }
    }

    private void lookUpWithErrors(Reading reading, int shorter) {
      for (int i = 0; i < reading.size(); i++) {
        int steps = reading.steps(i);
        // the recorded name may be as much longer than the text as there are errors
        int edits = Steps.has(steps, NameStep.WORD_ORDER)
            ? 0
            : bearableEdits(reading.key(i).length() + FuzzyIndex.MOST_EDITS + shorter);
        if (edits > 0) {
          index.fuzzy().find(reading.key(i), edits, (found, errors) -> {
            String key = index.fuzzy().key(found);
            considerMisspelt(key, steps, errors, key.length() + shorter, reading);
          });
        }
      }
    }

    private void considerMisspelt(String key, int steps, int errors, int length, Reading reading) {
      for (int packed : index.namesUnder(key)) {
        int recorded = NameIndex.steps(packed);
        boolean shortened = Steps.has(recorded, NameStep.ADMINISTRATION);
        int bearable = bearableEdits(shortened ? length - SHORTER : length);
        if (errors == 0
            || (errors <= bearable && reading.misspelling().mayBe(key, packed, errors))) {
          consider(NameIndex.name(packed), steps | recorded | errors(errors), reading.beside());
        }
      }
    }

    private static int errors(int distance) {
      return distance == 0
          ? Steps.NONE
          : Steps.of(distance == 1 ? NameStep.ONE_EDIT : NameStep.TWO_EDITS);
    }

    /** Of all names within two errors, however short, the nearest are told if none is enough. */
    private void noteNear(String key, int distance) {
      int errors = Steps.of(distance <= 1 ? NameStep.ONE_EDIT : NameStep.TWO_EDITS);
      for (int packed : index.namesUnder(key)) {
        int name = NameIndex.name(packed);
        near.add(index.member(name), name, NameIndex.steps(packed) | errors);
      }
    }

    /**
     * How many typing errors a name of some length bears; see the curve in the benchmarks' report.
     */
    private int bearableEdits(int length) {
      if (length >= thresholds.twoEditsFrom()) {
        return 2;
      }
      return length >= thresholds.oneEditFrom() ? 1 : 0;
    }

    private void consider(int name, int steps, Beside beside) {
      int member = index.member(name);
      int allSteps = steps | besideSteps(member, beside);
      boolean unknown =
          Steps.has(allSteps, NameStep.UNKNOWN_WORDS) && query.strictness() != Strictness.LENIENT;
      boolean contradicts = objections.contradict(member, beside);
      if (unknown || contradicts) {
        objections.refuse(member, name, allSteps, beside, contradicts);
      } else if (!isMember(member)) {
        notMembers.add(member, name, allSteps);
      } else {
        accepted.add(member, name, allSteps);
      }
    }

    private int besideSteps(int member, Beside beside) {
      int steps = beside.steps();
      for (Beside.Place place : beside.places()) {
        steps |= Steps.of(
            index.isAround(member, place.key()) ? NameStep.REGION : NameStep.UNKNOWN_WORDS);
      }
      return steps;
    }

    /** With a day those present on it, as {@code asOf} has them, without the unconfirmed. */
    private boolean isMember(int member) {
      if (query.day().isEmpty()) {
        return isMember[member];
      }
      if (present == null) {
        present = catalogue
            .membersOfAnyStatus()
            .presentOn(query.day().get())
            .where(value -> value.status() != MemberStatus.UNCONFIRMED);
      }
      return present.contains(index.members().get(member));
    }

    private Resolution decide() {
      List<Candidates.Candidate> sorted = accepted.sorted();
      List<Candidates.Candidate> close =
          sorted.size() == 1 ? sorted : preferred(closeToFirst(sorted));
      if (close.size() == 1) {
        Candidates.Candidate only = close.get(0);
        return new Resolution.Matched(query.text(), match(query.text(), only), remark(only));
      }
      List<Match> matches = new ArrayList<>();
      close.forEach(candidate -> matches.add(match(query.text(), candidate)));
      return new Resolution.Ambiguous(query.text(), ImmutableList.copyOf(matches));
    }

    private List<Candidates.Candidate> closeToFirst(List<Candidates.Candidate> sorted) {
      int most = sorted.get(0).cost() + CLOSE;
      return sorted.stream().filter(candidate -> candidate.cost() <= most).toList();
    }

    /**
     * Of several, those whose name is in the language and script of the query, if there are any.
     */
    private List<Candidates.Candidate> preferred(List<Candidates.Candidate> close) {
      List<Candidates.Candidate> preferred = close.stream()
          .filter(candidate -> query.language().isEmpty()
              || isIn(query.language().get(), index.language(candidate.name())))
          .filter(candidate -> query.script().isEmpty()
              || query.script().get().equals(MemberName.scriptOf(index.text(candidate.name()))))
          .toList();
      return preferred.isEmpty() ? close : preferred;
    }

    /** Whether one of two language tags belongs to the other, as zh-Hans does to zh. */
    private static boolean isIn(String wanted, String recorded) {
      String first = wanted.toLowerCase(Locale.ROOT) + "-";
      String second = recorded.toLowerCase(Locale.ROOT) + "-";
      return !recorded.isEmpty() && (first.startsWith(second) || second.startsWith(first));
    }

    private String remark(Candidates.Candidate best) {
      if (objections.cannotTell(best.member())) {
        return "where it lies is not known, so its coordinate was not compared";
      }
      boolean placed = countryGiven
          || query.coordinate().isPresent()
          || Steps.has(best.steps(), NameStep.REGION);
      OtherPlace place = placed ? null : otherPlaces.named(Folding.key(index.text(best.name())));
      return place == null ? "" : alsoThere(place);
    }

    private Resolution abstain() {
      if (!notMembers.isEmpty()) {
        List<Candidates.Candidate> known = notMembers.sorted();
        return none(
            query, known, Resolution.Reason.NOT_A_MEMBER, whyNot(known.get(0).member()));
      }
      OtherPlace place = otherPlace;
      if (place != null) {
        return none(
            query,
            objections.refused(),
            Resolution.Reason.OTHER_PLACE,
            place.name() + ", " + place.country());
      }
      if (!objections.refused().isEmpty()) {
        return none(query, objections.refused(), objections.reason(), objections.detail());
      }
      List<Candidates.Candidate> nearest = nearest();
      return none(
          query,
          nearest,
          nearest.isEmpty() ? Resolution.Reason.NO_NAME : Resolution.Reason.NOT_ENOUGH,
          "");
    }

    private String whyNot(int member) {
      return query.day().isPresent()
          ? "on " + query.day().get()
          : index.members().statusCode(member);
    }

    private List<Candidates.Candidate> nearest() {
      index
          .fuzzy()
          .find(
              Folding.key(query.text()),
              FuzzyIndex.MOST_EDITS,
              (found, distance) -> noteNear(index.fuzzy().key(found), distance));
      return near.sorted();
    }
  }
}
