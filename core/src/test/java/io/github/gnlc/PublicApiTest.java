package io.github.gnlc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What other projects may use, in a file, so that a change of it shows in review. */
class PublicApiTest {
  private static final Path GOLDEN = Path.of("src/test/resources/io/github/gnlc/api.txt");
  private static final Path CURRENT = Path.of("target/api.txt");

  private static final Pattern BRIDGE =
      Pattern.compile("io\\.github\\.gnlc\\.(json|validation)\\.");

  private static final Pattern QUALIFIED = Pattern.compile("\\b[a-z]\\w*\\.[\\w.]+");

  @Test
  void isAsWrittenDown() throws IOException, URISyntaxException {
    List<String> current = PublicApi.of(classes());
    Files.write(CURRENT, current);

    assertThat(changes(Files.readAllLines(GOLDEN), current))
        .as("the public API; if the change is meant, copy core/%s to core/%s", CURRENT, GOLDEN)
        .isEmpty();
  }

  /** What only the library can call is left out of the Javadoc, as it is left out of this list. */
  @Test
  void hidesWhatOnlyTheLibraryCanCall() throws IOException, URISyntaxException {
    Map<String, Long> calls = PublicApi.ofTheLibraryAlone(classes()).stream()
        .collect(Collectors.groupingBy(
            line -> line.substring(0, line.indexOf(':')), TreeMap::new, Collectors.counting()));
    Map<String, Long> hidden = new TreeMap<>();
    for (String type : calls.keySet()) {
      Path source = Path.of("src/main/java", type.replace('.', '/') + ".java");
      hidden.put(
          type,
          Files.readString(source)
              .lines()
              .filter(line -> line.contains("@hidden"))
              .count());
    }

    assertThat(hidden).containsKey("io.github.gnlc.Network").isEqualTo(calls);
  }

  private static Path classes() throws URISyntaxException {
    return Path.of(
        Gnlc.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  @Test
  void showsWhatChanged() {
    assertThat(changes(List.of("a", "b"), List.of("b", "c"))).containsExactly("- a", "+ c");
    assertThat(changes(List.of("a", "b"), List.of("a", "b"))).isEmpty();
  }

  /**
   * The modules of others whose types it shows are those that module-info hands on to users. Only
   * bridges show types of what they lead to, which who crosses them has.
   */
  @Test
  void showsNoTypesButOfJavaGuavaAndItsOwn() throws IOException {
    String ours = "(java|io\\.github\\.gnlc|com\\.google\\.common)\\.";

    assertThat(Files.readAllLines(GOLDEN))
        .filteredOn(line -> !BRIDGE.matcher(line).lookingAt())
        .allSatisfy(line -> assertThat(QUALIFIED.matcher(line).results().map(MatchResult::group))
            .allMatch(name -> name.matches(ours + ".*")));
  }

  @Test
  void hasWhatUsersCall() throws IOException {
    assertThat(Files.readAllLines(GOLDEN))
        .contains(
            "io.github.gnlc.Gnlc: public static io.github.gnlc.query.Members members()",
            "io.github.gnlc.model.Region: public static final AFRICA, number 1",
            "io.github.gnlc.validation.LearningCity: public abstract String country() default \"\"")
        .anyMatch(
            line -> line.contains("validation.LearningCity: with @java.lang.annotation.Target("))
        .anyMatch(line -> line.startsWith("io.github.gnlc.name.Resolution: ")
            && line.contains("sealed interface")
            && line.contains(" permits "))
        .anyMatch(line -> line.contains("MemberStatus...)"))
        .noneMatch(line -> line.contains("Immutable") && !line.contains("common.collect"));
  }

  private static List<String> changes(List<String> before, List<String> after) {
    return Stream.concat(
            before.stream().filter(line -> !after.contains(line)).map("- "::concat),
            after.stream().filter(line -> !before.contains(line)).map("+ "::concat))
        .toList();
  }
}
