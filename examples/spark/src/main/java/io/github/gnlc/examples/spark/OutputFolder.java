package io.github.gnlc.examples.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.GlobPattern;
import org.apache.hadoop.fs.Path;

/**
 * A folder of results: filled beside it and then put in place, so that a job that fails leaves what
 * was there, and one that is run again replaces it.
 */
final class OutputFolder {
  /** Marks a folder that was put in place here. Spark reads no file whose name begins so. */
  private static final String MARK = "_gnlc";

  private final FileSystem files;
  private final Path folder;

  /** Where it is filled. */
  private final Path beside;

  /** Where the earlier result waits until the new one is in place. */
  private final Path earlier;

  /**
   * Creates the output at a path of Hadoop.
   *
   * @throws Problem if it is the root of a file system, which has nothing beside it
   */
  OutputFolder(Configuration hadoop, String folder) {
    try {
      Path path = new Path(folder);
      this.files = path.getFileSystem(hadoop);
      this.folder = files.makeQualified(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Path parent = this.folder.getParent();
    if (parent == null) {
      throw new Problem(folder + " is the root of a file system; give a folder in it");
    }
    this.beside = new Path(parent, "_" + this.folder.getName() + ".unfinished");
    this.earlier = new Path(parent, "_" + this.folder.getName() + ".earlier");
  }

  /**
   * Refuses to replace what no earlier run has written.
   *
   * @throws Problem if something else is there
   */
  void requireOwn() {
    try {
      boolean free = !files.exists(folder)
          || files.getFileStatus(folder).isDirectory() && files.listStatus(folder).length == 0;
      if (!free && !isOwn()) {
        throw new Problem(folder + " is there and was not written by this job, as it has no file "
            + MARK + "; give another folder, or remove it");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns whether a result is there, the whole of it. */
  boolean isOwn() {
    try {
      return files.exists(new Path(folder, MARK));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Refuses that this folder lies in what is read, or the other way round, be it there yet or not.
   *
   * @param input a path whose parts may be patterns
   * @throws Problem if it does
   */
  void requireApart(String option, String input, String inputOption) {
    requireApart(
        option,
        qualified(input),
        inputOption,
        (mine, theirs) -> new GlobPattern(theirs).matches(mine));
  }

  /**
   * Refuses that this folder lies in another, or the other way round.
   *
   * @throws Problem if it does
   */
  void requireApart(String option, OutputFolder other, String otherOption) {
    requireApart(option, other.folder, otherOption, String::equals);
  }

  private void requireApart(
      String option, Path other, String otherOption, BiPredicate<String, String> sameName) {
    List<String> mine = parts(folder);
    List<String> theirs = parts(other);
    boolean overlap = IntStream.range(0, Math.min(mine.size(), theirs.size()))
        .allMatch(i -> sameName.test(mine.get(i), theirs.get(i)));
    if (overlap && fileSystem(folder).equals(fileSystem(other))) {
      throw new Problem(option + " " + folder + " and " + otherOption + " " + other
          + " overlap; give folders of their own");
    }
  }

  private Path qualified(String input) {
    Path path = new Path(input);
    try {
      return path.getFileSystem(files.getConf()).makeQualified(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fileSystem(Path path) {
    return path.toUri().getScheme() + "://" + path.toUri().getAuthority();
  }

  /** The names from the root down. */
  private static List<String> parts(Path path) {
    List<String> parts = new ArrayList<>();
    for (Path at = path; !at.isRoot(); at = at.getParent()) {
      parts.add(0, at.getName());
    }
    return parts;
  }

  /** Lets a writer fill a folder beside this one; if it fails, nothing of it is left. */
  void fill(Consumer<String> writer) {
    boolean filled = false;
    try {
      writer.accept(beside.toString());
      files.create(new Path(beside, MARK)).close();
      filled = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (!filled) {
        discard();
      }
    }
  }

  /** Removes what was filled and is not put in place. */
  void discard() {
    try {
      files.delete(beside, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Puts what was filled in place of what is there.
   *
   * @throws Problem if it cannot be renamed; what was there then still is
   */
  void putInPlace() {
    try {
      files.delete(earlier, true);
      boolean replaces = files.exists(folder);
      if (replaces) {
        rename(folder, earlier);
      }
      try {
        rename(beside, folder);
      } catch (IOException | RuntimeException e) {
        if (replaces) {
          rename(earlier, folder);
        }
        throw e;
      }
      files.delete(earlier, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void rename(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new Problem("could not rename " + from + " to " + to);
    }
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
