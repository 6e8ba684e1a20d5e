package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.EvidenceKind;

/**
 * Some of the evidence: {@code Gnlc.evidence().ofMember("cn-hangzhou")}. In order by member, kind,
 * date and source.
 *
 * <p>In order of their ids unless said otherwise.
 */
public final class EvidenceList extends Selection<Evidence, EvidenceList> {
  private static final long serialVersionUID = 1;

  EvidenceList(Universe<Evidence> universe, Bits words, Question question) {
    super(universe, words, question);
  }

  @Override
  EvidenceList select(Bits words, Question question) {
    return new EvidenceList(universe(), words, question);
  }

  /**
   * Returns those of a member.
   *
   * @param id such as {@code "cn-guangzhou"}
   * @throws UnknownKeyException if the dataset has no such member, whatever its status
   */
  public EvidenceList ofMember(String id) {
    universe().catalogue().requireMember(id);
    return where("of member " + id, piece -> piece.memberId().equals(id));
  }

  /**
   * Returns those of a source.
   *
   * @param id such as {@code "s0070"}
   * @throws UnknownKeyException if the dataset has no such source
   */
  public EvidenceList fromSource(String id) {
    universe().catalogue().requireSource(id);
    return where("from source " + id, piece -> piece.sourceId().equals(id));
  }

  /** Returns those of a kind. */
  public EvidenceList ofKind(EvidenceKind kind) {
    Arguments.require(kind, "kind", "a kind of evidence");
    return where("of kind " + kind.code(), piece -> piece.kind() == kind);
  }
}
