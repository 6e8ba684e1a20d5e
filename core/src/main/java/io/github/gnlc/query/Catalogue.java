package io.github.gnlc.query;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.AwardRound;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Document;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.KeyFeature;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Official;
import io.github.gnlc.model.Organisation;
import io.github.gnlc.model.Practice;
import io.github.gnlc.model.Rule;
import io.github.gnlc.model.Source;
import io.github.gnlc.model.Statement;
import io.github.gnlc.model.ThematicCluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be selected from one dataset, and the look-ups that selections need of one
 * another. Applications ask {@code Network} instead.
 *
 * <p>Immutable as seen from outside, and thread-safe: a selection of everything is made when first
 * asked for; in a race twice, with the same content.
 */
public final class Catalogue {
  private final Dataset dataset;
  private final MemberUniverse members;
  private final MemberIndex index;
  private final Map<Kind, Selection<?, ?>> everything = new ConcurrentHashMap<>();
  private volatile @Nullable Members today;

  /** Makes the catalogue of a dataset; nothing is decoded yet. */
  public Catalogue(Dataset dataset) {
    this.dataset = dataset;
    members = new MemberUniverse(this, dataset.members());
    index = new MemberIndex(dataset.members());
  }

  /** Returns the dataset. */
  public Dataset dataset() {
    return dataset;
  }

  /** Returns the members of today: those with status member. */
  public Members members() {
    Members known = today;
    if (known == null) {
      known = new Members(
          members,
          index,
          index.withStatus(MemberStatus.MEMBER).bits(),
          Question.of("of today"),
          true);
      today = known;
    }
    return known;
  }

  /** Returns the members of any status, also those unconfirmed or withdrawn. */
  public Members allMembers() {
    return known(
        Kind.MEMBERS,
        Members.class,
        () -> new Members(
            members, index, Bits.all(members.size()), Question.of("of any status"), false));
  }

  /** Returns all countries of ISO 3166-1. */
  public Countries countries() {
    return known(
        Kind.COUNTRIES,
        Countries.class,
        () -> everything(Kind.COUNTRIES, dataset.countries(), Country::alpha2, Countries::new));
  }

  /** Returns all cohorts. */
  public Cohorts cohorts() {
    return known(
        Kind.COHORTS,
        Cohorts.class,
        () -> everything(Kind.COHORTS, dataset.cohorts(), Cohort::id, Cohorts::new));
  }

  /** Returns all evidence. */
  public EvidenceList evidence() {
    return known(
        Kind.EVIDENCE,
        EvidenceList.class,
        () -> everything(
            Kind.EVIDENCE, dataset.evidence(), Catalogue::evidenceId, EvidenceList::new));
  }

  /** Returns all names of members other than the official ones. */
  public MemberNames memberNames() {
    return known(
        Kind.MEMBER_NAMES,
        MemberNames.class,
        () -> everything(
            Kind.MEMBER_NAMES, dataset.memberNames(), Catalogue::nameId, MemberNames::new));
  }

  /** Returns all rounds of the award. */
  public AwardRounds awardRounds() {
    Function<AwardRound, String> id = round -> Integer.toString(round.year());
    return known(
        Kind.AWARD_ROUNDS,
        AwardRounds.class,
        () -> everything(Kind.AWARD_ROUNDS, dataset.awardRounds(), id, AwardRounds::new));
  }

  /** Returns all awards. */
  public Awards awards() {
    return known(
        Kind.AWARDS,
        Awards.class,
        () -> everything(Kind.AWARDS, dataset.awards(), Award::id, Awards::new));
  }

  /** Returns all events. */
  public Events events() {
    return known(
        Kind.EVENTS,
        Events.class,
        () -> everything(Kind.EVENTS, dataset.events(), Event::id, Events::new));
  }

  /** Returns all documents. */
  public Documents documents() {
    return known(
        Kind.DOCUMENTS,
        Documents.class,
        () -> everything(Kind.DOCUMENTS, dataset.documents(), Document::id, Documents::new));
  }

  /** Returns all rules. */
  public Rules rules() {
    return known(
        Kind.RULES,
        Rules.class,
        () -> everything(Kind.RULES, dataset.rules(), Rule::id, Rules::new));
  }

