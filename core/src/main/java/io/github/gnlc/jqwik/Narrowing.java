package io.github.gnlc.jqwik;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.InvalidValueException;
import io.github.gnlc.model.Region;
import io.github.gnlc.query.Awards;
import io.github.gnlc.query.Cohorts;
import io.github.gnlc.query.Countries;
import io.github.gnlc.query.Members;
import io.github.gnlc.query.Selection;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.TypeUsage;

/** What the annotations beside a type narrow it to. */
final class Narrowing {
  private static final String PACKAGE = Narrowing.class.getPackageName();

  private final TypeUsage type;
  private final List<Annotation> given;

  Narrowing(TypeUsage type) {
    this.type = type;
    this.given = type.getAnnotations().stream()
        .filter(annotation -> annotation.annotationType().getPackageName().equals(PACKAGE))
        .toList();
  }

  Arbitrary<?> members() {
    requireOnly(
        InCountry.class,
        InRegion.class,
        JoinedIn.class,
        Awarded.class,
        WithStatus.class,
        AsOf.class,
        FromNetwork.class);
    return LearningCities.members(selection(network()));
  }

  Arbitrary<?> names() {
    requireOnly(
        InCountry.class,
        InRegion.class,
        JoinedIn.class,
        Awarded.class,
        AsOf.class,
        FromNetwork.class,
        Misspelt.class,
        NotAMember.class);
    Network network = network();
    Optional<Misspelt> misspelt = find(Misspelt.class);
    if (find(NotAMember.class).isPresent()) {
      requireNothingOfMembers();
      return LearningCities.names(network).notAMember();
    }
    LearningCityNameArbitrary names = LearningCities.names(network, selection(network));
    return misspelt.isEmpty()
        ? names
        : at(
            misspelt.get(),
            () ->
                names.misspelt(misspelt.get().value()).ofSeverity(misspelt.get().severity()));
  }

  Arbitrary<?> networks() {
    requireOnly(OfSize.class, AsOf.class, FromNetwork.class);
    Optional<OfSize> size = find(OfSize.class);
    NetworkArbitrary any = LearningCities.networks(base());
    NetworkArbitrary networks = size.isEmpty()
        ? any
        : at(size.get(), () -> any.ofSize(size.get().min(), size.get().max()));
    Optional<LocalDate> day = find(AsOf.class).map(this::day);
    return day.isEmpty() ? networks : networks.map(network -> network.asOf(day.get()));
  }

  Arbitrary<?> dates() {
    requireOnly();
    return LearningCities.edtfDates();
  }

  Arbitrary<?> countries() {
    requireOnly(InCountry.class, InRegion.class, FromNetwork.class);
    Network network = network();
    requireRegionOfCountry(network);
    Countries selected = network.countries();
    Optional<InRegion> region = find(InRegion.class);
    if (region.isPresent()) {
      selected = selected.inRegion(region.get().value());
    }
    Optional<Country> country = country(network);
    if (country.isPresent()) {
      selected = selected.where("in country", country.get()::equals);
    }
    return LearningCities.countries(requireSome(selected));
  }

  Arbitrary<?> awards() {
    requireOnly(InCountry.class, InRegion.class, Awarded.class, AsOf.class, FromNetwork.class);
    Network network = network();
    requireRegionOfCountry(network);
    Awards selected = network.awards();
    Optional<Country> country = country(network);
    if (country.isPresent()) {
      selected = selected.inCountry(country.get().alpha2());
    }
    Optional<InRegion> region = find(InRegion.class);
    if (region.isPresent()) {
      Members there = network.membersOfAnyStatus().inRegion(region.get().value());
      selected = selected.where(award -> there.find(award.memberId()).isPresent());
    }
    Optional<Awarded> awarded = find(Awarded.class);
    if (awarded.isPresent() && awarded.get().value().length > 0) {
      Awards all = selected;
      selected = at(
          awarded.get(),
          () -> Arrays.stream(awarded.get().value())
              .mapToObj(all::inRound)
              .reduce(Awards::union)
              .orElse(all));
    }
    return LearningCities.awards(requireSome(selected));
  }

  Arbitrary<?> cohorts() {
    requireOnly(JoinedIn.class, AsOf.class, FromNetwork.class);
    Cohorts all = network().cohorts();
    Cohorts selected =
        find(JoinedIn.class).map(year -> all.announcedIn(year.value())).orElse(all);
    return LearningCities.cohorts(requireSome(selected));
  }

  private Members selection(Network network) {
    requireRegionOfCountry(network);
    Members selected = find(WithStatus.class)
        .map(status -> withStatus(network, status))
        .orElseGet(network::members);
    Optional<Country> country = country(network);
    if (country.isPresent()) {
      selected = selected.inCountry(country.get());
    }
    Optional<InRegion> region = find(InRegion.class);
    if (region.isPresent()) {
      selected = selected.inRegion(region.get().value());
    }
    return requireSome(inYears(selected));
  }

