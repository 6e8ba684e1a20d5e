package io.github.gnlc.jqwik;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Region;
import io.github.gnlc.query.Awards;
import io.github.gnlc.query.Cohorts;
import io.github.gnlc.query.Countries;
import io.github.gnlc.query.Members;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.TypeUsage;

/** Makes the arbitrary of a parameter, narrowed by its annotations. */
final class AnnotatedArbitraries {
  private final ParameterAnnotations annotations;

  AnnotatedArbitraries(TypeUsage type) {
    this.annotations = new ParameterAnnotations(type);
  }

  Arbitrary<?> members() {
    annotations.requireOnly(List.of(
        InCountry.class,
        InRegion.class,
        JoinedIn.class,
        Awarded.class,
        WithStatus.class,
        AsOf.class,
        FromNetwork.class));
    return LearningCities.members(selection(network()));
  }

  Arbitrary<?> names() {
    annotations.requireOnly(List.of(
        InCountry.class,
        InRegion.class,
        JoinedIn.class,
        Awarded.class,
        AsOf.class,
        FromNetwork.class,
        Misspelt.class,
        NotAMember.class));
    Network network = network();
    Optional<Misspelt> misspelt = annotations.find(Misspelt.class);
    if (annotations.find(NotAMember.class).isPresent()) {
      requireNothingOfMembers();
      return LearningCities.names(network).notAMember();
    }
    LearningCityNameArbitrary names = LearningCities.names(network, selection(network));
    return misspelt.isEmpty()
        ? names
        : annotations.at(
            misspelt.get(),
            () ->
                names.misspelt(misspelt.get().value()).ofSeverity(misspelt.get().severity()));
  }

  Arbitrary<?> networks() {
    annotations.requireOnly(List.of(OfSize.class, AsOf.class, FromNetwork.class));
    Optional<OfSize> size = annotations.find(OfSize.class);
    NetworkArbitrary any = LearningCities.networks(base());
    NetworkArbitrary networks = size.isEmpty()
        ? any
        : annotations.at(
            size.get(), () -> any.ofSize(size.get().min(), size.get().max()));
    Optional<LocalDate> day = annotations.find(AsOf.class).map(this::day);
    return day.isEmpty() ? networks : networks.map(network -> network.asOf(day.get()));
  }

  Arbitrary<?> dates() {
    annotations.requireOnly(List.of());
    return LearningCities.edtfDates();
  }

  Arbitrary<?> countries() {
    annotations.requireOnly(List.of(InCountry.class, InRegion.class, FromNetwork.class));
    Network network = network();
    requireRegionOfCountry(network);
    Countries selected = network.countries();
    Optional<InRegion> region = annotations.find(InRegion.class);
    if (region.isPresent()) {
      selected = selected.inRegion(region.get().value());
    }
    Optional<Country> country = country(network);
    if (country.isPresent()) {
      selected = selected.where("in country", country.get()::equals);
    }
    return LearningCities.countries(annotations.requireSome(selected));
  }

  Arbitrary<?> awards() {
    annotations.requireOnly(
        List.of(InCountry.class, InRegion.class, Awarded.class, AsOf.class, FromNetwork.class));
    Network network = network();
    requireRegionOfCountry(network);
    Awards selected = network.awards();
    Optional<Country> country = country(network);
    if (country.isPresent()) {
      selected = selected.inCountry(country.get().alpha2());
    }
    Optional<InRegion> region = annotations.find(InRegion.class);
    if (region.isPresent()) {
      Members there = network.allMembers().inRegion(region.get().value());
      selected = selected.where(award -> there.find(award.memberId()).isPresent());
    }
    Optional<Awarded> awarded = annotations.find(Awarded.class);
    if (awarded.isPresent() && awarded.get().value().length > 0) {
      Awards all = selected;
      selected = annotations.at(
          awarded.get(),
          () -> Arrays.stream(awarded.get().value())
              .mapToObj(all::inRound)
              .reduce(Awards::union)
              .orElse(all));
    }
    return LearningCities.awards(annotations.requireSome(selected));
  }

