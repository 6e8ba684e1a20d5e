package io.github.gnlc.internal.time;

import io.github.gnlc.internal.conclusion.Presence;
import io.github.gnlc.internal.conclusion.Standing;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberDirectory;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.table.Tables;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.MemberStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The directory as the world stood on a day: the members that had joined, with the status and the
 * awards they had then; and awardees of whom that is not known, unconfirmed.
 */
final class AsOfHistory extends DirectoryHistory {
  private final Certainty certainty;
  private final LocalDate compiled;
  private final Optional<LocalDate> opened;

  /** When the awards of a round were conferred, by the year of the round. */
  private final Map<String, EdtfDate> rounds = new HashMap<>();

  AsOfHistory(Dataset dataset, Certainty certainty) {
    super(dataset.table(MemberDirectory.NAME));
    this.certainty = certainty;
    compiled = dataset.compiled();
    opened = dataset.opened().earliest();
    Table table = dataset.whole().table(Tables.AWARD_ROUNDS);
    for (int i = 0; i < table.rowCount(); i++) {
      rounds.put(table.row(i).text("year"), conferred(table.row(i)));
    }
  }

  /** When the awards of a round were conferred. */
  static EdtfDate conferred(Row round) {
    EdtfDate ceremony = round.date("ceremony_date");
    return ceremony.isUnknown() ? EdtfDate.of(round.text("year")) : ceremony;
  }

  @Override
  void addTurns(int member, Turns turns) {
    Row row = row(member);
    opened.ifPresent(turns::add);
    turns.add(compiled);
    turns.add(row.date("joined"));
    turns.add(row.date("left"));
    for (String year : MemberDirectory.yearsOfAwards(row)) {
      EdtfDate conferred = rounds.get(year);
      if (conferred != null) {
        turns.add(conferred);
      }
    }
  }

  @Override
  Standing standing(int member, LocalDate day) {
    Row row = row(member);
    boolean open = opened.isEmpty() || !day.isBefore(opened.get());
    boolean joined = open && Presence.joined(row.date("joined"), day, compiled).counts(certainty);
    String awarded = awarded(row, day);
    return joined || awarded != null
        ? Standing.of(
            row,
            (joined ? status(row, day) : MemberStatus.UNCONFIRMED).code(),
            row.cell("joined"),
            row.cell("basis"),
            row.cell("left"),
            row.cell("cohort_id"),
            awarded)
        : Standing.NONE;
  }

  private MemberStatus status(Row row, LocalDate day) {
    MemberStatus today = MemberStatus.of(row.text("status"));
    boolean stillIn =
        today == MemberStatus.WITHDRAWN && row.date("left").after(day).counts(certainty);
    return stillIn ? MemberStatus.MEMBER : today;
  }

  private @Nullable String awarded(Row row, LocalDate day) {
    List<String> years = new ArrayList<>();
    for (String year : MemberDirectory.yearsOfAwards(row)) {
      EdtfDate conferred = rounds.get(year);
      if (conferred != null && conferred.onOrBefore(day).counts(certainty)) {
        years.add(year);
      }
    }
    return years.isEmpty() ? null : String.join(" ", years);
  }
}
