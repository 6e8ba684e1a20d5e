package io.github.gnlc.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export in a file or a stream: all of it, or an error. */
class ExportFileTest {
  private static final CsvExport EXPORT = CsvExport.of(List.of(Map.of("a", "é北\uD83C\uDFD9")));

  @TempDir
  private Path folder;

  @Test
  void holdsTheTextInUtf8() throws IOException {
    Path file = folder.resolve("a.csv");
    EXPORT.write(file);

    assertThat(file).hasContent(EXPORT.toText());
    assertThat(Files.size(file)).isEqualTo("a\r\n".length() + 2 + 3 + 4 + "\r\n".length());
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void replacesWhatWasThere() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "old, and longer than the new content");
    EXPORT.write(file);

    assertThat(file).hasContent(EXPORT.toText());
  }

  @Test
  void writesWhatALinkLeadsToAlsoIfThatIsNotThereYet() throws IOException {
    Path file = folder.resolve("a.csv");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
    EXPORT.write(link);

    assertThat(file).hasContent(EXPORT.toText());
    assertThat(link).isSymbolicLink();
  }

  @Test
  void refusesHalfASurrogatePair() {
    Path file = folder.resolve("a.csv");

    assertThatExceptionOfType(CharacterCodingException.class)
        .isThrownBy(() -> CsvExport.of(List.of(Map.of("a", "\uD83C"))).write(file));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    Path file = folder.resolve("no").resolve("a.csv");

    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> EXPORT.write(file))
        .withMessage(file + ": there is no folder " + folder.resolve("no") + ", create it first");
  }

  @Test
  void refusesAFolderInPlaceOfAFile() {
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> EXPORT.write(folder))
        .withMessage(folder + ": it is a folder, expected the path of a file");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void saysThatAPrintStreamOrWriterRefused() {
    PrintStream stream = new PrintStream(new Full(), false, StandardCharsets.UTF_8);
    PrintWriter writer = new PrintWriter(new Full(), false, StandardCharsets.UTF_8);

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> EXPORT.writeTo(stream))
        .withMessage("The print stream refused what was printed, and does not say why; not all of"
            + " it is written. Use a Writer or write(Path) to learn more");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> EXPORT.writeTo(writer))
        .withMessageStartingWith("The print writer refused what was printed");
  }

  @Test
  void printsToAStreamThatTakesIt() throws IOException {
    StringWriter text = new StringWriter();
    EXPORT.writeTo(new PrintWriter(text));

    assertThat(text).hasToString(EXPORT.toText());
  }

  /** Takes nothing. */
  private static final class Full extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("no space left");
    }
  }
}
