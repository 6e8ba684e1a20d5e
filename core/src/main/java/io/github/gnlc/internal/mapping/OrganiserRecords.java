package io.github.gnlc.internal.mapping;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.gnlc.model.EventPart;
import io.github.gnlc.model.Organisation;
import io.github.gnlc.model.OrganisationRole;
import io.github.gnlc.model.Organiser;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the organisations that have a part in each event. */
final class OrganiserRecords {
  private static final Comparator<Organiser> ORDER =
      Comparator.comparing(Organiser::part).thenComparing(Organiser::organisationId);

  private OrganiserRecords() {}

  static ImmutableListMultimap<String, Organiser> byEvent(List<Organisation> organisations) {
    ImmutableListMultimap.Builder<String, Organiser> organisers = ImmutableListMultimap.builder();
    for (Organisation organisation : organisations) {
      sourceIds(organisation)
          .asMap()
          .forEach((part, ids) -> organisers.put(
              part.eventId(),
              Organiser.builder()
                  .organisationId(organisation.id())
                  .name(organisation.name())
                  .part(part.part())
                  .addAllSourceIds(ids)
                  .build()));
    }
    return organisers.orderValuesBy(ORDER).build();
  }

  private static ImmutableSetMultimap<PartIn, String> sourceIds(Organisation organisation) {
    ImmutableSetMultimap.Builder<PartIn, String> ids = ImmutableSetMultimap.builder();
    for (OrganisationRole role : organisation.roles()) {
      if (role.eventId().isPresent() && role.part().isPresent()) {
        ids.put(new PartIn(role.eventId().get(), role.part().get()), role.sourceId());
      }
    }
    return ids.build();
  }

  private record PartIn(String eventId, EventPart part) {
    /** Written out: a record's own is made at run time, and slows the first audit of a JVM. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof PartIn that && eventId.equals(that.eventId) && part == that.part;
    }

    @Override
    public int hashCode() {
      return 31 * eventId.hashCode() + part.hashCode();
    }
  }
}
