package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.Network;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.name.NameQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names of members in twenty languages, asked with the country of the member of a network that
 * lacks a tenth of them.
 */
final class LanguageNames {
  /** These are asked in any case; the others are those with most names. */
  static final List<String> ASKED = List.of("ar", "fa", "zh", "ja", "ko", "hi", "th", "el", "ru");

  static final int LANGUAGES = 20;

  private static final int ONE_IN = 10;
  private static final Set<String> TABLES = Set.of("member_names", "place_names");
  private static final Set<String> WITHOUT = Set.of("und", "");

  /** A name, by the language alone: {@code zh} for {@code zh-Hant}. */
  record Spelling(String language, Member member, String text) {
    NameQuery query() {
      return NameQuery.builder().text(text).country(member.country().alpha2()).build();
    }

    private String key() {
      return LanguageNames.key(member.id(), text);
    }
  }

  private final Network whole;
  private final Names names;
  private final Set<String> leftOut = new HashSet<>();
  private final Map<String, List<Spelling>> spellings = new LinkedHashMap<>();
  private final Network network;

  LanguageNames(Network whole, Names names, long seed) {
    this.whole = whole;
    this.names = names;
    Map<String, Set<Spelling>> all = all();
    List<String> most = new ArrayList<>(all.keySet());
    most.sort(Comparator.comparing((String language) -> -all.get(language).size())
        .thenComparing(Comparator.naturalOrder()));
    most.removeAll(ASKED);
    ASKED.forEach(language -> spellings.put(language, List.copyOf(all.get(language))));
    most.subList(0, LANGUAGES - ASKED.size())
        .forEach(language -> spellings.put(language, List.copyOf(all.get(language))));
    draw(new Random(seed));
    network = trimmed();
  }

  private Map<String, Set<Spelling>> all() {
    Map<String, Set<Spelling>> all = new TreeMap<>();
    for (MemberName name : whole.memberNames()) {
      String language = new Locale.Builder()
          .setLanguageTag(name.language().orElse("und"))
          .build()
          .getLanguage();
      if (!WITHOUT.contains(language)) {
        whole
            .members()
            .find(name.memberId())
            .ifPresent(member -> all.computeIfAbsent(language, key -> new LinkedHashSet<>())
                .add(new Spelling(language, member, name.name())));
      }
    }
    return all;
  }

  /** A name is left out in all languages that write it so; the official one stays. */
  private void draw(Random random) {
    List<Spelling> all = spellings.values().stream().flatMap(List::stream).toList();
    Map<String, Integer> sizes = new LinkedHashMap<>();
    all.stream()
        .filter(name -> !Fold.key(name.text()).equals(Fold.key(name.member().name())))
        .forEach(name -> sizes.merge(name.key(), 1, Integer::sum));
    List<String> shuffled = new ArrayList<>(sizes.keySet());
    Collections.shuffle(shuffled, random);
    int left = all.size() / ONE_IN;
    for (int i = 0; left > 0; i++) {
      leftOut.add(shuffled.get(i));
      left -= sizes.get(shuffled.get(i));
    }
  }

  private Network trimmed() {
    Map<String, List<? extends Map<String, String>>> rows = new LinkedHashMap<>();
    for (String table : whole.tables().names()) {
      rows.put(
          table,
          whole.tables().rows(table).stream()
              .filter(row -> !TABLES.contains(table)
                  || !leftOut.contains(key(row.get("member_id"), row.get("name"))))
              .toList());
    }
    return Network.ofTables(whole.dataset(), rows);
  }

  private static String key(String member, String text) {
    return member + " " + Fold.key(text);
  }

  /** What is asked: it lacks a tenth of the names. */
  Network network() {
    return network;
  }

  /** The languages: those that are asked in any case, then the others, most names first. */
  Set<String> languages() {
    return spellings.keySet();
  }

  /** The names of a language that the network has, or those that it lacks. */
  List<Spelling> of(String language, boolean recorded) {
    return spellings.get(language).stream()
        .filter(name -> leftOut.contains(name.key()) != recorded)
        .toList();
  }

  AnswerCounts ask(String language, boolean recorded) {
    AnswerCounts counts = new AnswerCounts();
    of(language, recorded).forEach(name -> counts.count(expected(name), answered(name)));
    return counts;
  }

  /** The names that are answered with another member, in words. */
  List<String> wrong() {
    List<String> wrong = new ArrayList<>();
    for (String language : languages()) {
      for (Spelling name : spellings.get(language)) {
        AnswerCounts one = new AnswerCounts();
        one.count(expected(name), answered(name));
        if (one.wrong() > 0) {
          wrong.add(language + (leftOut.contains(name.key()) ? ", left out" : "") + " '"
              + name.text() + "': expected " + expected(name) + ", " + answered(name));
        }
      }
    }
    return wrong;
  }

  private Set<String> answered(Spelling name) {
    return GnlcMatcher.ids(network.resolver().resolve(name.query()));
  }

  /** The members of its country that have the name. */
  private Set<String> expected(Spelling name) {
    Set<String> owners = new TreeSet<>(names.owners(name.text()));
    owners.removeIf(
        id -> !whole.members().get(id).country().equals(name.member().country()));
    return owners;
  }
}
