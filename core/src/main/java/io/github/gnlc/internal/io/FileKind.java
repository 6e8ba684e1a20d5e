package io.github.gnlc.internal.io;

import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.snapshot.SnapshotFormat;
import io.github.gnlc.internal.text.Excerpt;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** What a file holds, told by how its content begins and never by its name. */
enum FileKind {
  SNAPSHOT,
  ZIP,
  JSON,
  OTHER;

  private static final int SHOWN_BYTES = 8;
  private static final int LOOKED_AT = 4096;

  static FileKind of(byte[] bytes) {
    if (SnapshotFormat.isMagic(bytes)) {
      return SNAPSHOT;
    }
    if (begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 'P', 'K', 5, 6)) {
      return ZIP;
    }
    return !isUtf16(bytes) && start(bytes).startsWith("{") ? JSON : OTHER;
  }

  /** In words, what a file holds that is no dataset: {@code "an HTML page"}. */
  static String describe(byte[] bytes) {
    if (bytes.length == 0) {
      return "an empty file";
    }
    if (isUtf16(bytes)) {
      return "text in UTF-16 or binary data";
    }
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return "text that begins with a byte order mark";
    }
    if (begins(bytes, 0x1F, 0x8B)) {
      return "a gzip file";
    }
    String start = start(bytes);
    if (start.isEmpty()) {
      return "nothing but white space";
    }
    return isText(start) ? describeText(start) : "bytes " + hexadecimal(bytes);
  }

  private static String describeText(String start) {
    String lower = start.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      return "an HTML page";
    }
    if (lower.startsWith("<")) {
      return "XML";
    }
    if (lower.startsWith("[")) {
      return "a JSON array";
    }
    String line = start.lines().findFirst().orElse("");
    for (TableSchema schema : Schema.tables()) {
      if (line.equals(String.join(",", schema.columnNames()))) {
        return "the CSV table " + schema.name() + " alone";
      }
    }
    return (line.contains(",") ? "perhaps a CSV file, '" : "text, '") + Excerpt.of(line) + "'";
  }

  /** Whether text is in UTF-16, with its mark or with the zeros of Latin letters. */
  static boolean isUtf16(byte[] bytes) {
    return begins(bytes, 0xFF, 0xFE)
        || begins(bytes, 0xFE, 0xFF)
        || (bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0));
  }

  private static boolean begins(byte[] bytes, int... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /** The first text that is not blank. */
  private static String start(byte[] bytes) {
    int from = 0;
    while (from < bytes.length && " \t\r\n".indexOf(bytes[from]) >= 0) {
      from++;
    }
    int length = Math.min(LOOKED_AT, bytes.length - from);
    return new String(bytes, from, length, StandardCharsets.UTF_8);
  }

  private static boolean isText(String start) {
    return start
        .lines()
        .findFirst()
        .orElse("")
        .chars()
        .noneMatch(c -> c == '\uFFFD' || (c < ' ' && c != '\t'));
  }

  private static String hexadecimal(byte[] bytes) {
    return HexFormat.ofDelimiter(" ")
        .withUpperCase()
        .formatHex(bytes, 0, Math.min(SHOWN_BYTES, bytes.length));
  }
}
