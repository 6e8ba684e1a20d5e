package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.internal.names.Steps;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sets of steps as bits and as constants. */
class StepSetTest {
  private static int bit(NameStep step) throws ReflectiveOperationException {
    return Steps.class.getField(step.name()).getInt(null);
  }

  @ParameterizedTest
  @EnumSource
  void theBitOfAStepIsItsPlace(NameStep step) throws ReflectiveOperationException {
    assertThat(bit(step)).isEqualTo(1 << List.of(NameStep.values()).indexOf(step));
    assertThat(StepSet.toSet(bit(step))).containsExactly(step);
    assertThat(Steps.cost(bit(step))).isBetween(0, 1000);
  }

  @Test
  void thereIsABitForEveryStepAndNoOther() throws ReflectiveOperationException {
    int all = 0;
    for (NameStep step : NameStep.values()) {
      all |= bit(step);
    }
    List<String> steps = Arrays.stream(NameStep.values()).map(Enum::name).toList();
    for (Field field : Steps.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && Integer.bitCount(field.getInt(null)) == 1) {
        assertThat(steps).contains(field.getName());
      }
    }
    assertThat(StepSet.toSet(all)).containsExactly(NameStep.values());
    assertThat(StepSet.toSet(Steps.NONE)).isEmpty();
  }

  @Test
  void whatStandsBesideANameOfTheRightCountryCostsNothing() {
    assertThat(Steps.cost(Steps.CASE | Steps.COUNTRY | Steps.SECOND_NAME)).isZero();
    assertThat(Steps.cost(Steps.MARKS | Steps.ONE_EDIT)).isEqualTo(105);
    assertThat(Steps.ofErrors(0)).isEqualTo(Steps.NONE);
    assertThat(Steps.ofErrors(1)).isEqualTo(Steps.ONE_EDIT);
    assertThat(Steps.ofErrors(2)).isEqualTo(Steps.TWO_EDITS);
  }
}
