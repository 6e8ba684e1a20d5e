package io.github.gnlc.examples.falsehoods;

import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.AwardRound;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Ternary;
import io.github.gnlc.name.Resolution;
import io.github.gnlc.query.Members;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What people wrongly assume of members and awards. */
final class Memberships {
  static final List<Falsehood> ALL = List.of(
      Memberships::memberStays,
      Memberships::calledMember,
      Memberships::notFound,
      Memberships::winnerWasMember,
      Memberships::wonOnce,
      Memberships::everyTwoYears);

  private Memberships() {}

  private static void memberStays(Page page, PrintStream out) {
    page.wrong("A member stays.");
    Member laayoune = Gnlc.allMembers().withStatus(MemberStatus.WITHDRAWN).get("ma-laayoune");
    page.but(
        laayoune.left().overlaps(laayoune.joined()),
        laayoune.label() + " was announced on " + laayoune.joined() + " and taken off the list in "
            + laayoune.left() + ".");
    // shown from here
    out.println(Gnlc.members().find("ma-laayoune"));
    Member member = Gnlc.allMembers().get("ma-laayoune");
    out.println(member.status() + ", " + member.joined() + " to " + member.left());
    // to here
  }

  private static void calledMember(Page page, PrintStream out) {
    page.wrong("A city that somebody calls a member is one.");
    Members unconfirmed = Gnlc.allMembers().withStatus(MemberStatus.UNCONFIRMED);
    page.but(
        unconfirmed.ids().contains("il-modi-in"),
        "The sources of " + unconfirmed.count()
            + " cities do not suffice by the criterion that holds for all; they are not counted.");
    // shown from here
    out.println(Gnlc.members().find("il-modi-in"));
    out.println(Gnlc.explain().status("il-modi-in").reason());
    // to here
  }

  private static void notFound(Page page, PrintStream out) {
    page.wrong("Who is not found is no member.");
    long unnamed = Gnlc.audit().coverage().overall().orElseThrow().missing();
    page.but(
        unnamed > 0 && Gnlc.resolve("Niamey") instanceof Resolution.None,
        "Of " + unnamed + " members the data lack the name, so an answer of none says what it"
            + " cannot know.");
    // shown from here
    out.println(Gnlc.resolve("Niamey").explanation());
    // to here
  }

  private static void winnerWasMember(Page page, PrintStream out) {
    page.wrong("A winner of the award was a member.");
    List<Award> others = Gnlc.awards()
        .where(award -> Gnlc.members().find(award.memberId()).isEmpty())
        .list();
    page.but(
        !others.isEmpty() && others.stream().allMatch(award -> award.year() == 2015),
        "That of 2015 says nothing about membership: "
            + others.stream()
                .map(award -> Gnlc.allMembers().get(award.memberId()).name())
                .collect(Collectors.joining(", "))
            + " won it, and no source of enough weight says that the city joined.");
    // shown from here
    out.println(Gnlc.awards().ofMember("py-ybycui").ids());
    out.println(Gnlc.allMembers().get("py-ybycui").status());
    // to here
  }

  private static void wonOnce(Page page, PrintStream out) {
    page.wrong("A city wins the award once.");
    List<String> twice = Gnlc.awards().countBy(Award::memberId).entrySet().stream()
        .filter(count -> count.getValue() > 1)
        .map(count -> Gnlc.allMembers().get(count.getKey()).name())
        .toList();
    page.but(
        twice.contains("Cork") && Gnlc.awardEligibility("ie-cork", 2024).eligible() == Ternary.YES,
        String.join(", ", twice) + " won twice, as the rules allow.");
    // shown from here
    out.println(Gnlc.awards().ofMember("ie-cork").ids());
    out.println(Gnlc.awardEligibility("ie-cork", 2024)
        .findReason("award.bar_years")
        .get()
        .sentence());
    // to here
  }

  private static void everyTwoYears(Page page, PrintStream out) {
    page.wrong("The award is given every two years.");
    List<Integer> years = Gnlc.awardRounds().stream().map(AwardRound::year).toList();
    List<String> gaps = IntStream.range(1, years.size())
        .mapToObj(i -> String.valueOf(years.get(i) - years.get(i - 1)))
        .distinct()
        .toList();
    page.but(
        gaps.size() > 1,
        "From one round to the next it was " + String.join(" or ", gaps) + " years.");
    // shown from here
    out.println(Gnlc.awardRounds().ids());
    // to here
  }
}
