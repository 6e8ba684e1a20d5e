package io.github.gnlc.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.SerializableTester;
import io.github.gnlc.Network;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.model.Member;
import io.github.gnlc.name.Resolution;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How samples are drawn, drawn again, and refused. */
class SamplesTest {
  private static final Network NETWORK = Network.ofDataset(TestTables.small().build());
  private static final Samples SAMPLES = Samples.of(NETWORK, 42);
  private static final Network EMPTY = Network.ofDataset(new TestTables().build());

  @Test
  void aSampleSaysWhereItCameFromAndIsDrawnAgainFromThat() {
    Samples samples = SAMPLES.withSeed(42);
    samples.member();
    samples.date();
    Sample<MisspeltName> third = samples.misspelling();
    assertThat(third.toString()).endsWith("[seed 42, draw 3]");
    assertThat(Samples.replay(NETWORK, third.toString()).misspelling()).isEqualTo(third);
    assertThat(Samples.replay(NETWORK, "seed 42, draw 3").misspelling()).isEqualTo(third);
    assertThat(SAMPLES.atDraw(3).misspelling()).isEqualTo(third);
    assertThat(samples).hasToString("samples of test 2026.1.0 [seed 42, next draw 4]");
  }

  @Test
  void aNegativeSeedIsReplayedToo() {
    Sample<Member> member = SAMPLES.withSeed(Long.MIN_VALUE).member();
    assertThat(Samples.replay(NETWORK, member.toString()).member()).isEqualTo(member);
  }

  @Test
  void aTextWithoutADrawIsRefused() {
    for (String text :
        List.of("", "seed 42", "seed x, draw 3", "seed 9999999999999999999, draw 1")) {
      assertThatThrownBy(() -> Samples.replay(NETWORK, text))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage("Samples.replay: '" + text
              + "' states no draw; expected a text that ends such as 'seed 42, draw 3'");
    }
    assertThatThrownBy(() -> Samples.replay(NETWORK, "seed 42, draw 0"))
        .hasMessage("Samples.replay: draw 0 is less than 1; expected a place in the sequence");
  }

  @Test
  void aSelectionNarrows() {
    Samples samples = SAMPLES.withSeed(1);
    for (int i = 0; i < 20; i++) {
      assertThat(samples.member(NETWORK.members().inCountry("MX")).value().id())
          .isEqualTo("mx-mexico-city");
      assertThat(samples
              .addressLine(NETWORK.members().inCountry("MA"))
              .value()
              .member()
              .id())
          .isEqualTo("ma-benguerir");
      assertThat(samples
              .misspelling(Misspelling.CASE, 2, NETWORK.members().inCountry("CN"))
              .value()
              .member()
              .country()
              .alpha2())
          .isEqualTo("CN");
    }
  }

