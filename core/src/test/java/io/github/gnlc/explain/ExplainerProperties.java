package io.github.gnlc.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberStore;
import io.github.gnlc.model.Authority;
import io.github.gnlc.model.ConclusionStep;
import io.github.gnlc.model.Member;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is explained of a member is what is concluded, with the most convincing claims first. */
class ExplainerProperties {
  @Property(tries = 40)
  void anExplanationSaysWhatIsConcluded(@ForAll("datasets") Dataset dataset) {
    Explainer explainer = new Explainer(dataset);
    MemberStore members = dataset.members();
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);

      assertThat(explainer.joined(member.id()).conclusion())
          .isEqualTo(member.joined().toString());
      assertThat(explainer.status(member.id()).conclusion())
          .isEqualTo(member.status().code());
    }
  }

  @Property(tries = 40)
  void claimsThatAreTakenComeFirstThenThoseOfTheGreatestAuthority(
      @ForAll("datasets") Dataset dataset) {
    Explainer explainer = new Explainer(dataset);
    MemberStore members = dataset.members();
    for (int i = 0; i < members.size(); i++) {
      for (Explanation explanation : explainer.member(members.id(i))) {
        assertThat(explanation.claims())
            .isSortedAccordingTo((one, other) -> Boolean.compare(other.taken(), one.taken()));
        assertThat(authorities(explanation, true)).isSorted();
        assertThat(authorities(explanation, false)).isSorted();
      }
    }
  }

  /** Of what was taken or was not, the authority of the best source of each claim. */
  private static List<Authority> authorities(Explanation explanation, boolean taken) {
    return explanation.claims().stream()
        .filter(claim -> claim.taken() == taken)
        .map(claim -> claim.claimants().get(0).source().authority())
        .toList();
  }

  @Property(tries = 40)
  void whatIsInferredRestsOnItsSourcesAlone(@ForAll("datasets") Dataset dataset) {
    Explainer explainer = new Explainer(dataset);
    MemberStore members = dataset.members();
    for (int i = 0; i < members.size(); i++) {
      Explanation joined = explainer.joined(members.id(i));
      if (joined.step() == ConclusionStep.INFERENCE) {
        assertThat(joined.claims())
            .filteredOn(ClaimGroup::taken)
            .extracting(ClaimGroup::claim)
            .containsExactly("inferred " + joined.conclusion());
      }
    }
  }

  @Provide
  Arbitrary<Dataset> datasets() {
    return ArbitraryDatasets.datasets();
  }
}
