package io.github.gnlc.internal.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.internal.conclusion.Claim;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.model.Manner;
import io.github.gnlc.model.Proposition;
import io.github.gnlc.model.PropositionAccount;
import io.github.gnlc.model.PropositionKind;
import io.github.gnlc.model.Source;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Makes a proposition out of what several sources say. */
final class PropositionRecords {
  /** Manners in which a source vouches for the wording no less than outright. */
  private static final Set<Manner> IN_FULL = Set.of(Manner.CALLED_FOR, Manner.OBJECTIVE);

  private final ImmutableMap<String, Source> sources;

  PropositionRecords(ImmutableMap<String, Source> sources) {
    this.sources = sources;
  }

  static PropositionAccount account(Row row) {
    return PropositionAccount.builder()
        .sourceId(row.text("source_id"))
        .stated(row.date("stated"))
        .statedBy(row.optional("stated_by"))
        .manner(row.optional("manner").map(Manner::of))
        .text(row.text("text"))
        .figure(row.optional("value").map(value -> Records.figure(row)))
        .note(row.optional("note"))
        .build();
  }

  Proposition proposition(Row row, ImmutableList<PropositionAccount> accounts) {
    return Proposition.builder()
        .id(row.text("proposition_id"))
        .kind(PropositionKind.of(row.text("kind")))
        .eventId(row.optional("event_id"))
        .documentId(row.optional("document_id"))
        .memberId(row.optional("member_id"))
        .cohortId(row.optional("cohort_id"))
        .officialId(officialId(row))
        .number(row.optional("number"))
        .addressee(row.optional("addressee"))
        .text(choose(accounts, account -> Optional.of(account.text()))
            .orElse(row.text("proposition_id")))
        .figure(choose(accounts, PropositionAccount::figure))
        .addAllAccounts(accounts)
        .build();
  }

  /** The event that a proposition is about, rather than only said at. */
  static Optional<String> aboutEvent(Proposition proposition) {
    return proposition.kind() == PropositionKind.POSITION
            || proposition.memberId().isPresent()
        ? Optional.empty()
        : proposition.eventId();
  }

  /** The official whose position a proposition is. */
  static Optional<String> positionOf(Proposition proposition) {
    return proposition.kind() == PropositionKind.POSITION
        ? proposition.officialId()
        : Optional.empty();
  }

  private static Optional<String> officialId(Row row) {
    return row.optional("official").map(name -> name + "/" + row.text("official_date"));
  }

  private <V> Optional<V> choose(
      List<PropositionAccount> accounts, Function<PropositionAccount, Optional<V>> value) {
    Optional<V> inFull = Claim.choose(claims(accounts, value, PropositionRecords::isInFull));
    return inFull.isPresent() ? inFull : Claim.choose(claims(accounts, value, account -> true));
  }

  private <V> List<Claim<V>> claims(
      List<PropositionAccount> accounts,
      Function<PropositionAccount, Optional<V>> value,
      Predicate<PropositionAccount> counts) {
    return accounts.stream()
        .filter(counts)
        .flatMap(account ->
            value.apply(account).map(v -> new Claim<>(v, source(account.sourceId()))).stream())
        .toList();
  }

  private Source source(String id) {
    return Objects.requireNonNull(sources.get(id), id);
  }

  private static boolean isInFull(PropositionAccount account) {
    return account.manner().map(IN_FULL::contains).orElse(true);
  }
}
