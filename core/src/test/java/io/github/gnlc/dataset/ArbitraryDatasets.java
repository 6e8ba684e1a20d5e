package io.github.gnlc.dataset;

import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberStore;
import io.github.gnlc.internal.table.TableNames;
import io.github.gnlc.model.DecisionProperty;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.EventPart;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.Manner;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.NameUsage;
import io.github.gnlc.model.ParticipantRole;
import io.github.gnlc.model.PlaceKind;
import io.github.gnlc.model.PracticeGroup;
import io.github.gnlc.model.PracticeTheme;
import io.github.gnlc.model.PropositionKind;
import io.github.gnlc.model.Qualifier;
import io.github.gnlc.model.Region;
import io.github.gnlc.model.SourceKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Random datasets in which everything is well, for laws that hold whatever the data. */
public final class ArbitraryDatasets {
  private static final int MOST_MEMBERS = 80;
  private static final String[] NO_ROWS = {};

  private static final String[][] COUNTRIES = {
    {"BR", "BRA", "076", "Brazil", "Latin America and the Caribbean"},
    {"CN", "CHN", "156", "China", "Asia and the Pacific"},
    {"DE", "DEU", "276", "Germany", "Europe and North America"},
    {"FJ", "FJI", "242", "Fiji", "Asia and the Pacific"},
    {"KE", "KEN", "404", "Kenya", "Africa"},
    {"KR", "KOR", "410", "Republic of Korea", "Asia and the Pacific"},
    {"MA", "MAR", "504", "Morocco", "Arab States"},
    {"MX", "MEX", "484", "Mexico", "Latin America and the Caribbean"},
    {"NZ", "NZL", "554", "New Zealand", ""},
  };

  /** Two of them differ in their order as UTF-16 and as UTF-8. */
  private static final String[] NAMES = {
    "Aba",
    "Ab",
    "Nam-gu",
    "Évora",
    "évora",
    "Laâyoune",
    "北京",
    "\uFF21city",
    "\uD83C\uDFD9town",
    "O'Higgins, \"south\"",
    "Zwolle",
    "San Juan",
    "San José"
  };

  private static final String[] DATES = {
    "", "2013", "2015", "2016", "2016-02", "2016-10", "2016-02-29", "2016-10-01", "2017-12-31",
    "2018-10", "2019", "2019-07", "2019-07-17", "2020", "2020-09-23", "2022", "2022-09-02",
        "2024-12"
  };

  private static final String[] SUBDIVISIONS = {"11", "MA", "Z"};
  private static final String[] BOUNDS = {"", "../"};
  private static final String[] STATUSES = {"unconfirmed", "withdrawn", "member"};
  private static final String[] ROUNDS = {"2015", "2017", "2019", "2021", "2024"};
  private static final String[] COHORTS = {
    "2019-07-17", "2020-09-23", "2022-09-02", "2024-02-14", "2024-12-05"
  };

  private ArbitraryDatasets() {}

  /**
   * Datasets of up to 80 members of several countries and regions: dates in every form, years and
   * authorities in conflict, cohorts, decisions and inferences, evidence of leaving or not yet
   * being a member, places, awards in several rounds, and rows in all other tables. They shrink
   * towards fewer rows.
   */
  public static Arbitrary<Dataset> datasets() {
    return tables().map(TestTables::build);
  }

  /** The tables of such datasets. */
  public static Arbitrary<TestTables> tables() {
    return Combinators.combine(
            rows(9, 12),
            rows(12, MOST_MEMBERS),
            rows(4, 8),
            rows(5, 30),
            Arbitraries.integers().between(0, COHORTS.length),
            rows(7, 25))
        .as((sources, members, decisions, awards, cohorts, others) ->
            new Maker(sources, members, decisions, awards, cohorts, others).make());
  }

