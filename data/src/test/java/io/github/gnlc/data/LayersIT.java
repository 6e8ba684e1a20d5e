package io.github.gnlc.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Gnlc;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The default dataset where the library is not on the class path of the Java that runs it. */
class LayersIT {
  private static final Path JARS = Path.of("target", "it", "class-path", "target", "lib");

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
      assertThat(table)
          .hasBinaryContent(Files.readAllBytes(Path.of("src", "main", "dataset", "members.csv")));
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
        assertThat(table)
            .hasBinaryContent(Files.readAllBytes(Path.of("target", "tables", name + ".csv")));
      }
    }
  }

  /** If it does not, the ready-made tables belong into their zip alone. */
  @Test
  void staysUnderOneAndAHalfMegabytes() throws IOException {
    try (Stream<Path> jars = Files.list(JARS)) {
      assertThat(jars.filter(jar -> jar.getFileName().toString().startsWith("gnlc-data-")))
          .singleElement()
          .satisfies(jar -> assertThat(jar.toFile().length()).isLessThan(1_500_000));
    }
  }

  /** As in a container of applications; whatever the thread's context class loader is. */
  @Test
  void isFoundInAClassLoaderOfItsOwn() throws IOException, ReflectiveOperationException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(urls(), ClassLoader.getPlatformClassLoader())) {
      thread.setContextClassLoader(null);
      assertThat(membersInChina(loader)).isEqualTo(15);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static Configuration modules() {
    return ModuleLayer.boot()
        .configuration()
        .resolveAndBind(ModuleFinder.of(JARS), ModuleFinder.of(), Set.of("io.github.gnlc.core"));
  }

  private static Object membersInChina(ClassLoader loader) throws ReflectiveOperationException {
    Class<?> gnlc = loader.loadClass(Gnlc.class.getName());
    assertThat(gnlc).isNotSameAs(Gnlc.class);
    Object members = gnlc.getMethod("members").invoke(null);
    Object inChina = members.getClass().getMethod("inCountry", String.class).invoke(members, "CN");
    return inChina.getClass().getMethod("count").invoke(inChina);
  }

  private static URL[] urls() throws IOException {
    try (Stream<Path> files = Files.list(JARS)) {
      List<URL> urls = files.map(LayersIT::url).toList();
      return urls.toArray(new URL[0]);
    }
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }
}
