package io.github.gnlc.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Gnlc;
import io.github.gnlc.data.BundledDataset;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The default dataset where the library is not on the class path of the Java that runs it. */
class LayersIT {
  @Test
  void isFoundInALayerWhoseModulesHaveAClassLoaderEach() throws ReflectiveOperationException {
    ModuleLayer layer = ModuleLayer.boot().defineModulesWithManyLoaders(modules(), null);

    assertThat(layer.findLoader("io.github.gnlc.core"))
        .isNotSameAs(layer.findLoader("io.github.gnlc.data"));
    assertThat(membersInChina(layer.findLoader("io.github.gnlc.core"))).isEqualTo(15);
  }

  @Test
  void isFoundInALayerWithOneClassLoader() throws ReflectiveOperationException {
    ModuleLayer layer = ModuleLayer.boot().defineModulesWithOneLoader(modules(), null);

    assertThat(membersInChina(layer.findLoader("io.github.gnlc.core"))).isEqualTo(15);
  }

  @Test
  void opensItsTablesToOtherModules() throws IOException, ReflectiveOperationException {
    ModuleLayer layer = ModuleLayer.boot().defineModulesWithOneLoader(modules(), null);
    Class<?> bundled =
        layer.findLoader("io.github.gnlc.data").loadClass(BundledDataset.class.getName());

    assertThat(bundled.getModule().isNamed()).isTrue();
    try (InputStream table = bundled.getResourceAsStream("tables/members.csv")) {
      assertThat(table).hasBinaryContent(contentOf("tables/members.csv"));
    }
  }

  /** Its folder is no package, so that no module has to open it. */
  @Test
  void showsItsReadyMadeTablesToOtherModules() throws IOException, ReflectiveOperationException {
    ModuleLayer layer = ModuleLayer.boot().defineModulesWithOneLoader(modules(), null);
    Class<?> bundled =
        layer.findLoader("io.github.gnlc.data").loadClass(BundledDataset.class.getName());

    for (String name : List.of("members_today", "evidence_with_sources", "members_by_day")) {
      try (InputStream table = bundled.getResourceAsStream("ready-made/" + name + ".csv")) {
        assertThat(table).hasBinaryContent(contentOf("ready-made/" + name + ".csv"));
      }
    }
  }

  /** If it does not, the ready-made tables belong into their zip alone. */
  @Test
  void staysUnderOneAndAHalfMegabytes() throws IOException {
    assertThat(Jars.of("class-path", jar -> jar.getFileName().toString().startsWith("gnlc-data-")))
        .singleElement()
        .satisfies(jar -> assertThat(jar.toFile().length()).isLessThan(1_500_000));
  }

  /** As in a container of applications; whatever the thread's context class loader is. */
  @Test
  void isFoundInAClassLoaderOfItsOwn() throws IOException, ReflectiveOperationException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(Jars.urlsOfUsers(), ClassLoader.getPlatformClassLoader())) {
      thread.setContextClassLoader(null);
      assertThat(membersInChina(loader)).isEqualTo(15);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static Configuration modules() {
    return ModuleLayer.boot()
        .configuration()
        .resolveAndBind(
            ModuleFinder.of(Jars.OF_USERS), ModuleFinder.of(), Set.of("io.github.gnlc.core"));
  }

  private static Object membersInChina(ClassLoader loader) throws ReflectiveOperationException {
    Class<?> gnlc = loader.loadClass(Gnlc.class.getName());
    assertThat(gnlc).isNotSameAs(Gnlc.class);
    return Jars.membersInChina(gnlc, null);
  }

  /** What the jar on the class path of this test has under a name. */
  private static byte[] contentOf(String name) throws IOException {
    try (InputStream in = BundledDataset.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