  /** Rows of numbers, from which cells are chosen. */
  private static Arbitrary<List<int[]>> rows(int width, int most) {
    return Arbitraries.integers()
        .between(0, 9999)
        .withDistribution(RandomDistribution.uniform())
        .withoutEdgeCases()
        .array(int[].class)
        .ofSize(width)
        .list()
        .ofMaxSize(most);
  }

  /** Turns numbers into the rows of tables that fit one another. */
  private static final class Maker {
    private final TestTables tables = new TestTables();
    private final List<int[]> sources;
    private final List<int[]> members;
    private final List<int[]> decisions;

    /** What sources claim of the day on which a member joined, by member. */
    private final Map<String, List<String>> claims = new HashMap<>();

    private final List<int[]> awards;
    private final int cohorts;
    private final List<int[]> others;
    private final List<String> sourceIds = new ArrayList<>();
    private final Map<String, EdtfDate> published = new HashMap<>();
    private final List<String> memberIds = new ArrayList<>();
    private final List<String> documentIds = new ArrayList<>();
    /** The day on which each official appeared, by name. */
    private final Map<String, String> officials = new TreeMap<>();

    private final Map<String, String> countries = new HashMap<>();
    private final Set<String> unconfirmed = new HashSet<>();
    private final Set<String> decided = new HashSet<>();
    private final Set<String> inferred = new HashSet<>();

    Maker(
        List<int[]> sources,
        List<int[]> members,
        List<int[]> decisions,
        List<int[]> awards,
        int cohorts,
        List<int[]> others) {
      this.sources = sources;
      this.members = members;
      this.decisions = decisions;
      this.awards = awards;
      this.cohorts = cohorts;
      this.others = others;
    }

    TestTables make() {
      for (String[] country : COUNTRIES) {
        tables.add(TableNames.COUNTRIES, country);
      }
      addSubdivisions();
      for (int i = 0; i < cohorts; i++) {
        tables.add(TableNames.COHORTS, "gnlc-" + i, COHORTS[i]);
      }
      addSources();
      addMembers();
      addDecisions();
      addAwards();
      for (int i = 0; i < others.size(); i++) {
        addOther(i, others.get(i));
      }
      for (int i = 0; i < others.size(); i++) {
        addProposition("proposition-" + i, others.get(i));
      }
      keepIntakesSmall();
      return tables;
    }

    private void addSources() {
      tables
          .add(TableNames.PUBLISHERS, "uil.unesco.org", "unesco")
          .add(TableNames.PUBLISHERS, "natcom.example", "national")
          .add(TableNames.PUBLISHERS, "press.example", "other")
          .add(TableNames.PUBLISHERS, "songs.example", "unreliable");
      addSource("s-first", "", "", 0);
      for (int i = 0; i < sources.size(); i++) {
        int[] n = sources.get(i);
        String publisher =
            pick(n[0], "uil.unesco.org", "natcom.example", "press.example", "songs.example", "");
        addSource("s" + i, publisher, pick(n[1], DATES), n[2]);
      }
    }

    private void addSource(String id, String publisher, String date, int titled) {
      tables.add(
          TableNames.SOURCES,
          id,
          publisher,
          pick(titled / 8, "", "", "", "uil.unesco.org"),
          date,
          titled % 5 == 0 ? "" : pick(titled / 16, SourceKind.values()).code(),
          titled % 2 == 0 ? "Title of " + id : "",
          titled % 2 == 0 ? "" : "Description of " + id,
          pick(titled / 2, "", "https://example.org/" + id),
          pick(titled / 4, "", "Our remark"),
          pick(titled / 32, "", "How it was read"));
      sourceIds.add(id);
      published.put(id, EdtfDate.of(date));
    }

