package io.github.gnlc.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.model.EventPart;
import io.github.gnlc.model.Organiser;
import org.junit.jupiter.api.Test;

/** Who has which part in an event, as several sources tell it. */
class OrganiserRecordsTest {
  private final TestTables tables = TestTables.small();

  private ImmutableList<Organiser> organisers(String event) {
    return OrganiserRecords.byEvent(tables.build().organisations()).get(event);
  }

  private void addRole(String organisation, String source, String event, String part) {
    tables.add("organisation_roles", organisation, source, event, part, "in words", "");
  }

  @Test
  void severalSourcesOfOnePartMakeOneOrganiser() {
    addRole("uil", "s5", "iclc-2", "co-organiser");
    addRole("uil", "s2", "iclc-2", "co-organiser");

    assertThat(organisers("iclc-2"))
        .containsExactly(Organiser.builder()
            .organisationId("uil")
            .name("UNESCO Institute for Lifelong Learning")
            .part(EventPart.CO_ORGANISER)
            .addSourceIds("s1", "s2", "s5")
            .build());
  }

  @Test
  void anOrganisationOfSeveralPartsIsThereWithEach() {
    addRole("uil", "s1", "iclc-2", "host");
    addRole("uil", "s5", "iclc-2", "organiser");

    assertThat(organisers("iclc-2"))
        .extracting(Organiser::part, Organiser::sourceIds)
        .containsExactly(
            tuple(EventPart.ORGANISER, ImmutableList.of("s5")),
            tuple(EventPart.CO_ORGANISER, ImmutableList.of("s1")),
            tuple(EventPart.HOST, ImmutableList.of("s1")));
  }

  @Test
  void theyAreInTheOrderOfThePartAndThenTheId() {
    tables
        .add("organisations", "a", "Z", "", "city")
        .add("organisations", "b", "A", "", "city")
        .add("organisations", "c", "B", "", "city");
    addRole("c", "s1", "iclc-2", "host");
    addRole("a", "s1", "iclc-2", "host");
    addRole("b", "s1", "iclc-2", "organiser");

    assertThat(organisers("iclc-2"))
        .map(Organiser::organisationId)
        .containsExactly("b", "uil", "a", "c");
  }

  @Test
  void eachEventHasItsOwn() {
    addRole("uil", "s1", "iclc-6", "partner");

    assertThat(organisers("iclc-2")).map(Organiser::part).containsExactly(EventPart.CO_ORGANISER);
    assertThat(organisers("iclc-6")).map(Organiser::part).containsExactly(EventPart.PARTNER);
  }

  @Test
  void aRoleInTheNetworkIsInNoEvent() {
    tables.remove("organisation_roles", "uil/s1/iclc-2/co-organiser");

    assertThat(OrganiserRecords.byEvent(tables.build().organisations()).isEmpty())
        .isTrue();
  }
}
