package io.github.gnlc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.DatasetProvider;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the module of the library tells of itself. */
class ModuleTest {
  private static final Path CLASSES = classes();
  private static final ModuleDescriptor MODULE =
      ModuleFinder.of(CLASSES).find("io.github.gnlc.core").orElseThrow().descriptor();

  @Test
  void exportsEveryPackageButTheInternalOnes() {
    assertThat(MODULE.exports()).noneMatch(Exports::isQualified);
    assertThat(MODULE.exports().stream().map(Exports::source).sorted())
        .containsExactly(
            "io.github.gnlc",
            "io.github.gnlc.audit",
            "io.github.gnlc.dataset",
            "io.github.gnlc.diff",
            "io.github.gnlc.error",
            "io.github.gnlc.explain",
            "io.github.gnlc.export",
            "io.github.gnlc.history",
            "io.github.gnlc.json",
            "io.github.gnlc.model",
            "io.github.gnlc.name",
            "io.github.gnlc.query",
            "io.github.gnlc.rule",
            "io.github.gnlc.validation");
    assertThat(MODULE.packages())
        .filteredOn(name -> !name.startsWith("io.github.gnlc.internal."))
        .containsExactlyInAnyOrderElementsOf(
            MODULE.exports().stream().map(Exports::source).toList());
  }

  /** Jackson is told by members that are not public how a thing is written, or that it is not. */
  @Test
  void opensToJacksonWhatItMayWrite() {
    Set<String> others = Set.of("io.github.gnlc.error", "io.github.gnlc.json");

    assertThat(MODULE.opens())
        .allSatisfy(opens -> assertThat(opens.targets())
            .containsExactlyInAnyOrder("com.fasterxml.jackson.databind", "tools.jackson.databind"));
    assertThat(MODULE.opens().stream().map(ModuleDescriptor.Opens::source))
        .containsExactlyInAnyOrderElementsOf(MODULE.exports().stream()
            .map(Exports::source)
            .filter(name -> !others.contains(name))
            .toList());
  }

  /** What is static an application may leave out; what is transitive shows in the library's API. */
  @Test
  void needsGuavaAndAnnotationsOfJacksonAtRunTime() {
    assertThat(MODULE.requires().stream().map(ModuleTest::inWords).sorted())
        .containsExactly(
            "com.fasterxml.jackson.annotation",
            "com.fasterxml.jackson.core static",
            "com.fasterxml.jackson.databind static",
            "com.fasterxml.jackson.dataformat.csv static",
            "com.google.common transitive",
            "jakarta.validation static",
            "java.base mandated",
            "org.jspecify static transitive");
  }

  @Test
  void looksForDatasets() {
    assertThat(MODULE.uses()).containsExactly(DatasetProvider.class.getName());
  }

  /**
   * A module that provides a service of a library which is absent keeps Java from starting; such
   * services are provided on the class path, and by hand on the module path.
   */
  @Test
  void providesNothingThatMayBeAbsent() {
    assertThat(MODULE.provides()).isEmpty();
  }

  private static String inWords(ModuleDescriptor.Requires requires) {
    return Stream.concat(
            Stream.of(requires.name()),
            requires.modifiers().stream()
                .map(Enum::name)
                .map(String::toLowerCase)
                .sorted())
        .reduce((first, second) -> first + " " + second)
        .orElseThrow();
  }

  private static Path classes() {
    try {
      return Path.of(
          Gnlc.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