    private void addMembers() {
      Map<String, Integer> counts = new HashMap<>();
      for (int[] n : members) {
        counts.merge(country(n) + pick(n[1], NAMES), 1, Integer::sum);
      }
      for (int i = 0; i < members.size(); i++) {
        int[] n = members.get(i);
        String country = country(n);
        String name = pick(n[1], NAMES);
        boolean shared = counts.get(country + name) > 1;
        String id = pick(n[2], "a", "b", "c") + "-" + i;
        tables.add(TableNames.MEMBERS, id, country, name, shared ? "no. " + i : "");
        memberIds.add(id);
        countries.put(id, country);
        addEvidence(id, n[3], n[4]);
        for (int more = 0; more < n[5] % 4; more++) {
          addEvidence(id, n[6 + more], n[6 + more] / 100 + n[7 + more]);
        }
        addPlace(id, n[10]);
        addAreas(id, n[10] / 7);
        addNames(id, n[11]);
      }
    }

    /** Any country but the last, which has no members. */
    private static String country(int[] n) {
      return COUNTRIES[n[0] % (COUNTRIES.length - 1)][0];
    }

    private void addEvidence(String id, int what, int when) {
      EvidenceKind kind = pick(
          what,
          EvidenceKind.JOINED,
          EvidenceKind.LISTED,
          EvidenceKind.JOINED,
          EvidenceKind.ANNOUNCED,
          EvidenceKind.NAMED,
          what % 3 == 0 ? EvidenceKind.LEFT : EvidenceKind.JOINED,
          EvidenceKind.NOT_YET,
          EvidenceKind.LISTED);
      String source = pick(what / 7, sourceIds.toArray(NO_ROWS));
      String date = pick(when, DATES);
      if (kind == EvidenceKind.LISTED || kind == EvidenceKind.NAMED) {
        date = "";
      } else if (date.isEmpty() && kind == EvidenceKind.NOT_YET) {
        kind = EvidenceKind.LISTED;
      } else if (date.isEmpty() && kind == EvidenceKind.ANNOUNCED) {
        kind = EvidenceKind.JOINED;
      } else if (kind == EvidenceKind.JOINED && isAfter(date, source)) {
        kind = EvidenceKind.ANNOUNCED;
      }
      tables.addIfNew(TableNames.EVIDENCE, id, kind.code(), date, source, "");
      if (kind.claimsJoining() && !date.isEmpty()) {
        claims.computeIfAbsent(id, member -> new ArrayList<>()).add(date);
      }
    }

    private boolean isAfter(String date, String source) {
      EdtfDate known = published.get(source);
      return !date.isEmpty()
          && !known.isUnknown()
          && EdtfDate.of(date).earliest().orElseThrow().isAfter(known.latest().orElseThrow());
    }

    private void addPlace(String id, int n) {
      if (n % 4 != 0) {
        String latitude = pick(n, "-90", "-0.5", "0", "48.25", "89.999", "90");
        String longitude = pick(n / 6, "-180", "-179.9", "0.25", "116.4", "179.9", "180");
        String kind = pick(n, PlaceKind.values()).code();
        tables.add(
            TableNames.PLACES,
            id,
            kind,
            latitude,
            longitude,
            "Place of " + id,
            pick(n / 7, "", "A province"),
            pick(n / 11, "", "0", "18960744", "5000000000"));
      }
    }

    /** Half of the members lie in a subdivision or an area without a code. */
    private void addAreas(String id, int n) {
      String code = countries.get(id) + "-" + pick(n, SUBDIVISIONS);
      switch (n % 4) {
        case 0 -> tables.add(TableNames.MEMBER_AREAS, id, code, "");
        case 1 -> tables.add(TableNames.MEMBER_AREAS, id, "", "Area " + pick(n / 4, NAMES));
        default -> {}
      }
    }

    private void addSubdivisions() {
      for (String[] country : COUNTRIES) {
        for (String code : SUBDIVISIONS) {
          String full = country[0] + "-" + code;
          tables.add(TableNames.SUBDIVISIONS, full, "Province of " + full);
          tables.addIfNew(TableNames.SUBDIVISIONS, full, code);
        }
      }
    }

