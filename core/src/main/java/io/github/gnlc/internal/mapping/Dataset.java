package io.github.gnlc.internal.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.internal.conclusion.EvidenceOrder;
import io.github.gnlc.internal.conclusion.NetworkOpening;
import io.github.gnlc.internal.conclusion.SourceFinder;
import io.github.gnlc.internal.table.DamagedSnapshot;
import io.github.gnlc.internal.table.Groups;
import io.github.gnlc.internal.table.MemoryTables;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.table.TableNames;
import io.github.gnlc.internal.table.TableSource;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.AwardRound;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.CountryName;
import io.github.gnlc.model.Decision;
import io.github.gnlc.model.DisputedClaim;
import io.github.gnlc.model.Document;
import io.github.gnlc.model.DocumentAccount;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.KeyFeature;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.model.Official;
import io.github.gnlc.model.OfficialRole;
import io.github.gnlc.model.Organisation;
import io.github.gnlc.model.OtherPlace;
import io.github.gnlc.model.Practice;
import io.github.gnlc.model.Proposition;
import io.github.gnlc.model.Publisher;
import io.github.gnlc.model.Rule;
import io.github.gnlc.model.Source;
import io.github.gnlc.model.Statement;
import io.github.gnlc.model.ThematicCluster;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All tables of one dataset as lists of values, each decoded when first asked for, and its members
 * with what is concluded of them.
 *
 * <p>Immutable and thread-safe; two datasets are equal if all their tables are.
 */
public final class Dataset implements SourceFinder {
  private final TableSource tables;
  private final CountryStore countries;

  /** Concluded from the tables when first asked for, unless they were known before. */
  private volatile @Nullable MemberStore members;

  /**
   * Lists decoded so far, by name. A list may be decoded twice in a race, with the same content.
   */
  private final Map<String, Object> decoded = new ConcurrentHashMap<>();

  /** Whether the members were stated beside the tables, and not concluded from them. */
  private final boolean membersStated;

  /** Whether all the checks found these tables well, in memory, where nobody changes them. */
  private final boolean checked;

  private Dataset(
      TableSource tables, CountryStore countries, @Nullable MemberStore members, boolean checked) {
    this.tables = tables;
    this.countries = countries;
    this.members = members;
    this.membersStated = members != null;
    this.checked = checked;
  }

  /** Makes a dataset of tables; conclusions are drawn when its members are first asked for. */
  public static Dataset of(DatasetInfo info, Map<String, ? extends Table> tables) {
    return unconcluded(new MemoryTables(info, tables), false);
  }

  /** Makes a dataset of tables that all the checks found well, such that it need not be again. */
  public static Dataset ofChecked(DatasetInfo info, Map<String, ? extends Table> tables) {
    return unconcluded(new MemoryTables(info, tables), true);
  }

  private static Dataset unconcluded(TableSource tables, boolean checked) {
    return new Dataset(tables, new CountryStore(tables.table(TableNames.COUNTRIES)), null, checked);
  }

  /** Makes a dataset of tables from which all conclusions were drawn already. */
  public static Dataset of(TableSource tables, MemberStore members) {
    return new Dataset(tables, members.countries(), members, false);
  }

  public boolean isChecked() {
    return checked;
  }

  /** Returns where the tables come from. */
  public TableSource source() {
    return tables;
  }

  /**
   * Returns the day on which the dataset was compiled, as {@link #info()} tells it, but without the
   * hash of the content, which a network seen at some moment would have to be made for.
   */
  public LocalDate compiled() {
    return tables.compiled();
  }

  /** Returns what the dataset says of itself. */
  public DatasetInfo info() {
    return tables.info();
  }

  /** Returns the members of any status. */
  public MemberStore members() {
    MemberStore known = members;
    if (known == null) {
      known = MemberConclusions.of(this);
      members = known;
    }
    return known;
  }

