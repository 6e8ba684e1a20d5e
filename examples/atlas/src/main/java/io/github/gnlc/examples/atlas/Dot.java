package io.github.gnlc.examples.atlas;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.gnlc.Network;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Place;
import java.util.ArrayList;
import java.util.List;

/** A member on the map. Members in the same place stand around it, so that each is seen. */
record Dot(Member member, Place place, EqualEarth.Point point) {
  private static final double DISTANCE = 3.4;
  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

  /** The members of any status that have a place, in the order of the library. */
  static List<Dot> of(Network network, EqualEarth projection) {
    List<Member> placed =
        network.allMembers().where(member -> member.place().isPresent()).list();
    ImmutableListMultimap<Coordinate, Member> byPlace =
        Multimaps.index(placed, member -> member.place().orElseThrow().coordinate());
    List<Dot> dots = new ArrayList<>();
    for (Member member : placed) {
      Place place = member.place().orElseThrow();
      int turn = byPlace.get(place.coordinate()).indexOf(member);
      EqualEarth.Point centre =
          projection.project(place.coordinate().longitude(), place.coordinate().latitude());
      dots.add(new Dot(member, place, around(centre, turn)));
    }
    return dots;
  }

  /** As the seeds of a sunflower lie: the first in the middle, no two upon another. */
  private static EqualEarth.Point around(EqualEarth.Point centre, int turn) {
    double radius = DISTANCE * Math.sqrt(turn);
    return new EqualEarth.Point(
        centre.x() + radius * Math.cos(turn * GOLDEN_ANGLE),
        centre.y() + radius * Math.sin(turn * GOLDEN_ANGLE));
  }
}
