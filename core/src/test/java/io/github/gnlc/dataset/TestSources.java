package io.github.gnlc.dataset;

import io.github.gnlc.model.Authority;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Publisher;
import io.github.gnlc.model.Source;

/** Sources for tests of the rule for all evidence. */
public final class TestSources {
  private TestSources() {}

  public static Source source(String id, Authority authority, String published) {
    Publisher publisher =
        Publisher.builder().id("publisher").authority(authority).build();
    return Source.builder()
        .id(id)
        .publisher(publisher)
        .published(EdtfDate.of(published))
        .title("A title")
        .build();
  }
}
