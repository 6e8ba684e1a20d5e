package io.github.gnlc.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.gnlc.query.Selection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The columns listed for each kind are those that its things have, no more and no fewer. */
class KnownColumnsTest {
  @ParameterizedTest
  @EnumSource
  void areTheColumnsOfTheTrees(KnownColumns kind) {
    Set<String> inTrees = new LinkedHashSet<>();
    for (Object thing : SmallNetwork.everything(SmallNetwork.FULL, kind)) {
      assertThat(TypeColumns.of(thing.getClass())).containsExactlyInAnyOrderElementsOf(all(kind));
      inTrees.addAll(Flattening.of(JsonPrinter.tree(thing)).keySet());
    }

    assertThat(inTrees).containsExactlyInAnyOrderElementsOf(all(kind));
    assertThat(Sets.intersection(kind.shown(), kind.onRequest())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void areInTheOrderOfTheTrees(KnownColumns kind) {
    for (Object thing : SmallNetwork.everything(SmallNetwork.FULL, kind)) {
      List<String> ofThing =
          new ArrayList<>(Flattening.of(JsonPrinter.tree(thing)).keySet());
      ofThing.retainAll(kind.shown());
      List<String> listed = new ArrayList<>(kind.shown());
      listed.retainAll(ofThing);

      assertThat(ofThing).isEqualTo(listed);
    }
  }

  @ParameterizedTest
  @EnumSource
  void areThereInASelectionOfNothing(KnownColumns kind) {
    Selection<?, ?> everything = SmallNetwork.everything(SmallNetwork.FULL, kind);
    CsvExport nothing = CsvExport.of(everything.where(thing -> false));
    DerivedColumns derived = DerivedColumns.of(kind);
    List<String> shown = both(kind.shown(), derived.shown());

    assertThat(nothing.shownColumns()).isEqualTo(shown);
    assertThat(nothing.availableColumns())
        .isEqualTo(both(shown, both(kind.onRequest(), derived.onRequest())));
    assertThat(nothing.toText()).isEqualTo(String.join(",", shown) + "\r\n");
    assertThat(CsvExport.of(everything).shownColumns()).isEqualTo(shown);
    assertThat(CsvExport.of(everything.list()).shownColumns())
        .containsExactlyElementsOf(kind.shown());
  }

  private static List<String> both(Collection<String> some, Collection<String> others) {
    List<String> both = new ArrayList<>(some);
    both.addAll(others);
    return both;
  }

  private static ImmutableSet<String> all(KnownColumns kind) {
    return ImmutableSet.<String>builder()
        .addAll(kind.shown())
        .addAll(kind.onRequest())
        .build();
  }
}
