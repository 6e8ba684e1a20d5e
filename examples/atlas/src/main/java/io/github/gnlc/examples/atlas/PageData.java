package io.github.gnlc.examples.atlas;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the page knows, as its scripts read it: words ready to be shown, days as ISO 8601. */
record PageData(
    String first,
    String last,
    List<RegionEntry> regions,
    Map<String, CountryEntry> countries,
    List<CohortEntry> cohorts,
    List<Integer> awardYears,
    List<MemberEntry> members,
    List<SourceEntry> sources,
    List<TotalEntry> totals,
    List<DayEntry> days) {

  record RegionEntry(String name, String style) {}

  /** A country with the number of its region. */
  record CountryEntry(String name, int region) {}

  record CohortEntry(String id, String name, String announced) {}

  /**
   * A member. {@code known} and {@code possible} are the days on which it came, went, came again.
   *
   * @param keys what a search compares
   * @param joinedFrom the first day on which it may have joined, to sort by
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record MemberEntry(
      String id,
      String name,
      @Nullable OwnName own,
      String country,
      String status,
      String joined,
      @Nullable String joinedFrom,
      String basis,
      String basisWords,
      @Nullable String cohort,
      List<Integer> awards,
      String placeWords,
      List<String> known,
      List<String> possible,
      List<Conclusion> conclusions,
      List<EvidenceEntry> evidence,
      List<String> findings,
      List<PracticeEntry> practices,
      List<String> keys) {}

  /**
   * Why the library takes one claim and not another.
   *
   * @param relation what the claims have to do with one another; null if they are not shown
   * @param claims what sources claim, if they contradict or complete one another
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Conclusion(
      String about,
      String taken,
      String reason,
      @Nullable String relation,
      List<ClaimEntry> claims) {}

  /** A claim with the numbers of its sources. */
  record ClaimEntry(String text, boolean taken, List<Integer> sources) {}

  /** What one source says of a member. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record EvidenceEntry(
      String says, @Nullable String date, @Nullable String note, int source) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record PracticeEntry(String name, List<String> figures, int source) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record SourceEntry(
      String title,
      String publisher,
      @Nullable String date,
      String authority,
      @Nullable String url) {}

  /** What was announced last, from a day on until the next such day. */
  record TotalEntry(String day, long value, int source) {}

  /** The numbers of members from a day on, until the next such day. */
  record DayEntry(String day, int known, int possible) {}
}
