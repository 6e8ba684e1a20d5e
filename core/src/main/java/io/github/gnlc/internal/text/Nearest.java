package io.github.gnlc.internal.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the valid values nearest to a wrong one, for error messages. The values are taken apart
 * once, so that of many wrong ones each is compared with few of them.
 */
public final class Nearest {
  private static final int LIMIT = 3;
  private static final int NOT_ALIKE = Integer.MAX_VALUE / 2;
  private static final int LONGEST_IN_WORDS = 100;

  /** A longer text is near none: to compare two takes time that grows with both lengths. */
  private static final int LONGEST = 300;

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<Candidate> candidates = new ArrayList<>();

  private final boolean areSeveralWords;

  /** Every word of the candidates, each once; made when first needed, in a race twice. */
  private volatile @Nullable List<Word> vocabulary;

  private Nearest(Iterable<String> texts) {
    boolean several = false;
    for (String text : texts) {
      if (text.length() <= LONGEST) {
        candidates.add(Candidate.of(text, candidates.size()));
        several |= text.indexOf(' ') >= 0;
      }
    }
    areSeveralWords = several;
  }

  /** Takes the candidates among which the nearest to many values are sought. */
  public static Nearest among(Iterable<String> candidates) {
    return new Nearest(candidates);
  }

  /**
   * Returns up to three candidates, nearest first, ties in the order of the candidates; none
   * further than half its length away, and none of more than 300 characters.
   */
  public static ImmutableList<String> to(String value, Iterable<String> candidates) {
    return among(candidates).to(value);
  }

  /** Returns the same of the candidates that were taken. */
  public ImmutableList<String> to(String value) {
    if (value.length() > LONGEST) {
      return ImmutableList.of();
    }
    String wanted = value.toLowerCase(Locale.ROOT);
    Best best = new Best();
    // the most promising first, so that nearly all others need not be compared
    for (Promising next : promising(wanted)) {
      if (next.least > best.most()) {
        break;
      }
      int most = Math.min(best.most(), next.candidate.most(wanted));
      int asTheyAre = EditDistance.between(wanted, next.candidate.lower, most);
      int found = Math.min(next.inWords, asTheyAre);
      if (found <= most) {
        best.add(next.candidate, found);
      }
    }
    return best.texts();
  }

  /** Those that may be near, by what their distance is not below, ties in their order. */
  private List<Promising> promising(String wanted) {
    int[] inWords = distancesInWords(wanted);
    long letters = EditDistance.letters(wanted);
    List<Promising> promising = new ArrayList<>();
    for (Candidate candidate : candidates) {
      int words = inWords[candidate.number];
      int longer = wanted.length() - candidate.lower.length();
      int least = Math.min(words, EditDistance.least(letters, candidate.letters, longer));
      if (least <= candidate.most(wanted)) {
        promising.add(new Promising(candidate, words, least));
      }
    }
    promising.sort(Comparator.comparingInt(Promising::least));
    return promising;
  }

  /**
   * The distance of the words in whatever order, a word more or less counting for one:
   * {@code "korea, south"} is near South Korea. {@link #NOT_ALIKE} of candidates without a word
   * like one of the value, and if neither has several.
   */
  private int[] distancesInWords(String wanted) {
    int[] distances = new int[candidates.size()];
    Arrays.fill(distances, NOT_ALIKE);
    boolean several = wanted.indexOf(' ') >= 0;
    if (wanted.length() > LONGEST_IN_WORDS || !(several || areSeveralWords)) {
      return distances;
    }
    String[] words = WORDS.split(wanted);
    List<Word> sought =
        Arrays.stream(words).map(word -> Word.of(word, List.of())).toList();
    for (Word known : vocabulary()) {
      if (known.isLikeAny(sought)) {
        for (Candidate candidate : known.of) {
          if (distances[candidate.number] == NOT_ALIKE
              && (several || candidate.lower.indexOf(' ') >= 0)) {
            distances[candidate.number] = wordByWord(words, candidate.words());
          }
        }
      }
    }
    return distances;
  }

  private List<Word> vocabulary() {
    List<Word> known = vocabulary;
    if (known == null) {
      Map<String, List<Candidate>> byWord = new LinkedHashMap<>();
      for (Candidate candidate : candidates) {
        for (String word : candidate.words()) {
          byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(candidate);
        }
      }
      known = new ArrayList<>(byWord.size());
      for (Map.Entry<String, List<Candidate>> word : byWord.entrySet()) {
        known.add(Word.of(word.getKey(), word.getValue()));
      }
      vocabulary = known;
    }
    return known;
  }

  private static int wordByWord(String[] one, String[] other) {
    String[] fewer = one.length > other.length ? other : one;
    String[] more = one.length > other.length ? one : other;
    int sum = more.length - fewer.length;
    boolean alike = false;
    for (String word : fewer) {
      int best = LONGEST_IN_WORDS;
      for (String counterpart : more) {
        int most = mostOfWords(word, counterpart);
        int distance = EditDistance.between(word, counterpart, most);
        best = distance <= most ? Math.min(best, distance) : best;
      }
      alike |= best < LONGEST_IN_WORDS;
      sum += Math.min(best, word.length());
    }
    return alike ? sum : NOT_ALIKE;
  }

  /** How far words may be apart to be alike. */
  private static int mostOfWords(String word, String other) {
    return Math.max(word.length(), other.length()) / 4;
  }

  /** A candidate, with its place among the others and what it is compared by. */
  private record Candidate(String text, int number, String lower, long letters) {
    static Candidate of(String text, int number) {
      String lower = text.toLowerCase(Locale.ROOT);
      return new Candidate(text, number, lower, EditDistance.letters(lower));
    }

    String[] words() {
      return WORDS.split(lower);
    }

    /** How far a value may be away. */
    int most(String wanted) {
      return Math.max(wanted.length(), lower.length()) / 2;
    }
  }

  /** A candidate, its distance in words, and what its distance is not below. */
  private record Promising(Candidate candidate, int inWords, int least) {}

  /** A word, and the candidates that have it. */
  private record Word(String text, long letters, List<Candidate> of) {
    static Word of(String text, List<Candidate> of) {
      return new Word(text, EditDistance.letters(text), of);
    }

    boolean isLikeAny(List<Word> others) {
      for (Word other : others) {
        int most = mostOfWords(text, other.text);
        int longer = text.length() - other.text.length();
        if (EditDistance.least(letters, other.letters, longer) <= most
            && EditDistance.between(text, other.text, most) <= most) {
          return true;
        }
      }
      return false;
    }
  }

  /** The nearest so far. */
  private static final class Best {
    private final List<Scored> scored = new ArrayList<>();

    /** How far away another one may be to be among them. */
    int most() {
      return scored.size() < LIMIT ? NOT_ALIKE - 1 : scored.get(LIMIT - 1).distance;
    }

    void add(Candidate candidate, int distance) {
      int at = scored.size();
      while (at > 0 && scored.get(at - 1).isAfter(candidate, distance)) {
        at--;
      }
      scored.add(at, new Scored(candidate, distance));
      if (scored.size() > LIMIT) {
        scored.remove(LIMIT);
      }
    }

    ImmutableList<String> texts() {
      ImmutableList.Builder<String> texts = ImmutableList.builder();
      scored.forEach(found -> texts.add(found.candidate.text));
      return texts.build();
    }
  }

  private record Scored(Candidate candidate, int distance) {
    boolean isAfter(Candidate other, int otherDistance) {
      return distance > otherDistance
          || (distance == otherDistance && candidate.number > other.number);
    }
  }
}