  /** Returns all countries of ISO 3166-1, by alpha-2 code. */
  public ImmutableList<Country> countries() {
    return tables.decode(countries::list);
  }

  public CountryStore countryStore() {
    return countries;
  }

  /** Returns the other names of countries. */
  public ImmutableList<CountryName> countryNames() {
    return list(TableNames.COUNTRY_NAMES, Records::countryName);
  }

  /** Returns the sources by id. */
  public ImmutableList<Source> sources() {
    return decode(TableNames.SOURCES, () -> {
      ImmutableMap<String, Publisher> publishers =
          Maps.uniqueIndex(list(TableNames.PUBLISHERS, Records::publisher), Publisher::id);
      return Groups.all(table(TableNames.SOURCES), row -> Records.source(row, publishers::get));
    });
  }

  /** Returns a source by its id, without decoding the others; null if there is none. */
  @Override
  public @Nullable Source source(String id) {
    List<Row> rows = rows(TableNames.SOURCES, "source_id", id);
    return rows.isEmpty()
        ? null
        : tables.decode(() -> Records.source(rows.get(0), this::publisher));
  }

  private @Nullable Publisher publisher(String id) {
    List<Row> rows = rows(TableNames.PUBLISHERS, "publisher_id", id);
    return rows.isEmpty() ? null : Records.publisher(rows.get(0));
  }

  /** The rows of a table with a text in a column; which rows have which is kept. */
  @SuppressWarnings("unchecked") // a name always stands for the same type
  private List<Row> rows(String table, String column, String text) {
    String name = table + " by " + column;
    Object known = decoded.get(name);
    if (known == null) {
      known = Groups.rows(column, table(table));
      decoded.put(name, known);
    }
    List<Row> rows = ((Map<String, List<Row>>) known).get(text);
    return rows == null ? List.of() : rows;
  }

  /** Returns the sources, each under its id. */
  public ImmutableMap<String, Source> sourcesById() {
    return decode("sources by id", () -> Maps.uniqueIndex(sources(), Source::id));
  }

  /** Returns all evidence, by member, and that of a member as {@link EvidenceOrder} has it. */
  public ImmutableList<Evidence> evidence() {
    return decode(TableNames.EVIDENCE, () -> {
      EvidenceOrder order = new EvidenceOrder(sourcesById()::get);
      ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
      Multimaps.index(Groups.all(table(TableNames.EVIDENCE), Records::evidence), Evidence::memberId)
          .asMap()
          .values()
          .forEach(ofMember -> evidence.addAll(order.sorted(ofMember)));
      return evidence.build();
    });
  }

  /** Returns the decisions of the editors. */
  public ImmutableList<Decision> decisions() {
    return list(TableNames.DECISIONS, this::decision);
  }

  private Decision decision(Row row) {
    List<String> sourceIds = new ArrayList<>();
    String memberId = row.text("member_id");
    for (Row source : rows(TableNames.DECISION_SOURCES, "member_id", memberId)) {
      if (source.text("property").equals(row.text("property"))) {
        sourceIds.add(source.text("source_id"));
      }
    }
    return Records.decision(row, sourceIds);
  }

  /** Returns the evidence of a member, in order, without decoding that of others. */
  public List<Evidence> evidenceOf(String memberId) {
    return tables.decode(() -> {
      List<Evidence> evidence = new ArrayList<>();
      for (Row row : rows(TableNames.EVIDENCE, "member_id", memberId)) {
        evidence.add(Records.evidence(row));
      }
      return new EvidenceOrder(this).sorted(evidence);
    });
  }

  /** Returns the decisions on a member, in order, without decoding those on others. */
  public List<Decision> decisionsOf(String memberId) {
    return tables.decode(() -> {
      List<Decision> decisions = new ArrayList<>();
      for (Row row : rows(TableNames.DECISIONS, "member_id", memberId)) {
        decisions.add(decision(row));
      }
      return decisions;
    });
  }

