package io.github.gnlc.data.readymade;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.gnlc.Network;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes all tables as one XLSX, a sheet each, with a sheet about them at the end. */
final class ExcelTables {
  private static final double WIDEST = 60;
  private static final String LINK_COLOUR = "0563C1";
  private static final String DAY_FORMAT = "yyyy-mm-dd";

  private ExcelTables() {}

  /** The link of one cell: of links that are equal fastexcel keeps the last alone. */
  private static final class CellLink extends HyperLink {
    private final int row;
    private final int column;

    CellLink(String address, int row, int column) {
      super(address, address);
      this.row = row;
      this.column = column;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof CellLink that && row == that.row && column == that.column;
    }

    @Override
    public int hashCode() {
      return row * 31 + column;
    }
  }

  static void write(Network network, List<ReadyTable> tables, Path file) throws IOException {
    // the version of the program has to have the form 1.0
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "gnlc-data", "1.0")) {
      for (ReadyTable table : tables) {
        write(table, workbook.newWorksheet(table.name()));
      }
      writeAbout(AboutTables.lines(network, tables), workbook.newWorksheet("about"));
    }
    date(file, network.dataset().compiled());
  }

  private static void write(ReadyTable table, Worksheet sheet) {
    for (int c = 0; c < table.columns().size(); c++) {
      ReadyColumn<?> column = table.columns().get(c);
      sheet.value(0, c, column.name());
      int widest = column.name().length();
      for (int r = 0; r < table.rows().size(); r++) {
        Object cell = table.rows().get(r).get(c);
        write(cell, column.type(), sheet, r + 1, c);
        widest = Math.max(widest, cell == null ? 0 : cell.toString().length());
      }
      sheet.width(c, Math.min(widest + 2, WIDEST));
    }
    styleHeader(sheet, table.columns().size());
    sheet.setAutoFilter(0, 0, table.rows().size(), table.columns().size() - 1);
  }

  private static void write(@Nullable Object cell, ColumnType type, Worksheet sheet, int r, int c) {
    if (cell instanceof LocalDate day) {
      sheet.value(r, c, day);
      sheet.style(r, c).format(DAY_FORMAT).set();
    } else if (cell instanceof Number number) {
      sheet.value(r, c, number);
    } else if (cell != null && type == ColumnType.ADDRESS) {
      sheet.hyperlink(r, c, new CellLink(cell.toString(), r, c));
      sheet.style(r, c).fontColor(LINK_COLOUR).underlined().set();
    } else if (cell != null) {
      // a text is a text here, however it begins: only formula() makes formulas
      sheet.value(r, c, cell.toString());
    }
  }

  private static void writeAbout(List<AboutTables.Line> lines, Worksheet sheet) {
    List<String> header = List.of("subject", "column", "text");
    for (int c = 0; c < header.size(); c++) {
      sheet.value(0, c, header.get(c));
    }
    for (int r = 0; r < lines.size(); r++) {
      AboutTables.Line line = lines.get(r);
      sheet.value(r + 1, 0, line.subject());
      sheet.value(r + 1, 1, line.column());
      sheet.value(r + 1, 2, line.text());
      sheet.style(r + 1, 2).wrapText(true).set();
    }
    sheet.width(0, 24);
    sheet.width(1, 24);
    sheet.width(2, 110);
    styleHeader(sheet, header.size());
  }

  private static void styleHeader(Worksheet sheet, int columns) {
    sheet.range(0, 0, 0, columns - 1).style().bold().set();
    sheet.freezePane(0, 1);
  }

  /** Puts the day of the data in the place of the hour of the writing. */
  private static void date(Path workbook, LocalDate day) throws IOException {
    SortedMap<String, byte[]> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(part)) {
          parts.put(part.getName(), in.readAllBytes());
        }
      }
    }
    parts.computeIfPresent(
        "docProps/core.xml",
        (name, bytes) -> new String(bytes, UTF_8)
            .replaceAll(">\\d{4}-\\d{2}-\\d{2}T[^<]*<", ">" + day + "T00:00:00Z<")
            .getBytes(UTF_8));
    try (OutputStream out = Files.newOutputStream(workbook)) {
      FixedZip.write(parts, day, out);
    }
  }
}
