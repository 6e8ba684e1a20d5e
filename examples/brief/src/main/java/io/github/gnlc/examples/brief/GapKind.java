package io.github.gnlc.examples.brief;

/** What can be missing of a member, or of all of a country. */
enum GapKind {
  UNNAMED,
  JOINED_UNKNOWN,
  JOINED_BOUND_ONLY,
  LAST_SEEN_LONG_AGO,
  SINGLE_SOURCE,
  SINGLE_SOURCE_AWARD,
  MEMBER_WITHOUT_PLACE,
  UNCONFIRMED
}