    /** A place that is no member; now and then it has the name of one. */
    private void addOtherPlace(int i, int[] n) {
      String id = "" + (1000 + i);
      String country = pick(n[3], COUNTRIES)[0];
      String name = pick(n[4], "Town ", "") + pick(n[4] / 2, NAMES);
      tables.add(TableNames.OTHER_PLACES, id, name, country, "" + n[5] * 100);
      tables.add(TableNames.OTHER_PLACE_NAMES, id, "Also " + name);
    }

    private void addNames(String id, int n) {
      if (n % 3 == 0) {
        String source = pick(n / 3, "", sourceIds.get(n % sourceIds.size()));
        tables.add(TableNames.MEMBER_NAMES, id, "Also " + pick(n / 7, NAMES), source);
      }
      if (n % 5 == 0) {
        String language = pick(n / 5, "ru", "zh-Hans", "pt-BR", "und");
        String usage = pick(n / 25, "", "", NameUsage.FORMER.code());
        tables.add(TableNames.PLACE_NAMES, id, language, "Name " + pick(n / 2, NAMES), usage);
      }
      if (n % 7 == 0) {
        tables.add(TableNames.EXTERNAL_IDS, id, "wikidata", "Q" + (n + 1));
      }
      if (n % 11 == 0) {
        tables.add(TableNames.EXTERNAL_IDS, id, "geonames", "" + (n + 1));
      }
    }

    private void addDecisions() {
      for (int[] n : decisions) {
        if (!memberIds.isEmpty()) {
          String member = memberIds.get(n[0] % memberIds.size());
          List<String> claimed = claims.getOrDefault(member, List.of());
          switch (pick(n[3], DecisionProperty.values())) {
            case STATUS -> addStatus(member, pick(n[2], STATUSES));
            case INFERRED -> addInference(member, n);
            case JOINED -> {
              if (!claimed.isEmpty() && decided.add(member + " joined")) {
                String date = pick(n[1], BOUNDS) + pick(n[2], claimed.toArray(NO_ROWS));
                tables.add(TableNames.DECISIONS, member, "joined", date, "So we decided");
              }
            }
          }
        }
      }
    }

    private void addStatus(String member, String status) {
      if (decided.add(member + " status")) {
        tables.add(TableNames.DECISIONS, member, "status", status, "So we decided");
        if (status.equals("unconfirmed")) {
          unconfirmed.add(member);
        }
      }
    }

    /** A date in any form but the unknown one, with one or two sources. */
    private void addInference(String member, int[] n) {
      if (decided.add(member + " joined")) {
        EdtfDate one = EdtfDate.of(pick(n[1], DATES));
        EdtfDate other = EdtfDate.of(pick(n[2], DATES));
        boolean inOrder = !other.isUnknown() && one.compareTo(other) < 0;
        EdtfDate first = inOrder ? one : other;
        EdtfDate last = inOrder ? other : one;
        String date =
            last.isUnknown() ? "../2020" : EdtfDate.between(first, last).toEdtf();
        tables.add(TableNames.DECISIONS, member, "inferred", date, "It follows");
        inferred.add(member);
        for (int source : new int[] {n[1], n[2] / 7}) {
          String id = pick(source, sourceIds.toArray(NO_ROWS));
          tables.addIfNew(TableNames.DECISION_SOURCES, member, "inferred", id);
        }
      }
    }

    private void addAwards() {
      Set<String> given = new HashSet<>();
      for (int i = 0; i < ROUNDS.length; i++) {
        addEvent("iclc-" + (i + 2), "iclc", "" + (i + 2), i * 7);
        tables.add(TableNames.AWARD_ROUNDS, ROUNDS[i], "iclc-" + (i + 2), DATES[i], "Somewhere");
      }
      for (int[] n : awards) {
        if (!memberIds.isEmpty()) {
          String member = memberIds.get(n[0] % memberIds.size());
          String round = pick(n[1], ROUNDS);
          if (!unconfirmed.contains(member) && given.add(round + countries.get(member))) {
            tables.add(TableNames.AWARDS, round, member);
            addAwardSource(round, member, n[2]);
            addAwardSource(round, member, n[3]);
          }
        }
      }
    }