  /** Returns the evidence of each member, in order. */
  public ImmutableListMultimap<String, Evidence> evidenceByMember() {
    return decode("evidence by member", () -> Multimaps.index(evidence(), Evidence::memberId));
  }

  /** Returns the decisions on each member, in order. */
  public ImmutableListMultimap<String, Decision> decisionsByMember() {
    return decode("decisions by member", () -> Multimaps.index(decisions(), Decision::memberId));
  }

  /**
   * Returns the names of members other than the official ones: those printed in sources, then those
   * in several languages.
   */
  public ImmutableList<MemberName> memberNames() {
    return decode(
        TableNames.MEMBER_NAMES,
        () -> ImmutableList.<MemberName>builder()
            .addAll(Groups.all(table(TableNames.MEMBER_NAMES), Records::memberName))
            .addAll(Groups.all(table(TableNames.PLACE_NAMES), Records::placeName))
            .build());
  }

  /** Returns the cohorts by id. */
  public ImmutableList<Cohort> cohorts() {
    return decode(TableNames.COHORTS, () -> {
      CohortRecords records = new CohortRecords(sourcesById(), statements());
      return Groups.all(table(TableNames.COHORTS), records::cohort);
    });
  }

  /** Returns the ids of the cohorts, in order. */
  public ImmutableList<String> cohortIds() {
    return decode(
        "cohort ids", () -> Groups.all(table(TableNames.COHORTS), row -> row.text("cohort_id")));
  }

  /** Returns the ids of the cohorts, each under the day of its announcement. */
  public Map<LocalDate, String> cohortIdsByDay() {
    Table cohorts = table(TableNames.COHORTS);
    return tables.decode(() -> {
      Map<LocalDate, String> ids = new TreeMap<>();
      for (int i = 0; i < cohorts.rowCount(); i++) {
        ids.put(CohortRecords.announced(cohorts.row(i)), cohorts.row(i).text("cohort_id"));
      }
      return ids;
    });
  }

  /** Returns the rounds of the award, by year. */
  public ImmutableList<AwardRound> awardRounds() {
    return list(TableNames.AWARD_ROUNDS, Records::awardRound);
  }

  /** Returns the awards, by year and member. */
  public ImmutableList<Award> awards() {
    return decode(TableNames.AWARDS, () -> {
      ImmutableListMultimap.Builder<String, String> sourceIds = ImmutableListMultimap.builder();
      Table table = table(TableNames.AWARD_SOURCES);
      for (int i = 0; i < table.rowCount(); i++) {
        sourceIds.put(Records.awardKey(table.row(i)), table.row(i).text("source_id"));
      }
      ImmutableListMultimap<String, String> byAward = sourceIds.build();
      return Groups.all(table(TableNames.AWARDS), row -> Records.award(row, byAward));
    });
  }

  /** Returns the events by id. */
  public ImmutableList<Event> events() {
    return decode(TableNames.EVENTS, () -> {
      var accounts =
          Groups.by("event_id", table(TableNames.EVENT_ACCOUNTS), AccountRecords::eventAccount);
      var figures =
          Groups.by("event_id", table(TableNames.EVENT_FIGURES), AccountRecords::eventFigure);
      var records = new AccountRecords(sourcesById());
      var organisers = OrganiserRecords.byEvent(organisations());
      var participants = indexed(officials(), Official::eventId);
      var propositions = indexed(propositions(), PropositionRecords::aboutEvent);
      return Groups.all(table(TableNames.EVENTS), row -> {
        String id = row.text("event_id");
        return records
            .event(row, accounts.get(id), figures.get(id))
            .addAllOrganisers(organisers.get(id))
            .addAllParticipants(participants.get(id))
            .addAllPropositions(propositions.get(id))
            .build();
      });
    });
  }

