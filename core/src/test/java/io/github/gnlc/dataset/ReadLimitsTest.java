package io.github.gnlc.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import io.github.gnlc.error.InvalidValueException;
import org.junit.jupiter.api.Test;

/** Limits of reading, by default and set. */
class ReadLimitsTest {
  @Test
  void areBoundedByDefault() {
    ReadLimits limits = ReadLimits.defaults();

    assertThat(limits.fileBytes()).isEqualTo(268_435_456);
    assertThat(limits.totalBytes()).isEqualTo(268_435_456);
    assertThat(limits.entries()).isEqualTo(1000);
    assertThat(limits.ratio()).isEqualTo(200);
    assertThat(limits.textLength()).isEqualTo(1_000_000);
    assertThat(limits.nameLength()).isEqualTo(300);
    assertThat(limits.depth()).isEqualTo(100);
    assertThat(limits.properties()).isEqualTo(1000);
    assertThat(limits.rows()).isEqualTo(2_000_000);
    assertThat(limits.findings()).isEqualTo(10_000);
  }

  @Test
  void reportAllThatIsWrong() {
    ReadLimits.Builder builder =
        ReadLimits.builder().fileBytes(0).totalBytes(Integer.MAX_VALUE).rows(-1).findings(0);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(builder::build)
        .withMessage("ReadLimits: fileBytes 0 is not within 1 to 2147483639;"
            + " totalBytes 2147483647 is not within 1 to 2147483639;"
            + " rows -1 is not positive; expected 1 or more;"
            + " findings 0 is not positive; expected 1 or more");
  }

  @Test
  void areEqualByContent() {
    new EqualsTester()
        .addEqualityGroup(
            ReadLimits.defaults(),
            ReadLimits.builder().rows(2_000_000).build(),
            SerializableTester.reserialize(ReadLimits.defaults()))
        .addEqualityGroup(ReadLimits.builder().rows(1).build())
        .addEqualityGroup(ReadLimits.builder().depth(1).build())
        .addEqualityGroup(ReadLimits.builder().textLength(1).build())
        .addEqualityGroup(ReadLimits.builder().nameLength(1).build())
        .addEqualityGroup(ReadLimits.builder().properties(1).build())
        .testEquals();
  }
}
