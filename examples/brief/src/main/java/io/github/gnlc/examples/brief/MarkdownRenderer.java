package io.github.gnlc.examples.brief;

import static java.util.stream.Collectors.joining;

import io.github.gnlc.examples.brief.Brief.Announced;
import io.github.gnlc.examples.brief.Brief.AwardEntry;
import io.github.gnlc.examples.brief.Brief.Cite;
import io.github.gnlc.examples.brief.Brief.Claim;
import io.github.gnlc.examples.brief.Brief.Contradiction;
import io.github.gnlc.examples.brief.Brief.FigureEntry;
import io.github.gnlc.examples.brief.Brief.Gap;
import io.github.gnlc.examples.brief.Brief.Joining;
import io.github.gnlc.examples.brief.Brief.KeyFigures;
import io.github.gnlc.examples.brief.Brief.MemberEntry;
import io.github.gnlc.examples.brief.Brief.Note;
import io.github.gnlc.examples.brief.Brief.PracticeEntry;
import io.github.gnlc.examples.brief.Brief.ThemeEntry;
import io.github.gnlc.examples.brief.Brief.TotalRow;
import io.github.gnlc.model.EdtfDate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Writes a brief as Markdown, which a terminal shows as well. */
final class MarkdownRenderer implements Renderer {
  @Override
  public void write(Brief brief, OutputStream out) throws IOException {
    out.write(new Page(brief).text().getBytes(StandardCharsets.UTF_8));
  }

  /** The text of one brief as it grows. */
  private static final class Page {
    private final Brief brief;
    private final Texts texts;
    private final Phrases phrases;
    private final StringBuilder page = new StringBuilder();

    Page(Brief brief) {
      this.brief = brief;
      this.texts = new Texts(brief.language());
      this.phrases = new Phrases(brief, texts);
    }

    String text() {
      line("# " + escape(brief.countryName()));
      line(escape(texts.get("network")) + " · " + escape(texts.get("country-brief")));
      line((phrases.region().isEmpty() ? "" : escape(phrases.region()) + " · ")
          + escape(phrases.origin()));
      phrases.asOfParts().ifPresent(parts -> line(escape(parts)));
      brief.origin().caveats().forEach(caveat -> line(escape(caveat)));
      if (brief.members().isEmpty()) {
        line("**" + escape(texts.get("no-members")) + "**");
        phrases.silence().ifPresent(silence -> line(escape(silence)));
      } else {
        keyFigures();
        heading("members");
        line(escape(texts.get("bases")) + " " + escape(phrases.bases()));
        members(brief.members());
      }
      section("others", brief.others(), () -> members(brief.others()));
      section("awards", brief.awards(), this::awards);
      section("practices", brief.themes(), this::practices);
      totals();
      section("contradictions", brief.contradictions(), this::contradictions);
      section("missing", brief.gaps(), this::gaps);
      section("sources", brief.notes(), this::notes);
      line("---");
      line(escape(phrases.footer()));
      return page.toString().stripTrailing() + "\n";
    }

    private void keyFigures() {
      KeyFigures key = brief.key();
      String announced = key.announced()
          .map(total -> "; " + escape(phrases.words(total)) + cites(total.cites()))
          .orElse("");
      item("key-members", key.members() + " (" + escape(phrases.ofNetwork()) + ")" + announced);
      item("key-awards", escape(texts.of(key.awards())));
      item("key-practices", escape(texts.of(key.practices())));
      key.first().ifPresent(first -> item("key-first", joined(first)));
      key.latest().ifPresent(latest -> item("key-latest", joined(latest)));
      page.append('\n');
    }

    private String joined(Joining joining) {
      return escape(texts.of(joining.date())) + " ("
          + joining.members().stream().map(this::escape).collect(joining(texts.get("comma"))) + ")";
    }

    private void members(List<MemberEntry> members) {
      header("member", "other-names", "joined", "how-known", "award", "sources");
      for (MemberEntry member : members) {
        row(
            escape(member.name())
                + (member.isFormer() ? " (" + escape(phrases.words(member)) + ")" : ""),
            member.otherNames().stream().map(this::escape).collect(joining(texts.get("comma"))),
            escape(texts.of(member.joined())),
            escape(phrases.words(member.how()))
                + member.how().reason().map(reason -> ": " + escape(reason)).orElse(""),
            member.awards().stream().map(texts::of).collect(joining(texts.get("comma"))),
            cites(member.cites()));
      }
      page.append('\n');
    }

    private void awards() {
      header("year", "member", "conferred", "sources");
      for (AwardEntry award : brief.awards()) {
        row(
            texts.of(award.year()),
            escape(award.member()),
            escape(texts.of(award.conferred())),
            cites(award.cites()));
      }
      page.append('\n');
    }

