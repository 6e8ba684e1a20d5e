package io.github.gnlc.data.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles examples, all in one task, and runs them. An example is what stands in a method, or else
 * what stands in a class.
 */
final class ExamplesRun {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private static final String IMPORTS = List.of(
          "com.fasterxml.jackson.databind.ObjectMapper",
          "com.fasterxml.jackson.databind.json.JsonMapper",
          "com.google.common.collect.*",
          "io.github.gnlc.*",
          "io.github.gnlc.audit.*",
          "io.github.gnlc.dataset.*",
          "io.github.gnlc.diff.*",
          "io.github.gnlc.error.*",
          "io.github.gnlc.explain.*",
          "io.github.gnlc.export.*",
          "io.github.gnlc.history.*",
          "io.github.gnlc.jqwik.*",
          "io.github.gnlc.json.*",
          "io.github.gnlc.junit.*",
          "io.github.gnlc.model.*",
          "io.github.gnlc.name.*",
          "io.github.gnlc.query.*",
          "io.github.gnlc.rule.*",
          "io.github.gnlc.testing.*",
          "io.github.gnlc.validation.*",
          "jakarta.validation.Configuration",
          "jakarta.validation.Validation",
          "jakarta.validation.ValidatorFactory",
          "jakarta.validation.constraints.NotNull",
          "java.io.*",
          "java.nio.file.*",
          "java.time.*",
          "java.util.*",
          "java.util.concurrent.TimeUnit",
          "java.util.stream.*",
          "net.jqwik.api.Arbitrary",
          "net.jqwik.api.Provide",
          "org.junit.jupiter.params.ParameterizedTest",
          "static org.assertj.core.api.Assertions.assertThat")
      .stream()
      .map(name -> "import " + name + "; ")
      .collect(Collectors.joining());

  private final Path classes;
  private final Map<String, Example> examples = new LinkedHashMap<>();
  private final Map<String, WovenExample> woven = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();

  private ExamplesRun(List<Example> examples, Path classes) {
    this.classes = classes;
    examples.forEach(example -> this.examples.put("Example" + this.examples.size(), example));
  }

