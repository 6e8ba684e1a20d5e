package io.github.gnlc.jqwik;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.Network;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.model.Member;
import io.github.gnlc.query.Members;
import io.github.gnlc.testing.LearningCityName;
import io.github.gnlc.testing.Misspelling;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/**
 * Names of cities as users type them, with the truth about each:
 * {@code LearningCities.names().misspelt(Misspelling.LETTERS_SWAPPED)}. Without a filter a third
 * are names as recorded, a third misspelt names, and a third names of cities that are no members.
 *
 * <p>Edge cases are the names of the edge cases of {@link MemberArbitrary}, as recorded or, if all
 * names are to be misspelt, misspelt in the simplest kind, and a few made-up names of cities that
 * are no members. A name shrinks to the recorded name of the simplest member; a name that must be
 * misspelt shrinks to the simplest kind and severity, a name of no member to a short made-up one.
 *
 * <p>Obtain it from {@link LearningCities#names()}. Immutable; every filter returns a new
 * arbitrary.
 */
public final class LearningCityNameArbitrary implements Arbitrary<LearningCityName> {
  private static final int EDGES_OF_NONE = 3;

  private final NameGenerator maker;
  private final ImmutableList<NameCategory> forms;
  private final ImmutableList<Misspelling> kinds;
  private final ImmutableList<Integer> severities;

  private LearningCityNameArbitrary(
      NameGenerator maker,
      ImmutableList<NameCategory> forms,
      ImmutableList<Misspelling> kinds,
      ImmutableList<Integer> severities) {
    this.maker = maker;
    this.forms = forms;
    this.kinds = kinds;
    this.severities = severities;
  }

  static LearningCityNameArbitrary of(Network network, Members selection) {
    return new LearningCityNameArbitrary(
        new NameGenerator(network, new MemberArbitrary(selection)),
        ImmutableList.copyOf(NameCategory.values()),
        ImmutableList.copyOf(Misspelling.values()),
        ImmutableList.of(1, 2));
  }

  /**
   * Narrows to the official names of members, as they are.
   *
   * @return an arbitrary of those alone
   */
  public LearningCityNameArbitrary recorded() {
    return new LearningCityNameArbitrary(
        maker, ImmutableList.of(NameCategory.RECORDED), kinds, severities);
  }

  /**
   * Narrows to cities that are certainly no members.
   *
   * @return an arbitrary of those alone
   */
  public LearningCityNameArbitrary notAMember() {
    return new LearningCityNameArbitrary(
        maker, ImmutableList.of(NameCategory.NONE), kinds, severities);
  }

  /**
   * Narrows to names of members that are misspelt, in some of the kinds.
   *
   * @param some the kinds; none for any
   * @return an arbitrary of those alone
   */
  public LearningCityNameArbitrary misspelt(Misspelling... some) {
    ImmutableList<Misspelling> chosen = some.length == 0
        ? ImmutableList.copyOf(Misspelling.values())
        : Arrays.stream(some).sorted().distinct().collect(ImmutableList.toImmutableList());
    return new LearningCityNameArbitrary(
        maker, ImmutableList.of(NameCategory.MISSPELT), chosen, severities);
  }

  /**
   * Narrows the misspelt names to some severities: {@code misspelt().ofSeverity(1)}.
   *
   * @param some 1, 2 or both
   * @return an arbitrary of those, and of the names that are not misspelt as before
   * @throws InvalidValueException if none is given, or one that is neither 1 nor 2
   */
  public LearningCityNameArbitrary ofSeverity(int... some) {
    if (some.length == 0) {
      throw InvalidValueException.of(
          "LearningCityNameArbitrary.ofSeverity", "no severity; expected 1, 2 or both");
    }
    for (int severity : some) {
      if (severity != 1 && severity != 2) {
        throw InvalidValueException.of(
            "LearningCityNameArbitrary.ofSeverity", "severity " + severity + " is neither 1 nor 2");
      }
    }
    ImmutableList<Integer> chosen =
        Arrays.stream(some).sorted().distinct().boxed().collect(ImmutableList.toImmutableList());
    return new LearningCityNameArbitrary(maker, forms, kinds, chosen);
  }

  boolean mayBeRecorded() {
    return forms.contains(NameCategory.RECORDED);
  }

  ImmutableList<Misspelling> kinds() {
    return kinds;
  }

  ImmutableList<Integer> severities() {
    return severities;
  }

  NameGenerator maker() {
    return maker;
  }

  @Override
  public RandomGenerator<LearningCityName> generator(int genSize) {
    return random -> draw(forms.get(random.nextInt(forms.size())), random);
  }

  private Shrinkable<LearningCityName> draw(NameCategory form, Random random) {
    int count = maker.members().size();
    return switch (form) {
      case RECORDED -> ShrinkableName.recorded(this, random.nextInt(count));
      case MISSPELT -> drawMisspelt(random);
      case NONE -> ShrinkableName.none(this, NameGenerator.SIMPLEST_NONE + random.nextInt(1 << 30));
    };
  }

  /** Tries the members from a random one on, and the kinds for each, until a name can have one. */
  private Shrinkable<LearningCityName> drawMisspelt(Random random) {
    int severity = severities.get(random.nextInt(severities.size()));
    int kind = random.nextInt(kinds.size());
    int member = random.nextInt(maker.members().size());
    int seed = random.nextInt(1 << 30);
    return ShrinkableName.misspelt(this, member, kind, severity, seed)
        .orElseThrow(() -> InvalidValueException.of(
            "LearningCityNameArbitrary",
            "no name of " + maker.selection() + " can be misspelt by " + kinds + " with severity "
                + severity + "; take other kinds or more members"));
  }

  @Override
  public EdgeCases<LearningCityName> edgeCases(int maxEdgeCases) {
    ImmutableList.Builder<Shrinkable<LearningCityName>> edges = ImmutableList.builder();
    for (Shrinkable<Member> member : maker.edges(maxEdgeCases)) {
      int index = maker.members().indexOf(member.value());
      if (mayBeRecorded()) {
        edges.add(ShrinkableName.recorded(this, index));
      } else if (forms.contains(NameCategory.MISSPELT)) {
        ShrinkableName.official(this, index, 0, severities.get(0)).forEach(edges::add);
      }
    }
    for (int i = 0; forms.contains(NameCategory.NONE) && i < EDGES_OF_NONE; i++) {
      edges.add(ShrinkableName.none(this, i));
    }
    List<Supplier<Shrinkable<LearningCityName>>> suppliers = edges.build().stream()
        .limit(maxEdgeCases)
        .map(edge -> (Supplier<Shrinkable<LearningCityName>>) () -> edge)
        .toList();
    return EdgeCases.fromSuppliers(suppliers);
  }
}