    private void addAwardSource(String round, String member, int source) {
      tables.addIfNew(
          TableNames.AWARD_SOURCES, round, member, pick(source, sourceIds.toArray(NO_ROWS)));
    }

    private void addEvent(String id, String series, String edition, int n) {
      String source = pick(n, sourceIds.toArray(NO_ROWS));
      tables.add(TableNames.EVENTS, id, series, edition);
      tables.add(
          TableNames.EVENT_ACCOUNTS,
          id,
          source,
          pick(n, "", "Event " + id),
          pick(n / 2, DATES),
          "",
          pick(n / 3, "", "online", "Fez"),
          pick(n / 4, "", "MA", "CN"),
          pick(n / 5, "", "A theme"),
          "");
      tables.add(
          TableNames.EVENT_FIGURES,
          id,
          source,
          pick(n / 2, "participants", "countries"),
          pick(n / 3, "", "online", "on-site"),
          pick(n / 5, "", "expected"),
          pick(n / 7, Qualifier.values()).code(),
          "" + n,
          "people");
    }

    /** Adds rows of tables that hang together with the rest only through sources and members. */
    private void addOther(int i, int[] n) {
      String source = pick(n[0], sourceIds.toArray(NO_ROWS));
      String second = pick(n[1], sourceIds.toArray(NO_ROWS));
      String date = pick(n[2], DATES);
      String country = pick(n[3], COUNTRIES)[0];
      addStatement(source, date, n);
      switch (n[6] % 8) {
        case 0 -> addEvent("event-" + i, "", "", n[3]);
        case 1 -> addDocument("document-" + i, source, second, n);
        case 2 -> addRule("rule-" + i, source, second, n);
        case 3 -> addCluster("cluster-" + i, source, n);
        case 4 -> addFeature("F" + i, source, n);
        case 5 -> addOrganisation("organisation-" + i, source, second, n);
        case 6 -> addPractice("practice-" + i, source, n);
        default -> {
          addOfficial("Person " + i, date.isEmpty() ? "2020" : date, source, second, n);
          tables.add(TableNames.DISPUTED_CLAIMS, "City " + i, country, source, "joined", date, "");
          tables.add(TableNames.COUNTRY_NAMES, country, "Name " + i);
          addOtherPlace(i, n);
        }
      }
    }

    private void addStatement(String source, String date, int[] n) {
      tables.addIfNew(
          TableNames.STATEMENTS,
          source,
          pick(n[5], date, COHORTS[n[4] % COHORTS.length]),
          pick(n[3], Metric.values()).code(),
          pick(n[4], "", "", "CN", "KE"),
          pick(n[4] / 4, "", "", Region.AFRICA.label()),
          pick(n[5], Qualifier.values()).code(),
          "" + n[4] % 300,
          "cities",
          "");
    }

    private void addOfficial(String name, String day, String source, String second, int[] n) {
      String event = pick(n[4], "", "iclc-2");
      tables.add(TableNames.OFFICIALS, name, day, "Mayor", pick(n[5], NAMES), event);
      officials.put(name, day);
      for (String by : List.of(source, second)) {
        String role = pick(n[3] + by.length(), ParticipantRole.values()).code();
        String member = n[5] % 3 == 0 ? anyOf(memberIds, n[4]) : "";
        String words = pick(n[4], "", "Did something");
        tables.addIfNew(TableNames.OFFICIAL_ROLES, name, day, by, role, member, words);
      }
    }

