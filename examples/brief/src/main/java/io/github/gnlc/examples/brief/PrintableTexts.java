package io.github.gnlc.examples.brief;

import io.github.gnlc.examples.brief.Brief.MemberEntry;
import io.github.gnlc.examples.brief.Brief.Note;
import io.github.gnlc.examples.brief.Brief.PracticeEntry;
import io.github.gnlc.examples.brief.Brief.ThemeEntry;
import io.github.gnlc.model.MemberName;
import java.util.List;
import java.util.Set;

/** The texts of the data of which a PDF shows every letter; a few words stand for the others. */
final class PrintableTexts {
  /**
   * Scripts whose letters change with their neighbours, in ways that the PDF library leaves out.
   */
  private static final Set<String> UNSHAPED = Set.of(
      "Beng", "Deva", "Gujr", "Guru", "Khmr", "Knda", "Laoo", "Mlym", "Mymr", "Orya", "Sinh",
      "Taml", "Telu", "Thai", "Tibt", "Zzzz");

  private final Brief brief;
  private final PdfFonts fonts;
  private final Text leftOut;

  PrintableTexts(Brief brief, PdfFonts fonts) {
    this.brief = brief;
    this.fonts = fonts;
    leftOut = new Text(
        new Texts(brief.language()).get("letters-left-out"), brief.language().code());
  }

  Brief ofBrief() {
    return new Brief(
        brief.language(),
        brief.country(),
        brief.countryName(),
        brief.origin(),
        brief.key(),
        ofMembers(brief.members()),
        ofMembers(brief.others()),
        brief.awards(),
        brief.themes().stream().map(this::ofTheme).toList(),
        brief.totals(),
        brief.contradictions(),
        brief.gaps(),
        brief.notes().stream()
            .map(note -> new Note(note.cite(), of(note.title()), note.source()))
            .toList());
  }

  private boolean shows(Text text) {
    return !UNSHAPED.contains(MemberName.scriptOf(text.text())) && fonts.have(text.text());
  }

  private Text of(Text text) {
    return shows(text) ? text : leftOut;
  }

  private List<MemberEntry> ofMembers(List<MemberEntry> members) {
    return members.stream()
        .map(member -> member.withOtherNames(
            member.otherNames().stream().filter(this::shows).toList()))
        .toList();
  }

  private ThemeEntry ofTheme(ThemeEntry theme) {
    return new ThemeEntry(
        theme.theme(), theme.practices().stream().map(this::ofPractice).toList());
  }

  private PracticeEntry ofPractice(PracticeEntry practice) {
    return new PracticeEntry(
        of(practice.name()),
        practice.member(),
        practice.description().map(this::of),
        practice.since(),
        practice.figures(),
        practice.cite());
  }
}
