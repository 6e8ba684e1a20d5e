package io.github.gnlc.audit;

import io.github.gnlc.model.Authority;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.query.EvidenceList;
import io.github.gnlc.query.Members;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Counts how much of what was announced is held. */
final class CoverageCount {
  private static final String MEMBERS = "members";
  private static final String COUNTRIES = "countries";

  private CoverageCount() {}

  static Coverage of(AuditContext context) {
    Coverage.Builder coverage = Coverage.builder();
    OptionalLong members = OptionalLong.empty();
    OptionalLong countries = OptionalLong.empty();
    for (Cohort cohort : context.cohorts()) {
      addCohort(coverage, cohort, context.members().inCohort(cohort.id()));
      members = cohort.networkMembers().isPresent() ? cohort.networkMembers() : members;
      countries = cohort.networkCountries().isPresent() ? cohort.networkCountries() : countries;
    }
    Members today = Members.ofToday(context.catalogue());
    members.ifPresent(
        total -> coverage.overall(of(StatementScope.NETWORK_ID, MEMBERS, today.count(), total)));
    countries.ifPresent(total -> coverage.countries(
        of(StatementScope.NETWORK_ID, COUNTRIES, MemberCounts.countries(today), total)));
    return coverage
        .addAllUnnamed(new UnnamedMembers(context).figures())
        .putAllByBestSource(byBestSource(context))
        .build();
  }

  /** How many have their membership from an authority and from no greater one. */
  private static Map<Authority, Integer> byBestSource(AuditContext context) {
    Map<String, Authority> best = new HashMap<>();
    for (Evidence piece : new EvidenceList(context.catalogue())) {
      if (piece.kind().claimsJoining() || piece.kind().presupposesMembership()) {
        Authority authority = context.source(piece.sourceId()).authority();
        Authority known = best.get(piece.memberId());
        if (known == null || authority.compareTo(known) < 0) {
          best.put(piece.memberId(), authority);
        }
      }
    }
    Map<Authority, Integer> counts = new EnumMap<>(Authority.class);
    for (Authority authority : best.values()) {
      counts.merge(authority, 1, Integer::sum);
    }
    return counts;
  }

  private static void addCohort(Coverage.Builder coverage, Cohort cohort, Members held) {
    cohort
        .newMembers()
        .ifPresent(announced ->
            coverage.putCohorts(cohort.id(), of(cohort.id(), MEMBERS, held.count(), announced)));
    cohort
        .countriesOfNewMembers()
        .ifPresent(announced -> coverage.putCountriesOfCohorts(
            cohort.id(), of(cohort.id(), COUNTRIES, MemberCounts.countries(held), announced)));
  }

  private static CoverageFigure of(String id, String unit, long counted, long announced) {
    return CoverageFigure.builder()
        .id(id)
        .unit(unit)
        .counted(counted)
        .announced(announced)
        .build();
  }
}
