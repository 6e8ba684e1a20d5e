package io.github.gnlc.examples.cli.reconcile;

import io.github.gnlc.examples.cli.io.Streams;
import io.github.gnlc.name.Resolution;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.apache.commons.csv.CSVPrinter;

/** Answers the rows of a file, some thousand at a time, and writes them in their order. */
final class Reconciliation {
  private static final int CHUNK = 4096;

  private final RowReader rows;
  private final Queries queries;
  private final Names names;
  private final Defusing defusing;
  private final Writer out;
  private final Streams streams;
  private final CSVPrinter printer;
  private final Summary summary = new Summary();

  Reconciliation(
      RowReader rows, Queries queries, Names names, Defusing defusing, Writer out, Streams streams)
      throws IOException {
    this.rows = rows;
    this.queries = queries;
    this.names = names;
    this.defusing = defusing;
    this.out = out;
    this.streams = streams;
    this.printer = new CSVPrinter(out, Cells.format(rows.delimiter(), rows.lineEnd()));
  }

  /** Answers all rows and tells the progress, in lines of so many, and the summary. */
  void run(long lines) throws IOException {
    if (rows.isMarked()) {
      out.write('\uFEFF');
    }
    print(rows.header(), Answer.COLUMNS);
    for (List<Row> chunk = chunk(); !chunk.isEmpty(); chunk = chunk()) {
      answer(chunk);
      long line = chunk.get(chunk.size() - 1).line();
      streams.tell("line " + line + " of " + Math.max(line, lines));
    }
    streams.err().println(summary);
  }

  private List<Row> chunk() throws IOException {
    List<Row> chunk = new ArrayList<>(CHUNK);
    while (chunk.size() < CHUNK) {
      Row row = rows.next();
      if (row == null) {
        break;
      }
      chunk.add(row);
    }
    return chunk;
  }

  private void answer(List<Row> chunk) throws IOException {
    List<Row> wellFormed = chunk.stream().filter(row -> !row.isMalformed()).toList();
    Queue<Resolution> answers =
        new ArrayDeque<>(names.resolve(wellFormed.stream().map(queries::of).toList()));
    for (Row row : chunk) {
      if (row.isMalformed()) {
        keep(row);
      } else {
        Resolution answer = answers.remove();
        summary.add(answer);
        print(row.cells(), Answer.of(answer));
      }
    }
  }

  private void keep(Row row) throws IOException {
    summary.addMalformed();
    streams.err().println("line " + row.line() + ": " + row.problem() + "; kept as it is");
    if (defusing.isWanted()) {
      printer.printRecord(defusing.whole(row));
    } else {
      out.write(row.text());
    }
  }

  private void print(List<String> cells, List<String> added) throws IOException {
    List<String> all = new ArrayList<>(defusing.cells(cells));
    all.addAll(added);
    printer.printRecord(all);
  }
}
