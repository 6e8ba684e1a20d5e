package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.Description;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.model.ThematicCluster;
import java.util.Optional;

/**
 * Some of the thematic clusters: {@code Gnlc.thematicClusters().ofMember("ie-cork")}.
 *
 * <p>In order of their ids unless said otherwise.
 */
public final class ThematicClusters extends Selection<ThematicCluster, ThematicClusters> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @hidden
   */
  public ThematicClusters(Catalogue catalogue) {
    super(catalogue.rows(
        Kind.THEMATIC_CLUSTER, catalogue.dataset().thematicClusters(), ThematicCluster::id));
  }

  private ThematicClusters(ThematicClusters all, RowSet selected, Description description) {
    super(all, selected, description);
  }

  @Override
  ThematicClusters select(RowSet selected, Description description) {
    return new ThematicClusters(this, selected, description);
  }

  /**
   * Returns those in which a member is named.
   *
   * @param id such as {@code "ie-cork"}
   * @throws UnknownKeyException if the dataset has no such member, whatever its status
   */
  public ThematicClusters ofMember(String id) {
    Members.ofAnyStatus(catalogue()).get(id);
    return where(
        "of member " + id,
        cluster -> cluster.accounts().stream()
            .anyMatch(account -> account.memberId().equals(Optional.of(id))));
  }
}
