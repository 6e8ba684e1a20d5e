package io.github.gnlc.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.gnlc.dataset.DatasetProvider;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Opens;
import java.lang.module.ModuleDescriptor.Provides;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the module of the dataset tells of itself. */
class ModuleTest {
  @Test
  void bringsTheLibraryAndADataset() throws URISyntaxException {
    ModuleDescriptor module = module();

    assertThat(module.exports()).extracting(Exports::source).containsExactly("io.github.gnlc.data");
    assertThat(module.opens())
        .extracting(Opens::source)
        .containsExactly("io.github.gnlc.data.tables");
    assertThat(module.requires())
        .extracting(Requires::name)
        .containsExactlyInAnyOrder("io.github.gnlc.core", "java.base", "org.jspecify");
    assertThat(module.provides())
        .extracting(Provides::service, Provides::providers)
        .containsExactly(
            tuple(DatasetProvider.class.getName(), List.of(BundledDataset.class.getName())));
  }

  /**
   * A provider in one list and not in the other works on the class path or the module path only.
   */
  @Test
  void providesTheSameAsOnTheClassPath() throws URISyntaxException {
    for (Provides provided : module().provides()) {
      assertThat(getClass().getResourceAsStream("/META-INF/services/" + provided.service()))
          .hasContent(String.join("\n", provided.providers()));
    }
  }

  private static ModuleDescriptor module() throws URISyntaxException {
    Path classes = Path.of(
        BundledDataset.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return ModuleFinder.of(classes).find("io.github.gnlc.data").orElseThrow().descriptor();
  }
}