  /** Returns all thematic clusters. */
  public ThematicClusters thematicClusters() {
    return known(
        Kind.THEMATIC_CLUSTERS,
        ThematicClusters.class,
        () -> everything(
            Kind.THEMATIC_CLUSTERS,
            dataset.thematicClusters(),
            ThematicCluster::id,
            ThematicClusters::new));
  }

  /** Returns all key features. */
  public KeyFeatures keyFeatures() {
    return known(
        Kind.KEY_FEATURES,
        KeyFeatures.class,
        () ->
            everything(Kind.KEY_FEATURES, dataset.keyFeatures(), KeyFeature::id, KeyFeatures::new));
  }

  /** Returns all organisations. */
  public Organisations organisations() {
    return known(
        Kind.ORGANISATIONS,
        Organisations.class,
        () -> everything(
            Kind.ORGANISATIONS, dataset.organisations(), Organisation::id, Organisations::new));
  }

  /** Returns all appearances of officials. */
  public Officials officials() {
    return known(
        Kind.OFFICIALS,
        Officials.class,
        () -> everything(Kind.OFFICIALS, dataset.officials(), Official::id, Officials::new));
  }

  /** Returns all practices. */
  public Practices practices() {
    return known(
        Kind.PRACTICES,
        Practices.class,
        () -> everything(Kind.PRACTICES, dataset.practices(), Practice::id, Practices::new));
  }

  /** Returns all statements. */
  public Statements statements() {
    return known(
        Kind.STATEMENTS,
        Statements.class,
        () -> everything(Kind.STATEMENTS, dataset.statements(), Statement::id, Statements::new));
  }

  /** Returns all sources. */
  public Sources sources() {
    return known(
        Kind.SOURCES,
        Sources.class,
        () -> everything(Kind.SOURCES, dataset.sources(), Source::id, Sources::new));
  }

  Optional<Country> findCountry(String code) {
    int country =
        index.countryOrdinal(Arguments.require(code, "country", "an ISO 3166-1 code such as CN"));
    return country < 0 ? Optional.empty() : Optional.of(dataset.members().country(country));
  }

  Country requireCountry(String code) {
    return findCountry(code).orElseThrow(() -> unknownCountry(code));
  }

  RuntimeException unknownCountry(String code) {
    List<String> codes = new ArrayList<>();
    for (Country country : dataset.countries()) {
      codes.add(country.alpha2());
      codes.add(country.alpha3());
      codes.add(country.numeric());
    }
    return Refusals.unknown(
        Kind.COUNTRIES,
        code,
        codes,
        "expected an ISO 3166-1 code in capitals, such as CN, CHN or 156");
  }

  void requireMember(String id) {
    allMembers().get(id);
  }

  void requireSource(String id) {
    sources().get(id);
  }

  ImmutableList<String> cohortIds() {
    return dataset.cohortIds();
  }

  void requireCohort(String id) {
    if (!cohortIds().contains(Arguments.require(id, "cohort", "an id such as gnlc-2022"))) {
      throw Refusals.unknown(
          Kind.COHORTS, id, cohortIds(), "the dataset has " + String.join(", ", cohortIds()));
    }
  }

  void requireAwardRound(int year) {
    if (awardRounds().find(Integer.toString(year)).isEmpty()) {
      throw Refusals.unknown(
          Kind.AWARD_ROUNDS,
          Integer.toString(year),
          awardRounds().ids(),
          "the dataset has " + String.join(", ", awardRounds().ids()));
    }
  }

  private <S extends Selection<?, S>> S known(Kind kind, Class<S> type, Maker<S> maker) {
    Selection<?, ?> known = everything.get(kind);
    if (known == null) {
      known = maker.make();
      everything.put(kind, known);
    }
    return type.cast(known);
  }

  private <T, S extends Selection<T, S>> S everything(
      Kind kind, ImmutableList<T> things, Function<T, String> id, Constructor<T, S> constructor) {
    return constructor.make(
        ListUniverse.of(this, kind, things, id), Bits.all(things.size()), Question.EVERYTHING);
  }

  private static String evidenceId(Evidence piece) {
    return piece.memberId() + "/" + piece.kind().code() + "/" + piece.date().toEdtf() + "/"
        + piece.sourceId();
  }

  private static String nameId(MemberName name) {
    return name.memberId() + "/" + name.language().or(name::sourceId).orElse("") + "/"
        + name.name();
  }

  private interface Maker<S> {
    S make();
  }

  private interface Constructor<T, S> {
    S make(Universe<T> universe, Bits words, Question question);
  }
}
