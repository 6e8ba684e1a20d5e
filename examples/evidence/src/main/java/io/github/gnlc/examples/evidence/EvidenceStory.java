package io.github.gnlc.examples.evidence;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.explain.Explanation;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Member;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * Prints the story of five cities, one plain, one in conflict, one whose date is inferred, one not
 * confirmed, one withdrawn, and then how the data audit themselves.
 */
public final class EvidenceStory {
  private static final List<String> CITIES =
      List.of("cn-guangzhou", "cn-hangzhou", "cn-beijing", "il-modi-in", "ma-laayoune");

  private final PrintStream out;

  private EvidenceStory(PrintStream out) {
    this.out = out;
  }

  /** Prints to the standard output, in UTF-8. */
  public static void main(String[] arguments) {
    print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void print(PrintStream out) {
    EvidenceStory story = new EvidenceStory(out);
    CITIES.forEach(story::printCity);
    story.printOneDay(LocalDate.of(2020, 9, 23));
    story.printAudit();
  }

  private void printCity(String id) {
    Member member = Gnlc.allMembers().get(id);
    out.println(member.label() + ", " + member.country().name());
    out.println("joined: " + member.joined() + ", " + member.joinedBasis().code() + "; status: "
        + member.status().code());
    for (Explanation explanation : Gnlc.explain().member(id)) {
      out.print(explanation.toText());
    }
    out.println();
  }

  /** The same day as we know it now, and as the sources of that day told it. */
  private void printOneDay(LocalDate day) {
    Network now = Gnlc.asOf(day);
    Network then = now.knownOn(day);
    Network possible = Gnlc.asOf(day, Certainty.POSSIBLE);
    out.println("On " + day);
    out.println("  known to be members: " + now.members().count() + ", perhaps "
        + possible.members().count());
    out.println("  by sources of that day: " + then.members().count());
    out.println(
        "  announced: " + Gnlc.cohorts().get("gnlc-2020").networkMembers().orElseThrow());
    out.println();
  }

  private void printAudit() {
    out.println("Audit");
    out.println(Gnlc.audit().summary());
    out.println(Gnlc.audit().coverage());
  }
}
