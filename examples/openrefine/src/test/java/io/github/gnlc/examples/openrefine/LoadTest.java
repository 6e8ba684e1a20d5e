package io.github.gnlc.examples.openrefine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Fifty clients at a time, below the limit, lose nothing; how fast it is, {@link Load} prints. */
class LoadTest {
  @Test
  void nothingIsLostRefusedOrWrong() throws Exception {
    Duration time = Duration.ofSeconds(3);
    Load.Result result = Load.run(50, time);
    assertEquals(0, result.lost());
    assertEquals(0, result.refused());
    assertEquals(0, result.wrong());
    assertTrue(result.nanos().size() >= 50, "each was answered");
    assertTrue(result.text(time).contains("refused 0, lost 0, wrong 0"));
  }
}
