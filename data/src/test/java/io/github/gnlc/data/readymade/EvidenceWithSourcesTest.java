package io.github.gnlc.data.readymade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Gnlc;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Source;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every cell of {@code evidence_with_sources.csv} against what the library answers. */
class EvidenceWithSourcesTest {
  private static List<CSVRecord> records;

  @BeforeAll
  static void read() throws IOException {
    records = ReadyMade.records(ReadyMade.csv(ReadyMade.EVIDENCE));
  }

  @Test
  void hasEveryPieceOfEvidenceInTheOrderOfTheLibrary() {
    assertThat(records).hasSize(Gnlc.evidence().count());
    for (int i = 0; i < records.size(); i++) {
      CSVRecord csv = records.get(i);
      Evidence piece = Gnlc.evidence().list().get(i);
      assertThat(csv.get("member_id")).isEqualTo(piece.memberId());
      assertThat(csv.get("kind")).isEqualTo(piece.kind().code());
      assertDate(csv, "date", piece.date());
      assertThat(csv.get("earliest"))
          .isEqualTo(piece.date().earliest().map(Object::toString).orElse(""));
      assertThat(csv.get("latest"))
          .isEqualTo(piece.date().latest().map(Object::toString).orElse(""));
      assertThat(csv.get("note")).isEqualTo(piece.note().orElse(""));
      assertThat(csv.get("source_id")).isEqualTo(piece.sourceId());
    }
  }

  @Test
  void eachHasItsMember() {
    for (CSVRecord csv : records) {
      Member member = Gnlc.allMembers().get(csv.get("member_id"));
      assertThat(csv.get("label")).isEqualTo(member.label());
      assertThat(csv.get("country")).isEqualTo(member.country().alpha2());
      assertThat(csv.get("country_name")).isEqualTo(member.country().name());
      assertThat(csv.get("alpha3")).isEqualTo(member.country().alpha3());
      assertThat(csv.get("status")).isEqualTo(member.status().code());
    }
  }

  @Test
  void eachHasEverythingOfItsSource() {
    for (CSVRecord csv : records) {
      Source source = Gnlc.sources().get(csv.get("source_id"));
      assertThat(csv.get("title")).isEqualTo(source.label()).isNotBlank();
      assertThat(csv.get("source_kind")).isEqualTo(source.kind().code());
      assertThat(csv.get("original_publisher"))
          .isEqualTo(source.originalPublisher().map(publisher -> publisher.id()).orElse(""));
      assertThat(csv.get("publisher"))
          .isEqualTo(source.publisher().map(publisher -> publisher.id()).orElse(""));
      assertThat(csv.get("authority")).isEqualTo(source.authority().code());
      assertDate(csv, "published", source.published());
      assertThat(csv.get("url")).isEqualTo(source.url().orElse(""));
    }
  }

  private static void assertDate(CSVRecord csv, String column, EdtfDate date) {
    assertThat(csv.get(column)).isEqualTo(date.isUnknown() ? "" : date.toEdtf());
  }
}
