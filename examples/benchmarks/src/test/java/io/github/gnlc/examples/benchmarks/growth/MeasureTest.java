package io.github.gnlc.examples.benchmarks.growth;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MeasureTest {
  @Test
  void samplesComeOutOfALineAsTheyWentIn() {
    double[] samples = {131.25, 1e-7, 4.0e9};
    for (Measure measure : Measure.values()) {
      String line = measure.line(samples);
      assertEquals(measure, Measure.ofLine(line));
      assertArrayEquals(samples, Measure.samplesOfLine(line));
    }
  }
}
