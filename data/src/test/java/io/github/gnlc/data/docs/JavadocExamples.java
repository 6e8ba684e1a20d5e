package io.github.gnlc.data.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The examples in the Javadoc of the modules. */
final class JavadocExamples {
  private static final Pattern BLOCK =
      Pattern.compile("(?s)\\n *\\* <pre>\\{@code\\n(.*?)\\n *\\* }</pre>");
  private static final Path CORE = Path.of("..", "core");

  private JavadocExamples() {}

  static List<Example> all() {
    List<Example> examples = new ArrayList<>();
    for (Path sources : List.of(
        CORE.resolve("src/main/java"),
        CORE.resolve("testing/src/main/java"),
        Path.of("src", "main", "java"))) {
      try {
        SourceFiles.under(sources, ".java").stream()
            .sorted()
            .forEach(file -> addOf(file, examples));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return examples;
  }

  private static void addOf(Path file, List<Example> examples) {
    String source;
    try {
      source = Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Matcher block = BLOCK.matcher(source);
    while (block.find()) {
      long line = source.substring(0, block.start(1)).lines().count();
      String code = block.group(1).replaceAll("(?m)^ *\\* ?", "");
      examples.add(new Example(file + ":" + line, code, Optional.empty()));
    }
  }
}
