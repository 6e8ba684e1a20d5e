package io.github.gnlc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What somebody changed in the bytes of a date is read as any other text is, or refused. */
class EdtfDateSerializationTest {
  @Test
  void aDateThatIsNotInTheCalendarIsRefused() throws Exception {
    byte[] bytes = forged(EdtfDate.of("2016-10"), Map.of());
    replace(bytes, "2016-10", "2016-13");

    assertThatExceptionOfType(InvalidObjectException.class)
        .isThrownBy(() -> read(bytes))
        .withMessage("No EDTF date '2016-13': the month is not within 01 to 12");
  }

  @Test
  void theFieldsOfADateAreNotTaken() throws Exception {
    byte[] bytes = forged(new Fields(), Map.of(Fields.class, EdtfDate.class));

    assertThatExceptionOfType(InvalidObjectException.class)
        .isThrownBy(() -> read(bytes))
        .withMessage("EdtfDate: found its fields; expected its text");
  }

  /** An object written as if its classes were others, with fields of the same names and types. */
  private static byte[] forged(Object value, Map<Class<?>, Class<?>> others) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes) {
      @Override
      protected void writeClassDescriptor(ObjectStreamClass type) throws IOException {
        Class<?> other = others.get(type.forClass());
        super.writeClassDescriptor(other == null ? type : ObjectStreamClass.lookup(other));
      }
    }) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }

  private static void replace(byte[] bytes, String from, String to) {
    int at = Bytes.indexOf(bytes, from.getBytes(StandardCharsets.UTF_8));
    assertThat(at).isNotNegative();
    System.arraycopy(to.getBytes(StandardCharsets.UTF_8), 0, bytes, at, to.length());
  }

  /** The fields of a date in the thirteenth month. */
  @SuppressWarnings("UnusedVariable") // they are read from the stream
  private static final class Fields implements Serializable {
    private static final long serialVersionUID = 1;
    final boolean bound = false;
    final int day = 1;
    final int month = 13;
    final int year = 2016;
    final @Nullable EdtfDate start = null;
  }
}
