package io.github.gnlc.data.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All that is public or protected in an exported package has a comment. Javadoc's doclint checks
 * the comments that there are.
 */
class JavadocCommentsTest {
  private static final List<Path> MODULES =
      List.of(Path.of("..", "core"), Path.of("..", "core", "testing"), Path.of(""));

  @Test
  void everyPublicElementHasAComment() throws IOException {
    Uncommented found = scan(exported());
    assertThat(found.elements).isEmpty();
    assertThat(found.count).isGreaterThan(1_000);
  }

  @Test
  void whatHasNoCommentIsFound(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("A.java"), """
        /** A type. */
        public class A {
          public int x;
          protected A() {}
          private void hidden() {}
          void own() {}
          @Override public String toString() { return ""; }
          /** Is told. */ public void told() {}
          public enum E { /** One. */ ONE, TWO }
          public interface I { void called(); }
        }
        """);
    assertThat(scan(List.of(file)).elements)
        .extracting(element -> element.replaceFirst("^.*A\\.java: ", ""))
        .containsExactly("x", "<init>", "E", "TWO", "I", "called");
  }

  /** The sources of the packages that the modules export, without what is generated. */
  private static List<Path> exported() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path module : MODULES) {
      Path sources = module.resolve(Path.of("src", "main", "java"));
      try (Stream<Path> walk = Files.walk(sources)) {
        walk.filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !sources.relativize(file).toString().contains("internal"))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }

  private static Uncommented scan(List<Path> files) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      JavacTask task = (JavacTask) javac.getTask(
          null,
          manager,
          null,
          List.of("-proc:none"),
          null,
          manager.getJavaFileObjectsFromPaths(files));
      Uncommented scanner = new Uncommented(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        scanner.scan(unit, null);
      }
      return scanner;
    }
  }

  /** Finds what users see and is not described. */
  private static final class Uncommented extends TreePathScanner<Void, Void> {
    private final DocTrees docs;
    private final List<String> elements = new ArrayList<>();
    private int count;

    Uncommented(DocTrees docs) {
      this.docs = docs;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      if (isSeen(type.getModifiers())) {
        check(type.getSimpleName().toString());
        super.visitClass(type, null);
      }
      return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      boolean overrides = method.getModifiers().getAnnotations().stream()
          .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
      if (isSeen(method.getModifiers()) && !overrides) {
        check(method.getName().toString());
      }
      return null;
    }

    @Override
    public Void visitVariable(VariableTree field, Void nothing) {
      boolean isPartOfRecord =
          getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
      if (isSeen(field.getModifiers()) && !isPartOfRecord) {
        check(field.getName().toString());
      }
      return null;
    }

    /** Public or protected, or a member of an interface. */
    private boolean isSeen(ModifiersTree modifiers) {
      TreePath parent = getCurrentPath().getParentPath();
      boolean inInterface = parent.getLeaf().getKind() == Tree.Kind.INTERFACE
          || parent.getLeaf().getKind() == Tree.Kind.ANNOTATION_TYPE;
      return modifiers.getFlags().contains(Modifier.PUBLIC)
          || modifiers.getFlags().contains(Modifier.PROTECTED)
          || (inInterface && !modifiers.getFlags().contains(Modifier.PRIVATE));
    }

    private void check(String name) {
      count++;
      if (docs.getDocComment(getCurrentPath()) == null) {
        elements.add(getCurrentPath().getCompilationUnit().getSourceFile().getName() + ": " + name);
      }
    }
  }
}
