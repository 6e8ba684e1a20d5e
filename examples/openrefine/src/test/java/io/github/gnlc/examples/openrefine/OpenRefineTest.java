package io.github.gnlc.examples.openrefine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.refine.ProjectManager;
import com.google.refine.ProjectMetadata;
import com.google.refine.browsing.EngineConfig;
import com.google.refine.io.FileProjectManager;
import com.google.refine.model.AbstractOperation;
import com.google.refine.model.Cell;
import com.google.refine.model.Column;
import com.google.refine.model.Project;
import com.google.refine.model.Recon;
import com.google.refine.model.Recon.Judgment;
import com.google.refine.model.Row;
import com.google.refine.model.recon.ReconciledDataExtensionJob.DataExtensionConfig;
import com.google.refine.model.recon.StandardReconConfig;
import com.google.refine.operations.recon.ExtendDataOperation;
import com.google.refine.operations.recon.ReconOperation;
import com.google.refine.process.Process;
import com.google.refine.util.HttpClient;
import io.github.gnlc.Gnlc;
import io.github.gnlc.examples.openrefine.NoisyRows.NoisyRow;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** OpenRefine's own code matches a project of 2,000 rows, and adds columns to it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpenRefineTest {
  private static final int ROWS = 2000;
  private static final String CITY = "City";
  private static final String COUNTRY = "Country";
  private static final String COLUMNS = """
      {"properties": [
        {"id": "region", "name": "UNESCO region"},
        {"id": "joined", "name": "joined"},
        {"id": "wikidata", "name": "Wikidata item"},
        {"id": "latitude", "name": "latitude"},
        {"id": "names", "name": "other names", "settings": {"language": "ru", "limit": "1"}}]}
      """;

  @TempDir
  private static Path workspace;

  private static CheckingProxy proxy;
  private static Asked asked;
  private static JsonNode manifest;
  private static List<NoisyRow> rows;
  private static Project project;

  @BeforeAll
  static void start() throws Exception {
    proxy = new CheckingProxy();
    asked = Asked.start(new Settings("127.0.0.1", 0, proxy.url(), 200, true, Asked.LIMITS));
    proxy.passTo(asked.url());
    manifest = get("/reconcile");
    FileProjectManager.initialize(workspace.toFile());
    rows = NoisyRows.make(ROWS);
    project = project();
  }

  /** Whatever was said was as the specification wants it. */
  @AfterAll
  static void stop() {
    asked.close();
    proxy.close();
    assertEquals(List.of(), proxy.violations);
    assertTrue(
        proxy
            .checked
            .keySet()
            .containsAll(List.of(
                "manifest",
                "queries",
                "results",
                "extend",
                "extension",
                "entities",
                "properties",
                "types",
                "proposals",
                "flyout")),
        proxy.checked.toString());
  }

  private static JsonNode get(String path) throws IOException {
    String text =
        new HttpClient().getAsString(path.startsWith("http") ? path : proxy.url() + path, null);
    return Specification.JSON.readTree(text);
  }

  private static Project project() throws Exception {
    Project made = new Project();
    made.columnModel.addColumn(0, new Column(0, CITY), false);
    made.columnModel.addColumn(1, new Column(1, COUNTRY), false);
    for (NoisyRow each : rows) {
      Row row = new Row(2);
      row.setCell(0, new Cell(each.city(), null));
      row.setCell(1, new Cell(each.country(), null));
      made.rows.add(row);
    }
    made.update();
    ProjectManager.singleton.registerProject(made, new ProjectMetadata());
    return made;
  }

  @Test
  @Order(1)
  void matchesWhatTheLibraryMatches() throws Exception {
    run(new ReconOperation(EngineConfig.defaultRowBased(), CITY, reconciliation()));
    int matched = 0;
    for (int i = 0; i < ROWS; i++) {
      Recon recon = project.rows.get(i).getCell(0).recon;
      assertNull(recon.error);
      Optional<Member> expected = Gnlc.resolve(rows.get(i).query()).member();
      assertEquals(
          expected.map(Member::id).orElse(null),
          recon.match == null ? null : recon.match.id,
          rows.get(i).toString());
      assertEquals(expected.isPresent() ? Judgment.Matched : Judgment.None, recon.judgment);
      matched += expected.isPresent() ? 1 : 0;
    }
    assertTrue(matched > ROWS / 2 && matched < ROWS, "both kinds: " + matched);
  }

  @Test
  @Order(2)
  void aMatchIsTheMemberThatWasMeant() throws IOException {
    int meant = 0;
    int matched = 0;
    for (int i = 0; i < ROWS; i++) {
      Recon recon = project.rows.get(i).getCell(0).recon;
      if (recon.match != null) {
        assertEquals(rows.get(i).expected(), recon.match.id, rows.get(i).toString());
        matched++;
      }
      meant += rows.get(i).expected().isEmpty() ? 0 : 1;
    }
    String said = String.format(
        Locale.ROOT,
        "Of %,d rows that mean a member %,d are matched, none to another one; the other %d are not.",
        meant,
        matched,
        ROWS - meant);
    assertTrue(Files.readString(Path.of("README.md")).replace('\n', ' ').contains(said), said);
  }

  private static StandardReconConfig reconciliation() {
    var country = new StandardReconConfig.ColumnDetail(COUNTRY, "country", "country", null);
    return new StandardReconConfig(
        proxy.url() + "/reconcile",
        manifest.path("identifierSpace").textValue(),
        manifest.path("schemaSpace").textValue(),
        "member",
        "learning city",
        true,
        Optional.of(manifest.path("batchSize").intValue()),
        List.of(country),
        0);
  }

  @Test
  @Order(3)
  void addsColumnsOfWhatTheLibraryKnows() throws Exception {
    run(new ExtendDataOperation(
        EngineConfig.defaultRowBased(),
        CITY,
        proxy.url() + "/reconcile",
        manifest.path("identifierSpace").textValue(),
        manifest.path("schemaSpace").textValue(),
        DataExtensionConfig.reconstruct(COLUMNS),
        1));
    assertEquals(ROWS, project.rows.size(), "one value of each, so no row is added");
    for (Row row : project.rows) {
      Recon recon = row.getCell(0).recon;
      if (recon.match == null) {
        assertNull(value(row, "joined"));
      } else {
        assertColumns(Gnlc.members().get(recon.match.id), row);
      }
    }
  }

  private static void assertColumns(Member member, Row row) {
    assertEquals(member.country().region().get().label(), value(row, "UNESCO region"));
    assertEquals(orNull(member.joined().toEdtf()), value(row, "joined"));
    assertEquals(member.wikidataId().orElse(null), value(row, "Wikidata item"));
    assertEquals(
        member.place().map(place -> place.coordinate().latitude()).orElse(null),
        value(row, "latitude"));
    Optional<MemberName> russian =
        Gnlc.memberNames().ofMember(member.id()).inLanguage("ru").first();
    assertEquals(russian.map(MemberName::name).orElse(null), value(row, "other names"));
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static Object value(Row row, String column) {
    Column added = Objects.requireNonNull(project.columnModel.getColumnByName(column), column);
    return row.getCellValue(added.getCellIndex());
  }

  /** The dialogue asks these, through OpenRefine's own connection here. */
  @Test
  @Order(4)
  void completesWhatAUserTypes() throws Exception {
    for (String kind : List.of("entity", "property", "type")) {
      JsonNode service = manifest.at("/suggest/" + kind);
      String url =
          service.path("service_url").textValue() + service.path("service_path").textValue();
      String prefix = kind.equals("type") ? "learn" : "co";
      JsonNode first = get(url + "?prefix=" + prefix).at("/result/0");
      assertNotNull(first.path("name").textValue(), kind);
      String flyout = service.path("flyout_service_url").textValue()
          + service.path("flyout_service_path").textValue();
      String id = first.path("id").textValue();
      assertEquals(id, get(flyout.replace("${id}", id)).path("id").textValue());
    }
    JsonNode proposals = manifest.at("/extend/propose_properties");
    assertTrue(get(proposals.path("service_url").textValue()
                + proposals.path("service_path").textValue() + "?type=member")
            .path("properties")
            .size()
        > 10);
  }

  private static void run(AbstractOperation operation) throws Exception {
    Process process = operation.createProcess(project, new Properties());
    project.processManager.queueProcess(process);
    while (project.processManager.hasPending()) {
      Thread.sleep(20);
    }
  }
}
