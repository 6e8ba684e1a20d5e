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
  private final RecordedNames names;

  AddressLines(Network network, RecordedNames names) {
    this.network = network;
    this.names = names;
  }

  AddressLine line(List<Member> members, Draw draw) {
    Member member = draw.of(members);
    String name = draw.of(names.of(member));
    String written = draw.oneIn(3) ? name.toUpperCase(Locale.ROOT) : name;
    String country = member.country().name();
    String number = Integer.toString(draw.between(1, 199));
    String postcode = Integer.toString(draw.between(10000, 99999));
    String street = draw.of(STREETS);
    int form = draw.below(7);
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
