package io.github.gnlc.examples.openrefine;

import io.github.gnlc.error.EdtfException;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.examples.openrefine.http.Excerpt;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Region;
import io.github.gnlc.model.Ternary;
import io.github.gnlc.name.NameQuery;
import io.github.gnlc.name.NoMatchReason;
import io.github.gnlc.name.Resolution;
import io.github.gnlc.query.Members;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Understands the values that are given with names. */
final class ConditionReader {
  /** How far the resolver lets a member lie from a coordinate. */
  private static final double NEAR = 40;

  private static final Pattern TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T.*");
  private static final Pattern PAIR =
      Pattern.compile("\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s*[, ]\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s*");

  private final Facts facts;

  ConditionReader(Facts facts) {
    this.facts = facts;
  }

  /** Returns what a value means, or a condition that says why it means nothing. */
  Condition read(Property property, String wanted) {
    try {
      return switch (property) {
        case COUNTRY -> country(wanted);
        case REGION -> region(wanted);
        case SUBDIVISION -> subdivision(wanted);
        case JOINED -> joined(wanted);
        case AS_OF -> asOf(wanted);
        case COORDINATES -> coordinates(wanted);
        default -> Condition.tested(member -> hasValue(property, member, wanted));
      };
    } catch (EdtfException | InvalidValueException e) {
      return Condition.notUnderstood(property.id() + ": " + e.getMessage());
    }
  }

  private Condition country(String wanted) {
    return Condition.asked(member -> isIn(member, wanted), question -> question.country(wanted));
  }

  /** Countries in any spelling are the resolver's to know: it is asked for the member itself. */
  private Ternary isIn(Member member, String country) {
    Resolution answer = facts
        .network()
        .resolve(NameQuery.builder().text(member.name()).country(country).build());
    if (answer instanceof Resolution.None none && none.reason() != NoMatchReason.NOT_A_MEMBER) {
      return none.reason() == NoMatchReason.UNKNOWN_COUNTRY ? Ternary.UNKNOWN : Ternary.NO;
    }
    return is(names(answer, member));
  }

  private static boolean names(Resolution answer, Member member) {
    return answer.candidates().stream().anyMatch(match -> match.member().equals(member));
  }

  private static Condition region(String wanted) {
    Optional<Region> region = Arrays.stream(Region.values())
        .filter(each -> each.label().equalsIgnoreCase(wanted))
        .findFirst();
    if (region.isEmpty()) {
      return Condition.notUnderstood("region: '" + Excerpt.of(wanted) + "' is no region of UNESCO;"
          + " expected one of "
          + Arrays.stream(Region.values()).map(Region::label).collect(Collectors.joining(", ")));
    }
    return Condition.tested(member -> is(member.country().region().equals(region)));
  }

  /** Subdivisions have many spellings too; the resolver knows them beside a name. */
  private Condition subdivision(String wanted) {
    return Condition.besideTheName(
        member -> {
          Resolution answer = facts.network().resolve(member.name() + ", " + wanted);
          boolean isRead = !(answer instanceof Resolution.None) && names(answer, member);
          boolean isSame = hasValue(Property.SUBDIVISION, member, wanted) == Ternary.YES;
          return isRead || isSame ? Ternary.YES : Ternary.UNKNOWN;
        },
        wanted);
  }

  private static Condition joined(String wanted) {
    EdtfDate time = EdtfDate.parse(withoutTime(wanted));
    return Condition.tested(member -> {
      if (member.joined().isUnknown() || time.isUnknown()) {
        return Ternary.UNKNOWN;
      }
      LocalDate last = time.latest().orElseThrow();
      return time.earliest()
          .map(first -> member.joined().within(first, last))
          .orElseGet(() -> member.joined().onOrBefore(last));
    });
  }

  private Condition asOf(String wanted) {
    EdtfDate day = EdtfDate.parse(withoutTime(wanted));
    if (!day.isDay()) {
      throw new EdtfException(wanted, "expected a day such as 2022-09-02");
    }
    LocalDate date = day.earliest().orElseThrow();
    Members all = facts.network().allMembers();
    Members known = all.presentOn(date);
    Members possible = all.presentOn(date, Certainty.POSSIBLE);
    return Condition.asked(
        member -> known.contains(member)
            ? Ternary.YES
            : possible.contains(member) ? Ternary.UNKNOWN : Ternary.NO,
        question -> question.day(date));
  }

  /** OpenRefine writes days with a time. */
  private static String withoutTime(String text) {
    Matcher time = TIME.matcher(text);
    return time.matches() ? time.group(1) : text;
  }

  private static Condition coordinates(String wanted) {
    Matcher pair = PAIR.matcher(wanted);
    if (!pair.matches()) {
      return Condition.notUnderstood("coordinates: '" + Excerpt.of(wanted)
          + "' is no coordinate; expected latitude, longitude such as 30.29, 120.16");
    }
    Coordinate point =
        Coordinate.of(Double.parseDouble(pair.group(1)), Double.parseDouble(pair.group(2)));
    return Condition.asked(
        member -> member
            .place()
            .map(place -> is(place.coordinate().kilometresTo(point) <= NEAR))
            .orElse(Ternary.UNKNOWN),
        question -> question.coordinate(point));
  }

  /** Whether one of the values of the member is the one wanted, as a name or as a code. */
  private Ternary hasValue(Property property, Member member, String wanted) {
    var values = property.values(facts, member, Form.USUAL);
    boolean has = values.stream().anyMatch(value -> value.toString().equalsIgnoreCase(wanted));
    return values.isEmpty() ? Ternary.UNKNOWN : is(has);
  }

  private static Ternary is(boolean so) {
    return so ? Ternary.YES : Ternary.NO;
  }
}
