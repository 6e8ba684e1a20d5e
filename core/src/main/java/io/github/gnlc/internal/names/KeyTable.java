package io.github.gnlc.internal.names;

import io.github.gnlc.dataset.SnapshotException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An immutable table of texts, the keys, with one or more numbers under each. It is read where it
 * lies, without an object for a key, and opened without looking at its keys.
 *
 * <p>Keys are numbered in the order of {@link String#compareTo}, from 0, and lie in blocks of
 * {@value #BLOCK}: of each, the bytes that it does not share with the one before it, the first of a
 * block being whole. A look-up finds the block by its first key, then the key within the block;
 * after many it finds the key by its hash. The values lie one after the other, in the order of the
 * keys and then of their own.
 *
 * <pre>
 * shared   of each key, how many bytes it shares with the one before
 * lengths  of each key, how many bytes it has besides
 * counts   of each key, how many values there are besides the first
 * heads    of each block, the first four bytes of its first key, or zeros
 * texts    of each block, where its bytes begin; at last where they end
 * firsts   of each block, the place of its first value; at last how many there are
 * values   all values
 * bytes    of the keys, a character in one to three bytes, as in UTF-8, but each half of a pair on its own
 * </pre>
 */
public final class KeyTable {
  private static final int BLOCK = 16;

  /** From so many look-ups on, those that follow are worth a hash table. */
  private static final int MANY = 500;

  private final PackedInts shared;
  private final PackedInts lengths;
  private final PackedInts counts;
  private final PackedInts heads;
  private final PackedInts texts;
  private final PackedInts firsts;
  private final PackedInts values;
  private final byte[] bytes;
  private final int start;

  /** Counts the look-ups until there are many; a race may lose some. */
  private int lookUps;

  /** Made after many look-ups; in a race more than once. */
  private volatile @Nullable KeyHash hash;

  private KeyTable(ByteBuffer buffer) {
    shared = PackedInts.read(buffer);
    lengths = PackedInts.read(buffer);
    counts = PackedInts.read(buffer);
    heads = PackedInts.read(buffer);
    texts = PackedInts.read(buffer);
    firsts = PackedInts.read(buffer);
    values = PackedInts.read(buffer);
    bytes = buffer.array();
    start = buffer.arrayOffset() + buffer.position();
    int blocks = (shared.size() + BLOCK - 1) / BLOCK;
    if (lengths.size() != shared.size()
        || counts.size() != shared.size()
        || heads.size() != blocks
        || texts.size() != blocks + 1
        || firsts.size() != blocks + 1
        || firsts.get(blocks) != values.size()) {
      throw PackedInts.damaged("keys and values that do not agree");
    }
    int end = texts.get(blocks);
    if (end < 0 || end > buffer.remaining()) {
      throw PackedInts.damaged("keys of " + end + " bytes in " + buffer.remaining() + " bytes");
    }
    // all but an empty one have a byte that those before have not
    if (shared.size() > end + 1) {
      throw PackedInts.damaged(shared.size() + " keys in " + end + " bytes");
    }
    buffer.position(buffer.position() + end);
  }

  /**
   * Takes the table that begins at the position of a buffer with an array, and moves it behind the
   * table. The bytes are not copied, so nobody may change the array.
   *
   * @throws SnapshotException if no table is there
   */
  public static KeyTable read(ByteBuffer buffer) {
    return new KeyTable(buffer);
  }

  public void writeTo(ByteArrayOutputStream out) {
    shared.writeTo(out);
    lengths.writeTo(out);
    counts.writeTo(out);
    heads.writeTo(out);
    texts.writeTo(out);
    firsts.writeTo(out);
    values.writeTo(out);
    out.write(bytes, start, texts.get(texts.size() - 1));
  }

  /** How many keys there are. */
  public int size() {
    return shared.size();
  }

  /**
   * The number of a key, or -1 if it is not in the table.
   *
   * @throws SnapshotException if the bytes are no keys
   */
  public int find(String key) {
    try {
      return findIn(key);
    } catch (IndexOutOfBoundsException e) {
      throw PackedInts.damaged("keys that reach beyond its end");
    }
  }

  private int findIn(String key) {
    KeyHash known = hash;
    if (known != null) {
      return known.find(key);
    }
    if (++lookUps >= MANY && KeyHash.isFor(this)) {
      hash = new KeyHash(this);
    }
    int place = search(KeyBytes.of(key));
    return place < 0 ? -1 : place;
  }

  /**
   * The key of a number.
   *
   * @throws SnapshotException if the bytes are no key
   */
  public String key(int number) {
    try {
      return KeyBytes.text(bytesOf(number));
    } catch (IndexOutOfBoundsException e) {
      throw PackedInts.damaged("a key that reaches beyond its end");
    }
  }

  private byte[] bytesOf(int number) {
    int size = shared.get(number) + lengths.get(number);
    if (size < 0 || size > bytes.length) {
      throw PackedInts.damaged("a key of " + size + " bytes");
    }
    byte[] key = new byte[size];
    int at = start + texts.get(number / BLOCK);
    for (int i = number - number % BLOCK; i <= number; i++) {
      int from = shared.get(i);
      int length = lengths.get(i);
      if (from < key.length) {
        System.arraycopy(bytes, at, key, from, Math.min(length, key.length - from));
      }
      at += length;
    }
    return key;
  }

  /** The place of the first value of a key; of -1, which has none, that of {@link #to}. */
  public int from(int number) {
    if (number < 0) {
      return 0;
    }
    KeyHash known = hash;
    if (known != null) {
      return known.from(number);
    }
    int at = firsts.get(number / BLOCK);
    for (int i = number - number % BLOCK; i < number; i++) {
      at += counts.get(i) + 1;
    }
    return at;
  }

  /** The place behind the last value of a key. */
  public int to(int number) {
    if (number < 0) {
      return 0;
    }
    KeyHash known = hash;
    return known == null ? from(number) + count(number) : known.to(number);
  }

  /** How many values a key has. */
  int count(int number) {
    return counts.get(number) + 1;
  }

  /** The value at a place. */
  public int value(int place) {
    return values.get(place);
  }

  /** The number of a key; if it is not there, minus one minus the number that it would have. */
  private int search(byte[] key) {
    int head = KeyBytes.head(key);
    int low = 0;
    int high = heads.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      int order = Integer.compareUnsigned(head, heads.get(middle));
      if (order > 0 || (order == 0 && isAfterFirst(key, middle))) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return searchBlock(key, low);
  }

  /** Whether a key is the first of a block or comes after it. */
  private boolean isAfterFirst(byte[] key, int block) {
    int at = start + texts.get(block);
    int length = lengths.get(block * BLOCK);
    int common = Math.min(length, key.length);
    for (int i = 0; i < common; i++) {
      int difference = (key[i] & 0xFF) - (bytes[at + i] & 0xFF);
      if (difference != 0) {
        return difference > 0;
      }
    }
    return key.length >= length;
  }

  /**
   * Finds a key in its block. A key that shares more with the one before than that shares with the
   * key sought stands to it as the one before does, and need not be read.
   */
  private int searchBlock(byte[] key, int block) {
    int end = Math.min((block + 1) * BLOCK, size());
    int at = start + texts.get(block);
    int same = 0;
    for (int number = block * BLOCK; number < end; number++) {
      int length = lengths.get(number);
      int with = shared.get(number);
      if (with < same) {
        return ~number;
      }
      if (with == same) {
        int stop = at + Math.min(length, key.length - same);
        int i = at;
        while (i < stop && bytes[i] == key[same]) {
          i++;
          same++;
        }
        if (same == key.length) {
          return i == at + length ? number : ~number;
        }
        if (i < stop && (bytes[i] & 0xFF) > (key[same] & 0xFF)) {
          return ~number;
        }
      }
      at += length;
    }
    return ~end;
  }

  /** Makes a table; the order in which keys and values are put does not matter. */
  public static final class Builder {
    private final List<Entry> entries = new ArrayList<>();

    /** Adds a value to those of a key, once. */
    public Builder put(String key, int value) {
      if (value < 0) {
        throw new IllegalArgumentException(
            "Value " + value + " of key '" + key + "': expected 0 or more");
      }
      entries.add(new Entry(key, value));
      return this;
    }

    public KeyTable build() {
      entries.sort(Comparator.comparing(Entry::key).thenComparing(Entry::value));
      KeyTableWriter writer = new KeyTableWriter(BLOCK);
      for (Entry entry : entries) {
        writer.add(entry.key(), entry.value());
      }
      return read(ByteBuffer.wrap(writer.toBytes()));
    }

    private record Entry(String key, int value) {}
  }
}
