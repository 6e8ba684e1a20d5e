package io.github.gnlc.explain;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.conclusion.Claim;
import io.github.gnlc.internal.conclusion.EventClaims;
import io.github.gnlc.internal.conclusion.JoiningRule;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.value.NotJson;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.ConclusionStep;
import io.github.gnlc.model.Decision;
import io.github.gnlc.model.DecisionProperty;
import io.github.gnlc.model.Document;
import io.github.gnlc.model.DocumentAccount;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.EventAccount;
import io.github.gnlc.model.EventFigure;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.KeyFeature;
import io.github.gnlc.model.KeyFeatureAccount;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Rule;
import io.github.gnlc.model.RuleProvision;
import io.github.gnlc.model.Source;
import io.github.gnlc.model.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Explains the conclusions that a dataset draws from its sources: what each source claims, which
 * claim is taken, and by which step of the rule.
 *
 * <p>Obtain it from a network:
 *
 * <pre>{@code
 * Explanation why = Gnlc.explain().joined("cn-hangzhou");
 * why.conclusion();      // 2015
 * why.step();            // AUTHORITY
 * why.isContested();     // true
 *
 * // the conclusion and its reason, then each claim with its sources
 * why.toText();
 * }</pre>
 *
 * <p>The rule is the same for all evidence: the most authoritative publisher, then the greatest
 * number of sources, then the earliest; a decision of the editors comes before it, and an
 * announcement of an event yields to later accounts of it. No method returns null. A method that
 * takes an id throws {@link UnknownKeyException} for one that the dataset does not have, naming the
 * nearest. Explanations are made by each call, in time linear in the evidence of what they explain.
 *
 * <p>Immutable and thread-safe.
 */
public final class Explainer {
  private final Dataset dataset;

  /** Made for the first member; in a race twice. */
  private volatile @Nullable JoiningRule rule;

  /**
   * Makes the explainer of a dataset.
   *
   * @param dataset the dataset whose conclusions are explained
   * @hidden for the library alone
   */
  public Explainer(Dataset dataset) {
    this.dataset = dataset;
  }

  /**
   * Explains both what is concluded of a member: when it joined, and its status.
   *
   * @param id the id of a member of any status
   * @return two explanations: of {@code "joined"}, then of {@code "status"}
   * @throws UnknownKeyException if there is no such member; it names the nearest ids
   */
  public ImmutableList<Explanation> member(String id) {
    return ImmutableList.of(joined(id), status(id));
  }

  /**
   * Explains when a member joined: all claims with their sources, those taken, and why.
   *
   * @param id the id of a member of any status
   * @return the explanation of {@code "joined"}
   * @throws UnknownKeyException if there is no such member; it names the nearest ids
   */
  public Explanation joined(String id) {
    List<Evidence> evidence = evidence(id);
    JoiningRule.Joining joining = rule().joining(evidence, decisions(id));
    ExplanationBuilder explanation = new ExplanationBuilder(id, "joined");
    if (joining.step() == ConclusionStep.INFERENCE) {
      addInference(explanation, id, joining.joined());
    }
    Set<Evidence> grounds = new HashSet<>(joining.grounds());
    for (Evidence piece : evidence) {
      if (grounds.contains(piece) || piece.kind() == EvidenceKind.NOT_YET) {
        Source source = source(piece.sourceId());
        EdtfDate claim = joining.claim(piece, source);
        boolean rests = grounds.contains(piece) && joining.rests(piece, claim);
        explanation.add(words(piece, claim), source, piece.note(), rests);
      }
    }
    return explanation.build(joining.joined().toString(), joining.step(), joining.reason());
  }

  private static String words(Evidence piece, EdtfDate claim) {
    if (piece.kind() != EvidenceKind.NOT_YET) {
      return claim.toString();
    }
    return (claim.isDay() ? "not yet on " : "not yet in ") + claim;
  }

  /** That which is inferred is claimed by no source alone, but by all from which it follows. */
  private void addInference(ExplanationBuilder explanation, String id, EdtfDate joined) {
    for (Decision decision : decisions(id)) {
      if (decision.property() == DecisionProperty.INFERRED) {
        for (String sourceId : decision.sourceIds()) {
          explanation.add("inferred " + joined, source(sourceId), Optional.empty(), true);
        }
      }
    }
  }

