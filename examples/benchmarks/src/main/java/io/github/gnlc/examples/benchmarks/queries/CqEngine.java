package io.github.gnlc.examples.benchmarks.queries;

import static com.googlecode.cqengine.query.QueryFactory.and;
import static com.googlecode.cqengine.query.QueryFactory.attribute;
import static com.googlecode.cqengine.query.QueryFactory.equal;
import static com.googlecode.cqengine.query.QueryFactory.nullableAttribute;

import com.google.common.collect.ImmutableList;
import com.googlecode.cqengine.ConcurrentIndexedCollection;
import com.googlecode.cqengine.IndexedCollection;
import com.googlecode.cqengine.attribute.Attribute;
import com.googlecode.cqengine.attribute.support.SimpleFunction;
import com.googlecode.cqengine.index.hash.HashIndex;
import com.googlecode.cqengine.query.Query;
import com.googlecode.cqengine.resultset.ResultSet;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Region;
import java.util.ArrayList;
import java.util.List;

/** CQEngine with an index of each attribute that is asked for. */
final class CqEngine implements Engine {
  private static final SimpleFunction<Member, String> COUNTRY_OF =
      member -> member.country().alpha2();
  private static final SimpleFunction<Member, Region> REGION_OF =
      member -> member.country().region().orElse(null);
  private static final SimpleFunction<Member, Integer> YEAR_OF =
      member -> member.joined().year().orElse(null);

  private static final Attribute<Member, String> COUNTRY =
      attribute(Member.class, String.class, "country", COUNTRY_OF);
  private static final Attribute<Member, Region> REGION =
      nullableAttribute(Member.class, Region.class, "region", REGION_OF);
  private static final Attribute<Member, Integer> YEAR =
      nullableAttribute(Member.class, Integer.class, "year", YEAR_OF);

  private final IndexedCollection<Member> members = new ConcurrentIndexedCollection<>();

  CqEngine(ImmutableList<Member> members) {
    this.members.addIndex(HashIndex.onAttribute(COUNTRY));
    this.members.addIndex(HashIndex.onAttribute(REGION));
    this.members.addIndex(HashIndex.onAttribute(YEAR));
    this.members.addAll(members);
  }

  @Override
  public List<Member> inCountry(String alpha2) {
    return list(equal(COUNTRY, alpha2));
  }

  @Override
  public int countInRegion(Region region) {
    return count(equal(REGION, region));
  }

  @Override
  public int countJoined(Region region, int year) {
    return count(and(equal(REGION, region), equal(YEAR, year)));
  }

  @Override
  public List<Member> joined(Region region, int year) {
    return list(and(equal(REGION, region), equal(YEAR, year)));
  }

  private int count(Query<Member> query) {
    try (ResultSet<Member> found = members.retrieve(query)) {
      return found.size();
    }
  }

  private List<Member> list(Query<Member> query) {
    try (ResultSet<Member> found = members.retrieve(query)) {
      List<Member> list = new ArrayList<>();
      found.forEach(list::add);
      return list;
    }
  }
}
