package io.github.gnlc.examples.brief;

import static java.util.stream.Collectors.joining;

import io.github.gnlc.examples.brief.Brief.Announced;
import io.github.gnlc.examples.brief.Brief.Cite;
import io.github.gnlc.examples.brief.Brief.Contradiction;
import io.github.gnlc.examples.brief.Brief.EvidenceEntry;
import io.github.gnlc.examples.brief.Brief.FigureEntry;
import io.github.gnlc.examples.brief.Brief.Gap;
import io.github.gnlc.examples.brief.Brief.Joining;
import io.github.gnlc.examples.brief.Brief.KeyFigures;
import io.github.gnlc.examples.brief.Brief.MemberEntry;
import io.github.gnlc.examples.brief.Brief.Note;
import io.github.gnlc.examples.brief.Brief.PracticeEntry;
import io.github.gnlc.examples.brief.Brief.ThemeEntry;
import io.github.gnlc.examples.brief.Brief.TotalRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes a brief as a workbook, a sheet for each part; numbers and days are such. The same brief
 * gives the same bytes.
 */
final class XlsxRenderer implements Renderer {
  @Override
  public void write(Brief brief, OutputStream out) throws IOException {
    Path file = Files.createTempFile("brief", ".xlsx");
    try {
      // the version of the program has to have the form 1.0
      try (OutputStream undated = Files.newOutputStream(file);
          Workbook workbook = new Workbook(undated, "gnlc-brief", "1.0")) {
        new Sheets(brief, workbook).write();
      }
      DatedWorkbook.write(file, brief.origin().dataset().compiled(), out);
    } finally {
      Files.delete(file);
    }
  }

  /** The sheets of one brief. */
  private static final class Sheets {
    private final Brief brief;
    private final Texts texts;
    private final Phrases phrases;
    private final Workbook workbook;

    Sheets(Brief brief, Workbook workbook) {
      this.brief = brief;
      this.texts = new Texts(brief.language());
      this.phrases = new Phrases(brief, texts);
      this.workbook = workbook;
    }

    void write() {
      summary();
      members();
      evidence();
      awards();
      practices();
      totals();
      findings();
      sources();
    }

    private void summary() {
      Sheet sheet = sheet("summary");
      KeyFigures key = brief.key();
      sheet.row(texts.get("country"), brief.countryName());
      sheet.row("ISO 3166-1", brief.country().alpha2());
      sheet.row(texts.get("region"), phrases.region());
      sheet.row(texts.get("data"), phrases.origin());
      phrases.asOfParts().ifPresent(parts -> sheet.row(texts.get("remark"), parts));
      brief.origin().caveats().forEach(caveat -> sheet.row(texts.get("remark"), caveat));
      sheet.row(texts.get("key-members"), key.members());
      sheet.row(texts.get("network-known"), key.networkMembers());
      key.announced()
          .ifPresent(total -> sheet.row(
              texts.get("announced"),
              total.figure().value(),
              texts.of(total.about()),
              cites(total.cites())));
      sheet.row(texts.get("key-awards"), key.awards());
      sheet.row(texts.get("key-practices"), key.practices());
      key.first().ifPresent(first -> joined(sheet, "key-first", first));
      key.latest().ifPresent(latest -> joined(sheet, "key-latest", latest));
      if (brief.members().isEmpty()) {
        sheet.row(texts.get("no-members"), phrases.silence());
      }
      sheet.row(phrases.footer());
      sheet.finish();
    }

    private void joined(Sheet sheet, String key, Joining joining) {
      sheet.row(texts.get(key), joining.date(), names(joining.members()));
    }

    private void members() {
      Sheet sheet = sheet(
          "members",
          "member",
          "other-names",
          "status",
          "joined",
          "how-known",
          "remark",
          "left",
          "award",
          "sources");
      for (MemberEntry member : everyMember()) {
        sheet.row(
            member.name(),
            names(member.otherNames()),
            texts.of(member.status()),
            member.joined(),
            phrases.words(member.how()),
            member.how().reason(),
            member.left().isUnknown() ? "" : member.left(),
            member.awards().stream().map(texts::of).collect(joining(texts.get("comma"))),
            cites(member.cites()));
      }
      sheet.finish();
    }

    private List<MemberEntry> everyMember() {
      return Stream.concat(brief.members().stream(), brief.others().stream()).toList();
    }

