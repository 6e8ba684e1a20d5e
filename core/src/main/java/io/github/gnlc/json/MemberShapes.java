package io.github.gnlc.json;

import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.name.NameQuery;

/** Members and their names. */
final class MemberShapes {
  static final Shape<Member> MEMBER = ObjectShape.of(
          Member.class, Member::builder, Member.Builder::build)
      .with("id", Basic.ID, Member::id, Member.Builder::id)
      .with("name", Basic.WORDS, Member::name, Member.Builder::name)
      .with(
          "distinction",
          OptionalShape.of(Basic.WORDS),
          Member::distinction,
          Member.Builder::distinction)
      .with("country", PlaceShapes.COUNTRY, Member::country, Member.Builder::country)
      .with("status", Enums.MEMBER_STATUS, Member::status, Member.Builder::status)
      .with("joined", Basic.DATE, Member::joined, Member.Builder::joined)
      .with("joinedBasis", Enums.JOINED_BASIS, Member::joinedBasis, Member.Builder::joinedBasis)
      .with("left", Basic.DATE, Member::left, Member.Builder::left)
      .with("cohortId", OptionalShape.of(Basic.TEXT), Member::cohortId, Member.Builder::cohortId)
      .with("place", OptionalShape.of(PlaceShapes.PLACE), Member::place, Member.Builder::place)
      .with(
          "wikidataId",
          OptionalShape.of(Basic.TEXT),
          Member::wikidataId,
          Member.Builder::wikidataId)
      .with(
          "geonamesId",
          OptionalShape.of(Basic.TEXT),
          Member::geonamesId,
          Member.Builder::geonamesId)
      .build();

  static final Shape<MemberName> MEMBER_NAME = ObjectShape.of(
          MemberName.class, MemberName::builder, MemberName.Builder::build)
      .with("memberId", Basic.ID, MemberName::memberId, MemberName.Builder::memberId)
      .with("name", Basic.WORDS, MemberName::name, MemberName.Builder::name)
      .with(
          "language",
          OptionalShape.of(Basic.WORDS),
          MemberName::language,
          MemberName.Builder::language)
      .with(
          "sourceId",
          OptionalShape.of(Basic.TEXT),
          MemberName::sourceId,
          MemberName.Builder::sourceId)
      .build();

  static final Shape<NameQuery> NAME_QUERY = ObjectShape.of(
          NameQuery.class, NameQuery::builder, NameQuery.Builder::build)
      .with("text", Basic.TEXT, NameQuery::text, NameQuery.Builder::text)
      .with("country", OptionalShape.of(Basic.TEXT), NameQuery::country, NameQuery.Builder::country)
      .with(
          "language",
          OptionalShape.of(Basic.TEXT),
          NameQuery::language,
          NameQuery.Builder::language)
      .with("script", OptionalShape.of(Basic.TEXT), NameQuery::script, NameQuery.Builder::script)
      .with(
          "coordinate",
          OptionalShape.of(PlaceShapes.COORDINATE),
          NameQuery::coordinate,
          NameQuery.Builder::coordinate)
      .with("day", OptionalShape.of(Basic.DAY), NameQuery::day, NameQuery.Builder::day)
      .withDefault(
          "strictness", Enums.STRICTNESS, NameQuery::strictness, NameQuery.Builder::strictness)
      .build();

  private MemberShapes() {}
}
