package io.github.gnlc.examples.enrolment;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.model.Member;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Code as a user may have written it, which the properties of the kit's README test. */
final class CityReports {
  private CityReports() {}

  /** Returns the member that somebody typed. */
  static Optional<Member> find(String typed) {
    return Gnlc.resolve(typed).member();
  }

  /** Returns the number of members of each country, by its code. */
  static Map<String, Integer> countByCountry(Network network) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Member member : network.members()) {
      counts.merge(member.country().alpha2(), 1, Integer::sum);
    }
    return counts;
  }

  /** Returns how many years after it joined a member is in a year; empty if that is not known. */
  static Optional<Integer> yearsOfMembership(Member member, int year) {
    return member.joined().year().map(joined -> year - joined);
  }

  /** Returns the name of the file of a member's report. */
  static String fileName(Member member) {
    return member.id() + ".pdf";
  }

  /** Returns the member that a report is of. */
  static Member ofFile(String fileName) {
    return Gnlc.members().get(fileName.substring(0, fileName.lastIndexOf('.')));
  }
}
