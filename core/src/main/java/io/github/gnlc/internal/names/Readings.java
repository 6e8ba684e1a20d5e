package io.github.gnlc.internal.names;

import io.github.gnlc.model.MemberName;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds the member of a country whose name, in Latin letters, sounds like a text in another script.
 * Han is left out, as it does not tell sounds, and so is a script in which the member has a
 * recorded name of its own: there another text is another name.
 */
public final class Readings {
  /** Fewer consonants are those of many places. */
  private static final int FEWEST = 4;

  private final NameIndex index;

  /** The names by country and consonants. */
  private final KeyTable names;

  /** The members with a script in which their country writes names and they have one. */
  private final Set<String> written = new HashSet<>();

  Readings(NameIndex index) {
    this.index = index;
    KeyTable.Builder table = new KeyTable.Builder();
    for (int name = 0; name < index.list().size(); name++) {
      if (index.member(name) >= 0 && index.isLocal(name)) {
        add(table, name);
      }
    }
    names = table.build();
  }

  private void add(KeyTable.Builder table, int name) {
    String text = index.text(name);
    int member = index.member(name);
    if (Folding.isPlainLatin(text)) {
      String consonants = Consonants.of(Folding.key(text));
      if (consonants.length() >= FEWEST) {
        table.put(key(index.countryOf(member), consonants), name);
      }
    } else {
      written.add(member + MemberName.scriptOf(text));
    }
  }

  private static String key(int country, String consonants) {
    return country + consonants;
  }

  /**
   * The name that a text may be read as, or -1 if there is none or those of several members.
   *
   * @param country the number of the country in which the member must lie
   * @param words the text without words of administration
   */
  public int find(String words, int country) {
    String script = MemberName.scriptOf(words);
    if (script.equals("Latn") || script.equals("Hani") || script.equals("Zyyy")) {
      return -1;
    }
    String latin = index.keyGenerator().latin(words);
    int key = latin == null ? -1 : names.find(key(country, Consonants.of(latin)));
    return key < 0 ? -1 : onlyName(key, script);
  }

  private int onlyName(int key, String script) {
    int first = names.value(names.from(key));
    int end = names.to(key);
    for (int at = names.from(key); at < end; at++) {
      if (index.member(names.value(at)) != index.member(first)) {
        return -1;
      }
    }
    return written.contains(index.member(first) + script) ? -1 : first;
  }
}
