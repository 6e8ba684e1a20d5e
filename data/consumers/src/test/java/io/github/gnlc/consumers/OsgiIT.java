package io.github.gnlc.consumers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.data.BundledDataset;
import io.github.gnlc.dataset.DatasetProvider;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

/** The artifacts as bundles, in a framework of OSGi. */
class OsgiIT {
  private static final Path TABLES = Path.of("..", "src", "main", "dataset");

  /** A class of each bundle that lets {@code ServiceLoader} see other bundles. */
  private static final List<String> SPI_FLY = List.of(
      "org.objectweb.asm.ClassVisitor",
      "org.objectweb.asm.tree.ClassNode",
      "org.objectweb.asm.tree.analysis.Analyzer",
      "org.objectweb.asm.commons.GeneratorAdapter",
      "org.objectweb.asm.util.TraceClassVisitor",
      "org.apache.aries.spifly.dynamic.DynamicWeavingActivator");

  /** Says what it registers; held, since loggers that nobody holds forget their levels. */
  private static final Logger SPI_FLY_LOG = Logger.getLogger("org.apache.aries.spifly");

  @TempDir
  private Path cache;

  @BeforeAll
  static void logNothingButWarnings() {
    SPI_FLY_LOG.setLevel(Level.WARNING);
  }

  @Test
  void findsTheDatasetWhereServicesAreLoadedAcrossBundles() throws Exception {
    try (Felix felix = new Felix(cache)) {
      for (String type : SPI_FLY) {
        felix.install(Jars.of(Class.forName(type)));
      }
      felix.start();
      felix.installAll(jar -> true);
      felix.start();

      assertThat(Jars.membersInChina(felix.type("io.github.gnlc.core", Gnlc.class), null))
          .isEqualTo(15);
    }
  }

  @Test
  void answersFromAProviderThatIsHandedOver() throws Exception {
    try (Felix felix = new Felix(cache)) {
      felix.installAll(OsgiIT::isNeededWithoutJackson);
      felix.start();

      Object provider = felix
          .type("io.github.gnlc.data", BundledDataset.class)
          .getConstructor()
          .newInstance();
      Class<?> network = felix.type("io.github.gnlc.core", Network.class);
      Class<?> providers = felix.type("io.github.gnlc.core", DatasetProvider.class);
      Object opened = network.getMethod("of", providers).invoke(null, provider);

      assertThat(Jars.membersInChina(network, opened)).isEqualTo(15);
      Class<?> gnlc = felix.type("io.github.gnlc.core", Gnlc.class);
      assertThatThrownBy(() -> Jars.membersInChina(gnlc, null))
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .hasMessageStartingWith("No GNLC dataset on the class path");
    }
  }

  @Test
  void readsTablesWithTheBundlesOfJackson() throws Exception {
    try (Felix felix = new Felix(cache)) {
      felix.installAll(jar -> true);
      felix.start();

      Class<?> network = felix.type("io.github.gnlc.core", Network.class);
      Object opened = network.getMethod("open", Path.class).invoke(null, TABLES.toAbsolutePath());

      assertThat(Jars.membersInChina(network, opened)).isEqualTo(15);
    }
  }

  /** What a module shows and what a bundle shows are written down in two places. */
  @Test
  void exportsThePackagesOfTheModule() throws Exception {
    try (Felix felix = new Felix(cache)) {
      felix.installAll(jar -> true);
      for (String name : List.of("io.github.gnlc.core", "io.github.gnlc.data")) {
        List<String> packages = felix
            .bundle(name)
            .adapt(BundleRevision.class)
            .getDeclaredCapabilities(BundleRevision.PACKAGE_NAMESPACE)
            .stream()
            .map(BundleCapability::getAttributes)
            .map(attributes -> (String) attributes.get(BundleRevision.PACKAGE_NAMESPACE))
            .toList();
        ModuleReference module = ModuleFinder.of(Jars.OF_USERS).find(name).orElseThrow();

        assertThat(packages)
            .containsExactlyInAnyOrderElementsOf(
                module.descriptor().exports().stream().map(Exports::source).toList());
      }
    }
  }

  private static boolean isNeededWithoutJackson(Path jar) {
    String name = jar.getFileName().toString();
    return !name.startsWith("jackson") || name.startsWith("jackson-annotations");
  }

  /** Apache Felix with nothing in it. */
  private static final class Felix implements AutoCloseable {
    private final Framework framework;

    Felix(Path cache) throws BundleException {
      Map<String, String> settings = new HashMap<>();
      settings.put(Constants.FRAMEWORK_STORAGE, cache.toString());
      // the class path of this test has the same classes, which a container's has not
      settings.put("felix.bootdelegation.implicit", "false");
      framework = new FrameworkFactory().newFramework(settings);
      framework.start();
    }

    void install(Path jar) throws BundleException {
      framework.getBundleContext().installBundle(jar.toUri().toString());
    }

    /** Installs those of the jars that users have. */
    void installAll(Predicate<Path> which) throws IOException, BundleException {
      for (Path jar : Jars.of("class-path", which)) {
        install(jar);
      }
    }

    void start() throws BundleException {
      for (Bundle bundle : framework.getBundleContext().getBundles()) {
        bundle.start();
      }
    }

    Bundle bundle(String name) {
      return Stream.of(framework.getBundleContext().getBundles())
          .filter(bundle -> name.equals(bundle.getSymbolicName()))
          .findAny()
          .orElseThrow();
    }

    Class<?> type(String bundle, Class<?> type) throws ClassNotFoundException {
      return bundle(bundle).loadClass(type.getName());
    }

    @Override
    public void close() throws BundleException {
      framework.stop();
      try {
        framework.waitForStop(0);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
