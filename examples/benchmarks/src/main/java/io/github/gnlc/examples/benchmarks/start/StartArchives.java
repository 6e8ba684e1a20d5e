package io.github.gnlc.examples.benchmarks.start;

import io.github.gnlc.examples.benchmarks.report.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Ways in which a JDK starts a program from classes that an earlier run has left in a file. */
final class StartArchives {
  private static final int AUTOMATIC_ARCHIVE = 19;
  private static final int AOT_CACHE = 25;

  private StartArchives() {}

  /** Makes the files by a run each, and returns the program started from each of them. */
  static List<Program> make(Program program, Jars jars, Path folder)
      throws IOException, InterruptedException {
    int jdk = Runtime.version().feature();
    List<Program> made = new ArrayList<>();
    Path archive = folder.resolve(program.program() + ".jsa");
    ChildJvm.output(program.with("", "-XX:ArchiveClassesAtExit=" + archive).command(jars, folder));
    made.add(program.with("AppCDS", "-XX:SharedArchiveFile=" + archive));
    if (jdk >= AUTOMATIC_ARCHIVE) {
      Path automatic = folder.resolve(program.program() + "-auto.jsa");
      Files.deleteIfExists(automatic);
      made.add(program.with(
          "AppCDS by itself",
          "-XX:+AutoCreateSharedArchive",
          "-XX:SharedArchiveFile=" + automatic));
    }
    if (jdk >= AOT_CACHE) {
      Path cache = folder.resolve(program.program() + ".aot");
      ChildJvm.output(program.with("", "-XX:AOTCacheOutput=" + cache).command(jars, folder));
      made.add(program.with("AOT cache", "-XX:AOTCache=" + cache));
    }
    return made;
  }
}
