package io.github.gnlc.examples.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.jqwik.Misspelt;
import io.github.gnlc.jqwik.NotAMember;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.testing.LearningCityName;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What every form promises, whatever the city. */
abstract class FormContract {
  abstract EnrolmentForm form();

  // README begins
  @Property
  void aStoredCityComesBack(@ForAll Member city) {
    assertThat(form().city(form().store(city))).contains(city);
  }

  @Property
  void aStoredDateComesBack(@ForAll EdtfDate since) {
    assertThat(form().since(form().storeSince(since))).isEqualTo(since);
  }

  @Property
  void aMisspeltCityIsFound(@ForAll @Misspelt LearningCityName typed) {
    if (typed.mustResolve()) {
      assertThat(form().typed(typed.text())).isEqualTo(typed.member());
    }
  }

  @Property
  void aCityThatIsNoneIsNotFound(@ForAll @NotAMember LearningCityName typed) {
    assertThat(form().typed(typed.text())).isEmpty();
  }
  // README ends
}
