package io.github.gnlc.json;

import io.github.gnlc.audit.AuditKind;
import io.github.gnlc.audit.AuditSubject;
import io.github.gnlc.audit.Severity;
import io.github.gnlc.dataset.OverlayChoice;
import io.github.gnlc.diff.ChangeKind;
import io.github.gnlc.diff.ChangeScope;
import io.github.gnlc.diff.ChangeSubject;
import io.github.gnlc.model.Authority;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.ConclusionStep;
import io.github.gnlc.model.DecisionProperty;
import io.github.gnlc.model.DocumentExtent;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.EventPart;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.Manner;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.ParticipantRole;
import io.github.gnlc.model.PlaceKind;
import io.github.gnlc.model.PracticeGroup;
import io.github.gnlc.model.PropositionKind;
import io.github.gnlc.model.Qualifier;
import io.github.gnlc.model.Region;
import io.github.gnlc.model.RuleCondition;
import io.github.gnlc.model.RuleValidity;
import io.github.gnlc.model.Ternary;
import io.github.gnlc.name.NameStep;
import io.github.gnlc.name.NoMatchReason;
import io.github.gnlc.name.Strictness;
import io.github.gnlc.rule.RuleReasonKind;

/** Enumerations, by their codes. */
final class Enums {
  static final CodeShape<AuditKind> AUDIT_KIND = new CodeShape<>(AuditKind.class, AuditKind::code);
  static final CodeShape<AuditSubject> AUDIT_SUBJECT =
      new CodeShape<>(AuditSubject.class, AuditSubject::code);
  static final CodeShape<Authority> AUTHORITY = new CodeShape<>(Authority.class, Authority::code);
  static final CodeShape<Certainty> CERTAINTY = CodeShape.byName(Certainty.class);
  static final CodeShape<ChangeKind> CHANGE_KIND =
      new CodeShape<>(ChangeKind.class, ChangeKind::code);
  static final CodeShape<ChangeScope> CHANGE_SCOPE =
      new CodeShape<>(ChangeScope.class, ChangeScope::code);
  static final CodeShape<ChangeSubject> CHANGE_SUBJECT =
      new CodeShape<>(ChangeSubject.class, ChangeSubject::code);
  static final CodeShape<ConclusionStep> CONCLUSION_STEP = CodeShape.byName(ConclusionStep.class);
  static final CodeShape<DecisionProperty> DECISION_PROPERTY =
      new CodeShape<>(DecisionProperty.class, DecisionProperty::code);
  static final CodeShape<DocumentExtent> DOCUMENT_EXTENT =
      new CodeShape<>(DocumentExtent.class, DocumentExtent::code);
  static final CodeShape<EventPart> EVENT_PART = new CodeShape<>(EventPart.class, EventPart::code);
  static final CodeShape<EvidenceKind> EVIDENCE_KIND =
      new CodeShape<>(EvidenceKind.class, EvidenceKind::code);
  static final CodeShape<JoinedBasis> JOINED_BASIS =
      new CodeShape<>(JoinedBasis.class, JoinedBasis::code);
  static final CodeShape<Manner> MANNER = new CodeShape<>(Manner.class, Manner::code);
  static final CodeShape<MemberStatus> MEMBER_STATUS =
      new CodeShape<>(MemberStatus.class, MemberStatus::code);
  static final CodeShape<Metric> METRIC = new CodeShape<>(Metric.class, Metric::code);
  static final CodeShape<NameStep> NAME_STEP = CodeShape.byName(NameStep.class);
  static final CodeShape<OverlayChoice> OVERLAY_CHOICE =
      new CodeShape<>(OverlayChoice.class, OverlayChoice::code);
  static final CodeShape<ParticipantRole> PARTICIPANT_ROLE =
      new CodeShape<>(ParticipantRole.class, ParticipantRole::code);
  static final CodeShape<PlaceKind> PLACE_KIND = new CodeShape<>(PlaceKind.class, PlaceKind::code);
  static final CodeShape<PracticeGroup> PRACTICE_GROUP =
      new CodeShape<>(PracticeGroup.class, PracticeGroup::code);
  static final CodeShape<PropositionKind> PROPOSITION_KIND =
      new CodeShape<>(PropositionKind.class, PropositionKind::code);
  static final CodeShape<Qualifier> QUALIFIER = new CodeShape<>(Qualifier.class, Qualifier::code);
  static final CodeShape<Region> REGION = new CodeShape<>(Region.class, Region::label);
  static final CodeShape<RuleCondition> RULE_CONDITION =
      new CodeShape<>(RuleCondition.class, RuleCondition::code);
  static final CodeShape<RuleReasonKind> RULE_REASON_KIND =
      new CodeShape<>(RuleReasonKind.class, RuleReasonKind::code);
  static final CodeShape<RuleValidity> RULE_VALIDITY =
      new CodeShape<>(RuleValidity.class, RuleValidity::code);
  static final CodeShape<Severity> SEVERITY = new CodeShape<>(Severity.class, Severity::code);
  static final CodeShape<Strictness> STRICTNESS = CodeShape.byName(Strictness.class);
  static final CodeShape<Ternary> TERNARY = CodeShape.byName(Ternary.class);
  static final CodeShape<EdtfDate.Precision> PRECISION = CodeShape.byName(EdtfDate.Precision.class);
  static final CodeShape<NoMatchReason> REASON = CodeShape.byName(NoMatchReason.class);

  private Enums() {}
}
