package io.github.gnlc.examples.benchmarks.queries;

import io.github.gnlc.model.Member;
import io.github.gnlc.model.Region;
import java.util.List;

/** What answers questions about the members of today. */
interface Engine {
  List<Member> inCountry(String alpha2);

  int countInRegion(Region region);

  /** Counts those of a region who are known to have joined in a year. */
  int countJoined(Region region, int year);

  List<Member> joined(Region region, int year);
}
