package io.github.gnlc.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Ints;
import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.Table;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The hash of random datasets against one of all their bytes laid end to end. */
class ContentHashProperties {
  @Property(tries = 60)
  void theHashIsThatOfEveryTextAfterItsLength(
      @ForAll("datasets") Dataset dataset, @ForAll("titles") String title)
      throws NoSuchAlgorithmException {
    assertThat(ContentHash.of("name", title, "1.0.0", "2026-11-21", dataset::table))
        .isEqualTo(model(title, dataset));
  }

  private static String model(String title, Dataset dataset) throws NoSuchAlgorithmException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    put(bytes, "name");
    put(bytes, title);
    put(bytes, "1.0.0");
    put(bytes, "2026-11-21");
    for (TableSchema schema : Schema.tables()) {
      Table table = dataset.table(schema.name());
      put(bytes, table.name());
      putInt(bytes, table.rowCount());
      putInt(bytes, table.columnCount());
      for (int column = 0; column < table.columnCount(); column++) {
        put(bytes, table.columnName(column));
        for (int row = 0; row < table.rowCount(); row++) {
          put(bytes, table.cell(row, column));
        }
      }
    }
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
  }

  private static void put(ByteArrayOutputStream bytes, @Nullable String text) {
    if (text == null) {
      putInt(bytes, -1);
    } else {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      putInt(bytes, utf8.length);
      bytes.writeBytes(utf8);
    }
  }

  private static void putInt(ByteArrayOutputStream bytes, int number) {
    bytes.writeBytes(Ints.toByteArray(Integer.reverseBytes(number)));
  }

  @Provide
  Arbitrary<Dataset> datasets() {
    return ArbitraryDatasets.datasets();
  }

  /** Around the size in which bytes are handed on. */
  @Provide
  Arbitrary<String> titles() {
    return Arbitraries.strings().withChars("aé北").ofMinLength(1).ofMaxLength(12_000);
  }
}
