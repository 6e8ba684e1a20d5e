package io.github.gnlc.internal.check;

import io.github.gnlc.dataset.Finding;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.snapshot.SnapshotFormat;
import io.github.gnlc.internal.value.Syntax;
import java.util.List;
import java.util.Optional;

/** Checks what a dataset says of itself: its name, title and version. */
public final class DescriptionChecks {
  private DescriptionChecks() {}

  /** What was expected of a text, the name, title or version; empty if the text is well. */
  public static Optional<String> expected(String property, String text) {
    if (text.isBlank()) {
      return Optional.of("expected a text");
    }
    if (!SnapshotFormat.fitsHeader(text)) {
      return Optional.of("expected at most " + SnapshotFormat.MAX_TEXT_LENGTH + " bytes in UTF-8");
    }
    if (!CellChecks.isWellFormed(text)) {
      return Optional.of("expected no half of a surrogate pair");
    }
    return property.equals("name") && !Syntax.isId(text)
        ? Optional.of("expected " + Syntax.ID_CHARACTERS)
        : Optional.empty();
  }

  /** What is wrong with any of them. */
  public static List<Finding> findings(DatasetDescription described) {
    return described.texts().entrySet().stream()
        .flatMap(text -> expected(text.getKey(), text.getValue()).stream()
            .map(expected ->
                new Finding(Schema.DESCRIPTOR_FILE, 0, text.getKey(), text.getValue(), expected)))
        .toList();
  }
}
