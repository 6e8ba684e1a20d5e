package io.github.gnlc.history;

import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Region;
import io.github.gnlc.model.Statement;
import io.github.gnlc.query.Members;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whose members are counted: all, those of a region, or those of a country by alpha-2 code. */
record CountedMembers(@Nullable Region region, @Nullable String country) {
  static final CountedMembers NETWORK = new CountedMembers(null, null);

  /** Who was ever in the network, as far as is known; the unconfirmed are not counted. */
  Members members(Catalogue catalogue) {
    Members all = Members.ofAnyStatus(catalogue);
    Members sure = all.difference(all.withStatus(MemberStatus.UNCONFIRMED));
    if (country != null) {
      return sure.inCountry(country);
    }
    return region == null ? sure : sure.inRegion(region);
  }

  /** Whether a statement gives the total of just these members. */
  boolean isTotal(Statement statement) {
    return statement.metric() == Metric.MEMBERS
        && Objects.equals(statement.country().orElse(null), country)
        && Objects.equals(statement.region().orElse(null), region);
  }

  /** Returns a text such as {@code the network}, {@code Africa} or {@code CN}. */
  @Override
  public String toString() {
    if (country != null) {
      return country;
    }
    return region == null ? "the network" : region.label();
  }
}
