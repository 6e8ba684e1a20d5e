package io.github.gnlc.internal.snapshot;

import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.text.Excerpt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Writes a snapshot in the layout of {@link SnapshotFormat}; the same tables always give the same
 * bytes.
 */
public final class SnapshotWriter {
  private SnapshotWriter() {}

  /**
   * Writes the tables in their order, but those named in {@code first}, which the first answer
   * needs, before the others; the parts come in between.
   */
  public static byte[] write(
      DatasetInfo info,
      List<? extends Table> tables,
      List<String> first,
      Map<String, byte[]> parts) {
    try {
      ByteArrayOutputStream header = new ByteArrayOutputStream();
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      List<Section> sections = sections(tables, first, parts);
      writeHeader(new DataOutputStream(header), info, sections);
      for (Section section : sections) {
        body.writeBytes(section.bytes());
      }
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(file);
      out.write(SnapshotFormat.magic());
      out.writeShort(SnapshotFormat.VERSION);
      out.writeInt(header.size());
      header.writeTo(out);
      out.writeInt(crc(file.toByteArray()));
      body.writeTo(out);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory failed", e);
    }
  }

  static int crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, bytes.length);
    return (int) crc.getValue();
  }

  /** The tables of the first answer, the parts, the other tables. */
  private static List<Section> sections(
      List<? extends Table> tables, List<String> first, Map<String, byte[]> parts)
      throws IOException {
    List<Section> sections = new ArrayList<>();
    List<Section> others = new ArrayList<>();
    for (Table table : tables) {
      if (first.contains(table.name())) {
        sections.add(new Section(table.name(), SnapshotFormat.FIRST_TABLE, section(table)));
      } else {
        others.add(new Section(table.name(), SnapshotFormat.TABLE, section(table)));
      }
    }
    parts.forEach((name, bytes) -> sections.add(new Section(name, SnapshotFormat.PART, bytes)));
    sections.addAll(others);
    return sections;
  }

  private static void writeHeader(DataOutputStream header, DatasetInfo info, List<Section> sections)
      throws IOException {
    writeText(header, info.name());
    writeText(header, info.title());
    writeText(header, info.version());
    writeText(header, info.compiled().toString());
    header.write(HexFormat.of().parseHex(info.contentHash()));
    header.writeShort(sections.size());
    for (Section section : sections) {
      writeText(header, section.name());
      header.writeByte(section.kind());
      header.writeInt(section.bytes().length);
      header.writeInt(crc(section.bytes()));
    }
  }

  private static byte[] section(Table table) throws IOException {
    ByteArrayOutputStream section = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(section);
    out.writeInt(table.rowCount());
    out.writeShort(table.columnCount());
    ByteArrayOutputStream columns = new ByteArrayOutputStream();
    for (int i = 0; i < table.columnCount(); i++) {
      byte[] column = column(table, i);
      writeText(out, table.columnName(i));
      out.writeInt(column.length);
      columns.write(column);
    }
    columns.writeTo(out);
    return section.toByteArray();
  }

  private static byte[] column(Table table, int column) throws IOException {
    int[] indexes = new int[table.rowCount()];
    Map<String, Integer> distinct = new LinkedHashMap<>();
    boolean inRowOrder = true;
    for (int row = 0; row < indexes.length; row++) {
      indexes[row] = index(distinct, table.cell(row, column));
      inRowOrder &= indexes[row] == row + 1;
    }
    int width = inRowOrder ? 0 : width(distinct.size());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(distinct.size());
    out.writeByte(width);
    writeTexts(out, distinct.keySet());
    for (int index : indexes) {
      for (int shift = (width - 1) * 8; shift >= 0; shift -= 8) {
        out.writeByte(index >>> shift);
      }
    }
    return bytes.toByteArray();
  }

  private static int index(Map<String, Integer> distinct, @Nullable String text) {
    if (text == null) {
      return 0;
    }
    Integer known = distinct.putIfAbsent(text, distinct.size() + 1);
    return known == null ? distinct.size() : known;
  }

  private static int width(int distinct) {
    if (distinct < 1 << 8) {
      return 1;
    }
    return distinct < 1 << 16 ? 2 : 4;
  }

  private static void writeTexts(DataOutputStream out, Iterable<String> texts) throws IOException {
    ByteArrayOutputStream lengths = new ByteArrayOutputStream();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (String text : texts) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      int rest = utf8.length;
      while (rest >= 0x80) {
        lengths.write((rest & 0x7F) | 0x80);
        rest >>>= 7;
      }
      lengths.write(rest);
      all.write(utf8);
    }
    out.writeInt(all.size());
    lengths.writeTo(out);
    all.writeTo(out);
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    if (utf8.length > SnapshotFormat.MAX_TEXT_LENGTH) {
      throw InvalidValueException.of(
          "Snapshot",
          "text '" + Excerpt.of(text) + "' has " + utf8.length
              + " bytes in UTF-8; expected at most " + SnapshotFormat.MAX_TEXT_LENGTH
              + " for a name, title or version");
    }
    out.writeShort(utf8.length);
    out.write(utf8);
  }

  @SuppressWarnings("ArrayRecordComponent") // written and forgotten
  private record Section(String name, int kind, byte[] bytes) {}
}
