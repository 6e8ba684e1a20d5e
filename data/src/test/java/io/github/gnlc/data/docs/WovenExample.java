package io.github.gnlc.data.docs;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source of an example in which each statement with a comment behind it, or on the lines right
 * beneath it, hands its value over to be compared. A comment above a statement, after an empty
 * line, is none of these.
 */
final class WovenExample extends TreePathScanner<Void, Void> {
  private static final Pattern COMMENT =
      Pattern.compile("\\G[ \\t]*(?:\\n[ \\t]*)?//[ \\t]?([^\\n]*)((?:\\n[ \\t]*//[^\\n]*)*)");

  private final String source;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final List<Edit> edits = new ArrayList<>();
  private final Map<Integer, String> comments = new LinkedHashMap<>();
  private final Set<Integer> required = new TreeSet<>();

  WovenExample(String source, CompilationUnitTree unit, SourcePositions positions) {
    this.source = source;
    this.unit = unit;
    this.positions = positions;
    scan(unit, null);
  }

  /** Returns the comments by the number under which the value is handed over. */
  Map<Integer, String> comments() {
    return comments;
  }

  /** Returns the numbers of those that must be reached; the others are in the block of a catch. */
  Set<Integer> required() {
    return required;
  }

  String text() {
    StringBuilder text = new StringBuilder(source);
    edits.stream()
        .sorted(Comparator.comparing(Edit::from).reversed())
        .forEach(edit -> text.replace(edit.from(), edit.to(), edit.text()));
    return text.toString();
  }

  @Override
  public Void visitExpressionStatement(ExpressionStatementTree statement, Void nothing) {
    ExpressionTree expression = statement.getExpression();
    String comment = commentAfter(statement);
    if (comment.isEmpty()) {
      return super.visitExpressionStatement(statement, null);
    }
    String check = check(comment, printed(expression));
    edits.add(
        isPrint(expression)
            ? new Edit(end(statement), end(statement), check)
            : new Edit(start(statement), end(statement), check));
    return null;
  }

  @Override
  public Void visitVariable(VariableTree variable, Void nothing) {
    if (getCurrentPath().getParentPath().getLeaf() instanceof BlockTree) {
      String comment = commentAfter(variable);
      if (!comment.isEmpty()) {
        String check = check(comment, variable.getName().toString());
        edits.add(new Edit(end(variable), end(variable), check));
      }
    }
    return super.visitVariable(variable, null);
  }

  private String check(String comment, String value) {
    int id = comments.size();
    comments.put(id, comment);
    for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
      if (path.getLeaf() instanceof CatchTree) {
        return "check(" + id + ", () -> " + value + ");";
      }
    }
    required.add(id);
    return "check(" + id + ", () -> " + value + ");";
  }

  /** What a statement prints, or else its value. */
  private String printed(ExpressionTree expression) {
    Tree value = isPrint(expression)
        ? ((MethodInvocationTree) expression).getArguments().get(0)
        : expression;
    return source.substring(start(value), end(value));
  }

  private static boolean isPrint(ExpressionTree expression) {
    return expression instanceof MethodInvocationTree call
        && call.getArguments().size() == 1
        && call.getMethodSelect().toString().endsWith("out.println");
  }

  private String commentAfter(Tree tree) {
    Matcher comment = COMMENT.matcher(source);
    if (!comment.find(end(tree))) {
      return "";
    }
    return comment.group(1) + comment.group(2).replaceAll("\\n[ \\t]*//", " ");
  }

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  private int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  private record Edit(int from, int to, String text) {}
}
