package io.github.gnlc.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.internal.snapshot.Snapshots;
import io.github.gnlc.internal.text.NameOrder;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.PlaceKind;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The members of a dataset: their order, and that what is asked of a number is of its member. */
class MemberStoreProperties {
  private static List<Member> members(MemberStore store) {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < store.size(); i++) {
      members.add(store.get(i));
    }
    return members;
  }

  @Property(tries = 100)
  void membersAreInOrderOfCountryNameAndId(@ForAll("datasets") Dataset dataset) {
    assertThat(members(dataset.members()))
        .isSortedAccordingTo(
            Comparator.comparing((Member member) -> member.country().alpha2())
                .thenComparing(Member::name, NameOrder::compare)
                .thenComparing(Member::id));
  }

  @Property(tries = 100)
  void whatIsAskedOfANumberIsOfItsMember(@ForAll("datasets") Dataset dataset) {
    MemberStore store = dataset.members();
    for (int i = 0; i < store.size(); i++) {
      Member member = store.get(i);
      assertThat(store.id(i)).isEqualTo(member.id());
      assertThat(store.ordinalOf(member.id())).isEqualTo(i);
      assertThat(store.countryCode(i)).isEqualTo(member.country().alpha2());
      assertThat(store.statusCode(i)).isEqualTo(member.status().code());
      assertThat(store.joined(i)).isEqualTo(member.joined());
      assertThat(store.cohortId(i)).isEqualTo(member.cohortId().orElse(null));
      assertThat(store.placeKindCode(i))
          .isEqualTo(
              member.place().map(place -> place.kind()).map(PlaceKind::code).orElse(null));
      assertThat(store.awardYears(i)).isEqualTo(awardYears(dataset, member));
    }
  }

  private static List<Integer> awardYears(Dataset dataset, Member member) {
    return dataset.awards().stream()
        .filter(award -> award.memberId().equals(member.id()))
        .map(Award::year)
        .sorted()
        .toList();
  }

  @Property(tries = 20)
  void countriesAreInOrderOfTheirCodes(@ForAll("datasets") Dataset dataset) {
    byte[] bytes = Snapshots.toBytes(dataset);
    MemberStore store = Snapshots.open(() -> new ByteArrayInputStream(bytes)).members();

    assertThat(store.countries().list()).isSortedAccordingTo(Comparator.comparing(Country::alpha2));
    for (int i = 0; i < store.countryCount(); i++) {
      assertThat(store.countryOrdinal(store.alpha2(i))).isEqualTo(i);
      assertThat(store.country(i).alpha2()).isEqualTo(store.alpha2(i));
    }
    for (String code : List.of("", "AA", "CM", "ZZ", "cn", "CHN")) {
      assertThat(store.countryOrdinal(code)).isEqualTo(-1);
    }
  }

  @Provide
  Arbitrary<Dataset> datasets() {
    return ArbitraryDatasets.datasets();
  }
}
