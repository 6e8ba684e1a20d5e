package io.github.gnlc.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export in a file: all of it, or what was there before. */
class SafeFileTest {
  private static final CsvExport EXPORT = CsvExport.of(List.of(Map.of("a", "é北\uD83C\uDFD9")));

  @TempDir
  Path folder;

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
  void replacesWhatALinkLeadsTo() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
    EXPORT.write(link);

    assertThat(file).hasContent(EXPORT.toText());
    assertThat(link).isSymbolicLink();
  }

  @Test
  void staysAsItWasIfWritingFailsMidway() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "old");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> SafeFile.write(file, out -> {
          out.write("new".repeat(10_000));
          out.flush();
          assertThat(file).hasContent("old");
          throw new IOException("disk full");
        }))
        .withMessage("disk full");
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
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
        .withMessage(file + ": there is no folder " + folder.resolve("no") + "; make it first");
  }

  @Test
  void refusesAFolderInPlaceOfAFile() {
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> EXPORT.write(folder))
        .withMessage(folder + ": is a folder; expected the name of a file");
    assertThat(folder).isEmptyDirectory();
  }
}
