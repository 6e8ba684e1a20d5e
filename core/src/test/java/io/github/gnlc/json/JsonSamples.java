package io.github.gnlc.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import io.github.gnlc.PublicApi;
import io.github.gnlc.audit.AuditFinding;
import io.github.gnlc.audit.AuditKind;
import io.github.gnlc.audit.AuditOptions;
import io.github.gnlc.audit.AuditSubject;
import io.github.gnlc.audit.AuditSummary;
import io.github.gnlc.audit.Severity;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.model.BoundingBox;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.OtherPlace;
import io.github.gnlc.model.Place;
import io.github.gnlc.model.PlaceKind;
import io.github.gnlc.model.Region;
import io.github.gnlc.model.Samples;
import io.github.gnlc.name.Match;
import io.github.gnlc.name.NameQuery;
import io.github.gnlc.name.NameStep;
import io.github.gnlc.name.NoMatchReason;
import io.github.gnlc.name.Resolution;
import io.github.gnlc.name.ResolutionReport;
import io.github.gnlc.name.Strictness;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Values of every type that is written as JSON. */
public final class JsonSamples {
  static final Member GUANGZHOU = Member.builder()
      .id("cn-guangzhou")
      .name("Guangzhou")
      .country(Country.builder()
          .alpha2("CN")
          .alpha3("CHN")
          .numeric("156")
          .name("China")
          .region(Region.ASIA_PACIFIC)
          .build())
      .status(MemberStatus.MEMBER)
      .joined(EdtfDate.of("2022-09-02"))
      .joinedBasis(JoinedBasis.COHORT)
      .left(EdtfDate.UNKNOWN)
      .cohortId("gnlc-2022")
      .place(Place.builder()
          .kind(PlaceKind.CITY)
          .coordinate(Coordinate.of(23.11667, 113.25))
          .gazetteerName("Guangzhou")
          .population(16_096_724)
          .build())
      .wikidataId("Q16572")
      .build();

  private static final Match MATCH = new Match(
      GUANGZHOU, "广州", 0.97, ImmutableSet.of(NameStep.WORD_ORDER, NameStep.UNKNOWN_WORDS));

  private static final OtherPlace CANTON = OtherPlace.builder()
      .id("5149222")
      .name("Canton")
      .country("US")
      .population(71_885)
      .build();

  private static final Set<Class<?>> BUILT = Set.copyOf(Samples.builtTypes());
  private static final Set<Class<?>> PLAIN = Set.copyOf(Samples.plainTypes());
  private static final List<Class<?>> PUBLIC = publicTypes();
  private static final List<Class<?>> TYPES =
      PUBLIC.stream().filter(JsonSamples::isValue).toList();

  private static final List<Object> ALL =
      Stream.of(built(), constants(), plain()).flatMap(values -> values).toList();

  private JsonSamples() {}

  /** At least one value of every type. */
  public static Stream<Object> all() {
    return ALL.stream();
  }

  /** The sample of each built type, and that with another value of each attribute. */
  private static Stream<Object> built() {
    return Samples.builtTypes().stream()
        .flatMap(type -> Stream.concat(Stream.of(Samples.sample(type)), variations(type)));
  }

  private static Stream<Object> variations(Class<?> type) {
    Stream<Method> attributes = Samples.attributes(type).stream();
    return attributes.flatMap(attribute -> Samples.variation(type, attribute).stream());
  }

  private static Stream<Object> constants() {
    return types().stream()
        .filter(Class::isEnum)
        .flatMap(type -> Stream.of(type.getEnumConstants()));
  }