    /** Adds what two sources say of something that there is. */
    private void addProposition(String id, int[] n) {
      PropositionKind kind = pick(n[6] / 8, PropositionKind.values());
      Map<String, String> subject = subject(kind, n);
      if (!subject.containsValue("")) {
        tables.add(
            TableNames.PROPOSITIONS,
            id,
            kind.code(),
            "",
            "",
            "",
            "",
            "",
            "",
            pick(n[1], "", "1"),
            "");
        subject.forEach((column, cell) -> tables.set(TableNames.PROPOSITIONS, id, column, cell));
        addPropositionAccount(id, pick(n[0], sourceIds.toArray(NO_ROWS)), n[2], n[3]);
        addPropositionAccount(id, pick(n[1], sourceIds.toArray(NO_ROWS)), n[4], n[5]);
      }
    }

    /** The cells that say what a proposition is of, the empty text for a thing that is missing. */
    private Map<String, String> subject(PropositionKind kind, int[] n) {
      String event = "iclc-" + (2 + n[3] % ROUNDS.length);
      String member = anyOf(memberIds, n[5]);
      String document = anyOf(documentIds, n[4]);
      String official = anyOf(List.copyOf(officials.keySet()), n[2]);
      String day = officials.getOrDefault(official, "");
      return switch (kind) {
        case PURPOSE, BENEFIT -> Map.of();
        case DESCRIPTION -> Map.of("cohort_id", cohorts == 0 ? "" : "gnlc-" + n[2] % cohorts);
        case AFFIRMATION, CALL, INVITATION, RECOMMENDATION -> Map.of("document_id", document);
        case COMMITMENT ->
          pick(
              n[1],
              Map.of("document_id", document),
              Map.of("member_id", member),
              Map.of(
                  "member_id",
                  member,
                  "event_id",
                  event,
                  "official",
                  official,
                  "official_date",
                  day));
        case AIM, THEME, PROGRAMME, OUTCOME -> Map.of("event_id", event);
        case MEETING, VISIT ->
          pick(
              n[1],
              Map.of("event_id", event),
              Map.of("event_id", event, "official", official, "official_date", day));
        case POSITION -> Map.of("official", official, "official_date", day);
        case PROFILE -> Map.of("member_id", member);
      };
    }

    private void addPropositionAccount(String id, String source, int when, int what) {
      boolean counted = what % 3 == 0;
      tables.addIfNew(
          TableNames.PROPOSITION_ACCOUNTS,
          id,
          source,
          pick(when, DATES),
          pick(when / 20, "", "Somebody"),
          what % 2 == 0 ? "" : pick(what / 2, Manner.values()).code(),
          "Words " + what % 5,
          counted ? pick(what, Qualifier.values()).code() : "",
          counted ? "" + what : "",
          counted ? "people" : "",
          "");
    }

    /** One of them, or the empty text if there is none. */
    private static String anyOf(List<String> among, int n) {
      return among.isEmpty() ? "" : among.get(n % among.size());
    }

    private void addDocument(String id, String source, String second, int[] n) {
      documentIds.add(id);
      tables.add(
          TableNames.DOCUMENTS,
          id,
          pick(n[4], "report", "guide"),
          pick(n[5], "", "iclc-3"),
          pick(n[3], "", "summary", "part", "whole"),
          pick(n[2], "", "Half of it"));
      for (String by : List.of(source, second)) {
        String language = pick(n[4] + by.length(), "", "en", "fr");
        String adopted = pick(n[5] + by.length(), DATES);
        tables.addIfNew(
            TableNames.DOCUMENT_ACCOUNTS, id, by, "Title by " + by, language, adopted, "", "");
      }
    }

    private void addRule(String id, String source, String second, int[] n) {
      tables.add(TableNames.RULES, id, pick(n[3], "award", "membership"));
      for (int i = 3; i < 6; i++) {
        tables.addIfNew(
            TableNames.RULE_PROVISIONS,
            id,
            DATES[1 + n[i] % (DATES.length - 1)],
            i % 2 == 0 ? source : second,
            "what is ruled",
            pick(n[i] / 20, "3", "4"),
            "",
            pick(n[i] / 20, "3", "4"),
            "",
            "",
            pick(n[i] / 40, "standing", "occasion"),
            "");
      }
    }

