package io.github.gnlc.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.gnlc.internal.text.Excerpt;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Ternary;
import io.github.gnlc.query.Members;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cities that a rule allows, and why it does not allow another. */
final class Allowed {
  /** After the key of a reason: the same of several cities. */
  private static final String SEVERAL = ".several";

  private final ImmutableSet<MemberStatus> statuses;
  private final @Nullable Country country;
  private final @Nullable LocalDate day;
  private final Members members;

  Allowed(
      Members known,
      ImmutableSet<MemberStatus> statuses,
      @Nullable Country country,
      @Nullable LocalDate day) {
    this.statuses = statuses;
    this.country = country;
    this.day = day;
    Members there = country == null ? known : known.inCountry(country);
    this.members = day == null
        ? there.where("status in " + statuses, member -> statuses.contains(member.status()))
        : there
            .presentOn(day)
            .where("confirmed", member -> member.status() != MemberStatus.UNCONFIRMED);
  }

  Members members() {
    return members;
  }

  Optional<Country> country() {
    return Optional.ofNullable(country);
  }

  Optional<LocalDate> day() {
    return Optional.ofNullable(day);
  }

  /** Of the cities that a text may mean, the one that is allowed makes it valid. */
  Verdict<Member> judge(String text, List<Member> meant) {
    ImmutableList<Member> allowed =
        meant.stream().filter(members::contains).collect(ImmutableList.toImmutableList());
    if (allowed.size() == 1) {
      return Verdict.valid(allowed.get(0));
    }
    if (allowed.isEmpty()) {
      return refuse(echo(text), meant);
    }
    return Verdict.invalid(Reason.AMBIGUOUS, allowed, echo(text), either(allowed));
  }

  private Verdict<Member> refuse(List<Phrase.Part> value, List<Member> meant) {
    if (country != null && meant.stream().noneMatch(m -> m.country().equals(country))) {
      return Verdict.invalid(
          Reason.OTHER_COUNTRY, meant, value, either(meant), Phrase.text(country));
    }
    List<Member> there = meant.stream()
        .filter(member -> country == null || member.country().equals(country))
        .toList();
    return there.size() == 1 ? refuseOne(value, there) : refuseSeveral(value, there);
  }

  private Verdict<Member> refuseSeveral(List<Phrase.Part> value, List<Member> meant) {
    if (day == null) {
      return Verdict.invalidAs(
          Reason.WRONG_STATUS, SEVERAL, meant, value, either(meant), expected());
    }
    ImmutableSet<Reason> reasons =
        meant.stream().map(city -> whyNotOn(city, day)).collect(Sets.toImmutableEnumSet());
    Reason reason = reasons.size() == 1 ? reasons.iterator().next() : Reason.NOT_KNOWN;
    return Verdict.invalidAs(reason, SEVERAL, meant, value, either(meant), Phrase.text(day));
  }

  private List<Phrase.Part> expected() {
    return Phrase.either(statuses.stream().map(Allowed::word).toList());
  }

  private Verdict<Member> refuseOne(List<Phrase.Part> value, List<Member> one) {
    Member city = one.get(0);
    List<Phrase.Part> name = Phrase.text(city);
    if (day == null || city.status() == MemberStatus.UNCONFIRMED) {
      return Verdict.invalid(
          Reason.WRONG_STATUS, one, value, name, word(city.status()), expected());
    }
    List<Phrase.Part> then = Phrase.text(day);
    return switch (whyNotOn(city, day)) {
      case NOT_YET ->
        Verdict.invalid(Reason.NOT_YET, one, value, name, Phrase.text(city.joined()), then);
      case NO_LONGER ->
        Verdict.invalid(Reason.NO_LONGER, one, value, name, Phrase.text(city.left()), then);
      default -> Verdict.invalid(Reason.NOT_KNOWN, one, value, name, then);
    };
  }

  private static Reason whyNotOn(Member city, LocalDate day) {
    if (city.joined().onOrBefore(day) == Ternary.NO) {
      return Reason.NOT_YET;
    }
    boolean left =
        city.status() == MemberStatus.WITHDRAWN && city.left().onOrBefore(day) == Ternary.YES;
    return left ? Reason.NO_LONGER : Reason.NOT_KNOWN;
  }

  static List<Phrase.Part> echo(String text) {
    return Phrase.text(Excerpt.of(text));
  }

  private static List<Phrase.Part> either(List<Member> members) {
    return Phrase.either(members.stream().map(Phrase::text).toList());
  }

  private static List<Phrase.Part> word(MemberStatus status) {
    return Phrase.word("status." + status.code());
  }

  /** Whether nothing of a text is visible: it has only spaces and format characters. */
  static boolean isBlank(String text) {
    return text.codePoints()
        .allMatch(c -> Character.isWhitespace(c)
            || Character.isSpaceChar(c)
            || Character.getType(c) == Character.FORMAT);
  }
}
