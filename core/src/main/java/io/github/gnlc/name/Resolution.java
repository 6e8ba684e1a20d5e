package io.github.gnlc.name;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.text.Excerpt;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.internal.value.SerializedLists;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.OtherPlace;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which member a text means: one ({@link Matched}), several ({@link Ambiguous}) or none
 * ({@link None}), with the reason.
 *
 * <p>Obtain it from {@code Gnlc.resolve}. {@link #member()} is all that most callers need. There
 * are no other kinds than these three:
 *
 * <pre>{@code
 * Gnlc.resolve("Xian, China").member();                // Optional[Xi'an, CN (cn-xi-an)]
 * Gnlc.resolve("Nam-gu").candidates().size();          // 2: an Ambiguous
 * Gnlc.resolve("Bejin").explanation();
 * // 'Bejin' is no member: no recorded name is similar enough; nearest is
 * //     Beijing, CN (cn-beijing) by the name 'Bejing': one typing error (0.9); not among the 401
 * //     known of 425 members
 * }</pre>
 *
 * <p>"No member" means: none of the members that the dataset names. Where it does not name all, the
 * {@linkplain None#remark() remark} says so.
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their components are
 * equal. No component is null.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Resolution.Matched.class, name = "matched"),
  @JsonSubTypes.Type(value = Resolution.Ambiguous.class, name = "ambiguous"),
  @JsonSubTypes.Type(value = Resolution.None.class, name = "none")
})
public sealed interface Resolution extends Serializable {
  /** {@return the text that was resolved, as it was given} */
  String text();

  /**
   * {@return the members in question, best first, equals by country code, name and id: the one of a
   * {@link Matched}, all of an {@link Ambiguous}, up to three nearest of a {@link None}, perhaps
   * none}
   */
  ImmutableList<Match> candidates();

  /**
   * {@return places of the name that are no members, at most one: of a {@link Matched} one that is
   * less likely to be meant, of an {@link Ambiguous} one that is as likely, of a {@link None} one
   * that is meant; often none}
   */
  ImmutableList<OtherPlace> otherPlaces();

  /** {@return the answer and its reason in one sentence} A long text is cut in it. */
  String explanation();

  private static String inWords(OtherPlace place) {
    return place + ", with " + place.population() + " inhabitants";
  }

  /** {@return the member if the text means one; empty if it may mean several or means none} */
  default Optional<Member> member() {
    return Optional.empty();
  }

  /**
   * The text means one member: {@code Gnlc.resolve("Cordoba")} is Córdoba in Argentina; among its
   * other places is the smaller one in Spain.
   *
   * @param text the text as it was given, not null
   * @param match the member, the name by which it was found and the differences, not null
   * @param otherPlaces a place of that name that is no member; not null, perhaps empty
   * @param remark what makes the match less certain, such as a coordinate that could not be
   *     compared; not null, empty if there is nothing
   */
  @JsonPropertyOrder({"text", "match", "otherPlaces", "remark"})
  record Matched(String text, Match match, ImmutableList<OtherPlace> otherPlaces, String remark)
      implements Resolution {
    /**
     * Creates one; Jackson, which only writes it, does not.
     *
     * @param text the text as it was given
     * @param match the member that it means
     * @param otherPlaces a place of that name that is no member, perhaps none
     * @param remark what makes the match less certain, perhaps empty
     * @throws NullPointerException if a component is null
     */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    public Matched {
      Arguments.require(text, "text", "what was resolved");
      Arguments.require(match, "match", "the member that it means");
      Arguments.require(otherPlaces, "otherPlaces", "places of the name, perhaps none");
      SerializedLists.requireAll(OtherPlace.class, otherPlaces, "otherPlaces");
      Arguments.require(remark, "remark", "a remark, perhaps empty");
    }

    @Override
    public ImmutableList<Match> candidates() {
      return ImmutableList.of(match);
    }

    @Override
    public Optional<Member> member() {
      return Optional.of(match.member());
    }

    @Override
    public String explanation() {
      StringBuilder words = new StringBuilder();
      words.append('\'').append(Excerpt.of(text)).append("' is ").append(match.explanation());
      for (OtherPlace place : otherPlaces) {
        words.append("; there is also ").append(inWords(place));
      }
      return words.append(remark.isEmpty() ? "" : "; " + remark).toString();
    }

    /** As of any record, but written out, as the way of records takes a new JVM long. */
    @Override
    public String toString() {
      return "Matched[text=" + text + ", match=" + match + ", otherPlaces=" + otherPlaces
          + ", remark=" + remark + "]";
    }
  }

