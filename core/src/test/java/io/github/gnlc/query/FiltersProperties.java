package io.github.gnlc.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.model.Authority;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.OfficialRole;
import io.github.gnlc.model.ParticipantRole;
import io.github.gnlc.model.PracticeFigure;
import io.github.gnlc.model.PracticeGroup;
import io.github.gnlc.model.PracticeTheme;
import io.github.gnlc.model.Proposition;
import io.github.gnlc.model.PropositionAccount;
import io.github.gnlc.model.PropositionKind;
import io.github.gnlc.model.Publisher;
import io.github.gnlc.model.Region;
import io.github.gnlc.model.SourceKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every filter of every kind of selection finds what a plain scan of the dataset's list finds. */
class FiltersProperties {
  private static final int TRIES = 50;

  /** Also years in which nothing happened. */
  private static final List<Integer> YEARS =
      IntStream.rangeClosed(2012, 2026).boxed().toList();

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void awardsOfAMember(@ForAll("datasets") Dataset dataset) {
    Awards awards = Network.ofDataset(dataset).awards();

    for (String id : memberIds(dataset)) {
      assertFound(
          awards.ofMember(id), dataset.awards(), award -> award.memberId().equals(id));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void awardsInACountry(@ForAll("datasets") Dataset dataset) {
    Awards awards = Network.ofDataset(dataset).awards();
    Map<String, String> countries = countriesOfMembers(dataset);

    forEachCode(
        dataset,
        (code, alpha2) -> assertFound(
            awards.inCountry(code),
            dataset.awards(),
            award -> alpha2.equals(countries.get(award.memberId()))));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void awardsInARound(@ForAll("datasets") Dataset dataset) {
    Awards awards = Network.ofDataset(dataset).awards();

    dataset
        .awardRounds()
        .forEach(round -> assertFound(
            awards.inRound(round.year()), dataset.awards(), award -> award.year() == round.year()));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void eventsThatAreConferences(@ForAll("datasets") Dataset dataset) {
    assertFound(
        Network.ofDataset(dataset).events().conferences(),
        dataset.events(),
        event -> event.series().isPresent() && event.series().get().equals("iclc"));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void eventsOfAnEdition(@ForAll("datasets") Dataset dataset) {
    Events events = Network.ofDataset(dataset).events();

    for (int edition = 0; edition < 10; edition++) {
      int wanted = edition;
      assertFound(
          events.edition(wanted),
          dataset.events(),
          event -> event.edition().isPresent() && event.edition().getAsInt() == wanted);
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void eventsStartedInAYear(@ForAll("datasets") Dataset dataset) {
    Events events = Network.ofDataset(dataset).events();

    for (int year : YEARS) {
      assertFound(events.startedIn(year), dataset.events(), event -> isWithin(event.start(), year));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void eventsInACountry(@ForAll("datasets") Dataset dataset) {
    Events events = Network.ofDataset(dataset).events();

    forEachCode(
        dataset,
        (code, alpha2) -> assertFound(
            events.inCountry(code),
            dataset.events(),
            event -> event.country().orElse("").equals(alpha2)));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void documentsOfAKind(@ForAll("datasets") Dataset dataset) {
    Documents documents = Network.ofDataset(dataset).documents();

    for (String kind : Set.of("guide", "report", "declaration", "Guide", "")) {
      assertFound(
          documents.ofKind(kind),
          dataset.documents(),
          document -> document.kind().equals(kind));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void documentsAdoptedInAYear(@ForAll("datasets") Dataset dataset) {
    Documents documents = Network.ofDataset(dataset).documents();

    for (int year : YEARS) {
      assertFound(
          documents.adoptedIn(year),
          dataset.documents(),
          document -> isWithin(document.adopted(), year));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void documentsOfAnEvent(@ForAll("datasets") Dataset dataset) {
    Documents documents = Network.ofDataset(dataset).documents();

    dataset
        .events()
        .forEach(event -> assertFound(
            documents.ofEvent(event.id()),
            dataset.documents(),
            document -> document.eventId().orElse("").equals(event.id())));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void cohortsAnnouncedInAYear(@ForAll("datasets") Dataset dataset) {
    Cohorts cohorts = Network.ofDataset(dataset).cohorts();

    for (int year : YEARS) {
      assertFound(
          cohorts.announcedIn(year),
          dataset.cohorts(),
          cohort -> cohort.announced().toString().startsWith(year + "-"));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void countriesByAnyOfTheirCodes(@ForAll("datasets") Dataset dataset) {
    Countries countries = Network.ofDataset(dataset).countries();

    for (Country country : dataset.countries()) {
      for (String code : List.of(country.alpha2(), country.alpha3(), country.numeric())) {
        assertThat(countries.get(code)).isEqualTo(country);
        assertThat(countries.find(code)).contains(country);
      }
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void countriesInARegion(@ForAll("datasets") Dataset dataset) {
    Countries countries = Network.ofDataset(dataset).countries();

    for (Region region : Region.values()) {
      assertFound(
          countries.inRegion(region),
          dataset.countries(),
          country -> country.region().orElse(null) == region);
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void countriesWithMembersOfToday(@ForAll("datasets") Dataset dataset) {
    Set<String> expected = MemberQuestion.everyone(dataset).stream()
        .filter(member -> member.status() == MemberStatus.MEMBER)
        .map(member -> member.country().alpha2())
        .collect(Collectors.toCollection(TreeSet::new));

    assertThat(Network.ofDataset(dataset).countries().withMembers().ids())
        .containsExactlyElementsOf(expected);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void practicesOfAMember(@ForAll("datasets") Dataset dataset) {
    Practices practices = Network.ofDataset(dataset).practices();

    for (String id : memberIds(dataset)) {
      assertFound(
          practices.ofMember(id),
          dataset.practices(),
          practice -> practice.memberId().equals(id));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void practicesInACountry(@ForAll("datasets") Dataset dataset) {
    Practices practices = Network.ofDataset(dataset).practices();
    Map<String, String> countries = countriesOfMembers(dataset);

    forEachCode(
        dataset,
        (code, alpha2) -> assertFound(
            practices.inCountry(code),
            dataset.practices(),
            practice -> alpha2.equals(countries.get(practice.memberId()))));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void practicesWithATheme(@ForAll("datasets") Dataset dataset) {
    Practices practices = Network.ofDataset(dataset).practices();

    for (PracticeTheme theme : PracticeTheme.values()) {
      assertFound(
          practices.withTheme(theme), dataset.practices(), practice -> practice.theme() == theme);
      assertThat(practices.withTheme(theme.code())).isEqualTo(practices.withTheme(theme));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void practicesWithFigures(@ForAll("datasets") Dataset dataset) {
    Practices practices = Network.ofDataset(dataset).practices();

    assertFound(
        practices.withFigures(),
        dataset.practices(),
        practice -> !practice.figures().isEmpty());
    assertFound(
        practices.withFigure(PracticeFigure::isTarget),
        dataset.practices(),
        practice -> practice.figures().stream()
            .anyMatch(figure -> figure.stage().equals(Optional.of("target"))));
    for (String unit : Set.of("courses", "people")) {
      assertFound(
          practices.withFigureIn(unit),
          dataset.practices(),
          practice -> practice.figures().stream()
              .anyMatch(figure -> figure.figure().unit().equals(unit)));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void practicesForAGroupAndWithAPartner(@ForAll("datasets") Dataset dataset) {
    Practices practices = Network.ofDataset(dataset).practices();

    for (PracticeGroup group : PracticeGroup.values()) {
      assertFound(
          practices.forGroup(group),
          dataset.practices(),
          practice -> Set.copyOf(practice.targetGroups()).contains(group));
      assertFound(
          practices.withPartner(group),
          dataset.practices(),
          practice -> Set.copyOf(practice.partners()).contains(group));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void propositionsOfKinds(@ForAll("datasets") Dataset dataset) {
    Propositions propositions = Network.ofDataset(dataset).propositions();

    for (PropositionKind kind : PropositionKind.values()) {
      assertFound(
          propositions.ofKind(kind),
          dataset.propositions(),
          proposition -> proposition.kind() == kind);
      assertFound(
          propositions.ofKind(kind, PropositionKind.AIM, PropositionKind.CALL),
          dataset.propositions(),
          proposition -> Set.of("aim", "call").contains(proposition.kind().code())
              || proposition.kind() == kind);
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void propositionsFromASource(@ForAll("datasets") Dataset dataset) {
    Propositions propositions = Network.ofDataset(dataset).propositions();

    dataset
        .sources()
        .forEach(source -> assertFound(
            propositions.fromSource(source.id()),
            dataset.propositions(),
            proposition -> proposition.accounts().stream()
                .map(PropositionAccount::sourceId)
                .toList()
                .contains(source.id())));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void propositionsStatedInAYear(@ForAll("datasets") Dataset dataset) {
    Propositions propositions = Network.ofDataset(dataset).propositions();

    for (int year : YEARS) {
      assertFound(
          propositions.statedIn(year),
          dataset.propositions(),
          proposition -> proposition.accounts().stream()
              .anyMatch(account -> isWithin(account.stated(), year)));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void propositionsOfEachSubject(@ForAll("datasets") Dataset dataset) {
    Propositions propositions = Network.ofDataset(dataset).propositions();

    dataset
        .events()
        .forEach(event ->
            assertOf(dataset, propositions.ofEvent(event.id()), event.id(), Proposition::eventId));
    dataset
        .documents()
        .forEach(document -> assertOf(
            dataset,
            propositions.ofDocument(document.id()),
            document.id(),
            Proposition::documentId));
    memberIds(dataset)
        .forEach(id -> assertOf(dataset, propositions.ofMember(id), id, Proposition::memberId));
    dataset
        .cohorts()
        .forEach(cohort -> assertOf(
            dataset, propositions.ofCohort(cohort.id()), cohort.id(), Proposition::cohortId));
    dataset
        .officials()
        .forEach(official -> assertOf(
            dataset,
            propositions.ofOfficial(official.id()),
            official.id(),
            Proposition::officialId));
  }

  private static void assertOf(
      Dataset dataset,
      Propositions selected,
      String id,
      Function<Proposition, Optional<String>> subject) {
    assertFound(
        selected,
        dataset.propositions(),
        proposition -> subject.apply(proposition).orElse("").equals(id));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void propositionsOfMembers(@ForAll("datasets") Dataset dataset) {
    assertFound(
        Network.ofDataset(dataset).propositions().ofMembers(),
        dataset.propositions(),
        proposition -> !proposition.memberId().equals(Optional.empty()));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void rulesAboutASubject(@ForAll("datasets") Dataset dataset) {
    Rules rules = Network.ofDataset(dataset).rules();

    for (String subject : Set.of("award", "membership", "nothing")) {
      assertFound(rules.about(subject), dataset.rules(), rule -> rule.subject().equals(subject));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void organisationsOfAKind(@ForAll("datasets") Dataset dataset) {
    Organisations organisations = Network.ofDataset(dataset).organisations();

    for (String kind : Set.of("institute", "National Commission", "nothing")) {
      assertFound(
          organisations.ofKind(kind),
          dataset.organisations(),
          organisation -> organisation.kind().equals(kind));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void officialsOfAName(@ForAll("datasets") Dataset dataset) {
    Officials officials = Network.ofDataset(dataset).officials();

    for (String name : Set.of("Irina Bokova", "Person 1", "Person 2", "Nobody")) {
      assertFound(
          officials.named(name),
          dataset.officials(),
          official -> official.name().equals(name));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void officialsFromASource(@ForAll("datasets") Dataset dataset) {
    Officials officials = Network.ofDataset(dataset).officials();

    dataset
        .sources()
        .forEach(source -> assertFound(
            officials.fromSource(source.id()),
            dataset.officials(),
            official -> official.roles().stream()
                .map(OfficialRole::sourceId)
                .toList()
                .contains(source.id())));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void officialsInARole(@ForAll("datasets") Dataset dataset) {
    Officials officials = Network.ofDataset(dataset).officials();

    for (ParticipantRole wanted : ParticipantRole.values()) {
      assertFound(
          officials.inRole(wanted),
          dataset.officials(),
          official -> official.roles().stream().map(OfficialRole::role).toList().contains(wanted));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void officialsForAMember(@ForAll("datasets") Dataset dataset) {
    Officials officials = Network.ofDataset(dataset).officials();

    for (String id : memberIds(dataset)) {
      assertFound(
          officials.forMember(id),
          dataset.officials(),
          official -> official.roles().stream()
              .flatMap(role -> role.memberId().stream())
              .toList()
              .contains(id));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void officialsAtAnEvent(@ForAll("datasets") Dataset dataset) {
    Officials officials = Network.ofDataset(dataset).officials();

    dataset
        .events()
        .forEach(event -> assertFound(
            officials.atEvent(event.id()),
            dataset.officials(),
            official -> official.eventId().orElse("").equals(event.id())));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void thematicClustersOfAMember(@ForAll("datasets") Dataset dataset) {
    ThematicClusters clusters = Network.ofDataset(dataset).thematicClusters();

    for (String id : memberIds(dataset)) {
      assertFound(
          clusters.ofMember(id),
          dataset.thematicClusters(),
          cluster -> cluster.accounts().stream()
              .flatMap(account -> account.memberId().stream())
              .toList()
              .contains(id));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void keyFeaturesThatAreAreas(@ForAll("datasets") Dataset dataset) {
    assertFound(
        Network.ofDataset(dataset).keyFeatures().areas(),
        dataset.keyFeatures(),
        feature -> feature.parentId().equals(Optional.empty()));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void keyFeaturesWithinAnArea(@ForAll("datasets") Dataset dataset) {
    KeyFeatures features = Network.ofDataset(dataset).keyFeatures();

    dataset.keyFeatures().stream()
        .filter(area -> area.parentId().isEmpty())
        .forEach(area -> assertFound(
            features.within(area.id()),
            dataset.keyFeatures(),
            feature -> feature.parentId().orElse("").equals(area.id())));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void statementsOfAMetric(@ForAll("datasets") Dataset dataset) {
    Statements statements = Network.ofDataset(dataset).statements();

    for (Metric metric : Metric.values()) {
      assertFound(
          statements.of(metric), dataset.statements(), statement -> statement.metric() == metric);
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void statementsAboutAYear(@ForAll("datasets") Dataset dataset) {
    Statements statements = Network.ofDataset(dataset).statements();

    for (int year : YEARS) {
      assertFound(
          statements.aboutYear(year),
          dataset.statements(),
          statement -> isWithin(statement.about(), year));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void statementsOfTheNetworkAsAWhole(@ForAll("datasets") Dataset dataset) {
    assertFound(
        Network.ofDataset(dataset).statements().ofNetwork(),
        dataset.statements(),
        statement -> !statement.country().isPresent() && !statement.region().isPresent());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void statementsInACountry(@ForAll("datasets") Dataset dataset) {
    Statements statements = Network.ofDataset(dataset).statements();

    forEachCode(
        dataset,
        (code, alpha2) -> assertFound(
            statements.inCountry(code),
            dataset.statements(),
            statement -> statement.country().orElse("").equals(alpha2)));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void statementsFromASource(@ForAll("datasets") Dataset dataset) {
    Statements statements = Network.ofDataset(dataset).statements();

    dataset
        .sources()
        .forEach(source -> assertFound(
            statements.fromSource(source.id()),
            dataset.statements(),
            statement -> statement.sourceId().equals(source.id())));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void sourcesOfAKind(@ForAll("datasets") Dataset dataset) {
    Sources sources = Network.ofDataset(dataset).sources();

    for (SourceKind kind : SourceKind.values()) {
      assertFound(
          sources.ofKind(kind), dataset.sources(), source -> source.kind().equals(kind));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void sourcesOfAnAuthority(@ForAll("datasets") Dataset dataset) {
    Sources sources = Network.ofDataset(dataset).sources();

    for (Authority authority : Authority.values()) {
      assertFound(
          sources.withAuthority(authority),
          dataset.sources(),
          source -> source
              .originalPublisher()
              .or(source::publisher)
              .map(Publisher::authority)
              .orElse(Authority.OTHER)
              .equals(authority));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void sourcesByAPublisher(@ForAll("datasets") Dataset dataset) {
    Sources sources = Network.ofDataset(dataset).sources();

    for (String publisher : Set.of("uil.unesco.org", "natcom.example", "nobody.example")) {
      assertFound(
          sources.byPublisher(publisher),
          dataset.sources(),
          source ->
              source.publisher().isPresent() && source.publisher().get().id().equals(publisher));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void sourcesPublishedInAYear(@ForAll("datasets") Dataset dataset) {
    Sources sources = Network.ofDataset(dataset).sources();

    for (int year : YEARS) {
      assertFound(
          sources.publishedIn(year),
          dataset.sources(),
          source -> isWithin(source.published(), year));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void evidenceInACountry(@ForAll("datasets") Dataset dataset) {
    EvidenceList evidence = Network.ofDataset(dataset).evidence();
    Map<String, String> countries = countriesOfMembers(dataset);

    forEachCode(
        dataset,
        (code, alpha2) -> assertFound(
            evidence.inCountry(code),
            dataset.evidence(),
            piece -> alpha2.equals(countries.get(piece.memberId()))));
    for (Country country : dataset.countries()) {
      assertThat(evidence.inCountry(country)).isEqualTo(evidence.inCountry(country.alpha2()));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void evidenceOfAnAuthority(@ForAll("datasets") Dataset dataset) {
    Network network = Network.ofDataset(dataset);

    for (Authority authority : Authority.values()) {
      Sources sources = network.sources().withAuthority(authority);
      assertFound(
          network.evidence().withAuthority(authority),
          dataset.evidence(),
          piece -> sources.find(piece.sourceId()).isPresent());
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void evidenceOfAMember(@ForAll("datasets") Dataset dataset) {
    EvidenceList evidence = Network.ofDataset(dataset).evidence();

    for (String id : memberIds(dataset)) {
      assertFound(
          evidence.ofMember(id), dataset.evidence(), piece -> piece.memberId().equals(id));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void evidenceFromASource(@ForAll("datasets") Dataset dataset) {
    EvidenceList evidence = Network.ofDataset(dataset).evidence();

    dataset
        .sources()
        .forEach(source -> assertFound(
            evidence.fromSource(source.id()),
            dataset.evidence(),
            piece -> piece.sourceId().equals(source.id())));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void evidenceOfAKind(@ForAll("datasets") Dataset dataset) {
    EvidenceList evidence = Network.ofDataset(dataset).evidence();

    for (EvidenceKind kind : EvidenceKind.values()) {
      assertFound(evidence.ofKind(kind), dataset.evidence(), piece -> piece.kind() == kind);
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void memberNamesOfAMember(@ForAll("datasets") Dataset dataset) {
    MemberNames names = Network.ofDataset(dataset).memberNames();

    for (String id : memberIds(dataset)) {
      assertFound(
          names.ofMember(id), dataset.memberNames(), name -> name.memberId().equals(id));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void memberNamesInALanguage(@ForAll("datasets") Dataset dataset) {
    MemberNames names = Network.ofDataset(dataset).memberNames();

    for (String tag : Set.of("ru", "es", "zh-Hans", "pt-BR", "pt", "RU")) {
      assertFound(
          names.inLanguage(tag),
          dataset.memberNames(),
          name -> name.language().isPresent() && name.language().get().equals(tag));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.FIRST)
  void memberNamesInAScript(@ForAll("datasets") Dataset dataset) {
    MemberNames names = Network.ofDataset(dataset).memberNames();
    Map<String, Character.UnicodeScript> scripts = Map.of(
        "Latn", Character.UnicodeScript.LATIN,
        "Hani", Character.UnicodeScript.HAN,
        "Cyrl", Character.UnicodeScript.CYRILLIC,
        "Arab", Character.UnicodeScript.ARABIC);

    scripts.forEach((code, script) -> assertFound(
        names.inScript(code),
        dataset.memberNames(),
        name -> name.name()
            .codePoints()
            .filter(Character::isLetter)
            .mapToObj(Character.UnicodeScript::of)
            .findFirst()
            .equals(Optional.of(script))));
  }

  /** The small dataset, which has something of everything, is the first to be tried. */
  @Provide
  Arbitrary<Dataset> datasets() {
    return ArbitraryDatasets.datasets()
        .edgeCases(config -> config.add(TestTables.small().build()));
  }

  private static <T> void assertFound(
      Selection<T, ?> selected, List<T> all, Predicate<T> condition) {
    List<T> expected = all.stream().filter(condition).toList();

    assertThat(selected.list()).as("%s", selected).isEqualTo(expected);
    assertThat(selected.count()).as("%s", selected).isEqualTo(expected.size());
  }

  /** Whether all days that the date may mean are of the year. */
  private static boolean isWithin(EdtfDate date, int year) {
    return date.earliest().isPresent()
        && date.earliest().get().getYear() == year
        && date.latest().orElseThrow().getYear() == year;
  }

  private static List<String> memberIds(Dataset dataset) {
    return MemberQuestion.everyone(dataset).stream().map(Member::id).toList();
  }

  private static Map<String, String> countriesOfMembers(Dataset dataset) {
    return MemberQuestion.everyone(dataset).stream()
        .collect(Collectors.toMap(Member::id, member -> member.country().alpha2()));
  }

  private static void forEachCode(Dataset dataset, CountryCheck check) {
    List<Function<Country, String>> codes =
        List.of(Country::alpha2, Country::alpha3, Country::numeric);
    for (Country country : dataset.countries()) {
      codes.forEach(code -> check.check(code.apply(country), country.alpha2()));
    }
  }

  private interface CountryCheck {
    void check(String code, String alpha2);
  }
}
