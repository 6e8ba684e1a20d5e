package io.github.gnlc.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.TestTables;
import org.junit.jupiter.api.Test;

/** The audit as a text to read. */
class ReportTest {
  private final Audit audit = Audits.of(TestTables.small());

  @Test
  void asTextIsGroupedAndWrapped() {
    assertThat(audit
            .where(finding -> finding.kind() == AuditKind.COHORT_INCOMPLETE
                || finding.kind() == AuditKind.COUNTRY_TOTAL
                || finding.kind() == AuditKind.UNCONFIRMED)
            .toText())
        .isEqualTo("""
            Audit of test 2026.1.0, compiled 2026-01-31
            ===========================================

            Coverage
            - network: 6 of 294 members, 2.0 %
            - gnlc-2022: 3 of 77 members, 3.8 %

            3 findings: 2 warnings, 1 notice

            Cohorts that are not held as announced: 1
            -----------------------------------------
            - warning, gnlc-2022: New members of gnlc-2022: 77 announced, 3 held; 74 are missing. [s3]

            Totals of countries and regions: 1
            ----------------------------------
            - warning, KR: Cities that joined in Republic of Korea on 2019-07-17: at least 2 stated, 1 counted;
              at least 1 is missing. [s4]

            Members that are unconfirmed: 1
            -------------------------------
            - notice, ke-nairobi: Nairobi is not counted as a member, on the evidence of 1 source. [s5] Remark:
              Only named by the press
            """);
  }

  @Test
  void asMarkdownHasTablesAndEscapes() {
    Audit escaped = Audits.of(TestTables.small()
        .set("disputed_claims", "Guangzhou/CN/s5", "reason", "A *mis*reading_of | <s5>"));

    assertThat(escaped.ofKind(AuditKind.DISPUTED_CLAIM).toMarkdown()).isEqualTo("""
            # Audit of test 2026.1.0

            Compiled 2026-01-31.

            ## Coverage

            | of | what | counted | announced | missing | ratio |
            |---|---|---:|---:|---:|---:|
            | network | members | 6 | 294 | 288 | 2.0 % |
            | gnlc-2022 | members | 3 | 77 | 74 | 3.8 % |

            ## Findings

            | kind | errors | warnings | notices | infos |
            |---|---:|---:|---:|---:|
            | Claims that are not accepted | 0 | 0 | 1 | 0 |

            ## Claims that are not accepted

            - **notice** `Guangzhou/CN/s5`: One source has Guangzhou, CN as joined in 2014; this is not accepted. (s5) *A \\*mis\\*reading\\_of \\| \\<s5\\>*
            """);
  }

  @Test
  void ofNothingSaysSo() {
    Audit nothing = Audits.of(new TestTables());

    assertThat(nothing.toText()).isEqualTo("""
            Audit of test 2026.1.0, compiled 2026-01-31
            ===========================================

            Coverage
            - no total announced

            0 findings
            """);
    assertThat(nothing.toMarkdown()).isEqualTo("""
            # Audit of test 2026.1.0

            Compiled 2026-01-31.

            ## Coverage

            no total announced.

            ## Findings

            None.
            """);
  }
}
