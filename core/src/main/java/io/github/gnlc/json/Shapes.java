package io.github.gnlc.json;

import com.google.common.collect.ImmutableMap;
import io.github.gnlc.audit.AuditFinding;
import io.github.gnlc.audit.AuditKind;
import io.github.gnlc.audit.AuditOptions;
import io.github.gnlc.audit.AuditSubject;
import io.github.gnlc.audit.AuditSummary;
import io.github.gnlc.audit.Coverage;
import io.github.gnlc.audit.CoverageFigure;
import io.github.gnlc.audit.Severity;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.dataset.OverlayChoice;
import io.github.gnlc.dataset.OverlayConflict;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.diff.Change;
import io.github.gnlc.diff.ChangeKind;
import io.github.gnlc.diff.ChangeScope;
import io.github.gnlc.diff.ChangeSubject;
import io.github.gnlc.diff.RowChange;
import io.github.gnlc.explain.ClaimGroup;
import io.github.gnlc.explain.Claimant;
import io.github.gnlc.explain.Explanation;
import io.github.gnlc.history.HistoryPoint;
import io.github.gnlc.history.HistorySeries;
import io.github.gnlc.model.Authority;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.AwardRound;
import io.github.gnlc.model.BoundingBox;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.ClusterAccount;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.ConclusionStep;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.CountryName;
import io.github.gnlc.model.Decision;
import io.github.gnlc.model.DecisionProperty;
import io.github.gnlc.model.DisputedClaim;
import io.github.gnlc.model.Document;
import io.github.gnlc.model.DocumentAccount;
import io.github.gnlc.model.DocumentExtent;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.EventAccount;
import io.github.gnlc.model.EventFigure;
import io.github.gnlc.model.EventPart;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.Figure;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.KeyFeature;
import io.github.gnlc.model.KeyFeatureAccount;
import io.github.gnlc.model.Manner;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Moment;
import io.github.gnlc.model.Official;
import io.github.gnlc.model.OfficialRole;
import io.github.gnlc.model.Organisation;
import io.github.gnlc.model.OrganisationRole;
import io.github.gnlc.model.Organiser;
import io.github.gnlc.model.OtherPlace;
import io.github.gnlc.model.ParticipantRole;
import io.github.gnlc.model.Place;
import io.github.gnlc.model.PlaceKind;
import io.github.gnlc.model.Practice;
import io.github.gnlc.model.PracticeFigure;
import io.github.gnlc.model.PracticeGroup;
import io.github.gnlc.model.Proposition;
import io.github.gnlc.model.PropositionAccount;
import io.github.gnlc.model.PropositionKind;
import io.github.gnlc.model.Publisher;
import io.github.gnlc.model.Qualifier;
import io.github.gnlc.model.Region;
import io.github.gnlc.model.Rule;
import io.github.gnlc.model.RuleCondition;
import io.github.gnlc.model.RulePeriod;
import io.github.gnlc.model.RuleProvision;
import io.github.gnlc.model.RuleValidity;
import io.github.gnlc.model.Source;
import io.github.gnlc.model.Statement;
import io.github.gnlc.model.Ternary;
import io.github.gnlc.model.ThematicCluster;
import io.github.gnlc.name.Match;
import io.github.gnlc.name.NameQuery;
import io.github.gnlc.name.NameStep;
import io.github.gnlc.name.NoMatchReason;
import io.github.gnlc.name.Resolution;
import io.github.gnlc.name.ResolutionReport;
import io.github.gnlc.name.Strictness;
import io.github.gnlc.rule.Eligibility;
import io.github.gnlc.rule.RuleLimit;
import io.github.gnlc.rule.RuleReason;
import io.github.gnlc.rule.RuleReasonKind;
import java.util.Optional;

