package io.github.gnlc.internal.names;

import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberStore;
import io.github.gnlc.model.MemberName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What may be concluded from a name, which depends on where it comes from. A <em>local</em> one is
 * official, printed by a source, in English or in a language of the country; it may be misspelt or
 * have words of administration beside it. A <em>foreign</em> one is in another language, a
 * <em>weak</em> one in a language that is not recorded, a former or an older one, or a short one;
 * any place or country that bears it today has more right to it.
 */
final class NameKinds {
  static final int LOCAL = 0;
  static final int FOREIGN = 1;
  static final int WEAK = 2;

  private static final int BITS = 2;
  private static final int SHORT = 4;
  private static final String UNDETERMINED = "und";
  private static final String ENGLISH = "en";

  private final MemberStore members;
  private final NameList list;

  /** Country and language of the names that cities of the country have in their own languages. */
  private final Set<String> languages = new HashSet<>();

  private final Map<String, Integer> ordinals = new HashMap<>();

  NameKinds(Dataset dataset, NameList list) {
    this.members = dataset.members();
    this.list = list;
    TsvResource.read("languages.tsv", (country, all) -> {
      for (String language : all.split(" ", -1)) {
        languages.add(country + " " + language);
      }
    });
    for (int member = 0; member < members.size(); member++) {
      ordinals.put(members.id(member), member);
    }
  }

  /** The member and the kind of a name in one number; 0 if it is of no member. */
  int entry(int name) {
    Integer member = list.member(name, ordinals);
    return member == null || list.find(name) == null
        ? 0
        : (member + 1) << BITS | kind(name, member);
  }

  /** The number of the member of a name by its entry, or -1. */
  static int member(int entry) {
    return (entry >>> BITS) - 1;
  }

  static int kind(int entry) {
    return entry & ((1 << BITS) - 1);
  }

  private int kind(int name, int member) {
    String language = list.language(name);
    if (language.isEmpty()) {
      return LOCAL;
    }
    if (language.equals(UNDETERMINED) || list.hasUsage(name)) {
      return WEAK;
    }
    boolean local = language.equals(ENGLISH)
        || languages.contains(members.countryCode(member) + " " + language);
    String text = list.text(name);
    boolean isShort = MemberName.scriptOf(text).equals("Latn")
        && Folding.key(text).length() <= SHORT
        && !Folding.key(text).equals(Folding.key(members.get(member).name()));
    return isShort ? WEAK : local ? LOCAL : FOREIGN;
  }
}
