package io.github.gnlc.internal.names;

import com.google.common.hash.Hashing;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.table.DamagedSnapshot;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * What the index of names looks texts up in, made of the tables of a dataset when it is compiled.
 *
 * @param kinds the member of each name and its kind, as {@link NameKinds#entry}
 * @param names the names of members by key, each as {@link #entry}
 * @param surroundings the members in or near which something of this name lies
 * @param countries the countries by name and code
 * @param subdivisions the countries with a subdivision of this name or code
 * @param places the rows of other places by name
 */
public record NameTables(
    PackedInts kinds,
    KeyTable names,
    KeyTable surroundings,
    KeyTable countries,
    KeyTable subdivisions,
    KeyTable places) {
  /** The name of the part of a snapshot that has them. */
  public static final String PART = "names";

  /** The tables of a dataset, as its snapshot has them or else made anew. */
  static NameTables of(Dataset dataset) {
    ByteBuffer part = dataset.part(PART);
    return part == null ? new NameTablesBuilder(dataset).build() : read(part);
  }

  /** The tables of a dataset as a part of its snapshot. */
  public static byte[] toBytes(Dataset dataset) {
    NameTables tables = new NameTablesBuilder(dataset).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    tables.kinds.writeTo(out);
    tables.names.writeTo(out);
    tables.surroundings.writeTo(out);
    tables.countries.writeTo(out);
    tables.subdivisions.writeTo(out);
    tables.places.writeTo(out);
    return out.toByteArray();
  }

  /**
   * Compares the part that a snapshot has of them with what its tables give.
   *
   * @throws SnapshotException if it is another one
   */
  public static void verify(Dataset dataset) {
    ByteBuffer part = dataset.part(PART);
    if (part != null && !ByteBuffer.wrap(toBytes(dataset)).equals(part)) {
      throw DamagedSnapshot.of("its index of names is not that of its tables");
    }
  }

  /** Whether datasets of equal tables also answer by the same index of names. */
  public static boolean areSame(Dataset one, Dataset other) {
    // without a part, the index follows from the tables
    boolean follows = one.part(PART) == null && other.part(PART) == null;
    return follows || hash(one).equals(hash(other));
  }

  private static String hash(Dataset dataset) {
    return dataset.decode("hash of names", () -> {
      ByteBuffer part = dataset.part(PART);
      ByteBuffer bytes = part == null ? ByteBuffer.wrap(toBytes(dataset)) : part;
      return Hashing.sha256().newHasher().putBytes(bytes).hash().toString();
    });
  }

  private static NameTables read(ByteBuffer part) {
    return new NameTables(
        PackedInts.read(part),
        KeyTable.read(part),
        KeyTable.read(part),
        KeyTable.read(part),
        KeyTable.read(part),
        KeyTable.read(part));
  }

  /** A name by its number, and the steps that lead from it to its key, in one number. */
  static int entry(int name, int steps) {
    return name << Steps.INDEX_BITS | steps;
  }

  static int name(int entry) {
    return entry >>> Steps.INDEX_BITS;
  }

  static int steps(int entry) {
    return entry & ((1 << Steps.INDEX_BITS) - 1);
  }
}
