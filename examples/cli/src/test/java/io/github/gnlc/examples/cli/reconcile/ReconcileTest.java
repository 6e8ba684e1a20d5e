package io.github.gnlc.examples.cli.reconcile;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.gnlc.examples.cli.Program;
import io.github.gnlc.examples.cli.io.StandardOutput;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program makes of small files, one for each thing that can be odd about a file. */
class ReconcileTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir
  private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void addsColumnsAndKeepsTheOthers() throws IOException {
    run("city,x\nBeijing,1\nNowhereville,2\nCork,3\n");
    List<String> lines = lines();
    assertEquals("city,x,member_id,official_name,joined,joined_basis,score,reason", lines.get(0));
    assertTrue(
        lines.get(1).startsWith("Beijing,1,cn-beijing,Beijing,2016-04/2017-01-24,inferred,"),
        lines.get(1));
    assertTrue(lines.get(1).contains(",1.000,\"matched: 'Beijing', as recorded"), lines.get(1));
    assertTrue(lines.get(2).startsWith("Nowhereville,2,,,,,,none: "), lines.get(2));
    assertTrue(lines.get(3).startsWith("Cork,3,ie-cork,Cork,../2016-08,bounded,"), lines.get(3));
    assertTrue(said("3 rows: 2 matched, 0 ambiguous, 1 none"), err.toString());
  }

  @Test
  void readsWindows1252WhenItIsNotUtf8() throws IOException {
    run(file("city;where\nBogotá;Espa\u00f1a\n".getBytes(WINDOWS)), "--column=city");
    assertTrue(lines().get(1).startsWith("Bogotá;España;co-bogota;"), out.toString());
    assertTrue(said("as windows-1252"));
  }

  @Test
  void readsAnEncodingThatIsGiven() throws IOException {
    Path file = file("city\nBogotá\n".getBytes(StandardCharsets.UTF_16LE));
    assertEquals(0, run(file, "--column=city", "--encoding=UTF-16LE"));
    assertTrue(lines().get(1).startsWith("Bogotá,co-bogota,"), out.toString());
  }

  @Test
  void readsUtf16WithAByteOrderMark() throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      out.getBuffer().setLength(0);
      Path file = file("\uFEFFcity\tx\r\nBogotá\t北\r\n".getBytes(charset));
      assertEquals(0, run(file, "--column=city"), err::toString);
      assertTrue(said("as " + charset), err.toString());
      assertTrue(said("line 2 of 2"), err.toString());
      assertTrue(out.toString().startsWith("\uFEFFcity\tx\tmember_id"), out.toString());
      assertTrue(lines().get(1).startsWith("Bogotá\t北\tco-bogota\t"), out.toString());
    }
  }

  @Test
  void saysWhenAByteOrderMarkIsWrong() throws IOException {
    assertEquals(1, run(file(new byte[] {-1, -2, 'c', 0, 'i'}), "--column=c"));
    assertTrue(
        said("begins with the byte-order mark of UTF-16LE, but the rest is not in it; give its"
            + " --encoding"),
        err.toString());
  }

  @Test
  void printsNoNul() throws IOException {
    Path file = file("x,city\n1,Bogotá\n".getBytes(StandardCharsets.UTF_16LE));
    assertEquals(1, run(file, "--column=city"));
    assertTrue(
        said("line 1 has a NUL, which no text has; if the file is UTF-16 without a byte-order"
            + " mark, give --encoding=UTF-16LE or UTF-16BE"),
        err.toString());
    assertEquals(1, run(file("city\nBeij\0ing\n"), "--column=1", "--encoding=UTF-8"));
    assertTrue(said("line 2 has a NUL"), err.toString());
    assertEquals("", out.toString());
    assertFalse(said("\0"));
  }

  @Test
  void defusesFormulasWhenAsked() throws IOException {
    String text = "=h,city,n\n=1+1,Beijing,-33.9\n@x,-Cork,+7\n-1+1|x\n\"=a\"b,=c,2\nx,Cork,' =1\n";
    assertEquals(0, run(file(text), "--column=city"));
    assertTrue(lines().get(1).startsWith("=1+1,Beijing,-33.9,cn-beijing,"), out.toString());
    out.getBuffer().setLength(0);
    assertEquals(0, run(file(text), "--column=city", "--defuse"));
    List<String> lines = lines();
    assertTrue(lines.get(0).startsWith("'=h,city,n,member_id,"), lines.get(0));
    assertTrue(lines.get(1).startsWith("'=1+1,Beijing,-33.9,cn-beijing,"), lines.get(1));
    assertTrue(lines.get(2).startsWith("'@x,'-Cork,+7,ie-cork,"), lines.get(2));
    assertEquals("'-1+1|x", lines.get(3));
    assertEquals("\"\"\"=a\"\"b,=c,2\"", lines.get(4));
    assertTrue(lines.get(5).startsWith("x,Cork,' =1,ie-cork,"), lines.get(5));
  }

  @Test
  void defusesForReadersOfAnotherSeparatorToo() throws IOException {
    String text = "city,n\nBeijing,a;=1+1\nCork,\"a,=1|\uFE661\"\n";
    assertEquals(0, run(file(text), "--column=city", "--defuse"));
    List<String> lines = lines();
    assertTrue(lines.get(1).startsWith("Beijing,a;'=1+1,cn-beijing,"), lines.get(1));
    assertTrue(lines.get(2).startsWith("Cork,\"a,=1|'\uFE661\",ie-cork,"), lines.get(2));
  }

  @Test
  void saysWhenTheEncodingGivenIsWrong() throws IOException {
    Path file = file("city\nBogotá\n".getBytes(WINDOWS));
    assertEquals(1, run(file, "--column=city", "--encoding=UTF-8"));
    assertTrue(said("not in the given --encoding"));
  }

  @Test
  void knowsAByteOrderMarkAndKeepsIt() throws IOException {
    run("\uFEFFcity,x\nBeijing,1\n");
    assertTrue(out.toString().startsWith("\uFEFFcity,x,member_id"), out.toString());
    assertTrue(lines().get(1).contains("cn-beijing"));
  }

  @Test
  void findsOutTheDelimiter() throws IOException {
    for (char delimiter : new char[] {',', ';', '\t', '|'}) {
      out.getBuffer().setLength(0);
      run("city,x\nBeijing,1\n\"a;b,c|d\te\",2\n"
          .replace(",x", delimiter + "x")
          .replace(",1", delimiter + "1")
          .replace(",2", delimiter + "2"));
      assertTrue(
          lines().get(1).startsWith("Beijing" + delimiter + "1" + delimiter + "cn-beijing"),
          out.toString());
    }
  }

  @Test
  void takesTheDelimiterGiven() throws IOException {
    assertEquals(0, run(file("city:a,b\nBeijing:1,2\n"), "--column=1", "--delimiter=:"));
    assertTrue(lines().get(1).startsWith("Beijing:1,2:cn-beijing:"), out.toString());
    assertEquals(0, run(file("city\ta,b\nBeijing\t1\n"), "--column=1", "--delimiter=tab"));
  }

  @Test
  void keepsQuotesAndLineBreaksInCells() throws IOException {
    run("city,note\r\nBeijing,\"one\r\ntwo \"\"three\"\", four\"\r\n\"Xian, China\",x\r\n");
    String text = out.toString();
    assertTrue(
        text.contains("Beijing,\"one\r\ntwo \"\"three\"\", four\",cn-beijing,Beijing,"), text);
    assertTrue(text.contains("\"Xian, China\",x,cn-xi-an,Xi'an,"), text);
    assertTrue(text.endsWith("\r\n"));
  }

  @Test
  void keepsMalformedRowsAndSaysWhere() throws IOException {
    int code = run(
        file("city,x\nBeijing\nBeijing,1\n\"Cork,2\nBeijing,3\n\"Cork\"s,4\n\nCork,1,2\nend,"),
        "--column=city");
    List<String> lines = lines();
    assertAll(
        () -> assertEquals(0, code),
        () -> assertEquals(9, lines.size()),
        () -> assertEquals("Beijing", lines.get(1)),
        () -> assertEquals("\"Cork,2", lines.get(3)),
        () -> assertTrue(lines.get(4).startsWith("Beijing,3,cn-beijing")),
        () -> assertEquals("\"Cork\"s,4", lines.get(5)),
        () -> assertEquals("", lines.get(6)),
        () -> assertEquals("Cork,1,2", lines.get(7)),
        () -> assertTrue(said("line 2: 1 cell, expected 2; kept as it is")),
        () -> assertTrue(said("line 4: a quote that is not closed")),
        () -> assertTrue(said("line 6: a quote")),
        () -> assertTrue(said("line 7: 1 cell, expected 2")),
        () -> assertTrue(said("line 8: 3 cells, expected 2")),
        () -> assertFalse(said("line 5:")),
        () -> assertTrue(said("5 malformed and kept as they are")));
  }

  @Test
  void aQuoteNobodyClosesSwallowsNothing() throws IOException {
    run("city,x\n\"Cork,1\n" + "Beijing,1\n".repeat(1000));
    assertEquals(1002, lines().size());
    assertTrue(said("1000 matched"), err.toString());
  }

  @Test
  void usesTheCountryAndSaysWhenItIsNone() throws IOException {
    Path file = file("city,land\nBeijing,China\nBeijing,FR\nBeijing,Atlantis\nBeijing,\n");
    assertEquals(0, run(file, "--column=city", "--country-column=LAND"));
    List<String> lines = lines();
    assertTrue(lines.get(1).contains("cn-beijing"));
    assertTrue(lines.get(2).startsWith("Beijing,FR,,,,,,"), lines.get(2));
    assertTrue(lines.get(3).startsWith("Beijing,Atlantis,,,,,,\"none: "), lines.get(3));
    assertTrue(lines.get(3).contains("(Atlantis; nearest: "), lines.get(3));
    assertTrue(lines.get(4).contains("cn-beijing"));
    assertTrue(said("the country given with it does not exist 1"));
  }

  @Test
  void listsTheColumnsWhenThereIsNoSuch() throws IOException {
    assertEquals(1, run(file("town,x\nBeijing,1\n"), "--column=city"));
    assertTrue(said("no column 'city'; the columns are 1 'town', 2 'x'"), err.toString());
    assertEquals(1, run(file("town,x\nBeijing,1\n"), "--column=3"));
    assertEquals(1, run(file("x,x\nBeijing,1\n"), "--column=x"));
    assertTrue(said("more than one column 'x'"));
    assertEquals("", out.toString());
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    assertEquals(1, run(folder.resolve("none.csv"), "--column=city"));
    assertTrue(said("no such file or folder: "));
    assertEquals(1, run(folder, "--column=city"));
    assertTrue(said("is a folder"));
    assertEquals(1, run(file("city\n"), "--column=city", "--output=" + folder));
    assertTrue(said(folder + ": it is a folder, expected the path of a file"), err.toString());
    assertEquals(1, run(file("city\n"), "--column=city", "--output=" + folder + "/none/a.csv"));
    assertTrue(said("/none/a.csv: there is no folder " + folder + "/none"), err.toString());
    assertEquals(1, run(file(""), "--column=city"));
    assertTrue(said("the file is empty"));
    assertEquals(1, run(file("city,score\nBeijing,1\n"), "--column=city"));
    assertTrue(said("already has a column 'score'"));
    assertEquals(2, run(file("city\n")));
    assertTrue(said("Missing required option: '--column=NAME'"), err.toString());
    assertEquals(2, run(file("city\n"), "--column=city", "--delimiter=ab"));
    assertTrue(said("'ab' is no delimiter"));
    assertEquals(2, run(file("city\n"), "--column=city", "--encoding=none-such"));
  }

  @Test
  void writesTheFileInOneStep() throws IOException {
    Path file = file("city\nBeijing\n");
    assertEquals(0, run(file, "--column=city", "--output=" + file));
    assertTrue(Files.readString(file).contains("Beijing,cn-beijing"), "in place of its input");
    String before = Files.readString(file);
    assertEquals(1, run(file, "--column=none", "--output=" + file));
    assertEquals(before, Files.readString(file), "a failure leaves it alone");
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count(), "and nothing else");
    }
  }

  @Test
  void aReadOnlyFileIsRefused() throws IOException {
    Path file = file("city\nBeijing\n");
    Path target = Files.writeString(folder.resolve("target.csv"), "old");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r--r--r--"));
    assertEquals(1, run(file, "--column=city", "--output=" + target));
    assertTrue(said("it is read-only; make it writable, or delete it first"), err.toString());
    assertEquals("old", Files.readString(target));
  }

  @Test
  void aPipeIsWrittenIntoAndStaysOne() throws Exception {
    Path file = file("city\nBeijing\n");
    Path pipe = folder.resolve("pipe");
    try {
      assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    } catch (IOException noSuchProgram) {
      assumeTrue(false, "mkfifo is not there");
    }
    CompletableFuture<byte[]> read = CompletableFuture.supplyAsync(() -> {
      try {
        return Files.readAllBytes(pipe);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    assertEquals(0, run(file, "--column=city", "--output=" + pipe));
    String written = new String(read.get(60, TimeUnit.SECONDS), StandardCharsets.UTF_8);
    assertTrue(written.contains("Beijing,cn-beijing"), written);
    assertTrue(Files.readAttributes(pipe, BasicFileAttributes.class).isOther());
  }

  @Test
  void removesWhatAnInterruptedWriteLeftADayAgo() throws IOException {
    Path file = file("city\nBeijing\n");
    Path target = folder.resolve("target.csv");
    String prefix = ".gnlc-" + Integer.toHexString("target.csv".hashCode());
    Path old = Files.createFile(folder.resolve(prefix + "-a.tmp"));
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    Path now = Files.createFile(folder.resolve(prefix + "-b.tmp"));
    assertEquals(0, run(file, "--column=city", "--output=" + target));
    assertFalse(Files.exists(old));
    assertTrue(Files.exists(now), "another may be writing it");
  }

  @Test
  void followsALinkAndKeepsPermissions() throws IOException {
    Path file = file("city\nBeijing\n");
    Path target = Files.writeString(folder.resolve("target.csv"), "old");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), target);
    assertEquals(0, run(file, "--column=city", "--output=" + link));
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.readString(target).contains("Beijing,cn-beijing"));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
    Files.delete(target);
    assertEquals(0, run(file, "--column=city", "--output=" + link));
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.readString(target).contains("Beijing,cn-beijing"), "made anew");
    Files.delete(target);
    Path second = Files.createSymbolicLink(folder.resolve("second.csv"), link);
    assertEquals(0, run(file, "--column=city", "--output=" + second));
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.readString(target).contains("Beijing,cn-beijing"), "by two links");
  }

  @Test
  void refusesALinkToItself() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("link.csv"));
    assertEquals(1, run(file("city\nBeijing\n"), "--column=city", "--output=" + link));
    assertTrue(err.toString()
        .contains("link.csv: it is a link that leads to itself, expected one to a file"));
  }

  @Test
  void lenientAndParallelAreOptions() throws IOException {
    Path file = file("city\nBeijing\n");
    assertEquals(0, run(file, "--column=city", "--lenient", "--parallel"));
    assertTrue(lines().get(1).contains("cn-beijing"));
  }

  @Test
  void theReadmeShowsWhatItWritesAndSays() throws IOException {
    Path messy = Path.of("src", "test", "resources", "messy.csv");
    assertEquals(0, run(messy, "--column=City", "--country-column=Country"));
    String readme = Files.readString(Path.of("README.md"));
    assertTrue(readme.contains("```csv\n" + plain(Files.readString(messy)) + "```"), "the file");
    assertTrue(readme.contains("```csv\n" + plain(out.toString()) + "```"), out.toString());
    String withoutFirst = plain(err.toString()).split("\n", 2)[1];
    assertTrue(readme.contains("\n" + withoutFirst + "```"), err.toString());
  }

  @Test
  void saysWhenItCannotWrite() throws IOException {
    StringWriter messages = new StringWriter();
    int code = Program.watched(
        new StandardOutput(new FullDisk()),
        messages,
        "reconcile",
        "--column=city",
        file("city\nBeijing\n").toString());
    assertEquals(1, code);
    assertTrue(messages
        .toString()
        .contains("gnlc reconcile: cannot write to the standard output: no space left"));
  }

  private void run(String text) throws IOException {
    assertEquals(0, run(file(text), "--column=city"), err::toString);
  }

  private int run(Path file, String... options) {
    List<String> arguments = new ArrayList<>(List.of("reconcile"));
    arguments.addAll(List.of(options));
    arguments.add(file.toString());
    return Program.watched(out, err, arguments.toArray(String[]::new));
  }

  private Path file(String text) throws IOException {
    return file(text.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("cities.csv"), bytes);
  }

  private List<String> lines() {
    return out.toString().lines().toList();
  }

  private static String plain(String text) {
    return text.replace("\r\n", "\n");
  }

  private boolean said(String words) {
    return err.toString().contains(words);
  }

  /** Refuses everything. */
  private static final class FullDisk extends Writer {
    @Override
    public void write(char[] text, int from, int length) throws IOException {
      throw new IOException("no space left");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
