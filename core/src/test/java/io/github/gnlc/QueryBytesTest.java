package io.github.gnlc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Region;
import io.github.gnlc.query.Members;
import io.github.gnlc.testing.Samples;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How many bytes a query allocates when it was asked before. The bounds are those of the objects
 * that the code makes, on a virtual machine that spends 8 bytes on each reference; a compiler that
 * does without some of them only makes them fewer. A set of all members, if one were made where
 * none is needed, takes more than any of these objects.
 */
class QueryBytesTest {
  private static final int MEMBERS = 4000;

  /** One bit for each member. */
  private static final int SET = MEMBERS / 8 + 64;

  /** One object that stands for some of the members. */
  private static final int SELECTION = 96;

  /** An {@code Optional} or a count in a box, and room for what measuring costs. */
  private static final int SMALL = 32;

  private static final Network NETWORK = Samples.of(
          Network.ofDataset(TestTables.small().build()), 7)
      .network(MEMBERS)
      .value()
      .network();
  private static final Members MEMBERS_OF_TODAY = NETWORK.members();
  private static final Member ONE = MEMBERS_OF_TODAY.list().get(MEMBERS / 2);
  private static final String COUNTRY = ONE.country().alpha2();
  private static final int COUNTRIES = MEMBERS_OF_TODAY.byCountry().size();
  private static final Region REGION = ONE.country().region().orElseThrow();
  private static final int YEAR = ONE.joined().year().orElseThrow();
  private static final LocalDate DAY = LocalDate.of(2018, 6, 1);
  private static final Coordinate POINT = Coordinate.of(48, 11);

  static Stream<Arguments> queries() {
    Members two = MEMBERS_OF_TODAY.inRegion(REGION).joinedIn(YEAR);
    return Stream.of(
        query("members", SMALL, NETWORK::members),
        query("get", SMALL, () -> NETWORK.members().get(ONE.id())),
        query("find", SMALL, () -> NETWORK.members().find(ONE.id())),
        query("contains", SMALL, () -> NETWORK.members().contains(ONE) ? ONE : POINT),
        query(
            "one filter, list",
            SELECTION + SMALL,
            () -> NETWORK.members().inCountry(COUNTRY).list()),
        query(
            "one filter, count",
            SELECTION + SMALL,
            () -> NETWORK.members().inRegion(REGION).count()),
        query(
            "two filters, count",
            2 * SELECTION + SMALL,
            () -> NETWORK.members().inRegion(REGION).joinedIn(YEAR).count()),
        query(
            "two filters, whether empty",
            2 * SELECTION + SMALL,
            () -> NETWORK.members().inRegion(REGION).joinedIn(YEAR).isEmpty() ? POINT : ONE),
        query(
            "two filters, contains",
            2 * SELECTION + SMALL,
            () -> NETWORK.members().inRegion(REGION).joinedIn(YEAR).contains(ONE) ? ONE : POINT),
        query(
            "two filters, first",
            2 * SELECTION + SMALL,
            () -> NETWORK.members().inRegion(REGION).joinedIn(YEAR).first()),
        query(
            "two filters, list",
            2 * SELECTION + 4 * SMALL + 8 * two.count(),
            () -> NETWORK.members().inRegion(REGION).joinedIn(YEAR).list()),
        query(
            "three filters, count",
            3 * SELECTION + SMALL,
            () -> NETWORK
                .members()
                .inCountry(COUNTRY)
                .withStatus(MemberStatus.MEMBER)
                .joinedIn(YEAR)
                .count()),
        query(
            "by country",
            COUNTRIES * (SELECTION + 3 * SMALL) + 8 * SMALL,
            () -> NETWORK.members().byCountry()),
        query(
            "count by country",
            COUNTRIES * (SELECTION + 4 * SMALL) + 8 * SMALL,
            () -> NETWORK.members().countBy(Member::country)),
        query(
            "near, count",
            2 * SET + 4 * SELECTION + 8 * SMALL,
            () -> NETWORK.members().near(POINT, 500).count()),
        query(
            "present on a day, count",
            2 * SET + 3 * SELECTION + SMALL,
            () -> NETWORK.members().presentOn(DAY).count()),
        query(
            "as of a day, count",
            48 * MEMBERS + 8192,
            () -> NETWORK.asOf(DAY).members().count()),
        query(
            "as of a day, present on a day, count",
            512 * MEMBERS + 8192,
            () -> NETWORK.asOf(DAY).members().presentOn(DAY).count()),
        query(
            "known on a day, count",
            48 * MEMBERS + 8192,
            () -> NETWORK.knownOn(DAY).members().count()));
  }

  private static Arguments query(String words, int bound, Supplier<Object> query) {
    return arguments(words, bound, query);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("queries")
  void allocatesNoMoreThanItsObjects(String words, int bound, Supplier<Object> query) {
    long bytes = AllocatedBytes.of(query);

    assertThat(bytes)
        .as("'%s' allocates %,d bytes a call, expected at most %,d", words, bytes, bound)
        .isLessThanOrEqualTo(bound);
  }

  /** If this failed, the bounds above would hold whatever a query did. */
  @Test
  void aSetThatIsMadeIsSeen() {
    assertThat(AllocatedBytes.of(() -> new long[MEMBERS / Long.SIZE]))
        .isBetween((long) MEMBERS / 8, (long) SET);
    assertThat(AllocatedBytes.of(() -> MEMBERS_OF_TODAY.where(member -> true)))
        .isGreaterThan(2 * SELECTION + SMALL);
  }
}
