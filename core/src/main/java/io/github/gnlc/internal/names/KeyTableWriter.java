package io.github.gnlc.internal.names;

import com.google.common.primitives.Ints;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a {@link KeyTable} in its layout, from keys and values in their order. */
final class KeyTableWriter {
  private final int block;
  private final List<Integer> shared = new ArrayList<>();
  private final List<Integer> lengths = new ArrayList<>();
  private final List<Integer> counts = new ArrayList<>();
  private final List<Integer> heads = new ArrayList<>();
  private final List<Integer> texts = new ArrayList<>();
  private final List<Integer> firsts = new ArrayList<>();
  private final List<Integer> values = new ArrayList<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private @Nullable String last;
  private byte[] lastBytes = {};

  /** @param block how many keys a block has */
  KeyTableWriter(int block) {
    this.block = block;
  }

  /** Adds what is not before what was added last; again the same, it is passed over. */
  void add(String key, int value) {
    if (!key.equals(last)) {
      addKey(KeyBytes.of(key));
      last = key;
    } else if (values.get(values.size() - 1) == value) {
      return;
    } else {
      counts.set(counts.size() - 1, counts.get(counts.size() - 1) + 1);
    }
    values.add(value);
  }

  private void addKey(byte[] key) {
    int same = 0;
    if (shared.size() % block == 0) {
      heads.add(KeyBytes.head(key));
      texts.add(bytes.size());
      firsts.add(values.size());
    } else {
      int mismatch = Arrays.mismatch(lastBytes, key);
      same = mismatch < 0 ? key.length : mismatch;
    }
    shared.add(same);
    lengths.add(key.length - same);
    counts.add(0);
    bytes.write(key, same, key.length - same);
    lastBytes = key;
  }

  byte[] toBytes() {
    texts.add(bytes.size());
    firsts.add(values.size());
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    for (List<Integer> numbers : List.of(shared, lengths, counts, heads, texts, firsts, values)) {
      PackedInts.of(Ints.toArray(numbers)).writeTo(table);
    }
    table.writeBytes(bytes.toByteArray());
    return table.toByteArray();
  }
}
