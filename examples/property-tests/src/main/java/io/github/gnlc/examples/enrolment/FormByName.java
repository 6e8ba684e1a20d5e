package io.github.gnlc.examples.enrolment;

import io.github.gnlc.Gnlc;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The form as it was first written, with three mistakes that look like none. */
public final class FormByName implements EnrolmentForm {
  @Override
  public Map<String, String> store(Member city) {
    return Map.of("country", city.country().alpha2(), "city", city.name());
  }

  @Override
  public Optional<Member> city(Map<String, String> row) {
    return Gnlc.members()
        .inCountry(row.get("country"))
        .where(member -> member.name().equals(row.get("city")))
        .first();
  }

  @Override
  public Map<String, String> storeSince(EdtfDate since) {
    return Map.of("since", since.earliest().map(LocalDate::toString).orElse(""));
  }

  @Override
  public EdtfDate since(Map<String, String> row) {
    return EdtfDate.of(row.get("since"));
  }

  @Override
  public Optional<Member> typed(String city) {
    return Gnlc.members()
        .where(member -> member.name().equalsIgnoreCase(city.strip()))
        .first();
  }
}
