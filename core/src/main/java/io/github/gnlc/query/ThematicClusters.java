package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.query.SelectionText;
import io.github.gnlc.model.ThematicCluster;
import java.util.Optional;

/**
 * A selection of thematic clusters, in which members work together on one theme.
 *
 * <p>Obtained from {@code Gnlc.thematicClusters()}, all clusters that the dataset has, and narrowed
 * by member:
 *
 * <pre>{@code
 * Gnlc.thematicClusters().count();                        // 7
 * Gnlc.thematicClusters().ofMember("ie-cork").list();     // [Health and well-being]
 *
 * // what sources say of it
 * Gnlc.thematicClusters().get("literacy").accounts().size();   // 2
 * }</pre>
 *
 * <p>The clusters are in the order of their ids.
 *
 * <p>No method accepts or returns null, except that {@code contains(null)} and {@code equals(null)}
 * answer false. Immutable and thread-safe; not serializable: serialize the {@link #list()}.
 */
public final class ThematicClusters extends Selection<ThematicCluster, ThematicClusters> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @param catalogue the dataset, as it is seen at a moment
   * @hidden
   */
  public ThematicClusters(Catalogue catalogue) {
    super(catalogue.rows(
        Kind.THEMATIC_CLUSTER, catalogue.dataset().thematicClusters(), ThematicCluster::id));
  }

  private ThematicClusters(ThematicClusters all, RowSet selected, SelectionText description) {
    super(all, selected, description);
  }

  @Override
  ThematicClusters select(RowSet selected, SelectionText description) {
    return new ThematicClusters(this, selected, description);
  }

  /**
   * Returns the clusters in which a source names a member, in whatever role.
   *
   * @param id the id of the member, such as {@code "ie-cork"}, not null
   * @return the clusters with an account of that member, none if the member has none
   * @throws UnknownKeyException if the dataset has no such member, whatever its status; the message
   *     names the nearest ids
   */
  public ThematicClusters ofMember(String id) {
    Members.ofAnyStatus(catalogue()).get(id);
    return where(
        "of member " + id,
        cluster -> cluster.accounts().stream()
            .anyMatch(account -> account.memberId().equals(Optional.of(id))));
  }
}
