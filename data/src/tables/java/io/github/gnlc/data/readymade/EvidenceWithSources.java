package io.github.gnlc.data.readymade;

import io.github.gnlc.Network;
import io.github.gnlc.model.Authority;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Publisher;
import io.github.gnlc.model.Source;
import io.github.gnlc.model.SourceKind;
import java.util.ArrayList;
import java.util.List;

/** Every piece of evidence with its member and its source, in the order of the library. */
final class EvidenceWithSources {
  private EvidenceWithSources() {}

  /** A piece of evidence with what it refers to. */
  private record Joined(Evidence piece, Member member, Source source) {}

  static ReadyTable of(Network network) {
    List<Joined> all = new ArrayList<>();
    for (Evidence piece : network.evidence()) {
      all.add(new Joined(
          piece,
          network.allMembers().get(piece.memberId()),
          network.sources().get(piece.sourceId())));
    }
    List<ReadyColumn<Joined>> columns = new ArrayList<>(ofMember());
    columns.addAll(ofPiece());
    columns.addAll(ofSource());
    return ReadyTable.of(
        "evidence_with_sources", "what one source says of one member", columns, all);
  }

  private static List<ReadyColumn<Joined>> ofMember() {
    return List.of(
        ReadyColumn.text(
            "member_id", "the id of members_today", joined -> joined.member().id()),
        ReadyColumn.text("label", Meanings.LABEL, joined -> joined.member().label()),
        ReadyColumn.text(
            "country", Meanings.COUNTRY, joined -> joined.member().country().alpha2()),
        ReadyColumn.text(
            "country_name",
            Meanings.COUNTRY_NAME,
            joined -> joined.member().country().name()),
        ReadyColumn.text(
            "alpha3", Meanings.ALPHA3, joined -> joined.member().country().alpha3()),
        ReadyColumn.text(
            "status",
            Meanings.oneOf("what the member is today", MemberStatus.class, MemberStatus::code),
            joined -> joined.member().status().code()));
  }

  private static List<ReadyColumn<Joined>> ofPiece() {
    return List.of(
        ReadyColumn.text(
            "kind",
            Meanings.oneOf("what the source says", EvidenceKind.class, EvidenceKind::code),
            joined -> joined.piece().kind().code()),
        ReadyColumn.text(
            "date",
            "the date that the source gives, as exact as there (EDTF)",
            joined ->
                joined.piece().date().isUnknown() ? null : joined.piece().date().toEdtf()),
        ReadyColumn.day(
            "earliest",
            "the first day of that date",
            joined -> joined.piece().date().earliest().orElse(null)),
        ReadyColumn.day(
            "latest",
            "the last day of that date",
            joined -> joined.piece().date().latest().orElse(null)),
        ReadyColumn.text(
            "note",
            "what the source says besides, in our words",
            joined -> joined.piece().note().orElse(null)));
  }

  private static List<ReadyColumn<Joined>> ofSource() {
    return List.of(
        ReadyColumn.text("source_id", "the source", joined -> joined.source().id()),
        ReadyColumn.text("title", Meanings.TITLE, joined -> joined.source().label()),
        ReadyColumn.text(
            "source_kind",
            Meanings.oneOf("what the source is", SourceKind.class, SourceKind::code),
            joined -> joined.source().kind().code()),
        ReadyColumn.text(
            "publisher",
            "who published it",
            joined -> joined.source().publisher().map(Publisher::id).orElse(null)),
        ReadyColumn.text(
            "original_publisher",
            "whose text it is, if the publisher only reprints it",
            joined -> joined.source().originalPublisher().map(Publisher::id).orElse(null)),
        ReadyColumn.text(
            "authority",
            Meanings.oneOf(
                "the weight that it carries, the greatest first", Authority.class, Authority::code),
            joined -> joined.source().authority().code()),
        ReadyColumn.text(
            "published",
            "when it was published, as exact as it shows (EDTF)",
            joined -> joined.source().published().isUnknown()
                ? null
                : joined.source().published().toEdtf()),
        new ReadyColumn<>(
            "url",
            ColumnType.ADDRESS,
            "its address",
            joined -> joined.source().url().orElse(null)));
  }
}