  /**
   * Explains the status of a member: what sources say of its membership, and which of them settles
   * it.
   *
   * @param id the id of a member of any status
   * @return the explanation of {@code "status"}
   * @throws UnknownKeyException if there is no such member; it names the nearest ids
   */
  public Explanation status(String id) {
    List<Evidence> evidence = evidence(id);
    JoiningRule.StatusConclusion standing = rule().standing(evidence, decisions(id));
    ExplanationBuilder explanation = new ExplanationBuilder(id, "status");
    for (Evidence piece : evidence) {
      String kind = piece.kind().code();
      explanation.add(
          piece.date().isUnknown() ? kind : kind + " " + piece.date(),
          source(piece.sourceId()),
          piece.note(),
          switch (standing.step()) {
            case LEFT -> piece.kind() == EvidenceKind.LEFT;
            case DECISION -> true;
            case TOO_THIN -> false;
            default -> piece.kind().claimsJoining() || piece.kind().presupposesMembership();
          });
    }
    return explanation.build(standing.status().code(), standing.step(), standing.reason());
  }

  private JoiningRule rule() {
    JoiningRule known = rule;
    if (known == null) {
      known = new JoiningRule(dataset, dataset.cohortIdsByDay());
      rule = known;
    }
    return known;
  }

  private List<Evidence> evidence(String memberId) {
    requireMember(memberId);
    return dataset.evidenceOf(memberId);
  }

  private List<Decision> decisions(String memberId) {
    return dataset.decisionsOf(memberId);
  }

  /**
   * Explains name, days, place, country and theme of an event, and every figure of it; what no
   * source tells is left out. Figures differ rather than conclude, so each kind of figure is
   * explained by what the rule would take: people, cities and countries apart, and expected figures
   * apart from those counted: {@code "participants"}, {@code "participants (cities)"},
   * {@code "countries expected"}.
   *
   * @param id the id of an event: {@code "iclc-6"}
   * @return an explanation for each of these that a source tells, in this order; the figures last
   * @throws UnknownKeyException if there is no such event; it names the nearest ids
   */
  public ImmutableList<Explanation> event(String id) {
    Event event = require(UnknownKeyException.Kind.EVENT, id, dataset.events(), Event::id);
    List<Explanation> explanations = new ArrayList<>();
    add(
        explanations,
        id,
        "name",
        claims(event.accounts(), EventAccount::sourceId, EventAccount::name));
    List<EventAccount> accounts = event.accounts();
    addDay(explanations, id, "start", EventClaims.ofDay(accounts, dataset, EventAccount::start));
    addDay(explanations, id, "end", EventClaims.ofDay(accounts, dataset, EventAccount::end));
    addText(explanations, id, "place", EventClaims.ofText(accounts, dataset, EventAccount::place));
    addText(
        explanations, id, "country", EventClaims.ofText(accounts, dataset, EventAccount::country));
    addText(explanations, id, "theme", EventClaims.ofText(accounts, dataset, EventAccount::theme));
    Multimaps.index(event.figures(), Explainer::kindOf)
        .asMap()
        .forEach((kind, same) -> add(
            explanations,
            id,
            kind,
            claims(
                same,
                EventFigure::sourceId,
                figure -> Optional.of(figure.figure().toString()))));
    return ImmutableList.copyOf(explanations);
  }

  /**
   * Explains title and date of a document.
   *
   * @param id the id of a document: {@code "beijing-declaration"}
   * @return an explanation of the title, then one of the date if a source gives it
   * @throws UnknownKeyException if there is no such document; it names the nearest ids
   */
  public ImmutableList<Explanation> document(String id) {
    Document document =
        require(UnknownKeyException.Kind.DOCUMENT, id, dataset.documents(), Document::id);
    List<Explanation> explanations = new ArrayList<>();
    boolean english = document.accounts().stream().anyMatch(Explainer::isEnglish);
    List<DocumentAccount> titled = document.accounts().stream()
        .filter(account -> !english || isEnglish(account))
        .toList();
    add(
        explanations,
        id,
        english ? "English title" : "title",
        claims(titled, DocumentAccount::sourceId, account -> Optional.of(account.title())));
    addDate(
        explanations,
        id,
        "adopted",
        claims(
            document.accounts(), DocumentAccount::sourceId, account -> known(account.adopted())));
    return ImmutableList.copyOf(explanations);
  }

