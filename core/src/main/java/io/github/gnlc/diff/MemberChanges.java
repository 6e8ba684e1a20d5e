package io.github.gnlc.diff;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.internal.mapping.MemberStore;
import io.github.gnlc.model.Decision;
import io.github.gnlc.model.DecisionProperty;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import java.util.Optional;
import java.util.Set;

/** What changed of members, their conclusions included: those of the newer dataset come first. */
final class MemberChanges {
  private static final Joiner YEARS = Joiner.on(", ");

  private final ComparedDataset older;
  private final ComparedDataset newer;
  private final ChangeList changes;

  MemberChanges(ComparedDataset older, ComparedDataset newer, ChangeList changes) {
    this.older = older;
    this.newer = newer;
    this.changes = changes;
  }

  void find() {
    MemberStore members = newer.dataset().members();
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      older
          .member(member.id())
          .ifPresentOrElse(before -> compare(before, member), () -> addNew(member));
    }
    MemberStore olderMembers = older.dataset().members();
    for (int i = 0; i < olderMembers.size(); i++) {
      Member member = olderMembers.get(i);
      if (newer.member(member.id()).isEmpty()) {
        add(
            ChangeKind.REMOVED,
            member,
            facts(member),
            ImmutableMap.of(),
            "Removed: " + member + ", which joined " + DiffText.when(member.joined()));
      }
    }
  }

  private void addNew(Member member) {
    if (joinedSince(member)) {
      add(ChangeKind.JOINED, member, ImmutableMap.of(), facts(member), joined(member));
    } else {
      String sentence = member.status() == MemberStatus.UNCONFIRMED
          ? member + " is new in the dataset, unconfirmed"
          : member + " is new in the dataset; it joined " + DiffText.when(member.joined());
      add(ChangeKind.ADDED, member, ImmutableMap.of(), facts(member), sentence);
    }
    if (leftSince(member)) {
      addLeft(ImmutableMap.of(), member);
    }
  }

  private void compare(Member before, Member after) {
    compareNames(before, after);
    boolean joined = before.status() == MemberStatus.UNCONFIRMED && joinedSince(after);
    if (joined) {
      add(
          ChangeKind.JOINED,
          after,
          ImmutableMap.of("status", before.status().code()),
          ImmutableMap.of(
              "status", after.status().code(), "joined", after.joined().toEdtf()),
          joined(after));
    } else {
      compareDates("joined", before, after);
    }
    compareStatus(before, after, joined);
    compareConflicts(after);
  }

  private void compareNames(Member before, Member after) {
    if (!before.name().equals(after.name())) {
      add(
          ChangeKind.RENAMED,
          after,
          ImmutableMap.of("name", before.name()),
          ImmutableMap.of("name", after.name()),
          before + " is now called " + after.name());
    }
    ImmutableMap<String, String> old =
        ChangeFinder.without(place(before), place(after).entrySet());
    ImmutableMap<String, String> now =
        ChangeFinder.without(place(after), place(before).entrySet());
    if (!old.isEmpty() || !now.isEmpty()) {
      String sentence = "Member " + after.id() + ": " + DiffText.differences(old, now);
      add(ChangeKind.CHANGED, after, old, now, sentence);
    }
  }

  private void compareStatus(Member before, Member after, boolean joined) {
    if (before.status() == after.status()) {
      if (after.status() == MemberStatus.WITHDRAWN) {
        compareDates("left", before, after);
      }
    } else if (leftSince(after)) {
      addLeft(ImmutableMap.of("status", before.status().code()), after);
    } else if (!joined) {
      String sentence =
          after + " is " + after.status().code() + ", before " + before.status().code();
      add(
          ChangeKind.STATUS_CHANGED,
          after,
          ImmutableMap.of("status", before.status().code()),
          ImmutableMap.of("status", after.status().code()),
          sentence + reason(after, DecisionProperty.STATUS));
    }
  }

  private void compareDates(String what, Member before, Member after) {
    boolean joined = what.equals("joined");
    new DateChange(joined ? before.joined() : before.left(), joined ? after.joined() : after.left())
        .addTo(changes, ChangeSubject.MEMBER, after.id(), what, after + " " + what);
  }

  private void compareConflicts(Member member) {
    Set<Integer> before = older.yearsClaimed(member.id());
    Set<Integer> after = newer.yearsClaimed(member.id());
    boolean open = isOpen(older, member, before);
    if (open == isOpen(newer, member, after)) {
      return;
    }
    String sentence = "Sources disagree on when " + member + " joined: " + YEARS.join(after);
    if (open) {
      sentence = "It is settled when " + member + " joined, where sources said "
          + YEARS.join(before) + ": " + DiffText.when(member.joined())
          + reason(member, DecisionProperty.JOINED);
    }
    add(
        open ? ChangeKind.CONFLICT_SETTLED : ChangeKind.CONFLICT_FOUND,
        member,
        claimed(older, member, before),
        claimed(newer, member, after),
        sentence);
  }

  private static boolean isOpen(ComparedDataset dataset, Member member, Set<Integer> years) {
    return years.size() > 1
        && dataset.decided(member.id(), DecisionProperty.JOINED).isEmpty();
  }

  private static ImmutableMap<String, String> claimed(
      ComparedDataset dataset, Member member, Set<Integer> years) {
    ImmutableMap.Builder<String, String> claimed = ImmutableMap.builder();
    if (!years.isEmpty()) {
      claimed.put("claimed", YEARS.join(years));
    }
    dataset
        .decided(member.id(), DecisionProperty.JOINED)
        .ifPresent(decision -> claimed.put("decided", decision.value()));
    return claimed.buildOrThrow();
  }

  private boolean joinedSince(Member member) {
    return member.status() != MemberStatus.UNCONFIRMED && older.isOver(member.joined());
  }

  private boolean leftSince(Member member) {
    return member.status() == MemberStatus.WITHDRAWN && older.isOver(member.left());
  }

  private void addLeft(ImmutableMap<String, String> before, Member member) {
    add(
        ChangeKind.LEFT,
        member,
        before,
        ImmutableMap.of("status", member.status().code(), "left", member.left().toEdtf()),
        member + " left " + DiffText.when(member.left()));
  }

  private String reason(Member member, DecisionProperty property) {
    Optional<Decision> decision = newer.decided(member.id(), property);
    return decision.isPresent() ? ". Decided: " + decision.get().reason() : "";
  }

  private static String joined(Member member) {
    return member + " joined " + DiffText.when(member.joined());
  }

  private static ImmutableMap<String, String> place(Member member) {
    ImmutableMap.Builder<String, String> place = ImmutableMap.builder();
    place.put("country", member.country().alpha2());
    member.distinction().ifPresent(text -> place.put("distinction", text));
    return place.buildOrThrow();
  }

  /** The row of a member and what is concluded of it. */
  private static ImmutableMap<String, String> facts(Member member) {
    ImmutableMap.Builder<String, String> facts = ImmutableMap.<String, String>builder()
        .put("member_id", member.id())
        .put("name", member.name())
        .putAll(place(member))
        .put("status", member.status().code());
    if (!member.joined().isUnknown()) {
      facts.put("joined", member.joined().toEdtf());
    }
    if (!member.left().isUnknown()) {
      facts.put("left", member.left().toEdtf());
    }
    return facts.buildOrThrow();
  }

  private void add(
      ChangeKind kind,
      Member member,
      ImmutableMap<String, String> before,
      ImmutableMap<String, String> after,
      String sentence) {
    changes.add(kind, ChangeSubject.MEMBER, member.id(), before, after, sentence);
  }
}
