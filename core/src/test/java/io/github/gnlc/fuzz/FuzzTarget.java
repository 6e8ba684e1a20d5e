package io.github.gnlc.fuzz;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A class that Jazzer can call, with the inputs that are kept for it.
 *
 * @param className a class with a method {@code fuzzerTestOneInput}, and {@code isTaken}, which
 *     tells whether an input was taken or refused as documented; anything else is thrown
 * @param corpus the folder with the inputs, each named for what it shows, after {@code taken-} or
 *     {@code refused-}
 */
public record FuzzTarget(String className, Path corpus) {
  private static final String ENDING = "Fuzzer.java";

  /** The targets of a module, in whose folder this JVM runs. */
  public static List<FuzzTarget> all() throws IOException {
    Path sources = Path.of("src/test/java");
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .map(file -> of(sources.relativize(file)))
          .sorted((a, b) -> a.name().compareTo(b.name()))
          .toList();
    }
  }

  private static FuzzTarget of(Path source) {
    String path = source.toString().replace(source.getFileSystem().getSeparator(), "/");
    String plain = path.substring(0, path.length() - ".java".length());
    return new FuzzTarget(plain.replace('/', '.'), Path.of("src/test/resources", plain));
  }

  public String name() {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  /** The inputs that are kept. */
  public List<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.list(corpus)) {
      return files.sorted().toList();
    }
  }

  /** Whether an input is taken; throws what Jazzer would report. */
  public boolean isTaken(byte[] input) throws ReflectiveOperationException {
    try {
      return (boolean)
          Class.forName(className).getMethod("isTaken", byte[].class).invoke(null, (Object) input);
    } catch (InvocationTargetException e) {
      throw new AssertionError(name() + ": " + e.getCause(), e.getCause());
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