  /**
   * The text may mean two or more members, or one and a place that is none:
   * {@code Gnlc.resolve("Nam-gu")} may be that of Busan or that of Ulsan,
   * {@code Gnlc.resolve("Granada")} the member in Nicaragua or the larger city in Spain. A country,
   * region or coordinate in a {@link NameQuery} decides.
   *
   * @param text the text as it was given, not null
   * @param candidates the members that it may mean, best first; not null, at least one
   * @param otherPlaces the places that it may mean and that are no members; not null, at least one
   *     if there is only one member
   */
  @JsonPropertyOrder({"text", "candidates", "otherPlaces"})
  record Ambiguous(
      String text, ImmutableList<Match> candidates, ImmutableList<OtherPlace> otherPlaces)
      implements Resolution {
    /**
     * Creates one; Jackson, which only writes it, does not.
     *
     * @param text the text as it was given
     * @param candidates the members that it may mean, best first
     * @param otherPlaces the places that it may mean, perhaps none
     * @throws NullPointerException if a component is null
     */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    public Ambiguous {
      Arguments.require(text, "text", "what was resolved");
      Arguments.require(candidates, "candidates", "the members that it may mean");
      SerializedLists.requireAll(Match.class, candidates, "candidates");
      Arguments.require(otherPlaces, "otherPlaces", "places of the name, perhaps none");
      SerializedLists.requireAll(OtherPlace.class, otherPlaces, "otherPlaces");
    }

    @Override
    public String explanation() {
      String either = Stream.concat(
              candidates.stream().map(Match::explanation),
              otherPlaces.stream().map(place -> inWords(place)))
          .collect(Collectors.joining(" or "));
      boolean oneCountry = Stream.concat(
                  candidates.stream().map(match -> match.member().country().alpha2()),
                  otherPlaces.stream().map(OtherPlace::country))
              .distinct()
              .count()
          == 1;
      return "'" + Excerpt.of(text) + "' may be " + either + "; give a "
          + (oneCountry ? "region" : "country") + " or a coordinate";
    }
  }

  /**
   * The text means no member: {@code Gnlc.resolve("Hangzhou, somewhere")} has the reason
   * {@link NoMatchReason#UNKNOWN_BESIDE} and the detail {@code somewhere}.
   *
   * @param text the text as it was given, not null
   * @param candidates the nearest members, best first; not null, at most three, perhaps none
   * @param otherPlaces the place that it means; not null, empty if none is known
   * @param reason why the text means none of them, not null
   * @param detail what the reason refers to, such as the unknown words; not null, empty if there is
   *     nothing more to say
   * @param remark why it may be a member all the same, such as that the dataset does not name all;
   *     not null, empty if it is certain that it is none
   */
  @JsonPropertyOrder({"text", "candidates", "otherPlaces", "reason", "detail", "remark"})
  record None(
      String text,
      ImmutableList<Match> candidates,
      ImmutableList<OtherPlace> otherPlaces,
      NoMatchReason reason,
      String detail,
      String remark)
      implements Resolution {
    /**
     * Creates one; Jackson, which only writes it, does not.
     *
     * @param text the text as it was given
     * @param candidates the nearest members, best first, perhaps none
     * @param otherPlaces the place that it means, perhaps none
     * @param reason why the text means no member
     * @param detail what the reason refers to, perhaps empty
     * @param remark why it may be a member all the same, perhaps empty
     * @throws NullPointerException if a component is null
     */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    public None {
      Arguments.require(text, "text", "what was resolved");
      Arguments.require(candidates, "candidates", "the nearest members, perhaps none");
      SerializedLists.requireAll(Match.class, candidates, "candidates");
      Arguments.require(otherPlaces, "otherPlaces", "places of the name, perhaps none");
      SerializedLists.requireAll(OtherPlace.class, otherPlaces, "otherPlaces");
      Arguments.require(reason, "reason", "one of NoMatchReason");
      Arguments.require(detail, "detail", "a detail, perhaps empty");
      Arguments.require(remark, "remark", "a remark, perhaps empty");
    }

    @Override
    public String explanation() {
      String nearest =
          candidates.isEmpty() ? "" : "; nearest is " + candidates.get(0).explanation();
      return "'" + Excerpt.of(text) + "' is no member: " + reason.words()
          + (detail.isEmpty() ? "" : " (" + detail + ")") + nearest
          + (remark.isEmpty() ? "" : "; " + remark);
    }
  }
}
