package io.github.gnlc.testing;

import io.github.gnlc.Network;
import io.github.gnlc.model.Member;
import java.util.List;
import java.util.Locale;

/** Writes addresses as people do. */
final class AddressLines {
  private static final List<String> STREETS = List.of(
      "Station Road",
      "Rua da Escola",
      "Calle Mayor",
      "Rue de la Gare",
      "Market St.",
      "Bahnhofstr.",
      "2nd Floor, Learning Centre",
      "P.O. Box");

  private final Network network;
  private final NamesByMember names;

  AddressLines(Network network, NamesByMember names) {
    this.network = network;
    this.names = names;
  }

  AddressLine line(List<Member> members, SeededRandom random) {
    Member member = random.of(members);
    String name = random.of(names.of(member));
    String written = random.oneIn(3) ? name.toUpperCase(Locale.ROOT) : name;
    String country = member.country().name();
    String number = Integer.toString(random.between(1, 199));
    String postcode = Integer.toString(random.between(10000, 99999));
    String street = random.of(STREETS);
    int form = random.below(7);
    String text = switch (form) {
      case 0 -> written + ", " + country;
      case 1 -> "  " + written + " ; " + country.toUpperCase(Locale.ROOT) + " ";
      case 2 -> country + " / " + written;
      case 3 -> number + " " + street + ", " + postcode + " " + written + ", " + country;
      case 4 -> street + " " + number + " - " + written + " - " + postcode;
      case 5 -> street + " " + number + "," + written + "," + member.country().alpha2() + postcode;
      default -> "c/o Town Hall; " + postcode + " " + written + " (" + country + ")";
    };
    boolean plain = form <= 2;
    boolean must =
        plain && network.members().contains(member) && Misspeller.isAlone(network, name, member);
    return new AddressLine(text, member, name, written, must);
  }
}