    private void addCluster(String id, String source, int[] n) {
      String member = anyOf(memberIds, n[3]);
      tables.add(TableNames.THEMATIC_CLUSTERS, id, "Cluster of " + pick(n[4], NAMES));
      tables.add(
          TableNames.CLUSTER_ACCOUNTS,
          id,
          source,
          "2019-2021",
          "coordinator",
          member,
          "A name",
          "");
      tables.add(TableNames.CLUSTER_ACCOUNTS, id, source, "2024", "", "", "Another name", "");
    }

    private void addFeature(String id, String source, int[] n) {
      tables.addIfNew(TableNames.KEY_FEATURES, "A", "");
      tables.addIfNew(TableNames.KEY_FEATURE_ACCOUNTS, "A", source, "Area", "");
      tables.add(TableNames.KEY_FEATURES, id, "A");
      tables.add(TableNames.KEY_FEATURE_ACCOUNTS, id, source, pick(n[4], NAMES), "");
    }

    private void addOrganisation(String id, String source, String second, int[] n) {
      String kind = pick(n[3], "institute", "National Commission");
      tables.add(TableNames.ORGANISATIONS, id, pick(n[4], NAMES), pick(n[5], "", "ABC"), kind);
      tables.add(TableNames.ORGANISATION_ROLES, id, source, "", "", "coordinator", "");
      for (String by : List.of(source, second)) {
        String event = pick(n[3] + by.length(), "", "iclc-3", "iclc-4");
        String part = event.isEmpty() ? "" : pick(n[4], EventPart.values()).code();
        tables.addIfNew(TableNames.ORGANISATION_ROLES, id, by, event, part, "partner", "");
      }
    }

    private void addPractice(String id, String source, int[] n) {
      if (!memberIds.isEmpty()) {
        String member = pick(n[3], memberIds.toArray(NO_ROWS));
        String theme = pick(n[5], PracticeTheme.values()).code();
        String since = pick(n[2], DATES);
        String words = pick(n[3], "", "What it does");
        String name = pick(n[4], NAMES);
        tables.add(TableNames.PRACTICES, id, member, name, words, theme, since, source);
        for (int more = 0; more < n[5] % 4; more++) {
          String part = pick(n[4] + more, "target", "partner");
          String group = pick(n[4] / 2 + more, PracticeGroup.values()).code();
          tables.addIfNew(TableNames.PRACTICE_GROUPS, id, part, group);
        }
        tables.add(
            TableNames.PRACTICE_FIGURES,
            id,
            "courses",
            pick(n[3], "", "target"),
            pick(n[4], Qualifier.values()).code(),
            "" + n[4],
            "courses",
            since,
            source);
      }
    }

    /** No country has more than three new members in a cohort: the rest are decided otherwise. */
    private void keepIntakesSmall() {
      Map<String, Integer> counts = new HashMap<>();
      MemberStore store = tables.build().members();
      for (int i = 0; i < store.size(); i++) {
        String cohort = store.cohortId(i);
        if (cohort != null && counts.merge(store.countryCode(i) + cohort, 1, Integer::sum) > 3) {
          String id = store.id(i);
          String bound = "../" + claims.getOrDefault(id, List.of("2018")).get(0);
          if (decided.add(id + " joined")) {
            tables.add(TableNames.DECISIONS, id, "joined", bound, "One of too many");
          } else {
            String property = inferred.contains(id) ? "/inferred" : "/joined";
            tables.set(TableNames.DECISIONS, id + property, "value", bound);
          }
        }
      }
    }

    @SafeVarargs
    private static <T> T pick(int n, T... among) {
      return among[n % among.length];
    }
  }
}
