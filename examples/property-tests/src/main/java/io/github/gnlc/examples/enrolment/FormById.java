package io.github.gnlc.examples.enrolment;

import io.github.gnlc.Gnlc;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import java.util.Map;
import java.util.Optional;

/** The form as it should be: ids in place of names, dates as known, names resolved. */
public final class FormById implements EnrolmentForm {
  @Override
  public Map<String, String> store(Member city) {
    return Map.of("city", city.id());
  }

  @Override
  public Optional<Member> city(Map<String, String> row) {
    return Gnlc.members().find(row.get("city"));
  }

  @Override
  public Map<String, String> storeSince(EdtfDate since) {
    return Map.of("since", since.toEdtf());
  }

  @Override
  public EdtfDate since(Map<String, String> row) {
    return EdtfDate.of(row.get("since"));
  }

  @Override
  public Optional<Member> typed(String city) {
    return Gnlc.resolve(city).member();
  }
}
