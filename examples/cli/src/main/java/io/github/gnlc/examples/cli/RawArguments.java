package io.github.gnlc.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The arguments as they were typed, where the locale, such as C in a container, garbles them. */
final class RawArguments {
  private static final Path AS_TYPED = Path.of("/proc/self/cmdline");
  private static final String GARBLED = "\uFFFD";

  private RawArguments() {}

  /** Returns the arguments; those of a locale that has no such letters, in UTF-8. */
  static String[] inUtf8(String[] arguments) {
    if (!String.join("", arguments).contains(GARBLED)) {
      return arguments;
    }
    try {
      String[] all = Files.readString(AS_TYPED, StandardCharsets.UTF_8).split("\0", -1);
      int end = all.length - 1; // each ends in a NUL
      return Arrays.copyOfRange(all, end - arguments.length, end);
    } catch (IOException noSuchSystem) {
      return arguments;
    }
  }
}
