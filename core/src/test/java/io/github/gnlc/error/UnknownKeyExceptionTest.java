package io.github.gnlc.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.SerializableTester;
import io.github.gnlc.internal.text.Nearest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The refusal of a key that is not there, with the nearest that are. */
class UnknownKeyExceptionTest {
  private static final List<String> KEYS = List.of("cn-xian", "cn-xiamen", "cn-wuhan", "kr-ulsan");

  @Test
  void namesTheKeyTheNearestAndWhatToDo() {
    UnknownKeyException refusal =
        UnknownKeyException.of(UnknownKeyException.Kind.MEMBER, "cn-xiam", KEYS, "try search");

    assertThat(refusal)
        .hasMessage("No member 'cn-xiam'; nearest: cn-xian, cn-xiamen, cn-wuhan; try search")
        .returns(UnknownKeyException.Kind.MEMBER, UnknownKeyException::kind)
        .returns("cn-xiam", UnknownKeyException::key);
    assertThat(refusal.nearest()).containsExactly("cn-xian", "cn-xiamen", "cn-wuhan");
  }

  @Test
  void namesNoneWhereNoneIsNear() {
    UnknownKeyException refusal = UnknownKeyException.of(
        UnknownKeyException.Kind.AWARD_ROUND, "qqqqqqqqqqqq", KEYS, "try search");

    assertThat(refusal).hasMessage("No award round 'qqqqqqqqqqqq'; try search");
    assertThat(refusal.nearest()).isEmpty();
  }

  @Test
  void doesNotMindTheCase() {
    assertThat(Nearest.to("CN-XIAN", KEYS)).startsWith("cn-xian");
  }

  @Test
  void keepsTheOrderOfKeysEquallyNear() {
    assertThat(Nearest.to("ab", List.of("ac", "bb", "aa", "ad"))).containsExactly("ac", "bb", "aa");
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> Nearest.to(null, KEYS));
  }

  @Test
  void survivesSerialization() {
    UnknownKeyException refusal =
        UnknownKeyException.of(UnknownKeyException.Kind.MEMBER, "cn-xiam", KEYS, "try search");

    UnknownKeyException copy = SerializableTester.reserialize(refusal);

    assertThat(copy).hasMessage(refusal.getMessage());
    assertThat(copy.nearest()).isEqualTo(refusal.nearest());
    assertThat(copy.kind()).isEqualTo(refusal.kind());
  }
}
