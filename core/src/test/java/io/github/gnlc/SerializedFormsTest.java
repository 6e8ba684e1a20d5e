package io.github.gnlc;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import com.google.common.primitives.Longs;
import com.google.common.testing.SerializableTester;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.CountryName;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Samples;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody changed in the bytes of a value is built as any other value is, or refused. */
class SerializedFormsTest {
  private static final Set<Class<?>> BUILT = Set.copyOf(Samples.builtTypes());

  /** A type that is added needs a sample, so that all of this holds of it too. */
  @Test
  void everySerializableTypeIsInTheStreamOfASample() throws Exception {
    Set<String> inStreams = new TreeSet<>();
    for (Serializable sample : SerializedSamples.all().toList()) {
      for (Class<?> type : ForgedStream.classes(sample)) {
        inStreams.add(type.getName());
      }
      inStreams.add(sample.getClass().getName());
    }
    Set<String> types = ArchitectureTest.CLASSES.stream()
        .filter(assignableTo(Serializable.class))
        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
        .filter(type -> !type.isInterface()
            && !type.isAssignableTo(Enum.class)
            && !type.isAssignableTo(Throwable.class)
            && !type.isAssignableTo(CharacterEscapes.class)) // of a writer of Jackson's
        .map(JavaClass::getName)
        .collect(Collectors.toCollection(TreeSet::new));

    assertThat(types).hasSizeGreaterThan(60);
    types.removeIf(type -> inStreams.contains(type) || inStreams.contains(type + "$Serialized"));
    assertThat(types).as("types without a sample").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isReadAsItWasWritten(Serializable sample) {
    SerializableTester.reserializeAndAssert(sample);
  }

  @ParameterizedTest
  @MethodSource("small")
  void withoutAnyPartItIsRefusedUnlessTheBuilderTakesItSo(Serializable sample) throws Exception {
    int refused = 0;
    int parts = ForgedStream.parts(sample);
    for (int number = 1; number < parts; number++) {
      int nulled = number;
      byte[] bytes = ForgedStream.of(sample, (at, part) -> at == nulled ? null : part);
      try {
        assertWhole(sample, ForgedStream.read(bytes));
      } catch (InvalidObjectException e) {
        assertThat(e).hasMessageMatching("(?s).*[a-z].*");
        refused++;
      } catch (RuntimeException e) {
        assertThat(e.getStackTrace()[0].getClassName()).matches("(java|com\\.google)\\..*");
        assertThat(ForgedStream.isDocumented(e)).as(nulled + " of " + sample).isTrue();
      }
    }
    assertThat(refused > 0 || isOfNumbers(sample)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("small")
  void withAnotherThingForAnyPartItIsWholeOrRefused(Serializable sample) throws Exception {
    int parts = ForgedStream.parts(sample);
    for (int number = 1; number < parts; number++) {
      for (Object other : new Object[] {"", ImmutableList.of(7, "x")}) {
        int replaced = number;
        byte[] bytes = ForgedStream.of(sample, (at, part) -> at == replaced ? other : part);
        try {
          assertWhole(sample, ForgedStream.read(bytes));
        } catch (ObjectStreamException | RuntimeException e) {
          assertThat(ForgedStream.isDocumented(e))
              .as(replaced + " of " + sample)
              .isTrue();
        }
      }
    }
  }

  @Test
  void aValueThatItsBuilderWouldRefuseIsRefusedByName() throws Exception {
    byte[] bytes =
        ForgedStream.of(CountryName.builder().alpha2("CN").name("Cathay").build());
    replace(bytes, "CN", "cn");

    assertThatExceptionOfType(InvalidObjectException.class)
        .isThrownBy(() -> ForgedStream.read(bytes))
        .withMessageStartingWith("No CountryName can be read: CountryName: alpha2 'cn' ");
  }

  @Test
  void aPointBeyondThePoleIsRefused() throws Exception {
    byte[] bytes = ForgedStream.of(Coordinate.of(23.5, 113.25));
    replace(bytes, bytesOf(23.5), bytesOf(90.5));

    assertThatExceptionOfType(InvalidObjectException.class)
        .isThrownBy(() -> ForgedStream.read(bytes))
        .withMessage(
            "No Coordinate can be read: " + "Coordinate: latitude 90.5 is not within -90 to 90");
  }

  @Test
  void anAttributeThatIsNullIsNamed() throws Exception {
    Object cohort = Samples.sample(Cohort.class);
    byte[] bytes = ForgedStream.of(cohort, (at, part) -> part.equals("id-1") ? null : part);

    assertThatExceptionOfType(InvalidObjectException.class)
        .isThrownBy(() -> ForgedStream.read(bytes))
        .withMessageStartingWith("No Cohort can be read: an attribute is null: ")
        .withMessageContaining("this.id");
  }

  @Test
  void anElementOfAnotherTypeIsRefused() throws Exception {
    Object member = Samples.sample(Member.class);
    Object event = Samples.sample(Event.class);
    byte[] bytes = ForgedStream.of(
        event, (at, part) -> SerializedSamples.name(part).equals("EventAccount") ? member : part);

    assertThatExceptionOfType(InvalidObjectException.class)
        .isThrownBy(() -> ForgedStream.read(bytes))
        .withMessage("No Event can be read: Event: accounts class"
            + " io.github.gnlc.model.ImmutableMember is the type of one of them;"
            + " expected each to be a EventAccount");
  }

  @Test
  void aValueThatHoldsItselfIsRefused() throws Exception {
    Object event = Samples.sample(Event.class);
    byte[] bytes = ForgedStream.of(
        event, (at, part) -> SerializedSamples.name(part).equals("EventAccount") ? event : part);

    assertThatExceptionOfType(InvalidObjectException.class)
        .isThrownBy(() -> ForgedStream.read(bytes))
        .withMessageStartingWith("No Event can be read: ");
  }

  @Test
  void aForgedNetworkWithinAnArrayOfOthersIsRefused() throws Exception {
    Network network = SerializedSamples.network();
    byte[] bytes = ForgedStream.of(new Object[] {"whole", network});
    replace(bytes, "Beijing", "Peijing");

    assertThatExceptionOfType(InvalidObjectException.class)
        .isThrownBy(() -> ForgedStream.read(bytes))
        .withMessageStartingWith("No Network can be read: ");
  }

  /** Its snapshot, its moment, what it says of the moment; and what its layers are, if any. */
  @Test
  void aNetworkWithoutAPartIsRefused() throws Exception {
    for (Serializable network : SerializedSamples.networks().toList()) {
      int parts = Math.min(ForgedStream.parts(network), 12);
      for (int number = 1; number < parts; number++) {
        int nulled = number;
        byte[] bytes = ForgedStream.of(network, (at, part) -> at == nulled ? null : part);
        try {
          assertThat(ForgedStream.read(bytes)).as(nulled + " of " + network).isNotEqualTo(network);
        } catch (InvalidObjectException e) {
          assertThat(e).hasMessageContaining("null");
        } catch (RuntimeException e) {
          assertThat(ForgedStream.isDocumented(e)).as(nulled + " of " + network).isTrue();
        }
      }
    }
  }

  static Stream<Serializable> samples() {
    return SerializedSamples.all();
  }

  /** All but networks, which take long to be verified again. */
  static Stream<Serializable> small() {
    return SerializedSamples.all().filter(sample -> !(sample instanceof Network));
  }

  /** What was read can be written and read again, and its builder would build the same. */
  private static void assertWhole(Object sample, Object read) throws Exception {
    assertThat(read).isInstanceOf(sample.getClass());
    SerializableTester.reserializeAndAssert(read);
    assertThat(read.toString()).isNotNull();
    Class<?> type = read.getClass().getSuperclass();
    if (BUILT.contains(type)) {
      assertThat(Samples.rebuilt(type, read)).isEqualTo(read);
    }
  }

  /** Whether a value has no part that could be null. */
  private static boolean isOfNumbers(Object sample) throws IOException {
    return ForgedStream.parts(sample) == 1
        || ForgedStream.classes(sample).stream().allMatch(SerializedFormsTest::isNumber);
  }

  private static boolean isNumber(Class<?> type) {
    return type == Integer.class || type == Number.class;
  }

  private static byte[] bytesOf(double number) {
    return Longs.toByteArray(Double.doubleToLongBits(number));
  }

  private static void replace(byte[] bytes, String from, String to) {
    replace(bytes, from.getBytes(StandardCharsets.UTF_8), to.getBytes(StandardCharsets.UTF_8));
  }

  private static void replace(byte[] bytes, byte[] from, byte[] to) {
    int at = Bytes.indexOf(bytes, from);
    assertThat(at).isNotNegative();
    System.arraycopy(to, 0, bytes, at, to.length);
  }
}
