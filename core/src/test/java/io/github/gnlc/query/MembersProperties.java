package io.github.gnlc.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.snapshot.Snapshots;
import io.github.gnlc.internal.text.NameOrder;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Region;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is asked of members, in whatever order, a plain scan of all of them says the same. */
class MembersProperties {
  private static final int TRIES = 200;

  @Property(tries = 4 * TRIES, edgeCases = EdgeCasesMode.NONE)
  void listsWhatAScanFinds(@ForAll("questions") MemberQuestion question) {
    assertThat(question.selected().list()).isEqualTo(question.scan());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void countsWhatAScanFinds(@ForAll("questions") MemberQuestion question) {
    assertThat(question.selected().count()).isEqualTo(question.scan().size());
    assertThat(question.selected().isEmpty()).isEqualTo(question.scan().isEmpty());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void beginsWithWhatAScanFindsFirst(@ForAll("questions") MemberQuestion question) {
    assertThat(question.selected().first()).isEqualTo(question.scan().stream().findFirst());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void streamsAndIteratesInTheOrderOfTheList(@ForAll("questions") MemberQuestion question) {
    List<Member> iterated = new ArrayList<>();
    question.selected().iterator().forEachRemaining(iterated::add);

    assertThat(iterated).isEqualTo(question.scan());
    assertThat(question.selected().stream()).containsExactlyElementsOf(question.scan());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void givesTheIdsThatAScanFinds(@ForAll("questions") MemberQuestion question) {
    assertThat(question.selected().ids())
        .isEqualTo(question.scan().stream().map(Member::id).toList());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void containsAndFindsExactlyThoseThatAScanFinds(@ForAll("questions") MemberQuestion question) {
    for (Member member : MemberQuestion.everyone(question.dataset())) {
      boolean expected = question.holds(member);
      assertThat(question.selected().contains(member)).as("%s", member).isEqualTo(expected);
      assertThat(question.selected().find(member.id()).filter(member::equals).isPresent())
          .as("%s", member)
          .isEqualTo(expected);
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void getsThoseThatAScanFindsAndRefusesTheOthers(@ForAll("questions") MemberQuestion question) {
    for (Member member : MemberQuestion.everyone(question.dataset())) {
      if (question.holds(member)) {
        assertThat(question.selected().get(member.id())).isEqualTo(member);
      } else {
        assertThatThrownBy(() -> question.selected().get(member.id()))
            .isInstanceOf(UnknownKeyException.class)
            .hasMessage("No member '" + member.id() + "'; the dataset has it, but outside "
                + question.selected());
      }
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void groupsInTheOrderOfTheFirstOfEachGroup(@ForAll("questions") MemberQuestion question) {
    Map<Integer, List<Member>> expected = new LinkedHashMap<>();
    for (Member member : question.scan()) {
      expected
          .computeIfAbsent(member.name().length(), length -> new ArrayList<>())
          .add(member);
    }

    Map<Integer, Members> groups =
        question.selected().groupBy(member -> member.name().length());

    assertThat(groups.keySet()).containsExactlyElementsOf(expected.keySet());
    expected.forEach((length, members) -> assertThat(groups.get(length).list()).isEqualTo(members));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void countsByGroup(@ForAll("questions") MemberQuestion question) {
    Map<Country, Integer> expected = new LinkedHashMap<>();
    question.scan().forEach(member -> expected.merge(member.country(), 1, Integer::sum));

    Map<Country, Integer> counts = question.selected().countBy(Member::country);

    assertThat(counts.entrySet()).containsExactlyElementsOf(expected.entrySet());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void groupsByCountryInTheOrderOfCodes(@ForAll("questions") MemberQuestion question) {
    Map<String, List<Member>> expected = new TreeMap<>(
        question.scan().stream().collect(Collectors.groupingBy(m -> m.country().alpha2())));

    Map<Country, Members> groups = question.selected().byCountry();

    assertThat(groups.keySet().stream().map(Country::alpha2))
        .containsExactlyElementsOf(expected.keySet());
    groups.forEach(
        (country, members) -> assertThat(members.list()).isEqualTo(expected.get(country.alpha2())));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void groupsByRegionInTheOrderOfUnesco(@ForAll("questions") MemberQuestion question) {
    Map<Region, List<Member>> expected = new TreeMap<>(question.scan().stream()
        .filter(member -> member.country().region().isPresent())
        .collect(Collectors.groupingBy(m -> m.country().region().orElseThrow())));

    Map<Region, Members> groups = question.selected().byRegion();

    assertThat(groups.keySet()).containsExactlyElementsOf(expected.keySet());
    groups.forEach((region, members) -> assertThat(members.list()).isEqualTo(expected.get(region)));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void groupsByCohortInTheOrderOfIds(@ForAll("questions") MemberQuestion question) {
    Map<String, List<Member>> expected = new TreeMap<>(question.scan().stream()
        .filter(member -> member.cohortId().isPresent())
        .collect(Collectors.groupingBy(m -> m.cohortId().orElseThrow())));

    Map<String, Members> groups = question.selected().byCohort();

    assertThat(groups.keySet()).containsExactlyElementsOf(expected.keySet());
    groups.forEach((id, members) -> assertThat(members.list()).isEqualTo(expected.get(id)));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void sortsAndKeepsItsOrderAmongEquals(@ForAll("questions") MemberQuestion question) {
    List<Member> expected = new ArrayList<>(question.scan());
    expected.sort(Comparator.comparing(Member::status));

    assertThat(question.selected().sortedBy(Comparator.comparing(Member::status)))
        .isEqualTo(expected);
  }

  @Property(tries = 2 * TRIES, edgeCases = EdgeCasesMode.NONE)
  void answersTheSameInAnyOrderOfItsFilters(@ForAll("chains") Chain chain, @ForAll Random random) {
    List<MemberQuestion.Filter> shuffled = new ArrayList<>(chain.filters);
    Collections.shuffle(shuffled, random);
    Network network = Network.ofDataset(chain.dataset);
    Network another = Network.ofDataset(chain.dataset);

    Members one = MemberQuestion.begin(network, true).narrowed(chain.filters).selected();
    Members other = MemberQuestion.begin(another, true).narrowed(shuffled).selected();

    assertThat(other).isEqualTo(one);
    assertThat(other.list()).isEqualTo(one.list());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void standsInStrictOrderOfCountryNameAndId(@ForAll("datasets") Dataset dataset) {
    List<Member> members = Network.ofDataset(dataset).allMembers().list();

    for (int i = 1; i < members.size(); i++) {
      assertThat(position(members.get(i - 1)).compareTo(position(members.get(i))))
          .as("%s before %s", members.get(i - 1), members.get(i))
          .isNegative();
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void keepsItsOrderInASnapshot(@ForAll("questions") MemberQuestion question) {
    byte[] snapshot = Snapshots.toBytes(question.dataset());
    Dataset read = Snapshots.open(() -> new ByteArrayInputStream(snapshot));

    assertThat(Network.ofDataset(read).allMembers().list())
        .isEqualTo(MemberQuestion.everyone(question.dataset()));
  }

  @Provide
  Arbitrary<Dataset> datasets() {
    return ArbitraryDatasets.datasets();
  }

  @Provide
  Arbitrary<MemberQuestion> questions() {
    return MemberQuestion.questions();
  }

  @Provide
  Arbitrary<Chain> chains() {
    return Combinators.combine(ArbitraryDatasets.datasets(), MemberQuestion.numbers())
        .as((dataset, numbers) -> new Chain(
            dataset, new MemberQuestion.Maker(Network.ofDataset(dataset), numbers).filters(3)));
  }

  /** No name holds a NUL, so texts joined by it stand in the order of their parts. */
  private static String position(Member member) {
    return String.join("\0", member.country().alpha2(), NameOrder.key(member.name()), member.id());
  }

  private record Chain(Dataset dataset, List<MemberQuestion.Filter> filters) {}
}
