package io.github.gnlc.data.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What commands of Maven name, held against the poms and folders of the project. */
final class MavenCommands {
  private static final Pattern WORD =
      Pattern.compile("'[^']*'|\"[^\"]*\"|[^\\s'\"]+(?:'[^']*'|\"[^\"]*\")?");

  private static final Pattern GOAL =
      Pattern.compile("(?<plugin>[\\w-]+):[\\w-]+(?:@(?<execution>[\\w-]+))?");

  private static final Set<String> PHASES = Set.of(
      "clean",
      "process-classes",
      "test-compile",
      "process-test-classes",
      "test",
      "package",
      "verify",
      "install",
      "deploy");

  /** Flags that name nothing. */
  private static final Set<String> FLAGS = Set.of("-q", "-B", "-N", "-ntp", "-am", "-o", "-U");

  /** Properties that plugins of Maven read, and poms need not mention. */
  private static final Set<String> OF_PLUGINS = Set.of(
      "skipTests",
      "skipITs",
      "test",
      "invoker.skip",
      "maven.test.skip",
      "maven.javadoc.skip",
      "altDeploymentRepository");

  private final Path root;
  private final List<Path> programs;
  private final String poms;

  MavenCommands(Path root) throws IOException {
    this.root = root;
    programs = SourceFiles.under(root, ".java");
    StringBuilder text = new StringBuilder();
    for (Path pom : SourceFiles.under(root, "pom.xml")) {
      text.append(Files.readString(pom));
    }
    poms = text.toString();
  }

  /** Returns what a command names that does not exist. */
  List<String> unknownIn(String command) {
    List<String> unknown = new ArrayList<>();
    List<String> words = WORD.matcher(command)
        .results()
        .map(word -> word.group())
        .skip(1)
        .collect(Collectors.toCollection(ArrayList::new));
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean known = word.equals("-pl")
          ? Stream.of(words.get(++i).split(",")).allMatch(this::isModule)
          : isKnown(word);
      if (!known) {
        unknown.add(words.get(i));
      }
    }
    return unknown;
  }

  private boolean isKnown(String word) {
    if (word.startsWith("-P")) {
      String id = Pattern.quote(word.substring(2));
      return Pattern.compile("<profile>\\s*<id>" + id + "</id>").matcher(poms).find();
    }
    Matcher property = Pattern.compile("-D([^=]+)(?:=(.*))?").matcher(word);
    if (property.matches()) {
      return isProperty(property.group(1), property.group(2));
    }
    Matcher goal = GOAL.matcher(word);
    if (goal.matches()) {
      String plugin = "<artifactId>" + goal.group("plugin") + "-maven";
      String execution = goal.group("execution");
      return (poms.contains(plugin + "-plugin<") || poms.contains(plugin + "<"))
          && (execution == null || poms.contains("<id>" + execution + "</id>"));
    }
    return FLAGS.contains(word) || PHASES.contains(word);
  }

  private boolean isModule(String path) {
    return Files.exists(root.resolve(path).resolve("pom.xml"));
  }

  private boolean isProperty(String name, String value) {
    return switch (name) {
      case "example" -> value.equals("…") || isModule("examples/" + value);
      case "test" -> Stream.of(value.split(",")).allMatch(this::isTest);
      default ->
        OF_PLUGINS.contains(name)
            || poms.contains("<" + name + ">")
            || poms.contains("${" + name + "}");
    };
  }

  private boolean isTest(String name) {
    return programs.stream().anyMatch(file -> file.endsWith(name + ".java"));
  }
}
