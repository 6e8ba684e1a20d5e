package io.github.gnlc.internal.io;

import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** Who may read and write a file or folder, for what takes its place. */
final class Permissions {
  private final Optional<Set<PosixFilePermission>> granted;

  private Permissions(Optional<Set<PosixFilePermission>> granted) {
    this.granted = granted;
  }

  /** Those of a file or folder; the usual ones if it is not there, or has none, as on Windows. */
  static Permissions of(Path path) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    return view == null || !Files.exists(path)
        ? new Permissions(Optional.empty())
        : new Permissions(
            Optional.of(Sets.immutableEnumSet(view.readAttributes().permissions())));
  }

  /** With what a file is made, so that nobody else ever reads it. */
  FileAttribute<?>[] attributes() {
    return granted
        .map(PosixFilePermissions::asFileAttribute)
        .map(attribute -> new FileAttribute<?>[] {attribute})
        .orElseGet(() -> new FileAttribute<?>[0]);
  }

  /** Gives what the system may have masked when the file or folder was made. */
  void giveTo(Path path) throws IOException {
    if (granted.isPresent()) {
      Files.setPosixFilePermissions(path, granted.get());
    }
  }
}
