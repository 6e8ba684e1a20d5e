package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.Description;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.EvidenceKind;

/**
 * Some of the evidence: {@code Gnlc.evidence().ofMember("cn-hangzhou")}. In order by member, kind,
 * date and source.
 *
 * <p>In order of their ids unless said otherwise.
 */
public final class EvidenceList extends Selection<Evidence, EvidenceList> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @hidden
   */
  public EvidenceList(Catalogue catalogue) {
    super(catalogue.rows(Kind.EVIDENCE, catalogue.dataset().evidence(), EvidenceList::id));
  }

  private EvidenceList(EvidenceList all, RowSet selected, Description description) {
    super(all, selected, description);
  }

  @Override
  EvidenceList select(RowSet selected, Description description) {
    return new EvidenceList(this, selected, description);
  }

  /**
   * Returns those of a member.
   *
   * @param id such as {@code "cn-guangzhou"}
   * @throws UnknownKeyException if the dataset has no such member, whatever its status
   */
  public EvidenceList ofMember(String id) {
    Members.ofAnyStatus(catalogue()).get(id);
    return where("of member " + id, piece -> piece.memberId().equals(id));
  }

  /**
   * Returns those of a source.
   *
   * @param id such as {@code "s0070"}
   * @throws UnknownKeyException if the dataset has no such source
   */
  public EvidenceList fromSource(String id) {
    new Sources(catalogue()).get(id);
    return where("from source " + id, piece -> piece.sourceId().equals(id));
  }

  /** Returns those of a kind. */
  public EvidenceList ofKind(EvidenceKind kind) {
    Arguments.require(kind, "kind", "a kind of evidence");
    return where("of kind " + kind.code(), piece -> piece.kind() == kind);
  }

  private static String id(Evidence piece) {
    return piece.memberId() + "/" + piece.kind().code() + "/" + piece.date().toEdtf() + "/"
        + piece.sourceId();
  }
}
