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
final class AllowedCities {
  /** After the key of a reason: the same of several cities. */
  private static final String SEVERAL = ".several";

  private final ImmutableSet<MemberStatus> statuses;
  private final @Nullable Country country;
  private final @Nullable LocalDate day;
  private final Members members;

  AllowedCities(
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
  ValidationResult<Member> judge(String text, List<Member> meant) {
    ImmutableList<Member> allowed =
        meant.stream().filter(members::contains).collect(ImmutableList.toImmutableList());
    if (allowed.size() == 1) {
      return ValidationResult.valid(allowed.get(0));
    }
    if (allowed.isEmpty()) {
      return refuse(echo(text), meant);
    }
    return ValidationResult.invalid(InvalidReason.AMBIGUOUS, allowed, echo(text), either(allowed));
  }

  private ValidationResult<Member> refuse(List<MessageTemplate.Part> value, List<Member> meant) {
    if (country != null && meant.stream().noneMatch(m -> m.country().equals(country))) {
      return ValidationResult.invalid(
          InvalidReason.OTHER_COUNTRY, meant, value, either(meant), MessageTemplate.text(country));
    }
    List<Member> there = meant.stream()
        .filter(member -> country == null || member.country().equals(country))
        .toList();
    return there.size() == 1 ? refuseOne(value, there) : refuseSeveral(value, there);
  }

  private ValidationResult<Member> refuseSeveral(
      List<MessageTemplate.Part> value, List<Member> meant) {
    if (day == null) {
      return ValidationResult.invalidAs(
          InvalidReason.WRONG_STATUS, SEVERAL, meant, value, either(meant), expected());
    }
    ImmutableSet<InvalidReason> reasons =
        meant.stream().map(city -> whyNotOn(city, day)).collect(Sets.toImmutableEnumSet());
    InvalidReason reason =
        reasons.size() == 1 ? reasons.iterator().next() : InvalidReason.NOT_KNOWN;
    return ValidationResult.invalidAs(
        reason, SEVERAL, meant, value, either(meant), MessageTemplate.text(day));
  }

  private List<MessageTemplate.Part> expected() {
    return MessageTemplate.either(statuses.stream().map(AllowedCities::word).toList());
  }

  private ValidationResult<Member> refuseOne(List<MessageTemplate.Part> value, List<Member> one) {
    Member city = one.get(0);
    List<MessageTemplate.Part> name = MessageTemplate.text(city);
    if (day == null || city.status() == MemberStatus.UNCONFIRMED) {
      return ValidationResult.invalid(
          InvalidReason.WRONG_STATUS, one, value, name, word(city.status()), expected());
    }
    List<MessageTemplate.Part> then = MessageTemplate.text(day);
    return switch (whyNotOn(city, day)) {
      case NOT_YET ->
        ValidationResult.invalid(
            InvalidReason.NOT_YET, one, value, name, MessageTemplate.text(city.joined()), then);
      case NO_LONGER ->
        ValidationResult.invalid(
            InvalidReason.NO_LONGER, one, value, name, MessageTemplate.text(city.left()), then);
      default -> ValidationResult.invalid(InvalidReason.NOT_KNOWN, one, value, name, then);
    };
  }

  private static InvalidReason whyNotOn(Member city, LocalDate day) {
    if (city.joined().onOrBefore(day) == Ternary.NO) {
      return InvalidReason.NOT_YET;
    }
    boolean left =
        city.status() == MemberStatus.WITHDRAWN && city.left().onOrBefore(day) == Ternary.YES;
    return left ? InvalidReason.NO_LONGER : InvalidReason.NOT_KNOWN;
  }

  static List<MessageTemplate.Part> echo(String text) {
    return MessageTemplate.text(Excerpt.of(text));
  }

  private static List<MessageTemplate.Part> either(List<Member> members) {
    return MessageTemplate.either(members.stream().map(MessageTemplate::text).toList());
  }

  private static List<MessageTemplate.Part> word(MemberStatus status) {
    return MessageTemplate.word("status." + status.code());
  }

  /** Whether nothing of a text is visible: it has only spaces and format characters. */
  static boolean isBlank(String text) {
    return text.codePoints()
        .allMatch(c -> Character.isWhitespace(c)
            || Character.isSpaceChar(c)
            || Character.getType(c) == Character.FORMAT);
  }
}