  /** Returns the documents by id. */
  public ImmutableList<Document> documents() {
    return decode(TableNames.DOCUMENTS, () -> {
      ImmutableListMultimap<String, DocumentAccount> accounts = Groups.by(
          "document_id", table(TableNames.DOCUMENT_ACCOUNTS), AccountRecords::documentAccount);
      AccountRecords records = new AccountRecords(sourcesById());
      var provisions = indexed(propositions(), Proposition::documentId);
      return Groups.all(table(TableNames.DOCUMENTS), row -> {
        String id = row.text("document_id");
        return records.document(row, accounts.get(id), provisions.get(id));
      });
    });
  }

  /** Returns the rules by id. */
  public ImmutableList<Rule> rules() {
    return decode(TableNames.RULES, () -> {
      var provisions =
          Groups.by("rule_id", table(TableNames.RULE_PROVISIONS), RuleRecords::provision);
      RuleRecords records = new RuleRecords(sourcesById());
      return Groups.all(
          table(TableNames.RULES), row -> records.rule(row, provisions.get(row.text("rule_id"))));
    });
  }

  /** Returns the thematic clusters by id. */
  public ImmutableList<ThematicCluster> thematicClusters() {
    return decode(TableNames.THEMATIC_CLUSTERS, () -> {
      var accounts = Groups.by(
          "cluster_id", table(TableNames.CLUSTER_ACCOUNTS), AccountRecords::clusterAccount);
      return Groups.all(
          table(TableNames.THEMATIC_CLUSTERS),
          row -> AccountRecords.thematicCluster(row, accounts.get(row.text("cluster_id"))));
    });
  }

  /** Returns the key features by id. */
  public ImmutableList<KeyFeature> keyFeatures() {
    return decode(TableNames.KEY_FEATURES, () -> {
      var accounts = Groups.by(
          "feature_id", table(TableNames.KEY_FEATURE_ACCOUNTS), AccountRecords::keyFeatureAccount);
      AccountRecords records = new AccountRecords(sourcesById());
      return Groups.all(
          table(TableNames.KEY_FEATURES),
          row -> records.keyFeature(row, accounts.get(row.text("feature_id"))));
    });
  }

  /** Returns the organisations by id. */
  public ImmutableList<Organisation> organisations() {
    return decode(TableNames.ORGANISATIONS, () -> {
      var roles = Groups.by(
          "organisation_id", table(TableNames.ORGANISATION_ROLES), Records::organisationRole);
      return Groups.all(table(TableNames.ORGANISATIONS), row -> Records.organisation(row, roles));
    });
  }

  /** Returns the appearances of officials, by name and date. */
  public ImmutableList<Official> officials() {
    return decode(TableNames.OFFICIALS, () -> {
      ImmutableListMultimap.Builder<String, OfficialRole> roles = ImmutableListMultimap.builder();
      Table table = table(TableNames.OFFICIAL_ROLES);
      for (int i = 0; i < table.rowCount(); i++) {
        roles.put(Records.officialId(table.row(i)), Records.officialRole(table.row(i)));
      }
      ImmutableListMultimap<String, OfficialRole> byOfficial = roles.build();
      var positions = indexed(propositions(), PropositionRecords::positionOf);
      return Groups.all(
          table(TableNames.OFFICIALS), row -> Records.official(row, byOfficial, positions));
    });
  }

  /** Returns the practices by id. */
  public ImmutableList<Practice> practices() {
    return decode(TableNames.PRACTICES, () -> {
      var figures =
          Groups.by("practice_id", table(TableNames.PRACTICE_FIGURES), Records::practiceFigure);
      var groups = Groups.by("practice_id", table(TableNames.PRACTICE_GROUPS), Function.identity());
      return Groups.all(table(TableNames.PRACTICES), row -> Records.practice(row, figures, groups));
    });
  }

