package io.github.gnlc.data;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.github.gnlc.model.Country;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Region;
import io.github.gnlc.testing.LearningCityName;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What cannot be is said by name, and a failing property shows a simple sample. */
class PropertyErrorsTest {
  @Test
  void wrongAnnotationsAreNamedWithTheirValuesAndTheNearest() {
    FailingRun run = FailingRun.of(Wrong.class);
    assertThat(run.passed()).isEmpty();
    assertThat(run.failures())
        .containsExactlyInAnyOrder(
            "contradiction -> @ForAll Member: @InCountry(\"CN\") and @InRegion(AFRICA) contradict:"
                + " China (CN) is in Asia and the Pacific; drop one of them",
            "unknownCountry -> @ForAll Member: @InCountry(\"XX\"): No country 'XX'; nearest: AX,"
                + " CX, MX; expected an ISO 3166-1 code in capitals, such as CN, CHN or 156",
            "noRound -> @ForAll Member: @Awarded(2018): No award round '2018'; nearest: 2015, 2017,"
                + " 2019; the dataset has 2015, 2017, 2019, 2021, 2024",
            "sizeZero -> @ForAll Network: @OfSize(min = 0, max = 100): NetworkArbitrary.ofSize:"
                + " min 0 is not within 10 to 100000 members",
            "sizeNegative -> @ForAll Network: @OfSize(min = 10, max = -1): NetworkArbitrary.ofSize:"
                + " max -1 is not within 10 to 100000 members",
            "severity -> @ForAll LearningCityName: @Misspelt(severity = {3}):"
                + " LearningCityNameArbitrary.ofSeverity: severity 3 is neither 1 nor 2",
            "noDay -> @ForAll Member: @AsOf(\"2020-02-30\"): '2020-02-30' is no day; expected"
                + " YYYY-MM-DD such as 2020-09-23",
            "noneOfThem -> @ForAll Member: @InCountry(\"CN\") @JoinedIn(2014) selects nothing, as"
                + " members[of today, in country CN, joined in 2014] is empty; drop one of the"
                + " annotations or take another value",
            "noStatus -> @ForAll Member: @WithStatus({}): no status; expected at least one of"
                + " MemberStatus",
            "misplaced -> @ForAll Country: @NotAMember: does not apply to this type; expected any of"
                + " @InCountry, @InRegion, @FromNetwork",
            "misplacedOnDate -> @ForAll EdtfDate: @JoinedIn(2022): does not apply to this type;"
                + " expected no annotation of gnlc",
            "notAMemberOfChina -> @ForAll LearningCityName: @NotAMember and @InCountry(\"CN\")"
                + " contradict: only a member can be narrowed by them; drop one of them",
            "yearZero -> @ForAll Member: @JoinedIn(0): Members.joinedIn: year 0 is not within 1 to"
                + " 9999",
            "noSuchFolder -> @ForAll Member: @FromNetwork(\"no/such/folder\"): Not a dataset, 1"
                + " finding:\nno/such/folder: there is no such file or folder; expected a folder of"
                + " tables with datapackage.json, a zip of such a folder, a JSON document or a"
                + " snapshot");
  }

  static class Wrong {
    @Property
    void contradiction(@ForAll @InCountry("CN") @InRegion(Region.AFRICA) Member member) {}

    @Property
    void unknownCountry(@ForAll @InCountry("XX") Member member) {}

    @Property
    void noRound(@ForAll @Awarded(2018) Member member) {}

    @Property
    void sizeZero(@ForAll @OfSize(min = 0) Network network) {}

    @Property
    void sizeNegative(@ForAll @OfSize(max = -1) Network network) {}

    @Property
    void severity(@ForAll @Misspelt(severity = 3) LearningCityName name) {}

    @Property
    void noDay(@ForAll @AsOf("2020-02-30") Member member) {}

    @Property
    void noneOfThem(@ForAll @InCountry("CN") @JoinedIn(2014) Member member) {}

    @Property
    void noStatus(@ForAll @WithStatus({}) Member member) {}

    @Property
    void misplaced(@ForAll @NotAMember Country country) {}

    @Property
    void misplacedOnDate(@ForAll @JoinedIn(2022) EdtfDate date) {}

    @Property
    void notAMemberOfChina(@ForAll @NotAMember @InCountry("CN") LearningCityName name) {}

    @Property
    void yearZero(@ForAll @JoinedIn(0) Member member) {}

    @Property
    void noSuchFolder(@ForAll @FromNetwork("no/such/folder") Member member) {}
  }

  @Test
  void failingPropertiesShowSimpleSamples() {
    FailingRun run = FailingRun.of(Failing.class);
    assertThat(run.failures()).hasSize(4);
    assertThat(run.samples())
        .hasSize(4)
        .anyMatch(sample -> sample.startsWith("network:\n    synthetic 2026.1.0, 12 members ["))
        .contains(
            "member: Fez, MA (ma-fez)",
            "name: 'Chachoengsao' of Chachoengsao, TH (th-chachoengsao): as recorded, must resolve",
            "date: 2015");
  }

  static class Failing {
    @Property(seed = "42")
    boolean aMember(@ForAll Member member) {
      return false;
    }

    @Property(seed = "42")
    boolean aLongName(@ForAll LearningCityName name) {
      return name.text().length() < 12;
    }

    @Property(seed = "42", tries = 20)
    boolean aNetwork(@ForAll Network network) {
      return network.members().count() < 12;
    }

    @Property(seed = "42")
    boolean aDate(@ForAll EdtfDate date) {
      return date.isDay();
    }
  }
}
