package io.github.gnlc.examples.benchmarks.report;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one run has measured: written as JSON and as Markdown to {@code target} and, with
 * {@code -Dreadme=true}, into the README and beside it.
 */
public final class Figures {
  private final String subject;
  private final Map<String, String> versions = new LinkedHashMap<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Goal> goals = new ArrayList<>();

  /** Of a subject such as {@code queries}, which names the files and the section. */
  public Figures(String subject) {
    this.subject = subject;
  }

  /** What else was measured, such as {@code Lucene 9.12.3}. */
  public void version(String library, String version) {
    versions.put(library, version);
  }

  public Figure add(String group, String name, String unit, double... samples) {
    Figure figure = Figure.of(group, name, unit, samples);
    figures.add(figure);
    return figure;
  }

  public void goal(Goal goal) {
    goals.add(goal);
  }

  /** Machine, JDK and versions, in a sentence. */
  public String on() {
    StringBuilder words = new StringBuilder(Machine.words());
    versions.forEach(
        (library, version) -> words.append(", ").append(library).append(' ').append(version));
    return words.append('.').toString();
  }

  /** Writes and prints what was measured on, the goals, and then the body. */
  public void write(String body) throws IOException {
    Report report = new Report();
    report.paragraph(on());
    if (!goals.isEmpty()) {
      report.head("what", "target", "here", "met");
      goals.forEach(goal -> report.row(goal.cells()));
      report.line("");
    }
    String markdown = report + body;
    new Readme(Path.of("")).write(subject, markdown, json());
    new PrintStream(System.out, true, StandardCharsets.UTF_8).println(markdown);
  }

  String json() throws IOException {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("subject", subject);
    run.put("machine", Machine.facts());
    run.put("versions", versions);
    run.put("goals", goals);
    run.put("figures", figures);
    return JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(run)
        + "\n";
  }
}