    private void evidence() {
      Sheet sheet = sheet("evidence", "member", "says", "date", "remark", "sources");
      for (MemberEntry member : everyMember()) {
        for (EvidenceEntry piece : member.evidence()) {
          sheet.row(
              member.name(),
              texts.of(piece.kind()),
              piece.date().isUnknown() ? "" : piece.date(),
              piece.note(),
              piece.cite());
        }
      }
      sheet.finish();
    }

    private void awards() {
      Sheet sheet = sheet("awards", "year", "member", "conferred", "sources");
      brief
          .awards()
          .forEach(award -> sheet.row(
              award.year().getValue(), award.member(), award.conferred(), cites(award.cites())));
      sheet.finish();
    }

    private void practices() {
      Sheet sheet = sheet(
          "practices",
          "theme",
          "practice",
          "member",
          "since",
          "description",
          "metric",
          "figure",
          "qualifier",
          "unit",
          "stage",
          "date",
          "sources");
      for (ThemeEntry theme : brief.themes()) {
        theme.practices().forEach(practice -> practice(sheet, theme, practice));
      }
      sheet.finish();
    }

    /** A row for each figure; one without figures for a practice that has none. */
    private void practice(Sheet sheet, ThemeEntry theme, PracticeEntry practice) {
      Object[] about = {
        texts.of(theme.theme()),
        practice.name(),
        practice.member(),
        practice.start(),
        practice.description()
      };
      if (practice.figures().isEmpty()) {
        sheet.row(about, "", "", "", "", "", "", practice.cite());
      }
      for (FigureEntry figure : practice.figures()) {
        sheet.row(
            about,
            figure.metric(),
            figure.figure().value(),
            texts.of(figure.figure()),
            figure.unit(),
            figure.stage(),
            figure.when(),
            cites(List.of(practice.cite(), figure.cite())));
      }
    }

    private void totals() {
      Sheet sheet = sheet(
          "totals",
          "date",
          "known",
          "possible",
          "announced",
          "network-known",
          "network-possible",
          "remark",
          "sources");
      for (TotalRow row : brief.totals().rows()) {
        sheet.row(
            row.day(),
            row.members().known(),
            row.members().possible(),
            "",
            row.network().known(),
            row.network().possible());
        row.announced().forEach(total -> announced(sheet, total));
      }
      brief.totals().otherDates().forEach(total -> announced(sheet, total));
      sheet.finish();
    }

    private void announced(Sheet sheet, Announced total) {
      sheet.row(
          total.about(),
          "",
          "",
          total.figure().value(),
          "",
          "",
          total.remark(),
          cites(total.cites()));
    }

    private void findings() {
      Sheet sheet = sheet("findings", "finding", "says", "remark", "sources");
      for (Contradiction found : brief.contradictions()) {
        sheet.row(texts.of(found.kind()), found.message(), found.remark(), cites(found.cites()));
        found
            .claims()
            .forEach(claim -> sheet.row(
                texts.get("claim"),
                claim.claim(),
                claim.taken() ? texts.get("taken") : "",
                cites(claim.cites())));
      }
      for (Gap gap : brief.gaps()) {
        sheet.row(
            phrases.words(gap),
            gap.items().stream()
                .map(item ->
                    item.name() + item.year().map(year -> " (" + year + ")").orElse(""))
                .collect(joining(texts.get("comma"))));
      }
      sheet.finish();
    }

    private void sources() {
      Sheet sheet = sheet(
          "sources", "note", "title-of-source", "publisher", "published", "authority", "address");
      for (Note note : brief.notes()) {
        sheet.row(
            note.cite().number(),
            note.title(),
            phrases.words(note.source()),
            note.source().published(),
            texts.of(note.source().authority()),
            note.link().map(Sheet.Link::new));
      }
      sheet.finish();
    }

    private Sheet sheet(String name, String... columns) {
      return new Sheet(workbook.newWorksheet(texts.get(name)), texts, columns);
    }

    private String names(List<Text> names) {
      return names.stream().map(Text::text).collect(joining(texts.get("comma")));
    }

    /** One number as a number, several as a text. */
    private Object cites(List<Cite> cites) {
      return cites.size() == 1
          ? cites.get(0)
          : cites.stream().distinct().map(Cite::toString).collect(joining(texts.get("comma")));
    }
  }
}
