package io.github.gnlc.export;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.AwardRound;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Document;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.KeyFeature;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.model.Official;
import io.github.gnlc.model.Organisation;
import io.github.gnlc.model.Practice;
import io.github.gnlc.model.Proposition;
import io.github.gnlc.model.Rule;
import io.github.gnlc.model.Source;
import io.github.gnlc.model.Statement;
import io.github.gnlc.model.ThematicCluster;
import io.github.gnlc.query.AwardRounds;
import io.github.gnlc.query.Awards;
import io.github.gnlc.query.Cohorts;
import io.github.gnlc.query.Countries;
import io.github.gnlc.query.Documents;
import io.github.gnlc.query.Events;
import io.github.gnlc.query.EvidenceList;
import io.github.gnlc.query.KeyFeatures;
import io.github.gnlc.query.MemberNames;
import io.github.gnlc.query.Members;
import io.github.gnlc.query.Officials;
import io.github.gnlc.query.Organisations;
import io.github.gnlc.query.Practices;
import io.github.gnlc.query.Propositions;
import io.github.gnlc.query.Rules;
import io.github.gnlc.query.Selection;
import io.github.gnlc.query.Sources;
import io.github.gnlc.query.Statements;
import io.github.gnlc.query.ThematicClusters;
import java.util.Optional;

/**
 * The columns of each kind that can be selected: those shown unless others are chosen, and those
 * shown on request. They are there even if no thing of a selection has anything in them.
 */
enum KnownColumns {
  MEMBERS(
      Members.class,
      Member.class,
      "id name distinction country.alpha2 country.name country.region status joined joinedBasis"
          + " left cohortId place.kind place.coordinate.latitude place.coordinate.longitude"
          + " place.gazetteerName place.subdivision place.population wikidataId geonamesId",
      "country.alpha3 country.numeric"),
  COUNTRIES(Countries.class, Country.class, "alpha2 alpha3 numeric name region", ""),
  COHORTS(
      Cohorts.class,
      Cohort.class,
      "id announced newMembers countriesOfNewMembers networkMembers networkCountries",
      "statements"),
  EVIDENCE(EvidenceList.class, Evidence.class, "memberId kind date sourceId note", ""),
  MEMBER_NAMES(MemberNames.class, MemberName.class, "memberId name language usage sourceId", ""),
  AWARD_ROUNDS(AwardRounds.class, AwardRound.class, "year eventId ceremonyDate ceremonyPlace", ""),
  AWARDS(Awards.class, Award.class, "year memberId sourceIds", ""),
  EVENTS(
      Events.class,
      Event.class,
      "id series edition name start end place country theme",
      "accounts figures organisers participants propositions"),
  DOCUMENTS(
      Documents.class,
      Document.class,
      "id kind eventId title adopted extent extentNote",
      "accounts provisions"),
  RULES(Rules.class, Rule.class, "id subject", "periods provisions"),
  THEMATIC_CLUSTERS(ThematicClusters.class, ThematicCluster.class, "id name", "accounts"),
  KEY_FEATURES(KeyFeatures.class, KeyFeature.class, "id parentId label", "accounts"),
  ORGANISATIONS(Organisations.class, Organisation.class, "id name acronym kind", "roles"),
  OFFICIALS(
      Officials.class, Official.class, "name date office organisation eventId", "roles positions"),
  PRACTICES(
      Practices.class,
      Practice.class,
      "id memberId name description theme since targetGroups partners sourceId",
      "figures"),
  PROPOSITIONS(
      Propositions.class,
      Proposition.class,
      "id kind eventId documentId memberId cohortId officialId number addressee text figure.value"
          + " figure.qualifier figure.unit",
      "accounts"),
  STATEMENTS(
      Statements.class,
      Statement.class,
      "sourceId about metric country region figure.value figure.qualifier figure.unit note",
      ""),
  SOURCES(
      Sources.class,
      Source.class,
      "id publisher.id publisher.authority originalPublisher.id originalPublisher.authority published kind"
          + " title description url note",
      "");

  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();
  private static final KnownColumns[] ALL = values();

  private final Class<? extends Selection<?, ?>> selection;
  private final Class<?> type;
  private final String shown;
  private final String onRequest;

  KnownColumns(
      Class<? extends Selection<?, ?>> selection, Class<?> type, String shown, String onRequest) {
    this.selection = selection;
    this.type = type;
    this.shown = shown;
    this.onRequest = onRequest;
  }

  /** The columns of a selection, or of a list by its first value. */
  static Optional<KnownColumns> of(Iterable<?> values) {
    Object first = Iterables.getFirst(values, null);
    for (KnownColumns columns : ALL) {
      if (columns.selection.isInstance(values) || columns.type.isInstance(first)) {
        return Optional.of(columns);
      }
    }
    return Optional.empty();
  }

  ImmutableSet<String> shown() {
    return ImmutableSet.copyOf(BLANKS.split(shown));
  }

  ImmutableSet<String> onRequest() {
    return ImmutableSet.copyOf(BLANKS.split(onRequest));
  }
}