  /** Returns what is wrong with the examples, a text each; classes go to a folder. */
  static List<String> problems(List<Example> examples, Path classes) {
    ExamplesRun run = new ExamplesRun(examples, classes);
    try {
      run.compileModules();
      if (run.weave() && run.compile()) {
        run.runAll();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return run.problems;
  }

  /** Compiles the declarations of modules, each on its own, and takes them off the examples. */
  private void compileModules() throws IOException {
    List<String> modules = examples.keySet().stream()
        .filter(name -> examples.get(name).code().startsWith("module "))
        .toList();
    for (String name : modules) {
      Example example = examples.remove(name);
      DiagnosticCollector<JavaFileObject> errors = new DiagnosticCollector<>();
      List<String> options = List.of("-proc:none", "-p", System.getProperty("java.class.path"));
      List<Source> source = List.of(new Source("module-info", example.code()));
      ((JavacTask) JAVAC.getTask(null, null, errors, options, null, source)).analyze();
      errors.getDiagnostics().stream()
          .filter(error -> error.getKind() == Diagnostic.Kind.ERROR)
          .forEach(error -> problems.add(example.where() + ": " + error));
    }
  }

  /** Whether all can be parsed. */
  private boolean weave() throws IOException {
    Set<String> refused = parse(name -> methodBody(examples.get(name).code()), examples.keySet());
    for (String name : parse(name -> classBody(examples.get(name).code()), refused)) {
      problems.add(examples.get(name).where() + ": neither statements nor members of a class:\n"
          + examples.get(name).code());
    }
    return problems.isEmpty();
  }

  /** Parses and weaves; returns the names of those that cannot be parsed. */
  private Set<String> parse(UnaryOperator<String> form, Set<String> names) throws IOException {
    Set<String> refused = new HashSet<>();
    if (names.isEmpty()) {
      return refused;
    }
    DiagnosticCollector<JavaFileObject> errors = new DiagnosticCollector<>();
    List<Source> sources = names.stream()
        .map(name -> new Source(name, form.apply(name).replace("ExampleN", name)))
        .toList();
    JavacTask task =
        (JavacTask) JAVAC.getTask(null, null, errors, List.of("-proc:none"), null, sources);
    Trees trees = Trees.instance(task);
    Iterable<? extends CompilationUnitTree> units = task.parse();
    errors.getDiagnostics().forEach(error -> refused.add(name(error.getSource())));
    for (CompilationUnitTree unit : units) {
      String text = unit.getSourceFile().getCharContent(true).toString();
      woven.put(
          name(unit.getSourceFile()), new WovenExample(text, unit, trees.getSourcePositions()));
    }
    return refused;
  }

  private static String methodBody(String code) {
    return head(code) + "@Override public void run() throws Exception {\n" + body(code) + "\n}}";
  }

  private static String classBody(String code) {
    return head(code) + "@Override public void run() {}\n" + body(code) + "\n}";
  }

  private static String head(String code) {
    return "package examples; " + IMPORTS
        + code.lines().filter(ExamplesRun::isImport).collect(Collectors.joining(" "))
        + "public class ExampleN extends io.github.gnlc.data.docs.Given {";
  }

  private static String body(String code) {
    return code.lines()
        .filter(line -> !isImport(line))
        .collect(Collectors.joining("\n"))
        .replace("Path.of(\"", "file(\"")
        .replace("validator.", "validator().")
        .replace("scheduler.", "scheduler().");
  }

  private static boolean isImport(String line) {
    return line.startsWith("import ");
  }

  private boolean compile() {
    DiagnosticCollector<JavaFileObject> errors = new DiagnosticCollector<>();
    List<Source> sources = woven.entrySet().stream()
        .map(example -> new Source(example.getKey(), example.getValue().text()))
        .toList();
    List<String> options =
        List.of("-proc:none", "-nowarn", "-parameters", "-d", classes.toString());
    JAVAC.getTask(null, null, errors, options, null, sources).call();
    errors.getDiagnostics().stream()
        .filter(error -> error.getKind() == Diagnostic.Kind.ERROR)
        .forEach(error -> problems.add(problem(error)));
    return problems.isEmpty();
  }

  private String problem(Diagnostic<? extends JavaFileObject> error) {
    if (error.getSource() == null) {
      return error.toString();
    }
    String name = name(error.getSource());
    String line = woven.get(name).text().lines().toList().get((int) error.getLineNumber() - 1);
    return examples.get(name).where() + ": " + error.getMessage(null) + "\n    " + line.strip();
  }

  private static String name(JavaFileObject source) {
    return source.getName().replaceAll(".*/(\\w+)\\.java", "$1");
  }

  private void runAll() throws IOException {
    URL[] urls = {classes.toUri().toURL()};
    PrintStream out = System.out;
    PrintStream err = System.err;
    try (URLClassLoader loader = new URLClassLoader(urls, Given.class.getClassLoader())) {
      for (String name : examples.keySet()) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        System.setErr(System.out);
        Given example = null;
        try {
          example = (Given)
              loader.loadClass("examples." + name).getDeclaredConstructor().newInstance();
          example.run();
        } catch (Exception | LinkageError | AssertionError e) {
          problems.add(examples.get(name).where() + ": " + e);
        } finally {
          System.setOut(out);
          System.setErr(err);
        }
        if (example != null) {
          compare(name, example, printed.toString(UTF_8));
        }
      }
    }
  }

  private void compare(String name, Given run, String printed) {
    Example example = examples.get(name);
    WovenExample source = woven.get(name);
    source.comments().forEach((id, comment) -> {
      if (run.answers().containsKey(id)) {
        Object answer = run.answers().get(id);
        if (!Stated.isOf(comment, answer)) {
          problems.add(example.where() + ": " + Stated.difference(comment, answer));
        }
      } else if (source.required().contains(id)) {
        problems.add(example.where() + ": the line of this comment was not reached: " + comment);
      }
    });
    example.output().ifPresent(output -> {
      String actual = printed.replace(System.lineSeparator(), "\n");
      if (!output.equals(actual)) {
        problems.add(example.where() + ": printed is\n" + actual);
      }
    });
  }

  /** A source in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///examples/" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
