package io.github.gnlc.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the user is told when something is wrong: a line, and an exit code. */
class FailuresTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      '' | gnlc: Missing required subcommand; see gnlc --help
      membres | gnlc: Unmatched argument at index 0: 'membres'; nearest: members, resolve, schema; see gnlc --help
      members --contry | gnlc members: Unknown option: '--contry'; nearest: --country, --cohort, --columns; see gnlc members --help
      members extra | gnlc members: Unmatched argument at index 1: 'extra'; see gnlc members --help
      members --region Moon | gnlc members: Invalid value for option '--region': 'Moon' is none of africa, arab-states, asia-pacific, europe-north-america, latin-america-caribbean; see gnlc members --help
      members --status gone | gnlc members: Invalid value for option '--status': 'gone' is none of member, unconfirmed, withdrawn; see gnlc members --help
      members --as-of 2024-02-30 | gnlc members: Invalid value for option '--as-of': '2024-02-30' is no day; expected one such as 2024-02-14; see gnlc members --help
      members --possible | gnlc members: --possible says who may have been a member on a day; add --as-of; see gnlc members --help
      members --columns id | gnlc members: --columns goes with --format csv, md or geojson, not with text; see gnlc members --help
      members --format xml | gnlc members: Invalid value for option '--format': 'xml' is none of text, csv, json, md, geojson, jsonld; see gnlc members --help
      evidence cn-hangzhou --format geojson | gnlc evidence: Invalid value for option '--format': 'geojson' is none of text, csv, json, md; see gnlc evidence --help
      members --overlay | gnlc members: Missing required parameter for option '--overlay' (PATH); see gnlc members --help
      explain | gnlc explain: Missing required parameter: 'ID'; see gnlc explain --help
      resolve | gnlc resolve: expected names, or --file with a file of them, and not both; see gnlc resolve --help
      resolve a --file b | gnlc resolve: expected names, or --file with a file of them, and not both; see gnlc resolve --help
      history --to 2024-01-01 | gnlc history: --to and --step need the day to begin with; add --from; see gnlc history --help
      history --country IE --region africa | gnlc history: expected --country or --region, and not both; see gnlc history --help
      diff bundled | gnlc diff: expected NEWER, or --dataset or --overlay instead of it; see gnlc diff --help
      diff bundled bundled --overlay x | gnlc diff: expected NEWER, or --dataset or --overlay instead of it; see gnlc diff --help
      schema x | gnlc schema: Invalid value for positional parameter at index 0 (SUBJECT): 'x' is none of member, dataset; see gnlc schema --help
      search a --limit x | gnlc search: Invalid value for option '--limit': 'x' is not an int; see gnlc search --help
      reconcile x.csv | gnlc reconcile: Missing required option: '--column=NAME'; see gnlc reconcile --help
      """)
  void wrongOptionsEndWith2(String command, String said) {
    fails(2, command, said);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      members --country XX | gnlc members: No country 'XX'; nearest: AX, CX, MX; expected an ISO 3166-1 code in capitals, such as CN, CHN or 156
      members --cohort gnlc-2 | gnlc members: No cohort 'gnlc-2'; nearest: gnlc-2019, gnlc-2020, gnlc-2022; the dataset has gnlc-2019, gnlc-2020, gnlc-2022, gnlc-2024, gnlc-2025
      members --award-year 2023 | gnlc members: No award round '2023'; nearest: 2021, 2024, 2015; the dataset has 2015, 2017, 2019, 2021, 2024
      explain cn-hangzou | gnlc explain: No member 'cn-hangzou'; nearest: cn-hangzhou, cn-changzhou, cn-guangzhou; expected the id of a member of any status
      evidence cn-hangzou | gnlc evidence: No member 'cn-hangzou'; nearest: cn-hangzhou, cn-changzhou, cn-guangzhou; see the ids of members[of any status]
      history --from 2030-01-01 | gnlc history: History.series: first 2030-01-01 is after 2026-11-30, the last day that the data reach; ask for one up to it
      search a --limit 0 | gnlc search: NameResolver.search: limit 0 is less than 1; expected 1 or more
      resolve x --language ?? | gnlc resolve: NameQuery: language '??' is not a BCP 47 tag; expected one such as zh or pt-BR
      resolve --file none.txt | gnlc resolve: no such file or folder: none.txt
      --dataset none members | gnlc members: none: there is no such file or folder; expected a folder of tables with datapackage.json, a zip of such a folder, a JSON document or a snapshot
      members --overlay none | gnlc members: none: there is no such file or folder; expected a folder of tables with datapackage.json, a zip of such a folder, a JSON document or a snapshot
      --dataset none --version | gnlc: none: there is no such file or folder; expected a folder of tables with datapackage.json, a zip of such a folder, a JSON document or a snapshot
      diff none bundled | gnlc diff: none: there is no such file or folder; expected a folder of tables with datapackage.json, a zip of such a folder, a JSON document or a snapshot
      members --output target | gnlc members: target: it is a folder, expected the path of a file
      """)
  void whatTheDataCannotAnswerEndsWith1(String command, String said) {
    fails(1, command, said);
  }

  @Test
  void anUnknownColumnIsNamedWithTheNearest() {
    Program ran = Program.run("members", "--format", "csv", "--columns", "naem");
    assertEquals(1, ran.code());
    assertEquals(
        "gnlc members: No column 'naem'; nearest: name; the columns are id, name",
        ran.err().substring(0, 71));
  }

  @Test
  void whatIsAskedForByAnOptionEndsWith1() {
    assertEquals(1, Program.run("members", "--country", "VA", "--require-any").code());
    assertEquals(0, Program.run("members", "--country", "VA").code());
    assertEquals(0, Program.run("members", "--country", "IE", "--require-any").code());
    Program audit = Program.run("audit", "--kind", "unconfirmed", "--fail-on", "info");
    assertEquals(1, audit.code());
    assertEquals("gnlc audit: 13 findings of severity info or worse\n", audit.err());
    assertEquals(
        0, Program.run("audit", "--kind", "unconfirmed", "--fail-on", "error").code());
    assertEquals(0, Program.run("diff", "bundled", "bundled", "--exit-code").code());
    String own = "../own-data/kr-learning-cities";
    assertEquals(
        1, Program.run("diff", "bundled", "--overlay", own, "--exit-code").code());
  }

  private static void fails(int code, String command, String said) {
    Program ran = Program.run(new Transcript(command, "").words());
    assertEquals(said + "\n", ran.err());
    assertEquals(code, ran.code());
    assertEquals("", ran.out());
  }
}
