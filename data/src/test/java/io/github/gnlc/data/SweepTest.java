package io.github.gnlc.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.Decision;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Organisation;
import io.github.gnlc.model.Practice;
import io.github.gnlc.model.Rule;
import io.github.gnlc.model.Source;
import io.github.gnlc.model.Statement;
import io.github.gnlc.model.ThematicCluster;
import io.github.gnlc.query.Members;
import io.github.gnlc.query.Selection;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Looks at every row that ships. */
class SweepTest {
  private static final Path TABLES = Path.of("src", "main", "dataset");

  @Test
  void theSnapshotIsWholeAndIsWhatTheTablesSay() {
    Gnlc.network().verify();
    Network tables = Network.open(TABLES);
    assertThat(Gnlc.dataset()).isEqualTo(tables.dataset());
    List<Selection<?, ?>> bundled = everything(Gnlc.network());
    List<Selection<?, ?>> read = everything(tables);
    for (int i = 0; i < bundled.size(); i++) {
      assertThat(List.<Object>copyOf(bundled.get(i).list()))
          .as(bundled.get(i).toString())
          .isNotEmpty()
          .isEqualTo(read.get(i).list());
      assertThat(bundled.get(i)).isEqualTo(read.get(i));
    }
  }

  @Test
  void everyThingSurvivesSerialization() throws Exception {
    for (Selection<?, ?> selection : everything(Gnlc.network())) {
      for (Object thing : selection) {
        assertThat(roundTrip(thing))
            .isEqualTo(thing)
            .hasSameHashCodeAs(thing)
            .hasToString(thing.toString());
      }
    }
  }

  @Test
  void everyIdFindsItsThingAndNoIdIsUsedTwice() {
    for (Selection<?, ?> selection : everything(Gnlc.network())) {
      List<String> ids = selection.ids();
      assertThat(new HashSet<>(ids)).as(selection.toString()).hasSize(selection.count());
      for (int i = 0; i < selection.count(); i++) {
        assertThat((Object) selection.get(ids.get(i)))
            .isEqualTo(selection.list().get(i));
      }
    }
  }

  @Test
  void membersAreInTheOrderOfEveryAnswer() {
    Collator root = Collator.getInstance(ULocale.ROOT);
    Comparator<Member> order = Comparator.comparing(
            (Member member) -> member.country().alpha2())
        .thenComparing(member -> root.getCollationKey(member.name()))
        .thenComparing(Member::id);
    assertThat(Gnlc.allMembers().list()).isSortedAccordingTo(order);
  }

  @Test
  void everyMemberHasEvidenceThatLeadsToASource() {
    for (Member member : Gnlc.allMembers()) {
      assertThat(Gnlc.evidence().ofMember(member.id()).list()).as(member.id()).isNotEmpty();
      assertThat(member.id()).startsWith(member.country().alpha2().toLowerCase(Locale.ROOT) + "-");
      assertThat(member.country().region()).as(member.id()).isPresent();
    }
    for (Evidence piece : Gnlc.evidence()) {
      assertThat(Gnlc.sources().find(piece.sourceId())).as(piece.toString()).isPresent();
    }
  }

  @Test
  void everythingElseLeadsToASourceToo() {
    Set<String> used = new HashSet<>();
    Gnlc.awards().forEach(award -> used.addAll(award.sourceIds()));
    for (Event event : Gnlc.events()) {
      event.accounts().forEach(account -> used.add(account.sourceId()));
      event.figures().forEach(figure -> used.add(figure.sourceId()));
      event.organisers().forEach(organiser -> used.addAll(organiser.sourceIds()));
    }
    Gnlc.documents()
        .forEach(document -> document.accounts().forEach(account -> used.add(account.sourceId())));
    for (Rule rule : Gnlc.rules()) {
      rule.provisions().forEach(provision -> used.add(provision.sourceId()));
      assertThat(rule.periods()).as(rule.id()).isNotEmpty();
    }
    for (ThematicCluster cluster : Gnlc.thematicClusters()) {
      cluster.accounts().forEach(account -> used.add(account.sourceId()));
      cluster
          .accounts()
          .forEach(account -> account
              .memberId()
              .ifPresent(id -> assertThat(Gnlc.allMembers().find(id)).isPresent()));
    }
    for (Organisation organisation : Gnlc.organisations()) {
      organisation.roles().forEach(role -> used.add(role.sourceId()));
    }
    Gnlc.keyFeatures()
        .forEach(feature -> feature.accounts().forEach(account -> used.add(account.sourceId())));
    for (Practice practice : Gnlc.practices()) {
      used.add(practice.sourceId());
      practice.figures().forEach(figure -> used.add(figure.sourceId()));
    }
    for (Decision decision : Gnlc.network().decisions()) {
      used.addAll(decision.sourceIds());
    }
    Gnlc.officials()
        .forEach(official -> official.roles().forEach(role -> used.add(role.sourceId())));
    Gnlc.propositions()
        .forEach(
            proposition -> proposition.accounts().forEach(account -> used.add(account.sourceId())));
    Gnlc.statements().forEach(statement -> used.add(statement.sourceId()));
    Gnlc.disputedClaims().forEach(claim -> used.add(claim.sourceId()));
    Gnlc.evidence().forEach(piece -> used.add(piece.sourceId()));
    assertThat(used)
        .as("no source that nothing rests on, nothing that rests on no source")
        .isEqualTo(Set.copyOf(Gnlc.sources().ids()));
  }

  @Test
  void everyAwardeeIsAMemberButYbycuiOf2015() {
    for (Award award : Gnlc.awards()) {
      // of the round of 2015, before there were members, only other evidence tells
      MemberStatus status =
          award.id().equals("2015/py-ybycui") ? MemberStatus.UNCONFIRMED : MemberStatus.MEMBER;
      assertThat(Gnlc.allMembers().get(award.memberId()).status())
          .as(award.id())
          .isEqualTo(status);
      assertThat(award.sourceIds()).as(award.id()).isNotEmpty();
    }
  }

  @Test
  void everyAddressIsOne() {
    for (Source source : Gnlc.sources()) {
      source
          .url()
          .ifPresent(url -> assertThat(URI.create(url.replaceAll("[^\\x21-\\x7e]", "_")
                      .replaceAll("[\\[\\]|{}\"<>^`\\\\]", "_"))
                  .getHost())
              .as(source.id())
              .isNotNull());
    }
  }

  @Test
  void everyCountryOfAStatementExists() {
    for (Statement statement : Gnlc.statements()) {
      statement
          .country()
          .ifPresent(
              code -> assertThat(Gnlc.countries().find(code)).as(statement.id()).isPresent());
    }
  }

  @Test
  void everyRegionAndCountryAddsUpToTheWhole() {
    int byRegion =
        Gnlc.members().byRegion().values().stream().mapToInt(Members::count).sum();
    int byCountry =
        Gnlc.members().byCountry().values().stream().mapToInt(Members::count).sum();
    assertThat(byRegion).isEqualTo(byCountry).isEqualTo(Gnlc.members().count());
  }

  private static List<Selection<?, ?>> everything(Network network) {
    return List.of(
        network.allMembers(),
        network.countries(),
        network.cohorts(),
        network.evidence(),
        network.memberNames(),
        network.awardRounds(),
        network.awards(),
        network.events(),
        network.documents(),
        network.rules(),
        network.thematicClusters(),
        network.keyFeatures(),
        network.organisations(),
        network.officials(),
        network.practices(),
        network.propositions(),
        network.statements(),
        network.sources());
  }

  private static Object roundTrip(Object thing) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thing);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