  Arbitrary<?> cohorts() {
    annotations.requireOnly(List.of(JoinedIn.class, AsOf.class, FromNetwork.class));
    Cohorts all = network().cohorts();
    Cohorts selected = annotations
        .find(JoinedIn.class)
        .map(year -> all.announcedIn(year.value()))
        .orElse(all);
    return LearningCities.cohorts(annotations.requireSome(selected));
  }

  private Members selection(Network network) {
    requireRegionOfCountry(network);
    Members selected = annotations
        .find(WithStatus.class)
        .map(status -> withStatus(network, status))
        .orElseGet(network::members);
    Optional<Country> country = country(network);
    if (country.isPresent()) {
      selected = selected.inCountry(country.get());
    }
    Optional<InRegion> region = annotations.find(InRegion.class);
    if (region.isPresent()) {
      selected = selected.inRegion(region.get().value());
    }
    return annotations.requireSome(inYears(selected));
  }

  private Members inYears(Members all) {
    Members selected = all;
    Optional<JoinedIn> joined = annotations.find(JoinedIn.class);
    if (joined.isPresent()) {
      Members before = selected;
      selected = annotations.at(joined.get(), () -> before.joinedIn(joined.get().value()));
    }
    Optional<Awarded> awarded = annotations.find(Awarded.class);
    if (awarded.isPresent()) {
      Members before = selected;
      selected = annotations.at(
          awarded.get(),
          () -> Arrays.stream(awarded.get().value())
              .mapToObj(before::awardedIn)
              .reduce(Members::union)
              .orElseGet(before::awarded));
    }
    return selected;
  }

  private Members withStatus(Network network, WithStatus status) {
    Members all = network.allMembers();
    return Arrays.stream(status.value())
        .map(all::withStatus)
        .reduce(Members::union)
        .orElseThrow(
            () -> annotations.wrong(status, "no status; expected at least one of MemberStatus"));
  }

  private Optional<Country> country(Network network) {
    return annotations
        .find(InCountry.class)
        .map(country -> annotations.at(country, () -> network.countries().get(country.value())));
  }

  private void requireRegionOfCountry(Network network) {
    Optional<Region> region = annotations.find(InRegion.class).map(InRegion::value);
    Optional<Country> country = country(network);
    if (region.isPresent() && country.isPresent() && !country.get().region().equals(region)) {
      String where = country
          .get()
          .region()
          .map(of -> "in " + of)
          .orElse("in no region that the dataset states");
      throw annotations.wrong(
          AnnotationText.of(annotations.find(InCountry.class).get()) + " and "
              + AnnotationText.of(annotations.find(InRegion.class).get()) + " contradict: "
              + country.get() + " is "
              + where
              + "; drop one of them");
    }
  }

  private void requireNothingOfMembers() {
    String others = annotations.except(List.of(NotAMember.class, AsOf.class, FromNetwork.class));
    if (!others.isEmpty()) {
      throw annotations.wrong("@NotAMember and " + others
          + " contradict: only a member can be narrowed by them; drop one of them");
    }
  }

  private Network network() {
    Network base = base();
    return annotations.find(AsOf.class).map(this::day).map(base::asOf).orElse(base);
  }

  private Network base() {
    return annotations.find(FromNetwork.class).map(this::open).orElseGet(Network::ofDefault);
  }

  private Network open(FromNetwork from) {
    try {
      return Network.open(Path.of(from.value()));
    } catch (DatasetException | SnapshotException | UncheckedIOException e) {
      throw annotations.wrong(from, String.valueOf(e.getMessage()));
    }
  }

  private LocalDate day(AsOf asOf) {
    try {
      return LocalDate.parse(asOf.value());
    } catch (DateTimeException e) {
      throw annotations.wrong(
          asOf, "'" + asOf.value() + "' is no day; expected YYYY-MM-DD such as 2020-09-23");
    }
  }
}
