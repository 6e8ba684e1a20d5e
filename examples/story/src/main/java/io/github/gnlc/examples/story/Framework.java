package io.github.gnlc.examples.story;

import io.github.gnlc.model.ClusterAccount;
import io.github.gnlc.model.KeyFeature;
import io.github.gnlc.model.KeyFeatureAccount;
import io.github.gnlc.model.ThematicCluster;
import java.util.List;

/** The thematic clusters and key features that a source names. */
final class Framework implements Chapter {
  @Override
  public void write(Telling telling, Page page) {
    page.chapter("Thematic clusters");
    for (ThematicCluster cluster : telling.network().thematicClusters()) {
      for (ClusterAccount account : cluster.accounts()) {
        if (telling.isOwn(account.sourceId())) {
          page.bullet(List.of(telling.says(words(telling, account))));
        }
      }
    }
    page.chapter("Key features that the source names");
    for (KeyFeature feature : telling.network().keyFeatures()) {
      for (KeyFeatureAccount account : feature.accounts()) {
        if (telling.isOwn(account.sourceId())) {
          page.bullet(List.of(telling.says(Prose.plain(account.label()))));
        }
      }
    }
  }

  private static String words(Telling telling, ClusterAccount account) {
    String role = account.role().map(Prose::plain).orElse("member");
    String who = account
        .memberId()
        .map(id -> telling.names().membersAlone(List.of(id)) + " is " + role + " of ")
        .orElse("");
    return Prose.plain(account.period()) + ": " + who + "the cluster "
        + Prose.quoted(account.asNamed());
  }
}
