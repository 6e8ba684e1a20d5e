package io.github.gnlc.audit;

import io.github.gnlc.model.Region;
import io.github.gnlc.model.Statement;
import io.github.gnlc.query.Members;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What part of the network a statement speaks of: all of it, one country or one region. */
record StatementScope(Optional<String> country, Optional<Region> region) {
  static final StatementScope NETWORK = new StatementScope(Optional.empty(), Optional.empty());
  static final String NETWORK_ID = "network";

  static StatementScope of(Statement statement) {
    return new StatementScope(statement.country(), statement.region());
  }

  boolean isNetwork() {
    return country.isEmpty() && region.isEmpty();
  }

  /** Written out: a record's own is made at run time, and slows the first audit of a JVM. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StatementScope that
        && country.equals(that.country)
        && region.equals(that.region);
  }

  @Override
  public int hashCode() {
    return 31 * country.hashCode() + region.hashCode();
  }

  Members narrow(Members members) {
    Members inCountry = country.isPresent() ? members.inCountry(country.get()) : members;
    return region.isPresent() ? inCountry.inRegion(region.get()) : inCountry;
  }

  /** Sets what the finding concerns; a country is more than the region beside it. */
  AuditFinding.Builder concernedBy(AuditFinding.Builder finding) {
    if (country.isPresent()) {
      return subject(finding, AuditSubject.COUNTRY, country.get());
    }
    return region.isPresent()
        ? subject(finding, AuditSubject.REGION, region.get().label())
        : subject(finding, AuditSubject.NETWORK, NETWORK_ID);
  }

  private static AuditFinding.Builder subject(
      AuditFinding.Builder finding, AuditSubject subject, String id) {
    finding.subject(subject).subjectId(id);
    return finding;
  }
}
