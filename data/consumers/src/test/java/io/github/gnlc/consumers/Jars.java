package io.github.gnlc.consumers;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The jars that Maven gave the projects of src/it. */
final class Jars {
  /** What a user gets who depends on {@code gnlc-data}, with nothing else beside it. */
  static final Path OF_USERS = folderOf("class-path");

  private Jars() {}

  private static Path folderOf(String consumer) {
    return Path.of("target", "it", consumer, "target", "lib");
  }

  static List<Path> of(String consumer, Predicate<Path> which) throws IOException {
    try (Stream<Path> files = Files.list(folderOf(consumer))) {
      return files.filter(which).sorted().toList();
    }
  }

  /** They, as a class path or module path. */
  static String path(String consumer, Predicate<Path> which) throws IOException {
    return of(consumer, which).stream()
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  static URL[] urlsOfUsers() throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path jar : of("class-path", jar -> true)) {
      urls.add(jar.toUri().toURL());
    }
    return urls.toArray(new URL[0]);
  }

  /** The jar, or folder, from which a class was loaded. */
  static Path of(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /**
   * How many members in China a class of another class loader counts.
   *
   * @param type {@code Gnlc}, or {@code Network}
   * @param network the network; null for {@code Gnlc}
   */
  static Object membersInChina(Class<?> type, @Nullable Object network)
      throws ReflectiveOperationException {
    Object members = type.getMethod("members").invoke(network);
    Object inChina = members.getClass().getMethod("inCountry", String.class).invoke(members, "CN");
    return inChina.getClass().getMethod("count").invoke(inChina);
  }
}