    private void practices() {
      for (ThemeEntry theme : brief.themes()) {
        line("### " + escape(texts.of(theme.theme())));
        theme.practices().forEach(this::practice);
        page.append('\n');
      }
    }

    private void practice(PracticeEntry practice) {
      page.append("- **").append(escape(practice.name())).append("** · ");
      page.append(escape(practice.member()));
      practice.start().ifPresent(this::when);
      page.append(cites(List.of(practice.cite())));
      practice.description().ifPresent(text -> page.append(" ").append(escape(text)));
      page.append('\n');
      practice.figures().forEach(this::figure);
    }

    private void figure(FigureEntry figure) {
      page.append("  - ").append(escape(texts.of(figure.figure())));
      page.append(' ').append(escape(figure.unit())).append(": ").append(escape(figure.metric()));
      figure.stage().ifPresent(stage -> page.append(" (").append(escape(stage)).append(")"));
      figure.when().ifPresent(this::when);
      page.append(cites(List.of(figure.cite()))).append('\n');
    }

    private void when(EdtfDate date) {
      page.append(texts.get("comma")).append(escape(texts.of(date)));
    }

    private void totals() {
      if (brief.totals().isEmpty()) {
        return;
      }
      heading("totals");
      line(escape(texts.get("totals-lead")));
      if (!brief.totals().rows().isEmpty()) {
        totalRows();
      }
      if (!brief.totals().otherDates().isEmpty()) {
        line("### " + escape(texts.get("other-dates")));
        brief.totals().otherDates().forEach(total -> page.append("- ").append(total(total)));
        page.append('\n');
      }
    }

    private void totalRows() {
      header("day", "counted", "announced", "network-counted");
      for (TotalRow row : brief.totals().rows()) {
        row(
            escape(texts.of(row.day())),
            phrases.words(row.members()),
            row.announced().stream()
                .map(total -> escape(texts.of(total.figure())) + cites(total.cites()))
                .collect(joining(texts.get("comma"))),
            phrases.words(row.network()));
      }
      page.append('\n');
    }

    private String total(Announced total) {
      return escape(phrases.words(total)) + cites(total.cites())
          + total.remark().map(remark -> " " + escape(remark)).orElse("") + "\n";
    }

    private void contradictions() {
      for (Contradiction found : brief.contradictions()) {
        page.append("- **").append(escape(texts.of(found.kind()))).append("**: ");
        page.append(escape(found.message())).append(cites(found.cites()));
        found.remark().ifPresent(remark -> page.append(' ').append(escape(remark)));
        page.append('\n');
        found.claims().forEach(this::claim);
      }
      page.append('\n');
    }

    private void claim(Claim claim) {
      page.append("  - ").append(escape(claim.claim()));
      page.append(claim.taken() ? " (" + escape(texts.get("taken")) + ")" : "");
      page.append(cites(claim.cites())).append('\n');
    }

    private void gaps() {
      for (Gap gap : brief.gaps()) {
        page.append("- **").append(escape(phrases.words(gap))).append("**");
        page.append(gap.items().isEmpty() ? "" : ": ");
        page.append(gap.items().stream()
            .map(item -> escape(item.name())
                + item.year().map(year -> " (" + texts.of(year) + ")").orElse(""))
            .collect(joining(texts.get("comma"))));
        page.append('\n');
      }
      page.append('\n');
    }

    private void notes() {
      for (Note note : brief.notes()) {
        page.append("[^").append(note.cite()).append("]: ");
        page.append("*").append(escape(note.title())).append("*. ");
        page.append(escape(phrases.words(note.source()))).append(texts.get("comma"));
        page.append(escape(texts.of(note.source().published()))).append(". ");
        page.append(
            note.link().map(Markdown::link).orElseGet(() -> escape(texts.get("no-address"))));
        page.append('\n');
      }
      page.append('\n');
    }

    private void section(String key, Collection<?> content, Runnable body) {
      if (!content.isEmpty()) {
        heading(key);
        body.run();
      }
    }

    private void heading(String key) {
      line("## " + escape(texts.get(key)));
    }

    private void line(String text) {
      page.append(text).append("\n\n");
    }

    private void item(String key, String text) {
      page.append("- ").append(escape(texts.get(key))).append(": ").append(text).append('\n');
    }

    private void header(String... keys) {
      row(Arrays.stream(keys).map(texts::get).map(this::escape).toArray(String[]::new));
      page.append("|---".repeat(keys.length)).append("|\n");
    }

    private void row(String... cells) {
      page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private String cites(List<Cite> cites) {
      return cites.stream().map(cite -> "[^" + cite + "]").collect(joining());
    }

    private String escape(Object text) {
      return Markdown.escape(text.toString());
    }
  }
}
