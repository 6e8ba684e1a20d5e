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

/** What the annotations beside a type narrow it to. */
final class Narrowing {
  private final Given given;

  Narrowing(TypeUsage type) {
    this.given = new Given(type);
  }

  Arbitrary<?> members() {
    given.requireOnly(List.of(
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
    given.requireOnly(List.of(
        InCountry.class,
        InRegion.class,
        JoinedIn.class,
        Awarded.class,
        AsOf.class,
        FromNetwork.class,
        Misspelt.class,
        NotAMember.class));
    Network network = network();
    Optional<Misspelt> misspelt = given.find(Misspelt.class);
    if (given.find(NotAMember.class).isPresent()) {
      requireNothingOfMembers();
      return LearningCities.names(network).notAMember();
    }
    LearningCityNameArbitrary names = LearningCities.names(network, selection(network));
    return misspelt.isEmpty()
        ? names
        : given.at(
            misspelt.get(),
            () ->
                names.misspelt(misspelt.get().value()).ofSeverity(misspelt.get().severity()));
  }

  Arbitrary<?> networks() {
    given.requireOnly(List.of(OfSize.class, AsOf.class, FromNetwork.class));
    Optional<OfSize> size = given.find(OfSize.class);
    NetworkArbitrary any = LearningCities.networks(base());
    NetworkArbitrary networks = size.isEmpty()
        ? any
        : given.at(size.get(), () -> any.ofSize(size.get().min(), size.get().max()));
    Optional<LocalDate> day = given.find(AsOf.class).map(this::day);
    return day.isEmpty() ? networks : networks.map(network -> network.asOf(day.get()));
  }

  Arbitrary<?> dates() {
    given.requireOnly(List.of());
    return LearningCities.edtfDates();
  }

  Arbitrary<?> countries() {
    given.requireOnly(List.of(InCountry.class, InRegion.class, FromNetwork.class));
    Network network = network();
    requireRegionOfCountry(network);
    Countries selected = network.countries();
    Optional<InRegion> region = given.find(InRegion.class);
    if (region.isPresent()) {
      selected = selected.inRegion(region.get().value());
    }
    Optional<Country> country = country(network);
    if (country.isPresent()) {
      selected = selected.where("in country", country.get()::equals);
    }
    return LearningCities.countries(given.requireSome(selected));
  }

  Arbitrary<?> awards() {
    given.requireOnly(
        List.of(InCountry.class, InRegion.class, Awarded.class, AsOf.class, FromNetwork.class));
    Network network = network();
    requireRegionOfCountry(network);
    Awards selected = network.awards();
    Optional<Country> country = country(network);
    if (country.isPresent()) {
      selected = selected.inCountry(country.get().alpha2());
    }
    Optional<InRegion> region = given.find(InRegion.class);
    if (region.isPresent()) {
      Members there = network.allMembers().inRegion(region.get().value());
      selected = selected.where(award -> there.find(award.memberId()).isPresent());
    }
    Optional<Awarded> awarded = given.find(Awarded.class);
    if (awarded.isPresent() && awarded.get().value().length > 0) {
      Awards all = selected;
      selected = given.at(
          awarded.get(),
          () -> Arrays.stream(awarded.get().value())
              .mapToObj(all::inRound)
              .reduce(Awards::union)
              .orElse(all));
    }
    return LearningCities.awards(given.requireSome(selected));
  }

  Arbitrary<?> cohorts() {
    given.requireOnly(List.of(JoinedIn.class, AsOf.class, FromNetwork.class));
    Cohorts all = network().cohorts();
    Cohorts selected =
        given.find(JoinedIn.class).map(year -> all.announcedIn(year.value())).orElse(all);
    return LearningCities.cohorts(given.requireSome(selected));
  }

  private Members selection(Network network) {
    requireRegionOfCountry(network);
    Members selected = given
        .find(WithStatus.class)
        .map(status -> withStatus(network, status))
        .orElseGet(network::members);
    Optional<Country> country = country(network);
    if (country.isPresent()) {
      selected = selected.inCountry(country.get());
    }
    Optional<InRegion> region = given.find(InRegion.class);
    if (region.isPresent()) {
      selected = selected.inRegion(region.get().value());
    }
    return given.requireSome(inYears(selected));
  }

  private Members inYears(Members all) {
    Members selected = all;
    Optional<JoinedIn> joined = given.find(JoinedIn.class);
    if (joined.isPresent()) {
      Members before = selected;
      selected = given.at(joined.get(), () -> before.joinedIn(joined.get().value()));
    }
    Optional<Awarded> awarded = given.find(Awarded.class);
    if (awarded.isPresent()) {
      Members before = selected;
      selected = given.at(
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
        .orElseThrow(() -> given.wrong(status, "no status; expected at least one of MemberStatus"));
  }

  private Optional<Country> country(Network network) {
    return given
        .find(InCountry.class)
        .map(country -> given.at(country, () -> network.countries().get(country.value())));
  }

  private void requireRegionOfCountry(Network network) {
    Optional<Region> region = given.find(InRegion.class).map(InRegion::value);
    Optional<Country> country = country(network);
    if (region.isPresent() && country.isPresent() && !country.get().region().equals(region)) {
      String where = country
          .get()
          .region()
          .map(of -> "in " + of)
          .orElse("in no region that the dataset states");
      throw given.wrong(Words.of(given.find(InCountry.class).get()) + " and "
          + Words.of(given.find(InRegion.class).get()) + " contradict: " + country.get() + " is "
          + where
          + "; drop one of them");
    }
  }

  private void requireNothingOfMembers() {
    String others = given.except(List.of(NotAMember.class, AsOf.class, FromNetwork.class));
    if (!others.isEmpty()) {
      throw given.wrong("@NotAMember and " + others
          + " contradict: a city that is no member has nothing of one; drop one of them");
    }
  }

  private Network network() {
    Network base = base();
    return given.find(AsOf.class).map(this::day).map(base::asOf).orElse(base);
  }

  private Network base() {
    return given.find(FromNetwork.class).map(this::open).orElseGet(Network::ofDefault);
  }

  private Network open(FromNetwork from) {
    try {
      return Network.open(Path.of(from.value()));
    } catch (DatasetException | SnapshotException | UncheckedIOException e) {
      throw given.wrong(from, String.valueOf(e.getMessage()));
    }
  }

  private LocalDate day(AsOf asOf) {
    try {
      return LocalDate.parse(asOf.value());
    } catch (DateTimeException e) {
      throw given.wrong(
          asOf, "'" + asOf.value() + "' is no day; expected YYYY-MM-DD such as 2020-09-23");
    }
  }
}