  /**
   * Explains the values of a rule, each time that sources state it.
   *
   * @param id the id of a rule: {@code "award.bar_years"}
   * @return an explanation for each time from which sources state a value
   * @throws UnknownKeyException if there is no such rule; it names the nearest ids
   */
  public ImmutableList<Explanation> rule(String id) {
    Rule rule = require(UnknownKeyException.Kind.RULE, id, dataset.rules(), Rule::id);
    List<Explanation> explanations = new ArrayList<>();
    Multimaps.index(rule.provisions(), RuleProvision::validFrom)
        .asMap()
        .forEach((time, stated) -> add(
            explanations,
            id,
            "value from " + time,
            claims(stated, RuleProvision::sourceId, provision -> Optional.of(provision.value()))));
    return ImmutableList.copyOf(explanations);
  }

  /**
   * Explains a published figure: what others publish of the same thing, place and time, and, for a
   * number of members that is refuted by those known to be in by then, these members with a source
   * for each: {@code Gnlc.explain().statement("s0003/2022-09-02/members/CN/1")}.
   *
   * @param id the id of a statement
   * @return the explanation, whose subject is the id of the statement
   * @throws UnknownKeyException if there is no such statement; it names the nearest ids
   */
  public Explanation statement(String id) {
    Statement stated =
        require(UnknownKeyException.Kind.STATEMENT, id, dataset.statements(), Statement::id);
    return new StatementExplainer(dataset, rule()).explain(stated);
  }

  /**
   * Explains the announced figures of a cohort, by metric.
   *
   * @param id the id of a cohort: {@code "gnlc-2022"}
   * @return an explanation for each {@link Metric} of which there is a statement, in their order
   * @throws UnknownKeyException if there is no such cohort; it names the nearest ids
   */
  public ImmutableList<Explanation> cohort(String id) {
    Cohort cohort = require(UnknownKeyException.Kind.COHORT, id, dataset.cohorts(), Cohort::id);
    List<Explanation> explanations = new ArrayList<>();
    for (Metric metric : Metric.values()) {
      List<Statement> stated = cohort.statements().stream()
          .filter(statement -> statement.metric() == metric)
          .toList();
      add(
          explanations,
          id,
          metric.code(),
          claims(
              stated,
              Statement::sourceId,
              statement -> Optional.of(Long.toString(statement.figure().value()))));
    }
    return ImmutableList.copyOf(explanations);
  }

  /**
   * Explains the wording of a key feature.
   *
   * @param id the id of a key feature: {@code "A1"}
   * @return the explanation of {@code "label"}
   * @throws UnknownKeyException if there is no such feature; it names the nearest ids
   */
  public Explanation keyFeature(String id) {
    KeyFeature feature =
        require(UnknownKeyException.Kind.KEY_FEATURE, id, dataset.keyFeatures(), KeyFeature::id);
    List<Explanation> explanations = new ArrayList<>();
    add(
        explanations,
        id,
        "label",
        claims(
            feature.accounts(),
            KeyFeatureAccount::sourceId,
            account -> Optional.of(account.label())));
    return explanations.get(0);
  }

  private static <V> void add(
      List<Explanation> explanations, String subject, String property, List<Claim<V>> claims) {
    Claim.choose(claims).ifPresent(value -> {
      ConclusionStep step = Claim.step(claims);
      explanations.add(explain(subject, property, claims, value, step, step.words()));
    });
  }

  /** Of dates only the finest compete; the coarser stay among the claims. */
  private static void addDate(
      List<Explanation> explanations,
      String subject,
      String property,
      List<Claim<EdtfDate>> claims) {
    if (!claims.isEmpty()) {
      EdtfDate chosen = Claim.chooseDate(claims);
      ConclusionStep step = Claim.dateStep(claims);
      explanations.add(explain(subject, property, claims, chosen, step, step.words()));
    }
  }

