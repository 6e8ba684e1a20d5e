package io.github.gnlc.examples.brief;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A format that a brief is written in. */
enum Format {
  MD,
  HTML,
  XLSX,
  PDF;

  /** Returns the format with a name; case does not matter. */
  static Format of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.extension().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new Problem("no format '" + name + "'; expected one of " + names()));
  }

  /** Returns the format that the end of a file's name tells, if it tells one. */
  static Optional<Format> of(Path file) {
    // the root of a file system has no name
    String name = Objects.toString(file.getFileName(), "").toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.endsWith("." + format.extension()))
        .findFirst();
  }

  /** Returns all names, separated by commas. */
  static String names() {
    return Arrays.stream(values()).map(Format::extension).collect(Collectors.joining(", "));
  }

  String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns what writes the format; a PDF may take its letters from these fonts. */
  Renderer renderer(List<Path> fonts) {
    return switch (this) {
      case MD -> new MarkdownRenderer();
      case HTML -> new HtmlRenderer();
      case XLSX -> new XlsxRenderer();
      case PDF -> new PdfRenderer(fonts);
    };
  }
}
