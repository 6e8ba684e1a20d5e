package io.github.gnlc;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.audit.Audit;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.explain.Explainer;
import io.github.gnlc.history.History;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.DisputedClaim;
import io.github.gnlc.name.Match;
import io.github.gnlc.name.NameQuery;
import io.github.gnlc.name.NameResolver;
import io.github.gnlc.name.Resolution;
import io.github.gnlc.name.ResolutionReport;
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
import io.github.gnlc.query.Sources;
import io.github.gnlc.query.Statements;
import io.github.gnlc.query.ThematicClusters;
import io.github.gnlc.rule.Eligibility;
import io.github.gnlc.rule.RuleBook;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Static shorthand for the questions to the default network: {@code Gnlc.members()} is
 * {@code Network.ofDefault().members()}.
 *
 * <pre>{@code
 * Gnlc.members().inCountry("CN").count();            // 15
 * Gnlc.members().get("cn-guangzhou").joined();       // 2022-09-02
 * Gnlc.resolve("Xian, China").member();              // Optional[Xi'an, CN (cn-xi-an)]
 * }</pre>
 *
 * <p>Every method returns and throws what the method of the same name in {@link Network} does. Pass
 * {@link #network()} to code that takes a network.
 *
 * <p>The default network is that of the dataset on the class path, found through
 * {@link io.github.gnlc.dataset.DatasetProvider}, or of the file or folder that the system property
 * {@code gnlc.dataset} names: {@code -Dgnlc.dataset=gnlc-2026.12.0.snapshot}. The first call opens
 * it; later calls use the same one as long as the program runs. Use a {@link NetworkHolder} in a
 * program that replaces its dataset while it runs. If there is no dataset, more than one, or one
 * that cannot be used, every call throws {@link NoDatasetException}.
 *
 * <p>Providers are those that the class loader of this library sees: on its class path, or in its
 * module layer and those below. The context class loader of the calling thread does not matter, so
 * all threads get the same answer. Applications that share the library and have datasets of their
 * own call {@link Network#of(io.github.gnlc.dataset.DatasetProvider)}.
 *
 * <p>This class is thread-safe.
 */
public final class Gnlc {
  private Gnlc() {}

  /** {@return the network itself, to pass on} */
  public static Network network() {
    return DefaultNetwork.get();
  }

  /**
   * {@return what the dataset says of itself: its version, apart from the library's, and the day it
   * was compiled}
   */
  public static DatasetInfo dataset() {
    return network().dataset();
  }

  /**
   * {@return the network as it stood on a day; see {@link Network#asOf(LocalDate)}}
   *
   * @param day the day, within the years 1 to 9999
   */
  public static Network asOf(LocalDate day) {
    return network().asOf(day);
  }

  /**
   * {@return the network as it stood on a day; see {@link Network#asOf(LocalDate, Certainty)}}
   *
   * @param day the day, within the years 1 to 9999
   * @param certainty whether only what is known as of the day counts, or also what is possible
   */
  public static Network asOf(LocalDate day, Certainty certainty) {
    return network().asOf(day, certainty);
  }

  /**
   * {@return the network as the sources published by a day tell it; see
   * {@link Network#knownOn(LocalDate)}}
   *
   * @param day the day, within the years 1 to 9999
   */
  public static Network knownOn(LocalDate day) {
    return network().knownOn(day);
  }

  /**
   * Finds the member that a text means, or abstains; see {@link NameResolver#resolve(String)}.
   *
   * @param text the name of a city, however misspelt: {@code "Xian, China"}
   * @return one member, several or none, each with the reason
   */
  public static Resolution resolve(String text) {
    return network().resolve(text);
  }

  /**
   * Finds the member that a text means, with what is known beside it, or abstains.
   *
   * @param query the name with its country, language, script, position or day
   * @return one member, several or none, each with the reason
   */
  public static Resolution resolve(NameQuery query) {
    return network().resolve(query);
  }

  /**
   * Resolves many texts in constant memory; see {@link NameResolver#resolveAll(Stream, Consumer)}.
   *
   * @param texts the texts, none of them null; consumed
   * @param result what receives each resolution, in the order of the texts, on the calling thread
   * @return how many texts mean one member, several, or none and why
   */
  public static ResolutionReport resolveAll(
      Stream<String> texts, Consumer<? super Resolution> result) {
    return network().resolveAll(texts, result);
  }

  /**
   * Ranks members by what somebody has typed so far; see {@link NameResolver#search(String, int)}.
   *
   * @param text what has been typed so far: {@code "guang"}
   * @param limit the greatest number of matches, 1 or more
   * @return the matches, best first, one a member; perhaps none
   */
  public static ImmutableList<Match> search(String text, int limit) {
    return network().search(text, limit);
  }

  /** {@return what resolves names, one or many; its index is made by the first call and kept} */
  public static NameResolver resolver() {
    return network().resolver();
  }

  /** {@return the audit of the dataset; see {@link Network#audit()}} */
  public static Audit audit() {
    return network().audit();
  }

  /** {@return the rules of the network, to be asked what they allow} */
  public static RuleBook ruleBook() {
    return network().ruleBook();
  }

  /**
   * Tells whether a member may or might apply in a round of the award; see
   * {@link RuleBook#awardEligibility(String, int)}.
   *
   * @param memberId the id of a member of any status: {@code "cn-guangzhou"}
   * @param round the year of the round, past or to come
   * @return yes, no or unknown, with every reason
   */
  public static Eligibility awardEligibility(String memberId, int round) {
    return network().awardEligibility(memberId, round);
  }

  /** {@return how many members there were, day by day, with lower and upper bound} */
  public static History history() {
    return network().history();
  }

  /** {@return what says of every conclusion how it comes about} */
  public static Explainer explain() {
    return network().explain();
  }

  /** {@return the members of today: those with status member} */
  public static Members members() {
    return network().members();
  }

  /** {@return the members of any status, also those unconfirmed or withdrawn} */
  public static Members allMembers() {
    return network().allMembers();
  }

  /** {@return all countries of ISO 3166-1, by alpha-2 code} */
  public static Countries countries() {
    return network().countries();
  }

  /** {@return the announced cohorts, by id} */
  public static Cohorts cohorts() {
    return network().cohorts();
  }

  /** {@return what sources say of members, by member, kind, date and source} */
  public static EvidenceList evidence() {
    return network().evidence();
  }

  /** {@return the names of members other than the official ones} */
  public static MemberNames memberNames() {
    return network().memberNames();
  }

  /** {@return the rounds of the UNESCO Learning City Award, by year} */
  public static AwardRounds awardRounds() {
    return network().awardRounds();
  }

  /** {@return the UNESCO Learning City Awards, by year and member} */
  public static Awards awards() {
    return network().awards();
  }

  /** {@return the conferences and other events, by id} */
  public static Events events() {
    return network().events();
  }

  /** {@return the International Conferences on Learning Cities (ICLC), by id} */
  public static Events conferences() {
    return network().conferences();
  }

  /** {@return the documents, by id} */
  public static Documents documents() {
    return network().documents();
  }

  /** {@return the rules of the network, by id} */
  public static Rules rules() {
    return network().rules();
  }

  /** {@return the thematic clusters, by id} */
  public static ThematicClusters thematicClusters() {
    return network().thematicClusters();
  }

  /** {@return the Key Features of Learning Cities, by id} */
  public static KeyFeatures keyFeatures() {
    return network().keyFeatures();
  }

  /** {@return the organisations with a part in the network, by id} */
  public static Organisations organisations() {
    return network().organisations();
  }

  /** {@return the appearances of officials, by name and date} */
  public static Officials officials() {
    return network().officials();
  }

  /** {@return the practices of members, by id} */
  public static Practices practices() {
    return network().practices();
  }

  /** {@return what sources say in words, by id; see {@link Network#propositions()}} */
  public static Propositions propositions() {
    return network().propositions();
  }

  /** {@return the purposes of the network and the benefits of membership, by id} */
  public static Propositions purposes() {
    return network().purposes();
  }

  /** {@return the commitments of members, by id} */
  public static Propositions commitments() {
    return network().commitments();
  }

  /** {@return the facts that sources state about members, by id} */
  public static Propositions profiles() {
    return network().profiles();
  }

  /** {@return the figures about the network as published, by source} */
  public static Statements statements() {
    return network().statements();
  }

  /** {@return the sources, by id} */
  public static Sources sources() {
    return network().sources();
  }

  /** {@return the claims that some city is a member which the editors do not accept, by name} */
  public static ImmutableList<DisputedClaim> disputedClaims() {
    return network().disputedClaims();
  }
}
