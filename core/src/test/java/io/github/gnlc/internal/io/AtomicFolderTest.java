package io.github.gnlc.internal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder holds its old files or all of the new ones. */
class AtomicFolderTest {
  private static final String MARKER = "marker.json";

  @TempDir
  private Path parent;

  private Path folder;

  @BeforeEach
  void writeOld() throws IOException {
    folder = parent.resolve("folder");
    write(text("old"), text("old"));
  }

  private static AtomicFile.Content text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(AtomicFile.Content marker, AtomicFile.Content table) throws IOException {
    AtomicFolder.write(folder, ImmutableMap.of(MARKER, marker, "a.csv", table), MARKER);
  }

  private void assertHolds(String text) {
    assertThat(folder.resolve(MARKER)).hasContent(text);
    assertThat(folder.resolve("a.csv")).hasContent(text);
    assertThat(parent).isDirectoryNotContaining(path -> !path.equals(folder));
  }

  @Test
  void isReplacedAndNothingElseIsLeft() throws IOException {
    write(text("new"), text("new"));

    assertHolds("new");
  }

  @Test
  void staysAsItWasIfAFileCannotBeWritten() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> write(text("new"), out -> {
          out.write(1);
          throw new IOException("disk full");
        }))
        .withMessage("disk full");

    assertHolds("old");
  }

  @Test
  void isPutBackIfTheNewOneCannotTakeItsPlace() {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> write(text("new"), out -> {
          try (var folders = Files.newDirectoryStream(parent, ".gnlc-*.tmp")) {
            Files.move(folders.iterator().next(), parent.resolve("elsewhere"));
          }
        }));

    assertThat(folder.resolve("a.csv")).hasContent("old");
    assertThat(parent)
        .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("."));
  }

  @Test
  void permissionsStay() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    Files.setPosixFilePermissions(
        folder.resolve("a.csv"), PosixFilePermissions.fromString("rw-------"));

    write(text("new"), text("new"));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a.csv"))))
        .isEqualTo("rw-------");
  }
}