  private Members inYears(Members all) {
    Members selected = all;
    Optional<JoinedIn> joined = find(JoinedIn.class);
    if (joined.isPresent()) {
      Members before = selected;
      selected = at(joined.get(), () -> before.joinedIn(joined.get().value()));
    }
    Optional<Awarded> awarded = find(Awarded.class);
    if (awarded.isPresent()) {
      Members before = selected;
      selected = at(
          awarded.get(),
          () -> Arrays.stream(awarded.get().value())
              .mapToObj(before::awardedIn)
              .reduce(Members::union)
              .orElseGet(before::awarded));
    }
    return selected;
  }

  private Members withStatus(Network network, WithStatus status) {
    Members all = network.membersOfAnyStatus();
    return Arrays.stream(status.value())
        .map(all::withStatus)
        .reduce(Members::union)
        .orElseThrow(() -> wrong(status, "no status; expected at least one of MemberStatus"));
  }

  private Optional<Country> country(Network network) {
    return find(InCountry.class)
        .map(country -> at(country, () -> network.countries().get(country.value())));
  }

  private void requireRegionOfCountry(Network network) {
    Optional<Region> region = find(InRegion.class).map(InRegion::value);
    Optional<Country> country = country(network);
    if (region.isPresent() && country.isPresent() && !country.get().region().equals(region)) {
      String where = country
          .get()
          .region()
          .map(of -> "in " + of)
          .orElse("in no region that the dataset states");
      throw wrong(words(find(InCountry.class).get()) + " and "
          + words(find(InRegion.class).get()) + " contradict: " + country.get() + " is " + where
          + "; drop one of them");
    }
  }

  private void requireNothingOfMembers() {
    List<Annotation> others = given.stream()
        .filter(annotation -> !(annotation instanceof NotAMember)
            && !(annotation instanceof AsOf)
            && !(annotation instanceof FromNetwork))
        .toList();
    if (!others.isEmpty()) {
      throw wrong("@NotAMember and " + words(others)
          + " contradict: a city that is no member has nothing of one; drop one of them");
    }
  }

  private Network network() {
    Network base = base();
    return find(AsOf.class).map(this::day).map(base::asOf).orElse(base);
  }

  private Network base() {
    return find(FromNetwork.class).map(this::open).orElseGet(Network::ofDefault);
  }

  private Network open(FromNetwork from) {
    try {
      return Network.open(Path.of(from.value()));
    } catch (DatasetException | SnapshotException | UncheckedIOException e) {
      throw wrong(from, String.valueOf(e.getMessage()));
    }
  }

  private LocalDate day(AsOf asOf) {
    try {
      return LocalDate.parse(asOf.value());
    } catch (DateTimeException e) {
      throw wrong(asOf, "'" + asOf.value() + "' is no day; expected YYYY-MM-DD such as 2020-09-23");
    }
  }

  private <A extends Annotation> Optional<A> find(Class<A> annotation) {
    return given.stream().filter(annotation::isInstance).map(annotation::cast).findFirst();
  }

  @SafeVarargs
  private void requireOnly(Class<? extends Annotation>... allowed) {
    for (Annotation annotation : given) {
      if (!Arrays.asList(allowed).contains(annotation.annotationType())) {
        String expected = Arrays.stream(allowed)
            .map(other -> "@" + other.getSimpleName())
            .collect(Collectors.joining(", "));
        throw wrong(
            annotation,
            "says nothing of this type; expected "
                + (expected.isEmpty() ? "no annotation of gnlc" : "any of " + expected));
      }
    }
  }

  private <S extends Selection<?, S>> S requireSome(S selected) {
    if (selected.isEmpty()) {
      throw wrong((given.isEmpty() ? "the network" : words(given)) + " selects nothing, as "
          + selected + " is empty; drop one of the annotations or take another value");
    }
    return selected;
  }

  private <V> V at(Annotation annotation, Supplier<V> narrowed) {
    try {
      return narrowed.get();
    } catch (IllegalArgumentException e) {
      throw wrong(annotation, String.valueOf(e.getMessage()));
    }
  }

  private InvalidValueException wrong(Annotation annotation, String message) {
    return wrong(words(annotation) + ": " + message);
  }

  private InvalidValueException wrong(String message) {
    return InvalidValueException.of("@ForAll " + type.getRawType().getSimpleName(), message);
  }

  private static String words(List<Annotation> annotations) {
    return annotations.stream().map(Narrowing::words).collect(Collectors.joining(" "));
  }

  /** As it stands in the source: {@code @InCountry("CN")}. */
  private static String words(Annotation annotation) {
    return annotation.toString().replace(PACKAGE + ".", "").replace("()", "");
  }
}