  private static void addText(
      List<Explanation> explanations, String subject, String property, EventClaims<String> claims) {
    Claim.choose(claims.competing())
        .ifPresent(text -> explanations.add(explain(subject, property, claims, text, Claim::step)));
  }

  private static void addDay(
      List<Explanation> explanations,
      String subject,
      String property,
      EventClaims<EdtfDate> claims) {
    if (!claims.competing().isEmpty()) {
      EdtfDate day = Claim.chooseDate(claims.competing());
      explanations.add(explain(subject, property, claims, day, Claim::dateStep));
    }
  }

  /** Explains what accounts of an event say, where announcements yield before anything else. */
  private static <V> Explanation explain(
      String subject,
      String property,
      EventClaims<V> claims,
      V value,
      Function<List<Claim<V>>, ConclusionStep> step) {
    ConclusionStep ofLater = step.apply(claims.competing());
    if (!claims.isSettledByLaterAccounts(value)) {
      return explain(subject, property, claims.all(), value, ofLater, ofLater.words());
    }
    boolean areAtOne = ofLater == ConclusionStep.ONLY_SOURCE || ofLater == ConclusionStep.AGREEMENT;
    String words = ConclusionStep.LATER_ACCOUNT.words();
    return explain(
        subject,
        property,
        claims.all(),
        value,
        ConclusionStep.LATER_ACCOUNT,
        areAtOne ? words : words + "; of the later ones, " + ofLater.words());
  }

  private static <V> Explanation explain(
      String subject,
      String property,
      List<Claim<V>> claims,
      V value,
      ConclusionStep step,
      String reason) {
    ExplanationBuilder explanation = new ExplanationBuilder(subject, property);
    for (Claim<V> claim : Claim.mostConvincingFirst(claims)) {
      explanation.add(
          claim.value().toString(),
          claim.source(),
          claim.source().note(),
          claim.value().equals(value));
    }
    return explanation.build(value.toString(), step, reason);
  }

  private <A, V> List<Claim<V>> claims(
      Collection<A> accounts, Function<A, String> sourceId, Function<A, Optional<V>> value) {
    List<Claim<V>> claims = new ArrayList<>();
    for (A account : accounts) {
      Source source = source(sourceId.apply(account));
      value.apply(account).ifPresent(v -> claims.add(new Claim<>(v, source)));
    }
    return claims;
  }

  private Source source(String id) {
    return Objects.requireNonNull(dataset.source(id), id);
  }

  private static Optional<EdtfDate> known(EdtfDate date) {
    return date.isUnknown() ? Optional.empty() : Optional.of(date);
  }

  private static boolean isEnglish(DocumentAccount account) {
    return account.language().equals(Optional.of("en"));
  }

  private static String kindOf(EventFigure figure) {
    String unit = figure.figure().unit();
    boolean usual = unit.equals("people") || unit.equals(figure.counted());
    return figure.counted()
        + (usual ? "" : " (" + unit + ")")
        + figure.mode().map(mode -> " " + mode).orElse("")
        + figure.stage().map(stage -> " " + stage).orElse("");
  }

  private void requireMember(String id) {
    if (dataset.members().ordinalOf(id) < 0) {
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < dataset.members().size(); i++) {
        ids.add(dataset.members().id(i));
      }
      throw UnknownKeyException.of(
          UnknownKeyException.Kind.MEMBER, id, ids, "expected the id of a member of any status");
    }
  }

  private static <T> T require(
      UnknownKeyException.Kind kind, String id, List<T> things, Function<T, String> key) {
    return things.stream()
        .filter(thing -> key.apply(thing).equals(id))
        .findFirst()
        .orElseThrow(() -> UnknownKeyException.of(
            kind, id, things.stream().map(key).toList(), "expected the id of one in the dataset"));
  }

  @JsonValue
  private Object toJson() {
    throw NotJson.of("an explainer", "one of its explanations, such as joined(id)");
  }
}
