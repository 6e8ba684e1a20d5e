package io.github.gnlc.internal.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.internal.conclusion.Claim;
import io.github.gnlc.internal.conclusion.EventClaims;
import io.github.gnlc.internal.conclusion.SourceFinder;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.model.ClusterAccount;
import io.github.gnlc.model.Document;
import io.github.gnlc.model.DocumentAccount;
import io.github.gnlc.model.DocumentExtent;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.EventAccount;
import io.github.gnlc.model.EventFigure;
import io.github.gnlc.model.KeyFeature;
import io.github.gnlc.model.KeyFeatureAccount;
import io.github.gnlc.model.Proposition;
import io.github.gnlc.model.Source;
import io.github.gnlc.model.ThematicCluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes one thing out of what several sources say of it: events, documents, clusters and key
 * features.
 */
final class AccountRecords {
  private final SourceFinder finder;

  AccountRecords(ImmutableMap<String, Source> sources) {
    this.finder = sources::get;
  }

  static EventAccount eventAccount(Row row) {
    return EventAccount.builder()
        .sourceId(row.text("source_id"))
        .name(row.optional("name"))
        .start(row.date("start"))
        .end(row.date("end"))
        .place(row.optional("place"))
        .country(row.optional("country"))
        .theme(row.optional("theme"))
        .note(row.optional("note"))
        .build();
  }

  static EventFigure eventFigure(Row row) {
    return EventFigure.builder()
        .sourceId(row.text("source_id"))
        .counted(row.text("figure"))
        .mode(row.optional("mode"))
        .stage(row.optional("stage"))
        .figure(Records.figure(row))
        .build();
  }

  /** An event without what other tables say of it. */
  Event.Builder event(
      Row row, ImmutableList<EventAccount> accounts, ImmutableList<EventFigure> figures) {
    return Event.builder()
        .id(row.text("event_id"))
        .series(row.optional("series"))
        .edition(row.optionalInteger("edition"))
        .name(choose(accounts, EventAccount::sourceId, EventAccount::name)
            .orElse(row.text("event_id")))
        .start(day(accounts, EventAccount::start))
        .end(day(accounts, EventAccount::end))
        .place(text(accounts, EventAccount::place))
        .country(text(accounts, EventAccount::country))
        .theme(text(accounts, EventAccount::theme))
        .addAllAccounts(accounts)
        .addAllFigures(figures);
  }

  private EdtfDate day(List<EventAccount> accounts, Function<EventAccount, EdtfDate> day) {
    return Claim.chooseDate(EventClaims.ofDay(accounts, finder, day).competing());
  }

  private Optional<String> text(
      List<EventAccount> accounts, Function<EventAccount, Optional<String>> text) {
    return Claim.choose(EventClaims.ofText(accounts, finder, text).competing());
  }

  static DocumentAccount documentAccount(Row row) {
    return DocumentAccount.builder()
        .sourceId(row.text("source_id"))
        .title(row.text("title"))
        .language(row.optional("language"))
        .adopted(row.date("adopted"))
        .place(row.optional("place"))
        .note(row.optional("note"))
        .build();
  }

  Document document(
      Row row, ImmutableList<DocumentAccount> accounts, ImmutableList<Proposition> provisions) {
    Optional<String> english = choose(
        accounts,
        DocumentAccount::sourceId,
        account -> account
            .language()
            .filter(language -> language.equals("en") || language.startsWith("en-"))
            .map(language -> account.title()));
    Optional<String> any =
        choose(accounts, DocumentAccount::sourceId, account -> Optional.of(account.title()));
    return Document.builder()
        .id(row.text("document_id"))
        .kind(row.text("kind"))
        .eventId(row.optional("event_id"))
        .title(english.or(() -> any).orElse(row.text("document_id")))
        .adopted(chooseDate(accounts, DocumentAccount::sourceId, DocumentAccount::adopted))
        .addAllAccounts(accounts)
        .addAllProvisions(provisions)
        .extent(
            provisions.isEmpty()
                ? Optional.empty()
                : row.optional("extent").map(DocumentExtent::of))
        .extentNote(provisions.isEmpty() ? Optional.empty() : row.optional("extent_note"))
        .build();
  }

  static ClusterAccount clusterAccount(Row row) {
    return ClusterAccount.builder()
        .sourceId(row.text("source_id"))
        .period(row.text("period"))
        .role(row.optional("role"))
        .memberId(row.optional("member_id"))
        .asNamed(row.text("as_named"))
        .note(row.optional("note"))
        .build();
  }

  static ThematicCluster thematicCluster(Row row, ImmutableList<ClusterAccount> accounts) {
    return ThematicCluster.builder()
        .id(row.text("cluster_id"))
        .name(row.text("name"))
        .addAllAccounts(accounts)
        .build();
  }

  static KeyFeatureAccount keyFeatureAccount(Row row) {
    return KeyFeatureAccount.builder()
        .sourceId(row.text("source_id"))
        .label(row.text("label"))
        .note(row.optional("note"))
        .build();
  }

  KeyFeature keyFeature(Row row, ImmutableList<KeyFeatureAccount> accounts) {
    Optional<String> label =
        choose(accounts, KeyFeatureAccount::sourceId, account -> Optional.of(account.label()));
    return KeyFeature.builder()
        .id(row.text("feature_id"))
        .parentId(row.optional("parent_id"))
        .label(label.orElse(row.text("feature_id")))
        .addAllAccounts(accounts)
        .build();
  }

  private <A, V> Optional<V> choose(
      List<A> accounts, Function<A, String> sourceId, Function<A, Optional<V>> value) {
    List<Claim<V>> claims = new ArrayList<>();
    for (A account : accounts) {
      value
          .apply(account)
          .ifPresent(v -> claims.add(new Claim<>(v, finder.require(sourceId.apply(account)))));
    }
    return Claim.choose(claims);
  }

  private <A> EdtfDate chooseDate(
      List<A> accounts, Function<A, String> sourceId, Function<A, EdtfDate> date) {
    List<Claim<EdtfDate>> claims = new ArrayList<>();
    for (A account : accounts) {
      claims.add(new Claim<>(date.apply(account), finder.require(sourceId.apply(account))));
    }
    return Claim.chooseDate(claims);
  }
}
