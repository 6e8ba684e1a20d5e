package io.github.gnlc.internal.mapping;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.conclusion.Conclusion;
import io.github.gnlc.model.Member;

/** Members that were concluded from the tables. */
public final class MemberList extends MemberStore {
  private final ImmutableList<Member> members;
  private final ImmutableList<ImmutableList<Integer>> awardYears;

  private MemberList(Builder builder) {
    super(builder.countries);
    members = builder.members.build();
    awardYears = builder.awardYears.build();
  }

  @Override
  public int size() {
    return members.size();
  }

  @Override
  public Member get(int ordinal) {
    return members.get(ordinal);
  }

  @Override
  public ImmutableList<Integer> awardYears(int ordinal) {
    return awardYears.get(ordinal);
  }

  @Override
  public String id(int ordinal) {
    return members.get(ordinal).id();
  }

  @Override
  public String countryCode(int ordinal) {
    return members.get(ordinal).country().alpha2();
  }

  @Override
  public String statusCode(int ordinal) {
    return members.get(ordinal).status().code();
  }

  /** Collects members in the order of every answer. */
  public static final class Builder {
    private final CountryStore countries;
    private final ImmutableList.Builder<Member> members = ImmutableList.builder();
    private final ImmutableList.Builder<ImmutableList<Integer>> awardYears =
        ImmutableList.builder();

    public Builder(CountryStore countries) {
      this.countries = countries;
    }

    public void add(Member member, ImmutableList<Integer> years) {
      members.add(member);
      awardYears.add(years);
    }

    /** Adds a member of whom something else is concluded than before. */
    public void add(Member member, Conclusion conclusion, ImmutableList<Integer> years) {
      add(
          Conclusion.of(member).equals(conclusion)
              ? member
              : MemberRecords.with(member, conclusion),
          years);
    }

    public MemberList build() {
      return new MemberList(this);
    }
  }
}
