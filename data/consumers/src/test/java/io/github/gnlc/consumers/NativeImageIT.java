package io.github.gnlc.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;

/** Whether the jars tell GraalVM's {@code native-image} of all resources that the library opens. */
class NativeImageIT {
  @Test
  void isToldOfEveryResourceThatIsOpened() throws Exception {
    try (Recording loader = new Recording(Jars.urlsOfUsers())) {
      Class<?> gnlc = loader.loadClass("io.github.gnlc.Gnlc");
      gnlc.getMethod("members").invoke(null);
      gnlc.getMethod("resolve", String.class).invoke(null, "Мельбурн, Австралия");
      loader.loadClass("io.github.gnlc.json.JsonSchemas").getMethod("member").invoke(null);

      Set<String> opened = loader.opened();
      assertThat(opened)
          .contains(
              "io/github/gnlc/data/gnlc.snapshot",
              "META-INF/services/io.github.gnlc.dataset.DatasetProvider")
          .anyMatch(name -> name.endsWith(".tsv"));
      List<String> globs = globs(loader);
      assertThat(opened)
          .allSatisfy(name -> assertThat(globs)
              .anyMatch(glob ->
                  FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(name))));
    }
  }

  /** What the files of all jars name; the service is found without, as documented by GraalVM. */
  private static List<String> globs(Recording loader) throws IOException {
    List<String> globs = new ArrayList<>();
    for (String artifact : List.of("gnlc-core", "gnlc-data")) {
      try (InputStream in = loader.getResourceAsStream(
          "META-INF/native-image/io.github.gnlc/" + artifact + "/reachability-metadata.json")) {
        for (JsonNode entry : new ObjectMapper().readTree(in).get("resources")) {
          if (entry.has("glob")) {
            globs.add(entry.get("glob").asText());
          }
        }
      }
    }
    return globs;
  }

  /** Keeps the names of our resources that are asked for and are there. */
  private static final class Recording extends URLClassLoader {
    private final Set<String> names = new ConcurrentSkipListSet<>();

    Recording(URL[] urls) {
      super(urls, ClassLoader.getPlatformClassLoader());
    }

    Set<String> opened() {
      return new TreeSet<>(names);
    }

    @Override
    public URL findResource(String name) {
      URL found = super.findResource(name);
      keep(name, found != null);
      return found;
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
      Enumeration<URL> found = super.findResources(name);
      keep(name, found.hasMoreElements());
      return found;
    }

    private void keep(String name, boolean exists) {
      if (exists && name.contains("gnlc")) {
        names.add(name);
      }
    }
  }
}
