package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.names.FoldedText;
import io.github.gnlc.internal.names.Folding;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.text.Excerpt;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.query.MemberNames;
import io.github.gnlc.query.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of resolving that hold whatever the text and whatever the data. */
class NameResolverProperties {
  private static final NameResolver SMALL =
      new NameResolver(new Catalogue(TestTables.small().build()));

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(60);
    Arbitrary<String> parts = Arbitraries.of(
            "Beijing",
            "北京",
            "Hangzhou",
            "China",
            "CN",
            ", ",
            " ",
            "-",
            "(",
            ")",
            "City of ",
            "市",
            "\uD83C",
            "🎉",
            "\u200F",
            "Korea",
            "Nam-gu",
            "100000",
            "[",
            "]",
            " Cedex 9",
            "\u200B",
            "Ã©",
            "浙江省",
            "Seoul",
            "x")
        .list()
        .ofMaxSize(8)
        .map(list -> String.join("", list));
    return Arbitraries.oneOf(any, parts);
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void everyTextHasOneOfTheThreeAnswersAndAlwaysTheSame(
      @ForAll("texts") String text, @ForAll Strictness strictness) {
    NameQuery query = NameQuery.builder().text(text).strictness(strictness).build();
    Resolution answer = SMALL.resolve(query);
    assertThat(SMALL.resolve(query)).isEqualTo(answer);
    assertThat(answer.text()).isEqualTo(text);
    assertThat(answer.explanation()).startsWith("'" + Excerpt.of(text) + "' ");
    if (answer instanceof Resolution.Ambiguous) {
      assertThat(answer.candidates().size() + answer.otherPlaces().size()).isGreaterThan(1);
    }
    answer.candidates().forEach(match -> assertThat(match.score()).isBetween(0.0, 1.0));
    assertThat(SMALL.search(text, 5)).hasSizeLessThanOrEqualTo(5);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void everyRecordedNameIsItsMembersOrAmbiguousWithIt(@ForAll("datasets") Dataset dataset) {
    Catalogue catalogue = new Catalogue(dataset);
    NameResolver resolver = new NameResolver(catalogue);
    for (Member member : Members.ofToday(catalogue)) {
      List<String> names = new ArrayList<>(List.of(member.name(), member.label()));
      for (MemberName name : new MemberNames(catalogue).ofMember(member.id())) {
        names.add(name.name());
      }
      for (String name : names) {
        Resolution answer = resolver.resolve(name);
        assertThat(answer.candidates().stream().map(match -> match.member().id()))
            .as(answer.explanation())
            .contains(member.id());
        assertThat(answer).isNotInstanceOf(Resolution.None.class);
        Resolution inCountry = resolver.resolve(
            NameQuery.builder().text(name).country(member.country().alpha3()).build());
        assertThat(inCountry.candidates().stream().map(match -> match.member().id()))
            .as(inCountry.explanation())
            .contains(member.id());
      }
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void aCountryNeverMakesARightMatchWrong(
      @ForAll("datasets") Dataset dataset, @ForAll Random random, @ForAll Strictness strictness) {
    Catalogue catalogue = new Catalogue(dataset);
    NameResolver resolver = new NameResolver(catalogue);
    for (Member member : Members.ofToday(catalogue)) {
      NameQuery.Builder query =
          NameQuery.builder().text(misspelt(member.name(), random)).strictness(strictness);
      Resolution alone = resolver.resolve(query.build());
      Resolution inCountry =
          resolver.resolve(query.country(member.country().alpha2()).build());
      if (alone instanceof Resolution.Matched matched
          && matched.match().member().equals(member)) {
        assertThat(inCountry).isInstanceOf(Resolution.Matched.class);
        assertThat(inCountry.member()).contains(member);
      }
    }
  }

  private static String misspelt(String name, Random random) {
    StringBuilder text = new StringBuilder(name);
    for (int errors = random.nextInt(3); errors > 0; errors--) {
      int at = random.nextInt(text.length() + 1);
      if (at < text.length() && random.nextBoolean()) {
        text.deleteCharAt(at);
      } else {
        text.insert(at, (char) ('a' + random.nextInt(26)));
      }
    }
    return text.toString();
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void whereTheShortWayAnswersTheFullSearchMeansTheSame(@ForAll("datasets") Dataset dataset) {
    Catalogue catalogue = new Catalogue(dataset);
    Lexicon lexicon = new Lexicon(catalogue);
    ExactLookup shortWay = new ExactLookup(lexicon);
    for (Member member : Members.ofToday(catalogue)) {
      String country = member.country().name();
      for (MemberName name : new MemberNames(catalogue).ofMember(member.id())) {
        for (String text : List.of(
            name.name(), name.name() + ", " + country, name.name() + " (" + country + ")")) {
          FoldedText words = Folding.words(text);
          Resolution quick = shortWay.find(text, words, -1);
          if (quick != null) {
            Resolution full = new QueryResolver(NameQuery.of(text), -1, lexicon).answer(words);
            assertThat(quick).hasSameClassAs(full);
            assertThat(quick.member()).isEqualTo(full.member());
            assertThat(quick.otherPlaces()).isEqualTo(full.otherPlaces());
          }
        }
      }
    }
  }

  @Provide
  Arbitrary<Dataset> datasets() {
    return ArbitraryDatasets.datasets();
  }
}
