package io.github.gnlc.examples.brief;

import io.github.gnlc.audit.AuditKind;
import io.github.gnlc.audit.CoverageFigure;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.history.HistoryPoint;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.Figure;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.PracticeTheme;
import io.github.gnlc.model.Source;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * All that a brief says of one country, ready to be written in any format.
 *
 * <p>Immutable; made by {@link BriefBuilder}. Notes are numbered in the order in which a reader
 * comes upon them: from the key figures to what is missing.
 */
record Brief(
    Language language,
    Country country,
    Text countryName,
    Origin origin,
    KeyFigures key,
    List<MemberEntry> members,
    List<MemberEntry> others,
    List<AwardEntry> awards,
    List<ThemeEntry> themes,
    Totals totals,
    List<Contradiction> contradictions,
    List<Gap> gaps,
    List<Note> notes) {

  /** Which data the brief is from, the day that it looks at, and what it cannot know. */
  record Origin(DatasetInfo dataset, Optional<LocalDate> asOf, List<String> caveats) {}

  /** A source that is cited, by the number of its note. */
  record Cite(int number) {
    @Override
    public String toString() {
      return Integer.toString(number);
    }
  }

  /** A source in full, at the end of the brief. */
  record Note(Cite cite, Text title, Source source) {
    /** Returns the address if it is one of the web, which may be a link. */
    Optional<String> link() {
      return source.url().filter(url -> url.matches("https?://\\S+"));
    }
  }

  /** The numbers at the head. */
  record KeyFigures(
      int members,
      int networkMembers,
      Optional<CoverageFigure> coverage,
      Optional<Announced> announced,
      int awards,
      int practices,
      Optional<Joining> first,
      Optional<Joining> latest) {}

  /** Who joined on the first or on the latest date. */
  record Joining(EdtfDate date, List<Text> members) {}

  /** A total of members as a source published it. */
  record Announced(EdtfDate about, Figure figure, Optional<Text> remark, List<Cite> cites) {}

  /** A member, or a city that was one or may be one. */
  record MemberEntry(
      String id,
      Text name,
      List<Text> otherNames,
      MemberStatus status,
      EdtfDate joined,
      HowKnown how,
      EdtfDate left,
      List<Year> awards,
      List<EvidenceEntry> evidence,
      List<Cite> cites) {
    MemberEntry withOtherNames(List<Text> names) {
      return new MemberEntry(id, name, names, status, joined, how, left, awards, evidence, cites);
    }

    boolean isFormer() {
      return status != MemberStatus.MEMBER;
    }
  }

  /** What a date of joining is based on; the reason is that of the editors. */
  record HowKnown(JoinedBasis basis, Optional<LocalDate> cohort, Optional<Text> reason) {}

  /** What one source says of a member. */
  record EvidenceEntry(EvidenceKind kind, EdtfDate date, Optional<Text> note, Cite cite) {}

  /** An award with the day on which it was conferred. */
  record AwardEntry(Year year, EdtfDate conferred, Text member, List<Cite> cites) {}

  /** The practices of one theme. */
  record ThemeEntry(PracticeTheme theme, List<PracticeEntry> practices) {}

  /** What a member does, with its figures. */
  record PracticeEntry(
      Text name,
      Text member,
      Optional<Text> description,
      EdtfDate since,
      List<FigureEntry> figures,
      Cite cite) {
    boolean hasFigures() {
      return !figures.isEmpty();
    }

    Optional<EdtfDate> start() {
      return Optional.of(since).filter(date -> !date.isUnknown());
    }
  }

  /** A figure of a practice. */
  record FigureEntry(
      String metric, Figure figure, EdtfDate asOf, Optional<String> stage, Cite cite) {
    Optional<EdtfDate> when() {
      return Optional.of(asOf).filter(date -> !date.isUnknown());
    }

    /** Returns the unit of this number: {@code "city"} of one, {@code "cities"} of two. */
    String unit() {
      String number = figure.value() + " ";
      String text = figure.toString();
      return text.substring(text.indexOf(number) + number.length());
    }
  }

  /** How many members there were: counted on each day of a change, and as announced. */
  record Totals(List<TotalRow> rows, List<Announced> otherDates) {
    boolean isEmpty() {
      return rows.isEmpty() && otherDates.isEmpty();
    }
  }

  /** The members of the country and of the network on one day. */
  record TotalRow(LocalDate day, Bounds members, List<Announced> announced, Bounds network) {}

  /** How many are known, and how many are possible. */
  record Bounds(int known, int possible) {
    static Bounds of(HistoryPoint point) {
      return new Bounds(point.known(), point.possible());
    }
  }

  /** What sources, or sources and counts, say differently. */
  record Contradiction(
      AuditKind kind, Text message, Optional<Text> remark, List<Claim> claims, List<Cite> cites) {
    boolean hasClaims() {
      return !claims.isEmpty();
    }
  }

  /** One of several claims, and whether it was taken. */
  record Claim(Text claim, boolean taken, List<Cite> cites) {}

  /** What the data do not tell, and of whom; of members without a name, how many they are. */
  record Gap(GapKind kind, List<GapItem> items, Optional<Unnamed> unnamed) {}

  /**
   * How many were announced and have a name: with the cohort of a day, or of the country in all.
   */
  record Unnamed(Optional<LocalDate> cohort, long announced, long named) {}

  /** A member, with the year of the award or of the last source where that matters. */
  record GapItem(Text name, Optional<Year> year) {}
}
