package io.github.gnlc.internal.conclusion;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.model.Authority;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.EventAccount;
import io.github.gnlc.model.Source;
import io.github.gnlc.model.Ternary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What sources claim of an event: the claims that compete, and the announcements that yield to
 * them. An account is an announcement if its source was published before the event began, by the
 * day that the account itself gives. It yields to later accounts that contradict it:
 *
 * <ul>
 *   <li>in the days to those of any authority, since days are moved, and who tells of the event
 *       itself knows them;
 *   <li>in place, country and theme to those of equal authority.
 * </ul>
 */
public record EventClaims<V>(ImmutableList<Claim<V>> competing, ImmutableList<Claim<V>> yielding) {

  /** The claims of a day; an account without it claims nothing. */
  public static EventClaims<EdtfDate> ofDay(
      List<EventAccount> accounts, SourceFinder sources, Function<EventAccount, EdtfDate> day) {
    return of(
        accounts,
        sources,
        account -> Optional.of(day.apply(account)).filter(date -> !date.isUnknown()),
        (told, announced) -> !told.value().overlaps(announced.value()));
  }

  /** The claims of a place, a country or a theme; an account without it claims nothing. */
  public static EventClaims<String> ofText(
      List<EventAccount> accounts,
      SourceFinder sources,
      Function<EventAccount, Optional<String>> text) {
    return of(
        accounts,
        sources,
        text,
        (told, announced) ->
            authority(told) == authority(announced) && !told.value().equals(announced.value()));
  }

  private static <V> EventClaims<V> of(
      List<EventAccount> accounts,
      SourceFinder sources,
      Function<EventAccount, Optional<V>> value,
      BiPredicate<Claim<V>, Claim<V>> goesBefore) {
    List<Claim<V>> told = new ArrayList<>();
    List<Claim<V>> announced = new ArrayList<>();
    for (EventAccount account : accounts) {
      Source source = sources.require(account.sourceId());
      List<Claim<V>> claims = isAnnouncement(account, source) ? announced : told;
      value.apply(account).ifPresent(claimed -> claims.add(new Claim<>(claimed, source)));
    }
    ImmutableList.Builder<Claim<V>> yielding = ImmutableList.builder();
    List<Claim<V>> competing = new ArrayList<>(told);
    List<Claim<V>> different = different(told);
    for (Claim<V> claim : announced) {
      if (different.stream().anyMatch(other -> goesBefore.test(other, claim))) {
        yielding.add(claim);
      } else {
        competing.add(claim);
      }
    }
    return new EventClaims<>(ImmutableList.copyOf(competing), yielding.build());
  }

  /** The first claim of every value and authority, by which announcements are compared. */
  private static <V> List<Claim<V>> different(List<Claim<V>> claims) {
    Map<List<Object>, Claim<V>> first = new LinkedHashMap<>();
    for (Claim<V> claim : claims) {
      first.putIfAbsent(List.of(claim.value(), authority(claim)), claim);
    }
    return List.copyOf(first.values());
  }

  private static boolean isAnnouncement(EventAccount account, Source source) {
    return account.start().earliest().isPresent()
        && !source.published().isUnknown()
        && source.published().before(account.start().earliest().get()) == Ternary.YES;
  }

  private static Authority authority(Claim<?> claim) {
    return claim.source().authority();
  }

  /** Whether an announcement says something else than what was taken. */
  public boolean isSettledByLaterAccounts(V taken) {
    return yielding.stream().anyMatch(claim -> !claim.value().equals(taken));
  }

  /** All claims, those that compete first. */
  public ImmutableList<Claim<V>> all() {
    return ImmutableList.<Claim<V>>builder().addAll(competing).addAll(yielding).build();
  }
}
