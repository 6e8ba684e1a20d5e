package io.github.gnlc.internal.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gnlc.dataset.SnapshotException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Numbers packed and read where they lie. */
class PackedIntsProperties {
  private static byte[] bytes(int... values) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PackedInts.of(values).writeTo(out);
    return out.toByteArray();
  }

  private static int[] values(PackedInts packed) {
    int[] values = new int[packed.size()];
    Arrays.setAll(values, packed::get);
    return values;
  }

  @Property
  void anyNumbersAreReadBackOneAfterTheOther(@ForAll int[] first, @ForAll byte[] second) {
    int[] small = new int[second.length];
    Arrays.setAll(small, i -> second[i] & 0xFF);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PackedInts.of(first).writeTo(out);
    PackedInts.of(small).writeTo(out);
    ByteBuffer buffer = ByteBuffer.wrap(out.toByteArray());

    assertThat(values(PackedInts.read(buffer))).isEqualTo(first);
    assertThat(values(PackedInts.read(buffer))).isEqualTo(small);
    assertThat(buffer.remaining()).isZero();
  }

  @Property
  void aNumberTakesAsManyBytesAsTheLargest(@ForAll @IntRange(max = Integer.MAX_VALUE) int most) {
    int head = bytes().length;
    int width = most == 0 ? 0 : most < 1 << 8 ? 1 : most < 1 << 16 ? 2 : most < 1 << 24 ? 3 : 4;

    assertThat(bytes(0, most, 0)).hasSize(head + 3 * width);
  }

  @Property
  void whatIsCutIsRefused(@ForAll int[] values) {
    byte[] whole = bytes(values);

    for (int length = 0; length < whole.length; length++) {
      ByteBuffer cut = ByteBuffer.wrap(whole, 0, length);
      assertThatExceptionOfType(SnapshotException.class).isThrownBy(() -> PackedInts.read(cut));
    }
  }

  @Example
  void aSizeBeyondTheBytesIsRefused() {
    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(() -> PackedInts.read(ByteBuffer.wrap(new byte[] {0, 0, 0, 3, 1, 7, 7})))
        .withMessage("Snapshot is damaged: a part of it has 3 numbers of 1 bytes in 2 bytes;"
            + " get a fresh copy")
        .returns(SnapshotException.Reason.DAMAGED, SnapshotException::reason);
  }
}
