package io.github.gnlc.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.gnlc.Network;
import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.query.Selection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A table in Markdown has its rows and cells whatever the texts, and none of them is lost. */
class MarkdownExportProperties {
  /** What separates cells: a bar with an even number of backslashes before it. */
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\|");

  private static final Pattern ESCAPE = Pattern.compile(
      "\\\\(.)|&#([0-9]+);|<br>|<!-- -->|<span>\\$</span>|<(https?://[^<>]*)>", Pattern.DOTALL);

  @Property(tries = 300)
  void everyCellIsReadAsItWas(@ForAll("texts") String first, @ForAll("texts") String second) {
    String table =
        MarkdownExport.of(List.of(ImmutableMap.of("a", first, "b", second))).toText();
    List<String> lines = table.lines().toList();

    assertThat(lines).hasSize(3);
    String row = lines.get(2);
    List<Integer> bars =
        BAR.matcher(row).results().map(found -> found.end() - 1).toList();
    assertThat(bars).hasSize(3).startsWith(0).endsWith(row.length() - 1);
    assertThat(read(row.substring(1, bars.get(1)))).isEqualTo(expected(first));
    assertThat(read(row.substring(bars.get(1) + 1, bars.get(2)))).isEqualTo(expected(second));
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void everythingSelectedIsALine(@ForAll("networks") Network network) {
    for (KnownColumns kind : KnownColumns.values()) {
      Selection<?, ?> things = SmallNetwork.everything(network, kind);
      MarkdownExport export = MarkdownExport.of(things);
      List<String> lines = export.toText().lines().toList();

      assertThat(lines).hasSize(2 + things.count());
      assertThat(lines)
          .allMatch(line ->
              BAR.matcher(line).results().count() == 1 + export.shownColumns().size());
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(30),
        Arbitraries.strings().withChars("|\\ <>&#;*_`\r\n\t\u2028ab1").ofMaxLength(8),
        Arbitraries.strings().withChars("@#$:/w.1a ").ofMaxLength(12),
        Arbitraries.strings().withChars("|\\<>&_ a").ofMaxLength(5).map(end -> "http://x/" + end));
  }

  @Provide
  Arbitrary<Network> networks() {
    return ArbitraryDatasets.datasets().map(Network::ofDataset);
  }

  private static String expected(String text) {
    return text.replaceAll("\r\n|\r", "\n");
  }

  /** Reads a cell as Markdown has it: blanks round it do not count, then the escapes. */
  private static String read(String cell) {
    return ESCAPE
        .matcher(trimmed(cell))
        .replaceAll(match ->
            Matcher.quoteReplacement(meaning(match.group(), match.group(1), match.group(3))));
  }

  private static String meaning(String escape, String escaped, String address) {
    if (escaped != null) {
      return escaped;
    }
    if (address != null) {
      return address.replace("&amp;", "&");
    }
    if (escape.equals("<!-- -->")) {
      return "";
    }
    if (escape.equals("<span>$</span>")) {
      return "$";
    }
    return escape.equals("<br>")
        ? "\n"
        : Character.toString(Integer.parseInt(escape.substring(2, escape.length() - 1)));
  }

  private static String trimmed(String cell) {
    return cell.replaceAll("^ +| +$", "");
  }
}
