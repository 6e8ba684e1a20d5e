package io.github.gnlc.examples.benchmarks.start;

import io.github.gnlc.examples.benchmarks.report.BroughtJars;
import io.github.gnlc.examples.benchmarks.report.ChildJvm;
import java.nio.file.Path;
import java.util.List;

/**
 * A program to be started.
 *
 * @param name in the table, such as {@code GNLC, first answer}
 * @param program the simple name of its class
 * @param jars what the names of its jars begin with
 * @param unpacked whether its class is in a folder, as an IDE has it, and not in a jar
 * @param sameAnswer whether it is to print what {@code FirstAnswer} prints
 * @param options of its JVM
 */
record Contender(
    String name,
    String program,
    List<String> jars,
    boolean unpacked,
    boolean sameAnswer,
    List<String> options) {
  /** A program with the library, and so with all that its artifact brings. */
  static Contender ofArtifact(String name, String program) {
    return new Contender(name, program, BroughtJars.NAMES, false, false, List.of());
  }

  static Contender of(String name, String program, String... jars) {
    return new Contender(name, program, List.of(jars), false, false, List.of());
  }

  Contender withSameAnswer() {
    return new Contender(name, program, jars, unpacked, true, options);
  }

  /** The same program in a folder. */
  Contender inFolder() {
    return new Contender(name + ", in a folder", program, jars, true, sameAnswer, options);
  }

  /** The same program on a JVM with options. */
  Contender with(String newName, String... newOptions) {
    return new Contender(newName, program, jars, unpacked, sameAnswer, List.of(newOptions));
  }

  /** The command, for this JDK; the programs find their files in a folder. */
  List<String> command(Jars all, Path folder) {
    return ChildJvm.command(
        options,
        all.classPath(jars, unpacked),
        Contender.class.getPackageName() + ".program." + program,
        folder.toString());
  }
}