  @Test
  void whatCannotBeDrawnIsRefusedAndSaysWhy() {
    assertThatThrownBy(() -> SAMPLES.member(NETWORK.members().inCountry("NZ")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Samples.member: no member in members[of today, in country NZ];"
            + " expected at least one to draw from");
    assertThatThrownBy(() -> SAMPLES.misspelling(Misspelling.CASE, 3))
        .hasMessage("Samples.misspelling: severity 3 is neither 1 nor 2");
    assertThatThrownBy(() ->
            SAMPLES.misspelling(Misspelling.WORD_ORDER, 1, NETWORK.members().inCountry("CN")))
        .hasMessage("Samples.misspelling: no name of members[of today, in country CN] can be"
            + " misspelt by WORD_ORDER with severity 1; take another kind or a wider selection");
    assertThatThrownBy(() -> Samples.of(EMPTY, 1).countryWithMembers())
        .hasMessage("Samples.countryWithMembers: network test 2026.1.0 has no country with members;"
            + " expected at least one");
    assertThatThrownBy(() -> Samples.of(EMPTY, 1).realNonMember())
        .hasMessage("Samples.realNonMember: dataset test 2026.1.0 has no other place that is surely"
            + " no member; take a made-up one, or a dataset with rows in other_places");
    assertThatThrownBy(() -> Samples.of(EMPTY, 1).network(10))
        .hasMessage("Samples.network: test 2026.1.0 has no country with a region; expected at"
            + " least one");
  }

  @Test
  void sizesOutsideTheRangeAreRefused() {
    for (int size : new int[] {-1, 0, 9, 1_000_001}) {
      assertThatThrownBy(() -> SAMPLES.network(size))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage("Samples.network: size " + size + " is not within 10 to 100000 members");
    }
  }

  @Test
  void anEmptyNetworkStillHasDaysAndDates() {
    assertThat(Samples.of(EMPTY, 1).day().value().memberIds()).isEmpty();
    assertThat(Samples.of(EMPTY, 1).nonMember().value().isReal()).isFalse();
  }

  @Test
  void noNonMemberIsDrawnFromACountryWithMembersThatHaveNoName() {
    TestTables tables = TestTables.small()
        .add("other_places", "184745", "Kisumu", "KE", "322734")
        .add("other_places", "200839", "Garissa", "KE", "0")
        .add("other_places", "2193733", "Auckland", "NZ", "417910")
        .add("statements", "s3", "2022-09-02", "members", "KR", "", "exactly", "2", "cities", "")
        .add("statements", "s2", "2017", "members", "KR", "", "exactly", "9", "cities", "")
        .add("statements", "s6", "2023-06", "members", "KE", "", "at-least", "1", "cities", "")
        .add("statements", "s6", "2023-06", "members", "NZ", "", "about", "30", "cities", "");
    assertThat(realNonMembers(tables)).containsExactlyInAnyOrder("Seoul", "Auckland");

    tables.add("statements", "s3", "2022", "new-members", "NZ", "", "exactly", "1", "cities", "");
    assertThat(realNonMembers(tables)).containsExactly("Seoul");
    tables.remove("statements", "s3/2022/new-members/NZ//exactly/1");

    tables.add("statements", "s6", "2023-07", "members", "KE", "", "exactly", "0", "cities", "");
    assertThat(realNonMembers(tables))
        .containsExactlyInAnyOrder("Seoul", "Auckland", "Kisumu", "Garissa");
  }

  private static Set<String> realNonMembers(TestTables tables) {
    Samples samples = Samples.of(Network.ofDataset(tables.build()), 7);
    return IntStream.range(0, 100)
        .mapToObj(i -> samples.realNonMember().value().text())
        .collect(Collectors.toSet());
  }

  @Test
  void nullIsRefusedByName() {
    assertThatThrownBy(() -> SAMPLES.misspelling(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("kind is null; expected a kind of misspelling");
    assertThatThrownBy(() -> Samples.of(null, 1))
        .hasMessage("network is null; expected what samples are drawn from");
    assertThatThrownBy(() -> SAMPLES.member(null))
        .hasMessage("selection is null; expected members such as network.members()");
  }

  @Test
  void afterTheLastDrawThereIsNone() {
    Samples last = SAMPLES.atDraw(Long.MAX_VALUE);
    Sample<Member> member = last.member();
    assertThat(Samples.replay(NETWORK, member.toString()).member()).isEqualTo(member);
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(last::member)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("no draw follows 9223372036854775807; take another seed");
    }
  }

  @Test
  void whatIsNoSampleCannotBeMade() {
    Member member = NETWORK.members().list().get(0);
    assertThatThrownBy(() -> new Sample<>(null, 1, 1))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("value is null; expected what was drawn");
    assertThatThrownBy(() -> new Sample<>("x", 1, -4))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Sample: draw -4 is less than 1; expected a place in the sequence");
    assertThatThrownBy(() -> new MisspeltName(null, member, "x", Misspelling.CASE, 1, true))
        .hasMessage("text is null; expected a name with errors");
    assertThatThrownBy(() -> new MisspeltName("x", member, "X", Misspelling.CASE, 9, true))
        .hasMessage("MisspeltName: severity 9 is neither 1 nor 2");
    assertThatThrownBy(() -> new AddressLine("Lane 1", member, "x", "X", true))
        .hasMessage("AddressLine: 'X' is not in 'Lane 1'; expected the name in it");
    assertThatThrownBy(() -> new DayWithMembers(null, ImmutableList.of()))
        .hasMessage("day is null; expected a day such as 2020-09-23");
    assertThatThrownBy(() -> new SyntheticNetwork(NETWORK, 9))
        .hasMessage("SyntheticNetwork: size 9 is not within 10 to 100000 members");
    assertThatThrownBy(() -> new NonMember("Qqq", false, null))
        .hasMessage("resolution is null; expected the answer of resolve(text)");
    Resolution.None other = (Resolution.None) NETWORK.resolve("Qqq");
    assertThatThrownBy(() -> new NonMember("Seoul", true, other))
        .hasMessage("NonMember: resolution is of 'Qqq'; expected that of 'Seoul'");
  }

  @Test
  void threadsShareOneSequence() {
    Samples shared = SAMPLES.withSeed(5);
    Set<Sample<Member>> drawn = ConcurrentHashMap.newKeySet();
    IntStream.range(0, 400).parallel().forEach(i -> drawn.add(shared.member()));
    Samples again = SAMPLES.withSeed(5);
    assertThat(drawn)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 400).mapToObj(i -> again.member()).toList());
  }

  @Test
  void samplesAreSerializable() {
    Samples samples = SAMPLES.withSeed(3);
    for (Sample<?> sample : List.of(
        samples.member(),
        samples.nonMember(),
        samples.misspelling(),
        samples.addressLine(),
        samples.day(),
        samples.date(),
        samples.network(10))) {
      SerializableTester.reserializeAndAssert(sample);
    }
  }
}
