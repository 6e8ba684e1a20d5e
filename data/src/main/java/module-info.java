import io.github.gnlc.data.BundledDataset;
import io.github.gnlc.dataset.DatasetProvider;

/**
 * The dataset of the UNESCO Global Network of Learning Cities, with the module
 * {@code io.github.gnlc.core} to query it.
 *
 * <p>The tables as they were edited are resources of it:
 * {@code BundledDataset.class.getResourceAsStream("tables/members.csv")}. Tables that need no join
 * are in {@code "ready-made/"}: {@code members_today.csv}, {@code evidence_with_sources.csv} and
 * {@code members_by_day.csv}.
 */
@SuppressWarnings("opens") // a package of resources alone
module io.github.gnlc.data {
  requires transitive io.github.gnlc.core;
  requires static org.jspecify;

  exports io.github.gnlc.data;

  opens io.github.gnlc.data.tables;

  provides DatasetProvider with
      BundledDataset;
}
