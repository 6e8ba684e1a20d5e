package io.github.gnlc.examples.openrefine;

import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.name.NameQuery;
import io.github.gnlc.testing.AddressLine;
import io.github.gnlc.testing.MisspeltName;
import io.github.gnlc.testing.NonMember;
import io.github.gnlc.testing.Samples;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names of cities as people write them, with the country beside them or in a column of its own. */
final class NoisyRows {
  private static final long SEED = 20_261_130;

  private NoisyRows() {}

  /** A row, and the id of the member that is meant; empty for none. */
  record NoisyRow(String city, String country, String expected) {
    NameQuery query() {
      return NameQuery.builder().text(city.strip()).country(country.strip()).build();
    }
  }

  /** Returns rows in the order of the members that are meant, always the same ones. */
  static List<NoisyRow> make(int count) {
    Samples samples = Samples.seeded(SEED);
    List<NoisyRow> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(row(samples, i));
    }
    rows.sort(Comparator.comparing(NoisyRow::expected));
    return rows;
  }

  private static NoisyRow row(Samples samples, int number) {
    Member member = samples.member().value();
    String code = member.country().alpha2();
    String country = member.country().name();
    return switch (number % 8) {
      case 0 -> new NoisyRow(member.name(), country, member.id());
      case 1 -> new NoisyRow(member.name().toUpperCase(Locale.ROOT), code, member.id());
      case 2 -> new NoisyRow(" " + member.name() + ", " + country + " ", "", member.id());
      case 3 ->
        new NoisyRow("City of " + member.name(), code.toLowerCase(Locale.ROOT), member.id());
      case 4 -> number % 20 == 4 ? misspelt(samples.misspelling().value()) : other(member, number);
      case 5 -> other(member, number);
      case 6 -> addressed(samples.addressLine().value());
      default -> none(samples.nonMember().value());
    };
  }

  /** One of its names in other languages. */
  private static NoisyRow other(Member member, int number) {
    List<MemberName> names = Gnlc.memberNames().ofMember(member.id()).list();
    String name =
        names.isEmpty() ? member.name() : names.get(number % names.size()).name();
    return new NoisyRow(name, member.country().alpha3(), member.id());
  }

  private static NoisyRow misspelt(MisspeltName name) {
    return new NoisyRow(
        name.text(), name.member().country().alpha3(), name.member().id());
  }

  private static NoisyRow addressed(AddressLine line) {
    return new NoisyRow(line.text(), "", line.member().id());
  }

  private static NoisyRow none(NonMember place) {
    return new NoisyRow(place.text(), "", "");
  }
}