/** The shapes of all types, found by class. */
final class Shapes {
  private static final ImmutableMap<Class<?>, Shape<?>> ALL =
      ImmutableMap.<Class<?>, Shape<?>>builder()
          .put(AuditFinding.class, AuditShapes.AUDIT_FINDING)
          .put(AuditKind.class, Enums.AUDIT_KIND)
          .put(AuditOptions.class, AuditShapes.AUDIT_OPTIONS)
          .put(AuditSubject.class, Enums.AUDIT_SUBJECT)
          .put(AuditSummary.class, ReportShapes.AUDIT_SUMMARY)
          .put(Authority.class, Enums.AUTHORITY)
          .put(Award.class, AwardShapes.AWARD)
          .put(AwardRound.class, AwardShapes.AWARD_ROUND)
          .put(BoundingBox.class, PlaceShapes.BOUNDING_BOX)
          .put(Certainty.class, Enums.CERTAINTY)
          .put(Change.class, AuditShapes.CHANGE)
          .put(ChangeKind.class, Enums.CHANGE_KIND)
          .put(ChangeScope.class, Enums.CHANGE_SCOPE)
          .put(ChangeSubject.class, Enums.CHANGE_SUBJECT)
          .put(ClaimGroup.class, ConclusionShapes.CLAIM_GROUP)
          .put(Claimant.class, ConclusionShapes.CLAIMANT)
          .put(ClusterAccount.class, FrameworkShapes.CLUSTER_ACCOUNT)
          .put(Cohort.class, AwardShapes.COHORT)
          .put(ConclusionStep.class, Enums.CONCLUSION_STEP)
          .put(Coordinate.class, PlaceShapes.COORDINATE)
          .put(Country.class, PlaceShapes.COUNTRY)
          .put(CountryName.class, PlaceShapes.COUNTRY_NAME)
          .put(Coverage.class, AuditShapes.COVERAGE)
          .put(CoverageFigure.class, AuditShapes.COVERAGE_FIGURE)
          .put(DatasetInfo.class, SourceShapes.DATASET_INFO)
          .put(Decision.class, SourceShapes.DECISION)
          .put(DecisionProperty.class, Enums.DECISION_PROPERTY)
          .put(DisputedClaim.class, SourceShapes.DISPUTED_CLAIM)
          .put(Document.class, AwardShapes.DOCUMENT)
          .put(DocumentAccount.class, AwardShapes.DOCUMENT_ACCOUNT)
          .put(DocumentExtent.class, Enums.DOCUMENT_EXTENT)
          .put(EdtfDate.class, Basic.DATE)
          .put(EdtfDate.Precision.class, Enums.PRECISION)
          .put(Eligibility.class, RuleShapes.ELIGIBILITY)
          .put(Event.class, AwardShapes.EVENT)
          .put(EventAccount.class, AwardShapes.EVENT_ACCOUNT)
          .put(EventFigure.class, AwardShapes.EVENT_FIGURE)
          .put(EventPart.class, Enums.EVENT_PART)
          .put(Evidence.class, SourceShapes.EVIDENCE)
          .put(EvidenceKind.class, Enums.EVIDENCE_KIND)
          .put(Explanation.class, ConclusionShapes.EXPLANATION)
          .put(Figure.class, SourceShapes.FIGURE)
          .put(Finding.class, ReportShapes.FINDING)
          .put(HistoryPoint.class, ConclusionShapes.HISTORY_POINT)
          .put(HistorySeries.class, ConclusionShapes.HISTORY_SERIES)
          .put(JoinedBasis.class, Enums.JOINED_BASIS)
          .put(KeyFeature.class, FrameworkShapes.KEY_FEATURE)
          .put(KeyFeatureAccount.class, FrameworkShapes.KEY_FEATURE_ACCOUNT)
          .put(Manner.class, Enums.MANNER)
          .put(Match.class, NameShapes.MATCH)
          .put(Member.class, MemberShapes.MEMBER)
          .put(MemberName.class, MemberShapes.MEMBER_NAME)
          .put(MemberStatus.class, Enums.MEMBER_STATUS)
          .put(Metric.class, Enums.METRIC)
          .put(Moment.class, ConclusionShapes.MOMENT)
          .put(NameQuery.class, MemberShapes.NAME_QUERY)
          .put(NameStep.class, Enums.NAME_STEP)
          .put(NoMatchReason.class, Enums.REASON)
          .put(Official.class, FrameworkShapes.OFFICIAL)
          .put(OfficialRole.class, FrameworkShapes.OFFICIAL_ROLE)
          .put(Organisation.class, FrameworkShapes.ORGANISATION)
          .put(OrganisationRole.class, FrameworkShapes.ORGANISATION_ROLE)
          .put(Organiser.class, FrameworkShapes.ORGANISER)
          .put(OtherPlace.class, PlaceShapes.OTHER_PLACE)
          .put(OverlayChoice.class, Enums.OVERLAY_CHOICE)
          .put(OverlayConflict.class, AuditShapes.OVERLAY_CONFLICT)
          .put(ParticipantRole.class, Enums.PARTICIPANT_ROLE)
          .put(Place.class, PlaceShapes.PLACE)
          .put(PlaceKind.class, Enums.PLACE_KIND)
          .put(Practice.class, FrameworkShapes.PRACTICE)
          .put(PracticeFigure.class, FrameworkShapes.PRACTICE_FIGURE)
          .put(PracticeGroup.class, Enums.PRACTICE_GROUP)
          .put(Proposition.class, PropositionShapes.PROPOSITION)
          .put(PropositionAccount.class, PropositionShapes.PROPOSITION_ACCOUNT)
          .put(PropositionKind.class, Enums.PROPOSITION_KIND)
          .put(Publisher.class, SourceShapes.PUBLISHER)
          .put(Qualifier.class, Enums.QUALIFIER)
          .put(ReadLimits.class, AuditShapes.READ_LIMITS)
          .put(Region.class, Enums.REGION)
          .put(Resolution.class, NameShapes.RESOLUTION)
          .put(Resolution.Ambiguous.class, NameShapes.AMBIGUOUS)
          .put(Resolution.Matched.class, NameShapes.MATCHED)
          .put(Resolution.None.class, NameShapes.NONE)
          .put(ResolutionReport.class, NameShapes.RESOLUTION_REPORT)
          .put(RowChange.class, AuditShapes.ROW_CHANGE)
          .put(Rule.class, RuleShapes.RULE)
          .put(RuleCondition.class, Enums.RULE_CONDITION)
          .put(RuleLimit.class, RuleShapes.RULE_LIMIT)
          .put(RulePeriod.class, RuleShapes.RULE_PERIOD)
          .put(RuleProvision.class, RuleShapes.RULE_PROVISION)
          .put(RuleReason.class, RuleShapes.RULE_REASON)
          .put(RuleReasonKind.class, Enums.RULE_REASON_KIND)
          .put(RuleValidity.class, Enums.RULE_VALIDITY)
          .put(Severity.class, Enums.SEVERITY)
          .put(Source.class, SourceShapes.SOURCE)
          .put(Statement.class, SourceShapes.STATEMENT)
          .put(Strictness.class, Enums.STRICTNESS)
          .put(Ternary.class, Enums.TERNARY)
          .put(ThematicCluster.class, FrameworkShapes.THEMATIC_CLUSTER)
          .buildOrThrow();

  private Shapes() {}

  static ImmutableMap<Class<?>, Shape<?>> all() {
    return ALL;
  }

  /** The shape of a type or of the type that it implements; empty if there is none. */
  // the map holds for each class the shape of its values
  @SuppressWarnings("unchecked")
  static <T> Optional<Shape<T>> find(Class<T> type) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      Shape<?> shape = ALL.get(each);
      if (shape != null) {
        return Optional.of((Shape<T>) shape);
      }
    }
    return Optional.empty();
  }

  /** Whether values of a type are written as texts. */
  static boolean isText(Class<?> type) {
    Shape<?> shape = ALL.get(type);
    return shape instanceof TextShape || shape instanceof CodeShape;
  }
}