  /** Returns what sources say in words, by id. */
  public ImmutableList<Proposition> propositions() {
    return decode(TableNames.PROPOSITIONS, () -> {
      var accounts = Groups.by(
          "proposition_id", table(TableNames.PROPOSITION_ACCOUNTS), PropositionRecords::account);
      PropositionRecords records = new PropositionRecords(sourcesById());
      return Groups.all(
          table(TableNames.PROPOSITIONS),
          row -> records.proposition(row, accounts.get(row.text("proposition_id"))));
    });
  }

  /** Returns the statements, by source, time and metric. */
  public ImmutableList<Statement> statements() {
    return list(TableNames.STATEMENTS, Records::statement);
  }

  /**
   * Returns when the network opened to cities, by the statements that say so: the most exact time
   * they speak of; unknown if none does. Nobody can have joined before.
   */
  public EdtfDate opened() {
    return decode("opened", () -> NetworkOpening.of(statements()));
  }

  /** Returns the places that are no members, by id. */
  public ImmutableList<OtherPlace> otherPlaces() {
    return list(TableNames.OTHER_PLACES, Records::otherPlace);
  }

  /** Returns the place of a row of their table. */
  public static OtherPlace otherPlace(Row row) {
    return Records.otherPlace(row);
  }

  /** Returns the claims of membership that the editors do not accept. */
  public ImmutableList<DisputedClaim> disputedClaims() {
    return list(TableNames.DISPUTED_CLAIMS, Records::disputedClaim);
  }

  /**
   * Reads every table, compares the content with the hash that the dataset states, and the members
   * that it states with those that its tables conclude.
   *
   * @throws SnapshotException if anything is not as it was written
   */
  public void verify() {
    verifyContent();
    if (membersStated) {
      MemberList concluded = tables.decode(() -> MemberConclusions.of(this));
      MemberSection.difference(MemberSection.of(members()), MemberSection.of(concluded))
          .ifPresent(difference -> {
            throw DamagedSnapshot.of(difference);
          });
    }
  }

  /**
   * Reads every table and compares the content with the hash that the dataset states.
   *
   * @throws SnapshotException if anything is not as it was written
   */
  public void verifyContent() {
    tables.verify();
    String hash = ContentHash.of(info(), this::table);
    if (!hash.equals(info().contentHash())) {
      throw DamagedSnapshot.of(
          "its content has hash " + hash + ", expected " + info().contentHash());
    }
  }

  public Table table(String name) {
    return tables.table(name);
  }

  /**
   * Returns bytes that were made from the tables when the dataset was compiled, in an array that
   * nobody may change; null where they were not made. They are not kept.
   */
  public @Nullable ByteBuffer part(String name) {
    return tables.part(name);
  }

  /** The values under the key that some of them have, in their order. */
  private static <T> ImmutableListMultimap<String, T> indexed(
      List<T> values, Function<T, Optional<String>> key) {
    ImmutableListMultimap.Builder<String, T> index = ImmutableListMultimap.builder();
    values.forEach(value -> key.apply(value).ifPresent(k -> index.put(k, value)));
    return index.build();
  }

  private <T> ImmutableList<T> list(String table, Function<Row, T> mapper) {
    return decode(table, () -> Groups.all(table(table), mapper));
  }

  /** What was made under a name when first asked for, and kept. */
  @SuppressWarnings("unchecked") // a name always stands for the same type
  public <T> T decode(String name, Supplier<T> decoder) {
    Object known = decoded.get(name);
    if (known == null) {
      known = tables.decode(decoder);
      decoded.put(name, known);
    }
    return (T) known;
  }

  /**
   * Two datasets are equal if what they say of themselves is, the hash of their tables included,
   * and the members that they answer with.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Dataset that
            && info().equals(that.info())
            && hashOfMembers().equals(that.hashOfMembers()));
  }

  private String hashOfMembers() {
    return decode("hash of members", () -> ContentHash.of(MemberSection.of(members())));
  }

  @Override
  public int hashCode() {
    return info().hashCode();
  }

  /** Returns a text such as {@code gnlc 2026.11.0}. */
  @Override
  public String toString() {
    return info().toString();
  }
}
