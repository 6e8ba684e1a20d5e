package io.github.gnlc.examples.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.jqwik.AsOf;
import io.github.gnlc.jqwik.InCountry;
import io.github.gnlc.jqwik.JoinedIn;
import io.github.gnlc.jqwik.LearningCities;
import io.github.gnlc.jqwik.Misspelt;
import io.github.gnlc.jqwik.OfSize;
import io.github.gnlc.junit.MemberSource;
import io.github.gnlc.model.Member;
import io.github.gnlc.testing.LearningCityName;
import io.github.gnlc.testing.Misspelling;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;

/** The code of the main README's section on tests compiles, since it stands here, and holds. */
class ReadmeProperties {
  // README begins
  @Property(tries = 100)
  void findsWhatIsMisspelt(
      @ForAll @InCountry("CN") @Misspelt(Misspelling.LETTERS_SWAPPED) LearningCityName name) {
    if (name.mustResolve()) {
      assertThat(Gnlc.resolve(name.text()).member()).isEqualTo(name.member());
    }
  }

  @Property(tries = 20)
  void groupsAnyNetwork(@ForAll @OfSize(min = 10, max = 50) Network network) {
    assertThat(network.members().byCountry()).isNotEmpty();
  }

  @Property(tries = 100)
  void knowsWhoWasThere(@ForAll @JoinedIn(2019) @AsOf("2020-09-23") Member member) {
    assertThat(Gnlc.members().ids()).contains(member.id());
  }

  @Property(tries = 100)
  void composes(@ForAll("koreanNames") String name) {
    assertThat(Gnlc.resolve(name).explanation()).isNotEmpty();
  }

  @Provide
  Arbitrary<String> koreanNames() {
    return LearningCities.members().inCountry("KR").map(Member::name);
  }

  @ParameterizedTest
  @MemberSource(country = "CN", joinedIn = 2022)
  void storesTheCity(Member member) {
    assertThat(Gnlc.members().get(member.id())).isEqualTo(member);
  }
  // README ends
}
