package io.github.gnlc.examples.enrolment;

import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import java.util.Map;
import java.util.Optional;

/** What somebody fills in to enrol in a course, kept as a row of texts. */
public interface EnrolmentForm {
  /** Keeps the learner's city, chosen from the list of members. */
  Map<String, String> store(Member city);

  /** Reads the city again. */
  Optional<Member> city(Map<String, String> row);

  /** Keeps since when the city has been a member, as far as that is known. */
  Map<String, String> storeSince(EdtfDate since);

  /** Reads the date again. */
  EdtfDate since(Map<String, String> row);

  /** Finds the city that a learner typed in place of choosing. */
  Optional<Member> typed(String city);
}
