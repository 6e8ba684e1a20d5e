package io.github.gnlc.jqwik;

import com.google.common.collect.ImmutableMap;
import io.github.gnlc.Network;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.testing.LearningCityName;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * What jqwik finds through {@code ServiceLoader} to resolve {@code @ForAll Member} and the like;
 * not to be called.
 *
 * <p>Annotations that cannot be met, alone or together, are an
 * {@link io.github.gnlc.error.InvalidValueException} when the property is about to run:
 * {@code @ForAll Member: @InCountry("CN") and @InRegion(AFRICA) contradict: China (CN) is in Asia
 * and the Pacific; drop one of them}.
 */
public final class LearningCityProvider implements ArbitraryProvider {
  private static final ImmutableMap<Class<?>, Function<AnnotatedArbitraries, Arbitrary<?>>>
      ARBITRARIES = ImmutableMap.of(
          Member.class, AnnotatedArbitraries::members,
          LearningCityName.class, AnnotatedArbitraries::names,
          Network.class, AnnotatedArbitraries::networks,
          EdtfDate.class, AnnotatedArbitraries::dates,
          Country.class, AnnotatedArbitraries::countries,
          Award.class, AnnotatedArbitraries::awards,
          Cohort.class, AnnotatedArbitraries::cohorts);

  /** Made by {@code ServiceLoader}. */
  public LearningCityProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage targetType) {
    return ARBITRARIES.keySet().stream().anyMatch(targetType::isOfType);
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
    AnnotatedArbitraries arbitraries = new AnnotatedArbitraries(targetType);
    return ARBITRARIES.entrySet().stream()
        .filter(entry -> targetType.isOfType(entry.getKey()))
        .findFirst()
        .map(entry -> Set.<Arbitrary<?>>of(entry.getValue().apply(arbitraries)))
        .orElse(Set.of());
  }
}
