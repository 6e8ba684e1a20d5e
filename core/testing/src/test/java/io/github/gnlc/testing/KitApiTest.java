package io.github.gnlc.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.PublicApi;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What other projects may use of the kit, in a file, so that a change of it shows in review. */
class KitApiTest {
  private static final Path GOLDEN = Path.of("src/test/resources/io/github/gnlc/testing/api.txt");
  private static final Path CURRENT = Path.of("target/api.txt");

  private static Path classes() throws URISyntaxException {
    return Path.of(
        Samples.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  @Test
  void isAsWrittenDown() throws IOException, URISyntaxException {
    List<String> current = PublicApi.of(classes());
    Files.write(CURRENT, current);

    assertThat(current)
        .as(
            "the public API; if the change is meant, copy core/testing/%s to core/testing/%s",
            CURRENT, GOLDEN)
        .containsExactlyElementsOf(Files.readAllLines(GOLDEN));
  }

  @Test
  void exportsAllItsPackagesAndNeedsNeitherJqwikNorJUnit() throws URISyntaxException {
    ModuleDescriptor module =
        ModuleFinder.of(classes()).find("io.github.gnlc.testing").orElseThrow().descriptor();

    assertThat(module.exports()).noneMatch(Exports::isQualified);
    assertThat(module.packages())
        .containsExactlyInAnyOrderElementsOf(
            module.exports().stream().map(Exports::source).toList());
    assertThat(module.opens())
        .hasToString("[io.github.gnlc.junit to [org.junit.platform.commons]]");
    assertThat(module.provides()).isEmpty();
    assertThat(module.requires())
        .filteredOn(
            required -> !required.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
        .extracting(ModuleDescriptor.Requires::name)
        .containsExactlyInAnyOrder("java.base", "io.github.gnlc.core");
  }
}
