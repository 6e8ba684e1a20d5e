package io.github.gnlc;

import io.github.gnlc.internal.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder with some tables of one's own, as a user writes it. */
final class OwnFolder {
  private final Path folder;

  private OwnFolder(Path folder) {
    this.folder = folder;
  }

  /** A folder that holds nothing but its description. */
  static OwnFolder of(Path parent, String name) {
    OwnFolder own = new OwnFolder(parent.resolve(name));
    own.write(
        "datapackage.json",
        "{\"name\": \"" + name + "\", \"title\": \"Fictional data for tests\","
            + " \"version\": \"1.0\", \"created\": \"2026-02-01T00:00:00Z\"}");
    return own;
  }

  /** Adds a table of these lines under its header; a line is cells joined by commas. */
  OwnFolder table(String name, String header, String... lines) {
    if (!Schema.names().contains(name)) {
      throw new IllegalArgumentException("No table " + name);
    }
    return write(name + ".csv", header + "\n" + String.join("\n", List.of(lines)) + "\n");
  }

  OwnFolder publishers(String... lines) {
    return table("publishers", "publisher_id,authority", lines);
  }

  OwnFolder sources(String... lines) {
    return table("sources", "source_id,publisher_id,published,title,description,url,note", lines);
  }

  OwnFolder members(String... lines) {
    return table("members", "member_id,country,name,distinction", lines);
  }

  OwnFolder names(String... lines) {
    return table("member_names", "member_id,name,source_id", lines);
  }

  OwnFolder evidence(String... lines) {
    return table("evidence", "member_id,kind,date,source_id,note", lines);
  }

  OwnFolder decisions(String... lines) {
    return table("decisions", "member_id,property,value,reason", lines);
  }

  OwnFolder practices(String... lines) {
    return table(
        "practices", "practice_id,member_id,name,description,theme,since,source_id", lines);
  }

  OwnFolder write(String file, String text) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(file), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path() {
    return folder;
  }
}
