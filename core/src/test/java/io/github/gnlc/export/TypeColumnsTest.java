package io.github.gnlc.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.diff.Change;
import io.github.gnlc.model.AwardRound;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Samples;
import io.github.gnlc.name.NoMatchReason;
import io.github.gnlc.name.Resolution;
import io.github.gnlc.name.ResolutionReport;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What columns things of a type can have, whether a thing has anything in them or not. */
class TypeColumnsTest {
  @ParameterizedTest
  @MethodSource("builtTypes")
  void areAllThatAThingHas(Class<?> type) {
    for (Object thing : List.of(Samples.sample(type), Samples.least(type))) {
      Set<String> columns = TypeColumns.of(thing.getClass());

      assertThat(Flattening.of(JsonPrinter.tree(thing)).keySet())
          .allMatch(column -> columns.contains(column)
              || columns.stream()
                  .filter(known -> known.endsWith("*"))
                  .anyMatch(known -> column.startsWith(known.substring(0, known.length() - 1))));
    }
  }

  private static Iterable<Class<?>> builtTypes() {
    return Samples.builtTypes();
  }

  @Test
  void areInTheOrderOfTheAttributes() {
    assertThat(of(AwardRound.class))
        .containsExactly("year", "eventId", "ceremonyDate", "ceremonyPlace");
    assertThat(of(Change.class))
        .containsExactly("kind", "subject", "subjectId", "before.*", "after.*", "sentence");
    assertThat(TypeColumns.of(Resolution.None.class))
        .containsExactly(
            "outcome", "text", "candidates", "otherPlaces", "reason", "detail", "remark");
    assertThat(TypeColumns.of(ResolutionReport.class))
        .containsExactly("matched", "ambiguous", "none.*");
  }

  private static Set<String> of(Class<?> type) {
    return TypeColumns.of(Samples.sample(type).getClass());
  }

  @Test
  void areNoneOfATextOrOfWhatHasNoParts() {
    assertThat(TypeColumns.of(EdtfDate.class)).isEmpty();
    assertThat(TypeColumns.of(NoMatchReason.class)).isEmpty();
    assertThat(TypeColumns.of(String.class)).isEmpty();
    assertThat(TypeColumns.of(Integer.class)).isEmpty();
  }
}
