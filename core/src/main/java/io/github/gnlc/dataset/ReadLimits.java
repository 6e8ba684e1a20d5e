package io.github.gnlc.dataset;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Violations;
import java.io.InvalidObjectException;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * How much of a dataset is read before it is refused, so that a file made to harm cannot fill the
 * memory.
 *
 * <p>The limits apply to everything that {@code Network.open} and {@code Network.overlaidWith} read
 * from a path: folders, zips, JSON documents and snapshots. Without an argument they use
 * {@link #defaults()}. A server that takes uploads states lower ones:
 *
 * <pre>{@code
 * ReadLimits limits = ReadLimits.builder().fileBytes(5_000_000).rows(10_000).build();
 * Network network = Network.open(Path.of("upload.zip"), limits);
 * }</pre>
 *
 * <p>A dataset beyond a limit is refused with a {@link DatasetException}, a snapshot perhaps with a
 * {@link SnapshotException}, whose message names the limit: {@code members.csv:10001: goes beyond
 * the 10000 rows that are read of all tables together; ReadLimits.rows can be raised}.
 *
 * <p>Reading takes memory of a small multiple of {@link #fileBytes()} and {@link #totalBytes()}
 * together, and of some 200 bytes for each of {@link #rows()} and {@link #findings()}. The bundled
 * dataset has 0.6 million bytes and 10,000 rows.
 *
 * <p>Immutable, thread-safe, serializable; equal by content. No attribute is null.
 */
@GnlcStyle
@Value.Immutable
public abstract class ReadLimits implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int MEBIBYTE = 1 << 20;
  private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;
  private static final int FILE_BYTES = 256 * MEBIBYTE;
  private static final int ENTRIES = 1000;
  private static final int RATIO = 200;
  private static final int TEXT_LENGTH = 1_000_000;
  private static final int NAME_LENGTH = 300;
  private static final int DEPTH = 100;
  private static final int PROPERTIES = 1000;
  private static final int ROWS = 2_000_000;
  private static final int FINDINGS = 10_000;

  ReadLimits() {}

  /**
   * {@return a builder for a new value; an attribute that is not set has its default} Building
   * throws {@link io.github.gnlc.error.InvalidValueException} if an attribute is below 1, or a
   * number of bytes above 2,147,483,639, the longest array.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the limits that apply where none are given} */
  public static ReadLimits defaults() {
    return builder().build();
  }

  /** {@return how many bytes one file may have on disk; 268,435,456 (256 MiB) by default} */
  @Value.Default
  public int fileBytes() {
    return FILE_BYTES;
  }

  /**
   * {@return how many bytes all files of a folder, or all entries of a zip when unpacked, may have
   * together; 268,435,456 (256 MiB) by default}
   */
  @Value.Default
  public int totalBytes() {
    return FILE_BYTES;
  }

  /** {@return how many entries a zip may have, folders among them; 1,000 by default} */
  @Value.Default
  public int entries() {
    return ENTRIES;
  }

  /**
   * {@return how many times larger than packed an entry of a zip may be when unpacked; 200 by
   * default} The first MiB of an entry is unpacked whatever the ratio.
   */
  @Value.Default
  public int ratio() {
    return RATIO;
  }

  /**
   * {@return how many characters one text, number or name of a property may have; 1,000,000 by
   * default}
   */
  @Value.Default
  public int textLength() {
    return TEXT_LENGTH;
  }

  /**
   * {@return how many characters the name of a member, a country, a subdivision or another place
   * may have; 300 by default, the longest text that {@link io.github.gnlc.name.NameResolver}
   * resolves} Names are indexed by their words, which takes more time and memory than reading them.
   */
  @Value.Default
  public int nameLength() {
    return NAME_LENGTH;
  }

  /** {@return how deep objects and arrays of JSON may be nested; 100 by default} */
  @Value.Default
  public int depth() {
    return DEPTH;
  }

  /** {@return how many properties one object of JSON may have, such as a row; 1,000 by default} */
  @Value.Default
  public int properties() {
    return PROPERTIES;
  }

  /** {@return how many rows all tables may have together; 2,000,000 by default} */
  @Value.Default
  public int rows() {
    return ROWS;
  }

  /**
   * {@return how many findings there may be before reading ends; 10,000 by default} A
   * {@link DatasetException} then has one finding more, which says that there are others.
   */
  @Value.Default
  public int findings() {
    return FINDINGS;
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  ReadLimits check() {
    Violations violations = new Violations("ReadLimits");
    requireBytes(violations, "fileBytes", fileBytes());
    requireBytes(violations, "totalBytes", totalBytes());
    requirePositive(violations, "entries", entries());
    requirePositive(violations, "ratio", ratio());
    requirePositive(violations, "textLength", textLength());
    requirePositive(violations, "nameLength", nameLength());
    requirePositive(violations, "depth", depth());
    requirePositive(violations, "properties", properties());
    requirePositive(violations, "rows", rows());
    requirePositive(violations, "findings", findings());
    violations.throwIfAny();
    return this;
  }

  private static void requireBytes(Violations violations, String attribute, int value) {
    violations.require(
        value >= 1 && value <= LARGEST_ARRAY,
        attribute,
        value,
        "is not within 1 to " + LARGEST_ARRAY);
  }

  private static void requirePositive(Violations violations, String attribute, int value) {
    violations.require(value >= 1, attribute, value, "is not positive; expected 1 or more");
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(ReadLimits.class, this, ReadLimits::check);
  }

  /** Builds {@link ReadLimits}. */
  public static final class Builder extends ImmutableReadLimits.Builder {
    Builder() {}

    @Override
    public ReadLimits build() {
      return super.build().check();
    }
  }
}
