package io.github.gnlc.examples.quickstart;

import static java.lang.System.out;

import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Region;
import java.time.LocalDate;

/** The code of the main README. */
final class ReadmeCode {
  private ReadmeCode() {}

  static void useTheLibrary() {
    // README begins
    out.println(Gnlc.members().inCountry("CN").count());
    out.println(Gnlc.members().awardedIn(2024).inCountry("MA").list());
    out.println(Gnlc.members().inRegion(Region.AFRICA).joinedIn(2022).count());

    Member hangzhou = Gnlc.members().get("cn-hangzhou");
    out.println(hangzhou.joined() + ", " + hangzhou.joinedBasis().code());
    Gnlc.evidence()
        .ofMember(hangzhou.id())
        .where(e -> e.kind().claimsJoining())
        .forEach(e -> out.println(e.date() + " says " + Gnlc.sources().get(e.sourceId())));

    out.println(Gnlc.cohorts().get("gnlc-2022").networkMembers().getAsLong());
    out.println(Gnlc.members().inCountry("CN").joinedIn(2024));
    // README ends
  }

  @SuppressWarnings("CheckReturnValue")
  static void ask() {
    // README begins
    Gnlc.asOf(LocalDate.parse("2020-09-23")).members().count();
    Gnlc.asOf(LocalDate.parse("2020-09-23"), Certainty.POSSIBLE).members().count();
    Gnlc.explain().joined("cn-hangzhou").toText();
    Gnlc.resolve("Xian, China").member();
    // README ends
  }
}