  /** Those of which no sample can be made from its type alone, and particular ones. */
  public static Stream<Object> plain() {
    return Stream.of(
        GUANGZHOU,
        MATCH,
        new Resolution.Matched("Canton", MATCH, ImmutableList.of(), ""),
        new Resolution.Matched("Canton", MATCH, ImmutableList.of(CANTON), "where it lies is open"),
        new Resolution.Ambiguous("Canton", ImmutableList.of(MATCH, MATCH), ImmutableList.of()),
        new Resolution.Ambiguous("Canton", ImmutableList.of(MATCH), ImmutableList.of(CANTON)),
        new Resolution.None(
            "?", ImmutableList.of(), ImmutableList.of(), NoMatchReason.BLANK, "", ""),
        new Resolution.None(
            "Ca",
            ImmutableList.of(MATCH),
            ImmutableList.of(CANTON),
            NoMatchReason.OTHER_PLACE,
            "Canton, US",
            "not among the 393 known of 425 members"),
        new ResolutionReport(0, 0, ImmutableMap.of()),
        new ResolutionReport(5_000_000_000L, 2, ImmutableMap.of(NoMatchReason.NO_NAME, 7L)),
        new AuditSummary(ImmutableTable.of()),
        new AuditSummary(ImmutableTable.<AuditKind, Severity, Integer>builder()
            .put(AuditKind.WITHDRAWN, Severity.INFO, 3)
            .put(AuditKind.WITHDRAWN, Severity.NOTICE, 1)
            .put(AuditKind.UNCONFIRMED, Severity.INFO, 2)
            .build()),
        new Finding("members.csv", 12, "country", "XX", "expected the alpha2 of a country"),
        Coordinate.of(-0.0, 180),
        BoundingBox.of(-1.5, 170, 1e-7, -170),
        EdtfDate.UNKNOWN,
        EdtfDate.of("../2015-09"),
        NameQuery.builder().text("Xian").strictness(Strictness.EXACT).build(),
        AuditOptions.builder().lastSeenYears(1).aboutPercent(0).build(),
        AuditFinding.builder()
            .kind(AuditKind.NETWORK_TOTAL)
            .severity(Severity.WARNING)
            .subject(AuditSubject.NETWORK)
            .subjectId("network")
            .about(EdtfDate.of("2019"))
            .message("differs")
            .build());
  }

  /** The public types that are values: those with a builder, records, enumerations and dates. */
  static List<Class<?>> types() {
    return TYPES;
  }

  private static boolean isValue(Class<?> type) {
    boolean ofAnException =
        type.isMemberClass() && Throwable.class.isAssignableFrom(type.getEnclosingClass());
    return (type.isEnum() && !ofAnException)
        || type.isRecord()
        || type.isSealed()
        || type == EdtfDate.class
        || BUILT.contains(type)
        || PLAIN.contains(type);
  }

  /**
   * What the golden file shows of a type: all constants, or a value in which every attribute is set
   * and one in which as few as can be are.
   */
  static List<Object> golden(Class<?> type) {
    if (BUILT.contains(type)) {
      return List.of(Samples.sample(type), Samples.least(type));
    }
    return ALL.stream().filter(value -> type(value) == type).toList();
  }

  /** The public type of a value. */
  public static Class<?> type(Object value) {
    return types().stream()
        .filter(type -> type.isInstance(value) && !type.isSealed())
        .findFirst()
        .orElseThrow();
  }

  /** The name of a type within its package: {@code "Resolution.None"}. */
  static String name(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }

  /** The types that are read back: those of the model, and what asks for a name. */
  public static List<Class<?>> typesThatAreRead() {
    return TYPES.stream()
        .filter(type -> type.isEnum()
            || type.getPackage() == Member.class.getPackage()
            || type == NameQuery.class)
        .toList();
  }

  /** The types that the schema of a member defines. */
  static List<Class<?>> typesInTheSchema() {
    return TYPES.stream()
        .filter(type -> type.getPackage() == Member.class.getPackage() || type == NameQuery.class)
        .toList();
  }

  /** Whether a type is written as an object with its attributes. */
  static boolean isObject(Class<?> type) {
    return type.isRecord() || BUILT.contains(type) || PLAIN.contains(type);
  }

  /** All types that users see. */
  static List<Class<?>> publicTypes() {
    try {
      return PublicApi.types(Path.of(
          Member.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
