package io.github.gnlc.examples.story;

import io.github.gnlc.Network;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Official;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What members, countries, officials and organisations are called in the sentences of a page. */
final class Names {
  private static final Pattern NAMED_BY_KIND = Pattern.compile(
      ".* (of|for) .*|.*(Association|Bureau|Centre|Commission|Council|Government|Institute"
          + "|Observatory|Office)");

  private static final Pattern COUNTRY_WITH_ARTICLE = Pattern.compile(
      "(United|Republic|Russian|Central African|Dominican R|Netherlands|Philippines|Gambia|Bahamas"
          + "|Comoros|Maldives).*|.* Islands");

  /** At the end, and not one of several. */
  private static final Pattern FULL_STOP = Pattern.compile("(?<=[^.])\\.$");

  private final Network network;
  private final Set<String> properNames = new HashSet<>();
  private final Set<String> introduced = new HashSet<>();

  Names(Network network) {
    this.network = network;
    Stream.of(
            network.allMembers().stream().map(Member::name),
            network.countries().stream().map(country -> country.name()),
            network.officials().stream().map(Official::name),
            Stream.of(Locale.getISOLanguages())
                .map(
                    language -> Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH)))
        .flatMap(names -> names)
        .forEach(properNames::add);
  }

  /**
   * Returns a text that goes on within a sentence: it begins small unless with a name, and has no
   * full stop of its own.
   */
  String within(String sentence) {
    String text = FULL_STOP.matcher(sentence).replaceFirst("");
    boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    boolean name = acronym || properNames.stream().anyMatch(known -> beginsWith(text, known));
    return Prose.plain(
        name ? text : text.substring(0, 1).toLowerCase(Locale.ENGLISH) + text.substring(1));
  }

  private static boolean beginsWith(String text, String name) {
    return text.startsWith(name)
        && (text.length() == name.length() || !Character.isLetter(text.charAt(name.length())));
  }

  /** Returns {@code "Nanjing and Suzhou in China; Cork in Ireland"}. */
  String members(List<String> ids) {
    Map<String, List<String>> byCountry = new LinkedHashMap<>();
    ids.stream()
        .map(network.allMembers()::get)
        .forEach(member -> byCountry
            .computeIfAbsent(country(member.country().alpha2()), name -> new ArrayList<>())
            .add(Prose.plain(member.label())));
    List<String> lists = new ArrayList<>();
    byCountry.forEach((country, names) -> lists.add(Prose.list(names) + " in " + country));
    boolean oneEach = byCountry.size() == ids.size();
    return oneEach || lists.size() < 2
        ? Prose.list(lists)
        : String.join("; ", lists.subList(0, lists.size() - 1)) + "; and "
            + lists.get(lists.size() - 1);
  }

  /** Returns the names alone: {@code "Nanjing and Suzhou"}. */
  String membersAlone(List<String> ids) {
    return Prose.list(ids.stream()
        .map(id -> Prose.plain(network.allMembers().get(id).label()))
        .toList());
  }

  /** Returns the name of a country, with an article where English has one. */
  String country(String alpha2) {
    String name = network.countries().get(alpha2).name();
    return (COUNTRY_WITH_ARTICLE.matcher(name).matches() ? "the " : "") + name;
  }

  /** Returns {@code "Xu Qin (Mayor, Shenzhen)"} where first named, then {@code "Xu Qin"}. */
  String official(Official official) {
    if (!introduced.add(official.name())) {
      return Prose.plain(official.name());
    }
    return Prose.plain(
        official.name() + " (" + official.office() + ", " + official.organisation() + ")");
  }

  /** Returns the name of an organisation, with an article where English has one. */
  String organisation(String name) {
    boolean university = name.matches("[^ ]+ University|University .*");
    boolean article = !university && NAMED_BY_KIND.matcher(name).matches();
    return (article ? "the " : "") + Prose.plain(name);
  }
}
