package io.github.gnlc.internal.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keys with the name that each belongs to, in alphabetical order, found by their beginning. */
public final class PrefixTable {
  private final List<Entry> entries;

  private PrefixTable(List<Entry> entries) {
    this.entries = entries;
  }

  /** The whole names that are official, or all others that are not weak. */
  public static PrefixTable ofNames(NameIndex index, boolean official) {
    List<Entry> entries = new ArrayList<>();
    for (int name = 0; name < index.list().size(); name++) {
      if (isListed(index, name, official)) {
        entries.add(new Entry(Folding.key(index.text(name)), name));
      }
    }
    return sorted(entries);
  }

  /** The rest of the same names from their second or a later word on. */
  public static PrefixTable ofLaterWords(NameIndex index, boolean official) {
    List<Entry> entries = new ArrayList<>();
    for (int name = 0; name < index.list().size(); name++) {
      if (isListed(index, name, official)) {
        String words = Folding.words(index.text(name)).spaced();
        for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
          entries.add(new Entry(words.substring(at).replace(" ", ""), name));
        }
      }
    }
    return sorted(entries);
  }

  private static boolean isListed(NameIndex index, int name, boolean official) {
    return index.list().isOfficial(name) == official
        && index.member(name) >= 0
        && !index.isWeak(name);
  }

  private static PrefixTable sorted(List<Entry> entries) {
    entries.sort(Comparator.comparing(Entry::key).thenComparing(Entry::name));
    return new PrefixTable(entries);
  }

  /** Passes on all entries whose key begins with a text. */
  public void forEach(String prefix, EntryConsumer consumer) {
    for (int i = first(prefix); i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (!entry.key().startsWith(prefix)) {
        return;
      }
      consumer.accept(entry.key(), entry.name());
    }
  }

  private int first(String prefix) {
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.get(middle).key().compareTo(prefix) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private record Entry(String key, int name) {}

  /** Receives a key and the number of its name. */
  public interface EntryConsumer {
    void accept(String key, int name);
  }
}
