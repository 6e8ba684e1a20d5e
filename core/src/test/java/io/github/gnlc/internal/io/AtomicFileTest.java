package io.github.gnlc.internal.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file holds its old content or all of the new, under its name, for whom it was for. */
class AtomicFileTest {
  private static final AtomicFile.Content NEW = out -> out.write("new".getBytes(UTF_8));

  @TempDir
  private Path folder;

  @Test
  void isWrittenOrReplacedAndNothingElseIsLeft() throws IOException {
    Path file = folder.resolve("a.txt");
    AtomicFile.write(file, out -> out.write("old, and longer".getBytes(UTF_8)));
    assertThat(file).hasContent("old, and longer");
    AtomicFile.write(file, NEW);

    assertThat(file).hasContent("new");
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void staysAsItWasIfWritingFailsMidway() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> AtomicFile.write(file, out -> {
          out.write(new byte[1 << 20]);
          out.flush();
          assertThat(file).hasContent("old");
          throw new IOException("disk full");
        }))
        .withMessage("disk full");
    assertThatExceptionOfType(StackOverflowError.class)
        .isThrownBy(() -> AtomicFile.write(file, out -> {
          throw new StackOverflowError("too deep");
        }));
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void aLinkStaysOneAndWhatItLeadsToIsWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    AtomicFile.write(link, NEW);

    assertThat(file).hasContent("new");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void aLinkToALinkToWhatIsNotThereYetIsFollowed() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path second = Files.createSymbolicLink(elsewhere.resolve("second"), Path.of("../a.txt"));
    Path first = Files.createSymbolicLink(folder.resolve("first"), Path.of("elsewhere/second"));
    AtomicFile.write(first, NEW);

    assertThat(first).isSymbolicLink();
    assertThat(second).isSymbolicLink();
    assertThat(folder.resolve("a.txt")).hasContent("new").isRegularFile();
    assertThat(elsewhere).isDirectoryNotContaining(path -> !path.equals(second));
  }

  @Test
  void aLinkToItselfIsRefused() throws IOException {
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, link);

    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> AtomicFile.write(link, NEW))
        .withMessage(link + ": it is a link that leads to itself, expected one to a file");
  }

  @Test
  void aLinkIntoAFolderThatIsNotThereIsRefused() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("no/a.txt"));

    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> AtomicFile.write(link, NEW))
        .withMessage(link + ": there is no folder " + folder.resolve("no") + ", create it first");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-rw-rw-", "r--rw----", "rwxr-xr-x"})
  void permissionsStayAndHoldWhileItIsWritten(String permissions) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    List<String> meanwhile = new ArrayList<>();

    AtomicFile.write(file, out -> {
      NEW.writeTo(out);
      try (var files = Files.newDirectoryStream(folder, ".gnlc-*.tmp")) {
        for (Path fresh : files) {
          meanwhile.add(permissions(fresh));
        }
      }
    });

    assertThat(file).hasContent("new");
    assertThat(permissions(file)).isEqualTo(permissions);
    assertThat(meanwhile).containsExactly(permissions);
  }

  @Test
  void aNewFileHasTheUsualPermissions() throws IOException {
    Path file = folder.resolve("a.txt");
    AtomicFile.write(file, NEW);

    assertThat(permissions(file)).isEqualTo(permissions(Files.createFile(folder.resolve("b"))));
  }

  @ParameterizedTest
  @ValueSource(ints = {234, 255})
  void aNameMayBeAsLongAsTheSystemHasThem(int length) throws IOException {
    Path file = folder.resolve("n".repeat(length));
    AtomicFile.write(file, NEW);
    AtomicFile.write(file, NEW);

    assertThat(file).hasContent("new");
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    Path file = folder.resolve("no").resolve("a.txt");

    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> AtomicFile.write(file, NEW))
        .withMessage(file + ": there is no folder " + folder.resolve("no") + ", create it first");
  }

  @Test
  void refusesAFolderInPlaceOfAFile() {
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> AtomicFile.write(folder, NEW))
        .withMessage(folder + ": it is a folder, expected the path of a file");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void namesTheFolderThatMayNotBeWrittenTo() throws IOException {
    Path file = folder.resolve("a.txt");

    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> AtomicFile.write(file, out -> {
          try (var files = Files.newDirectoryStream(folder, ".gnlc-*.tmp")) {
            throw new AccessDeniedException(files.iterator().next().toString());
          }
        }))
        .withMessage(file + ": the folder " + folder + " may not be written to");
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"r--------", "r--r--r--", "r-xr-xr-x"})
  void refusesAReadOnlyFileWhoeverWrites(String permissions) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> AtomicFile.write(file, NEW))
        .withMessage(file + ": it is read-only; make it writable, or delete it first");
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void aPipeIsWrittenIntoAndStaysOne() throws Exception {
    Path pipe = pipe();
    Path link = Files.createSymbolicLink(folder.resolve("link"), pipe);

    for (Path path : List.of(pipe, link)) {
      CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> read(pipe));
      AtomicFile.write(path, NEW);
      assertThat(read.get(60, TimeUnit.SECONDS)).isEqualTo("new");
    }

    assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther()).isTrue();
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(pipe) && !path.equals(link));
  }

  private Path pipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    try {
      assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
          .isZero();
    } catch (IOException e) {
      assumeTrue(false, "mkfifo is not there: " + e.getMessage());
    }
    return pipe;
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatAnInterruptedWriteLeftADayAgoIsRemoved() throws IOException {
    Path file = folder.resolve("a.txt");
    Path left = interrupted(file);
    Path ofAnother = interrupted(folder.resolve("b.txt"));
    for (Path path : List.of(left, ofAnother)) {
      Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
    }

    AtomicFile.write(file, NEW);

    assertThat(file).hasContent("new");
    assertThat(left).doesNotExist();
    assertThat(ofAnother).exists();
  }

  @Test
  void whatAnotherProgramIsWritingStays() throws IOException {
    Path file = folder.resolve("a.txt");
    Path theirs = interrupted(file);

    AtomicFile.write(file, NEW);

    assertThat(theirs).hasContent("half of it");
  }

  /** What is there while a file is written, kept under its name after the end. */
  private Path interrupted(Path file) throws IOException {
    List<Path> before = temporaries();
    List<Path> during = new ArrayList<>();
    AtomicFile.write(file, out -> during.addAll(temporaries()));
    Files.delete(file);
    during.removeAll(before);
    assertThat(during).hasSize(1);
    return Files.writeString(during.get(0), "half of it");
  }

  private List<Path> temporaries() throws IOException {
    try (var files = Files.newDirectoryStream(folder, ".gnlc-*.tmp")) {
      return ImmutableList.copyOf(files);
    }
  }

  @Test
  void refusesNull() {
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> AtomicFile.write(null, NEW))
        .withMessage("file is null; expected the path of a file");
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> AtomicFile.write(folder, null))
        .withMessage("content is null; expected what the file is to hold");
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
