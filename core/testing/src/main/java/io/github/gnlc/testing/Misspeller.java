package io.github.gnlc.testing;

import io.github.gnlc.Network;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.model.Member;
import io.github.gnlc.name.NameQuery;
import io.github.gnlc.name.NoMatchReason;
import io.github.gnlc.name.Resolution;
import io.github.gnlc.name.Strictness;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Misspells names of members, and says whether they must be found all the same. */
final class Misspeller {
  /** How often a name is tried, since an error may happen to make another name of it. */
  private static final int TRIES = 3;

  /** A name of this many letters is found with one typing error, though no country is given. */
  private static final int LETTERS_FOR_ONE = 7;

  private static final int LETTERS_FOR_TWO = 11;
  private static final int BEGINNING = 3;
  private static final int LETTERS_FOR_ONE_ANYWHERE = 8;

  /** In a shorter name the first letter must be right. */
  private static final int LETTERS_FOR_ANOTHER_FIRST = 10;

  private static final String SEPARATORS = ",;/()[]|";
  private static final Pattern ARTICLE =
      Pattern.compile("^(al|el|ar|ash?|adh?|an|ath?|az)[ -]", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADMINISTRATION = Pattern.compile(
      "[ -](si|gun|gu|shi|city|town|county|district|municipality)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’]+");

  private final Network network;
  private final NamesByMember names;

  Misspeller(Network network, NamesByMember names) {
    this.network = network;
    this.names = names;
  }

  /** Misspells by a random kind, or the next that some name can have. */
  MisspeltName any(List<Member> members, SeededRandom random) {
    Misspelling[] kinds = Misspelling.values();
    int first = random.below(kinds.length);
    int severity = random.between(1, 2);
    for (int i = 0; i < kinds.length; i++) {
      Misspelling kind = kinds[(first + i) % kinds.length];
      Optional<MisspeltName> made = one(members, kind, severity, random);
      if (made.isPresent()) {
        return made.get();
      }
    }
    throw InvalidValueException.of(
        "Samples.misspelling", "no name of a member of " + network + " can be misspelt");
  }

  /**
   * Tries every member from a random one on, first those with a name that bears the error; empty if
   * no name can have it.
   */
  Optional<MisspeltName> one(
      List<Member> members, Misspelling kind, int severity, SeededRandom random) {
    int first = random.below(members.size());
    for (int i = 0; i < 2 * members.size(); i++) {
      Member member = members.get((first + i) % members.size());
      boolean any = i >= members.size();
      if (any || bearing(member, kind, severity).findAny().isPresent()) {
        Optional<MisspeltName> made = one(member, kind, severity, random);
        if (made.isPresent()) {
          return made;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<MisspeltName> one(
      Member member, Misspelling kind, int severity, SeededRandom random) {
    List<String> recorded = namesFor(member, kind, severity);
    int first = random.below(recorded.size());
    for (int i = 0; i < recorded.size(); i++) {
      String name = recorded.get((first + i) % recorded.size());
      for (int attempt = 0; attempt < TRIES; attempt++) {
        String text = SpellingVariants.make(kind, severity, name, member, random);
        boolean changed =
            kind == Misspelling.OTHER_SCRIPT ? !member.name().equals(text) : !name.equals(text);
        if (text != null && changed) {
          MisspeltName made = judge(text, member, name, kind, severity);
          if (made != null) {
            return Optional.of(made);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The names that bear such an error, or all if there are none. */
  private List<String> namesFor(Member member, Misspelling kind, int severity) {
    List<String> bearing = bearing(member, kind, severity).toList();
    return bearing.isEmpty() ? names.of(member) : bearing;
  }

  /** The names that are found with such an error; of typing errors the long ones. */
  private Stream<String> bearing(Member member, Misspelling kind, int severity) {
    return names.of(member).stream()
        .filter(name -> bears(kind, severity) || isFirm(name, member))
        .filter(name -> !kind.isTypingError() || isLong(name, severity));
  }

  /** Whether the name itself, without article and administration, has letters enough for errors. */
  private static boolean isLong(String name, int severity) {
    String rest = ADMINISTRATION.matcher(ARTICLE.matcher(name).replaceFirst("")).replaceFirst("");
    return Letters.latinLength(rest) >= (severity == 1 ? LETTERS_FOR_ONE : LETTERS_FOR_TWO);
  }

  /** Null if the errors happen to make the name of another member. */
  private @Nullable MisspeltName judge(
      String text, Member member, String name, Misspelling kind, int severity) {
    Resolution exact = network.resolve(
        NameQuery.builder().text(text).strictness(Strictness.EXACT).build());
    boolean another = !(exact instanceof Resolution.None);
    if (kind.isTypingError() && another) {
      return null;
    }
    boolean must = network.members().contains(member)
        && isFound(name, member)
        && isFound(withoutMarks(name), member)
        && isFound(ADMINISTRATION.matcher(name).replaceFirst(""), member)
        && (bears(kind, severity) || isFirm(name, member))
        && isAlone(text, name, member, kind)
        && (!kind.isTypingError()
            || (canStillBeFound(name, kind, severity, (Resolution.None) exact)
                && keepsWhatTellsItApart(text, name)));
    return new MisspeltName(text, member, name, kind, severity, must);
  }

  private boolean isFound(String name, Member member) {
    return network.resolve(name).member().equals(Optional.of(member));
  }

  private static String withoutMarks(String name) {
    return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
  }

  /** Whether any recorded name may be written so. */
  private static boolean bears(Misspelling kind, int severity) {
    return switch (kind) {
      case CASE, MARKS, COUNTRY_APPENDED -> true;
      case OTHER_SCRIPT -> severity == 1;
      default -> false;
    };
  }

  /** Whether a name is official, printed by a source, or in English, and in use today. */
  private boolean isFirm(String name, Member member) {
    if (name.equals(member.name()) || name.equals(member.label())) {
      return true;
    }
    return names.firm().containsEntry(member.id(), name);
  }

  private static boolean canStillBeFound(
      String name, Misspelling kind, int severity, Resolution.None exact) {
    boolean otherCity =
        exact.reason() == NoMatchReason.OTHER_PLACE || exact.reason() == NoMatchReason.NOT_A_MEMBER;
    // two swaps in one name may be overlooked
    boolean twoSwaps = kind == Misspelling.LETTERS_SWAPPED && severity == 2;
    // with two errors in one of several words, the others may be read as a name and a place
    boolean severalWords = !name.chars().allMatch(c -> Character.isLetter(c) || c == '\'');
    return !otherCity && !twoSwaps && (severity == 1 || !severalWords) && isLong(name, severity);
  }

  /**
   * The first letters of a short name, a word of two letters at either end, and what a separator
   * sets apart must be without errors.
   */
  private static boolean keepsWhatTellsItApart(String text, String name) {
    String[] typed = WORDS.split(text.strip(), -1);
    String[] words = WORDS.split(name.strip(), -1);
    String first = words[0];
    String last = words[words.length - 1];
    int letters = Letters.latinLength(name);
    int kept = letters >= LETTERS_FOR_ANOTHER_FIRST
        ? 0
        : letters >= LETTERS_FOR_ONE_ANYWHERE ? 1 : BEGINNING;
    boolean begins = text.startsWith(name.substring(0, kept));
    return begins
        && SEPARATORS.chars().noneMatch(c -> name.indexOf(c) >= 0)
        && !name.contains(" - ")
        && (first.length() >= BEGINNING || first.equals(typed[0]))
        && (last.length() >= BEGINNING || last.equals(typed[typed.length - 1]));
  }

  /** Whether no other member has such a name, nor one that begins with it or is like it. */
  private boolean isAlone(String text, String name, Member member, Misspelling kind) {
    boolean otherLetters = kind.isTypingError() || kind == Misspelling.OTHER_SCRIPT;
    String compared = otherLetters ? text : name;
    return isAlone(network, compared, member)
        && (kind != Misspelling.WORD_ORDER || hasNoOtherWithin(name, member));
  }

  /**
   * Whether no other member has a name made of words of this one, which their order tells apart.
   */
  private boolean hasNoOtherWithin(String name, Member member) {
    Set<String> words = words(name);
    return network.allMembers().stream()
        .filter(other -> !other.equals(member))
        .flatMap(other -> names.of(other).stream())
        .map(Misspeller::words)
        .noneMatch(others -> !others.isEmpty() && words.containsAll(others));
  }

  private static Set<String> words(String name) {
    Set<String> words =
        new HashSet<>(List.of(WORDS.split(withoutMarks(name).toLowerCase(Locale.ROOT))));
    words.remove("");
    return words;
  }

  static boolean isAlone(Network network, String text, Member member) {
    return network.search(text, 2).stream().allMatch(match -> match.member().equals(member));
  }
}
