package io.github.gnlc.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.internal.check.DatasetChecks;
import io.github.gnlc.internal.check.TableChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the random fixtures of other tests promise. */
class FixturesProperties {
  @Property(tries = 200)
  void aRandomDatasetPassesEveryCheck(@ForAll("tables") TestTables tables) {
    List<Finding> findings = new ArrayList<>();
    new TableChecks(tables.tables(), findings::add).run();
    DatasetChecks checks = new DatasetChecks(tables.tables(), Set.of(), findings::add);
    checks.run();
    checks.checkIntakes(tables.build().members().list());

    assertThat(findings).isEmpty();
  }

  @Provide
  Arbitrary<TestTables> tables() {
    return ArbitraryDatasets.tables();
  }
}
