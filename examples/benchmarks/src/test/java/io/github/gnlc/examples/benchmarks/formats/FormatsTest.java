package io.github.gnlc.examples.benchmarks.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.gnlc.Network;
import io.github.gnlc.dataset.DatasetFormat;
import io.github.gnlc.dataset.DatasetTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is timed does the same work: each reads every cell of the bundled dataset. */
class FormatsTest {
  private static final Network NETWORK = Network.ofDefault();

  /** Name, title, version, day and hash stand before the tables of a document. */
  private static final int HEAD = 5;

  @ParameterizedTest
  @EnumSource
  void whatIsReadIsTheBundledNetwork(DatasetFormat format) throws IOException {
    try (Written written = new Written(NETWORK, format)) {
      Network read = Network.open(written.path());

      assertEquals(NETWORK, read);
      assertEquals(NETWORK.allMembers().list(), read.allMembers().list());
      assertEquals(NETWORK.evidence().list(), read.evidence().list());
      assertTrue(written.size() > 0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCheckedNetworkIsWrittenAsTheBundledOne(DatasetFormat format) throws IOException {
    try (Written tables = new Written(NETWORK, DatasetFormat.FOLDER);
        Written bundled = new Written(NETWORK, format);
        Written checked = new Written(Network.open(tables.path()), format)) {
      List<Path> expected = bundled.files("");
      List<Path> found = checked.files("");

      assertEquals(expected.size(), found.size());
      for (int i = 0; i < found.size(); i++) {
        assertArrayEquals(Files.readAllBytes(expected.get(i)), Files.readAllBytes(found.get(i)));
      }
    }
  }

  @Test
  void jacksonAloneReadsEveryCellOfADocument() throws IOException {
    byte[] json = PlainFiles.ofBundled().json();
    JsonNode tree = PlainJackson.tree(json);

    assertEquals(cells() + HEAD, PlainJackson.values(json));
    assertEquals(tree, PlainJackson.tree(PlainJackson.json(tree)));
  }

  @Test
  void jacksonAloneReadsEveryCellOfTheTables() throws IOException {
    List<List<List<String>>> tables = PlainJackson.tables(PlainFiles.ofBundled().csv());
    long read = tables.stream()
        .flatMap(table -> table.stream().skip(1))
        .flatMap(List::stream)
        .filter(cell -> !cell.isEmpty())
        .count();

    assertEquals(cells(), read);
    assertEquals(tables, PlainJackson.tables(PlainJackson.csv(tables)));
  }

  @Test
  void whatJacksonReadsOfAFolderIsLessThanTheFolder() throws IOException {
    try (Written folder = new Written(NETWORK, DatasetFormat.FOLDER)) {
      assertTrue(PlainFiles.size(PlainFiles.ofBundled().csv()) < folder.size());
    }
  }

  @Test
  void nothingIsLeftBehind() throws IOException {
    Path path;
    try (Written written = new Written(NETWORK, DatasetFormat.FOLDER)) {
      path = written.path();
    }
    assertFalse(Files.exists(path.getParent()));
  }

  private static int cells() {
    return DatasetTables.names().stream()
        .flatMap(table -> DatasetTables.rows(NETWORK.tables(), table).stream())
        .mapToInt(row -> row.size())
        .sum();
  }
}
