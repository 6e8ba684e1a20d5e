package io.github.gnlc.examples.benchmarks.queries;

import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Region;
import java.util.List;

/** As the README of the library has it. */
final class GnlcEngine implements Engine {
  @Override
  public List<Member> inCountry(String alpha2) {
    return Gnlc.members().inCountry(alpha2).list();
  }

  @Override
  public int countInRegion(Region region) {
    return Gnlc.members().inRegion(region).count();
  }

  @Override
  public int countJoined(Region region, int year) {
    return Gnlc.members().inRegion(region).joinedIn(year).count();
  }

  @Override
  public List<Member> joined(Region region, int year) {
    return Gnlc.members().inRegion(region).joinedIn(year).list();
  }
}
