package io.github.gnlc.name;

import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.query.Catalogue;
import java.nio.charset.StandardCharsets;

/**
 * A target for Jazzer: whatever the bytes, resolving and searching give an answer, and the same one
 * twice. Run by the profile {@code fuzz}.
 */
public final class ResolveFuzzer {
  private static final NameResolver RESOLVER =
      new NameResolver(new Catalogue(TestTables.small().build()));

  private ResolveFuzzer() {}

  /** One input: the first byte chooses strictness and encoding, the rest is the text. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    Strictness strictness = switch ((input[0] & 0x7F) % 3) {
      case 0 -> Strictness.EXACT;
      case 1 -> Strictness.NORMAL;
      default -> Strictness.LENIENT;
    };
    String text = new String(
        input,
        1,
        input.length - 1,
        input[0] < 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    NameQuery query = NameQuery.builder().text(text).strictness(strictness).build();
    Resolution answer = RESOLVER.resolve(query);
    if (!answer.equals(RESOLVER.resolve(query))
        || !answer.explanation().startsWith("'" + text + "'")) {
      throw new AssertionError("Two answers to '" + text + "': " + answer.explanation());
    }
    RESOLVER.search(text, 5);
  }
}
