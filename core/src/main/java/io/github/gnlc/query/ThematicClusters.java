package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.model.ThematicCluster;
import java.util.Optional;

/**
 * Some of the thematic clusters: {@code Gnlc.thematicClusters().ofMember("ie-cork")}.
 *
 * <p>In order of their ids unless said otherwise.
 */
public final class ThematicClusters extends Selection<ThematicCluster, ThematicClusters> {
  private static final long serialVersionUID = 1;

  ThematicClusters(Universe<ThematicCluster> universe, Bits words, Question question) {
    super(universe, words, question);
  }

  @Override
  ThematicClusters select(Bits words, Question question) {
    return new ThematicClusters(universe(), words, question);
  }

  /**
   * Returns those in which a member is named.
   *
   * @param id such as {@code "ie-cork"}
   * @throws UnknownKeyException if the dataset has no such member, whatever its status
   */
  public ThematicClusters ofMember(String id) {
    universe().catalogue().requireMember(id);
    return where(
        "of member " + id,
        cluster -> cluster.accounts().stream()
            .anyMatch(account -> account.memberId().equals(Optional.of(id))));
  }
}
