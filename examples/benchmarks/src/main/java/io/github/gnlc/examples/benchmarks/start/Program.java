package io.github.gnlc.examples.benchmarks.start;

import io.github.gnlc.examples.benchmarks.report.BroughtJars;
import io.github.gnlc.examples.benchmarks.report.ChildJvm;
import java.nio.file.Path;
import java.util.List;

/**
 * A program to be started.
 *
 * @param what it does, such as {@code GNLC, first answer}
 * @param way how it is started, such as {@code AppCDS}; empty for a program in a jar and no options
 * @param program the simple name of its class
 * @param jars what the names of its jars begin with
 * @param unpacked whether its class is in a folder, as an IDE has it, and not in a jar
 * @param sameAnswer whether it is to print what {@code FirstAnswer} prints
 * @param options of its JVM
 */
record Program(
    String what,
    String way,
    String program,
    List<String> jars,
    boolean unpacked,
    boolean sameAnswer,
    List<String> options) {
  /** A program with the library, and so with all that its artifact brings. */
  static Program ofArtifact(String what, String program) {
    return new Program(what, "", program, BroughtJars.NAMES, false, false, List.of());
  }

  static Program of(String what, String program, String... jars) {
    return new Program(what, "", program, List.of(jars), false, false, List.of());
  }

  Program withSameAnswer() {
    return new Program(what, way, program, jars, unpacked, true, options);
  }

  /** The same program in a folder. */
  Program inFolder() {
    return new Program(what, "in a folder", program, jars, true, sameAnswer, options);
  }

  /** The same program on a JVM with options. */
  Program with(String newWay, String... newOptions) {
    return new Program(what, newWay, program, jars, unpacked, sameAnswer, List.of(newOptions));
  }

  /** In the table, such as {@code GNLC, first answer, AppCDS}. */
  String name() {
    return way.isEmpty() ? what : what + ", " + way;
  }

  /** The command, for this JDK; the programs find their files in a folder. */
  List<String> command(Jars all, Path folder) {
    return ChildJvm.command(
        options,
        all.classPath(jars, unpacked),
        Program.class.getPackageName() + ".program." + program,
        folder.toString());
  }
}
