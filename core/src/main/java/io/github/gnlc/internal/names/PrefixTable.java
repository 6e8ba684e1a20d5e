package io.github.gnlc.internal.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Keys with the name that each belongs to, in alphabetical order, found by their beginning. A key
 * that begins with a later word of a name is a place in the key of the whole name, so that a name
 * takes memory linear in its length.
 */
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
        entries.add(new Entry(Folding.key(index.text(name)), 0, name));
      }
    }
    return sorted(entries);
  }

  /** The rest of the same names from their second or a later word on. */
  public static PrefixTable ofLaterWords(NameIndex index, boolean official) {
    List<Entry> entries = new ArrayList<>();
    for (int name = 0; name < index.list().size(); name++) {
      if (isListed(index, name, official)) {
        FoldedText words = Folding.words(index.text(name));
        int spaces = 0;
        int at = words.spaced().indexOf(' ');
        while (at >= 0) {
          entries.add(new Entry(words.key(), at - spaces, name));
          spaces++;
          at = words.spaced().indexOf(' ', at + 1);
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
    Collections.sort(entries);
    return new PrefixTable(entries);
  }

  /** Passes on all entries whose key begins with a text. */
  public void forEach(String prefix, EntryConsumer consumer) {
    for (int i = first(prefix); i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (!entry.startsWith(prefix)) {
        return;
      }
      consumer.accept(entry.text.length(), entry.name);
    }
  }

  /** No entry is equal to what is sought, which has no name; so it is told where it would be. */
  private int first(String prefix) {
    return -Collections.binarySearch(entries, new Entry(prefix, 0, -1)) - 1;
  }

  /** A name under its key from some place of it on. */
  private record Entry(String text, int from, int name) implements Comparable<Entry> {
    int length() {
      return text.length() - from;
    }

    boolean startsWith(String prefix) {
      return text.startsWith(prefix, from);
    }

    @Override
    public int compareTo(Entry other) {
      int common = Math.min(length(), other.length());
      for (int i = 0; i < common; i++) {
        int order = text.charAt(from + i) - other.text.charAt(other.from + i);
        if (order != 0) {
          return order;
        }
      }
      int order = length() - other.length();
      return order == 0 ? Integer.compare(name, other.name) : order;
    }
  }

  /** Receives the length of the key of a whole name, and the number of the name. */
  public interface EntryConsumer {
    void accept(int length, int name);
  }
}
