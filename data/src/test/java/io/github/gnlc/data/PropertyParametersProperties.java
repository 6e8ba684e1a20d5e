package io.github.gnlc.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.jqwik.AsOf;
import io.github.gnlc.jqwik.Awarded;
import io.github.gnlc.jqwik.FromNetwork;
import io.github.gnlc.jqwik.InCountry;
import io.github.gnlc.jqwik.InRegion;
import io.github.gnlc.jqwik.JoinedIn;
import io.github.gnlc.jqwik.Misspelt;
import io.github.gnlc.jqwik.NotAMember;
import io.github.gnlc.jqwik.OfSize;
import io.github.gnlc.jqwik.WithStatus;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Region;
import io.github.gnlc.testing.LearningCityName;
import io.github.gnlc.testing.Misspelling;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** What stands beside a parameter holds for every value of it. */
class PropertyParametersProperties {
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void members(
      @ForAll Member any,
      @ForAll @InCountry("CN") Member chinese,
      @ForAll @InRegion(Region.AFRICA) @JoinedIn(2022) Member african,
      @ForAll @Awarded Member awarded,
      @ForAll @Awarded(2024) @InCountry("MA") Member benguerir,
      @ForAll @WithStatus({MemberStatus.WITHDRAWN, MemberStatus.UNCONFIRMED}) Member other) {
    assertThat(Gnlc.members()).contains(any);
    assertThat(chinese.country().alpha2()).isEqualTo("CN");
    assertThat(african.country().region()).contains(Region.AFRICA);
    assertThat(african.joined().year()).contains(2022);
    assertThat(Gnlc.awards().ofMember(awarded.id())).isNotEmpty();
    assertThat(benguerir.id()).isEqualTo("ma-benguerir");
    assertThat(other.status()).isNotEqualTo(MemberStatus.MEMBER);
  }

  @Property(tries = 50)
  void membersAsOfADay(@ForAll @AsOf("2017-01-01") @InCountry("CHN") Member early) {
    assertThat(
            Gnlc.asOf(LocalDate.parse("2017-01-01")).members().inCountry("CN").ids())
        .contains(early.id());
  }

  @Property(tries = 20)
  void membersOfAnotherDataset(@ForAll @FromNetwork("src/main/dataset") Member member) {
    assertThat(Gnlc.members()).contains(member);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void names(
      @ForAll LearningCityName any,
      @ForAll @Misspelt @InCountry("KR") LearningCityName korean,
      @ForAll @Misspelt(value = Misspelling.LETTERS_SWAPPED, severity = 1) LearningCityName swapped,
      @ForAll @NotAMember LearningCityName none) {
    if (any.mustResolve()) {
      assertThat(Gnlc.resolve(any.text()).member()).isEqualTo(any.member());
    }
    assertThat(korean.misspelling().orElseThrow().member().country().alpha2()).isEqualTo("KR");
    assertThat(swapped.misspelling().orElseThrow().kind()).isEqualTo(Misspelling.LETTERS_SWAPPED);
    assertThat(swapped.misspelling().orElseThrow().severity()).isEqualTo(1);
    assertThat(none.member()).isEmpty();
    assertThat(Gnlc.resolve(none.text()).member()).isEmpty();
  }

  @Property(tries = 20)
  void networks(
      @ForAll Network any,
      @ForAll @OfSize(min = 15, max = 20) Network small,
      @ForAll @AsOf("2014-01-01") Network early) {
    assertThat(any.members().count()).isBetween(10, 100);
    assertThat(small.members().count()).isBetween(15, 20);
    assertThat(early.members()).isEmpty();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void others(
      @ForAll EdtfDate date,
      @ForAll @InRegion(Region.ARAB_STATES) Country arab,
      @ForAll @InCountry("NZ") Country newZealand,
      @ForAll @InRegion(Region.AFRICA) Award african,
      @ForAll @Awarded(2024) @InCountry("MA") Award award,
      @ForAll @JoinedIn(2022) Cohort cohort) {
    assertThat(EdtfDate.of(date.toEdtf())).isEqualTo(date);
    assertThat(arab.region()).contains(Region.ARAB_STATES);
    assertThat(newZealand.alpha2()).isEqualTo("NZ");
    assertThat(Gnlc.allMembers().get(african.memberId()).country().region())
        .contains(Region.AFRICA);
    assertThat(award.memberId()).isEqualTo("ma-benguerir");
    assertThat(cohort.id()).isEqualTo("gnlc-2022");
  }

  @Property(tries = 50)
  void alsoWithinOtherTypes(
      @ForAll @Size(max = 3) List<@InCountry("MA") Member> moroccan,
      @ForAll @Chinese Member chinese) {
    assertThat(moroccan).allMatch(member -> member.country().alpha2().equals("MA"));
    assertThat(chinese.country().alpha2()).isEqualTo("CN");
  }

  /** An annotation of one's own, made of others. */
  @InCountry("CN")
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.PARAMETER)
  @interface Chinese {}
}
