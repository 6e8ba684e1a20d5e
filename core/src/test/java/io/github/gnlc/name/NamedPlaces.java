package io.github.gnlc.name;

import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.names.NameIndex;
import io.github.gnlc.internal.query.Catalogue;

/** A dataset of places as a test wants them, of which only names and countries matter. */
final class NamedPlaces {
  private final TestTables tables = new TestTables()
      .add("publishers", "unesco.org", "unesco")
      .add("sources", "s1", "unesco.org", "", "A", "", "", "");
  private int numbers = 100;

  NamedPlaces country(String alpha2, String name, String... others) {
    String number = Integer.toString(numbers++);
    tables.add("countries", alpha2, alpha2 + "X", number, name, "Africa");
    for (String other : others) {
      tables.add("country_names", alpha2, other);
    }
    return this;
  }

  /** A member, of a country that is given by the beginning of its id. */
  NamedPlaces member(String id, String name) {
    tables.add("members", id, country(id), name, "").add("evidence", id, "listed", "", "s1", "");
    return this;
  }

  NamedPlaces unconfirmed(String id, String name) {
    member(id, name);
    tables.add("decisions", id, "status", "unconfirmed", "Not sure");
    return this;
  }

  private static String country(String id) {
    return id.substring(0, 2).toUpperCase(java.util.Locale.ROOT);
  }

  /** How many live in a member. */
  NamedPlaces population(String id, String gazetteerName, long population) {
    tables.add("places", id, "city", "1", "1", gazetteerName, "", Long.toString(population));
    return this;
  }

  /** A name in a language. */
  NamedPlaces name(String id, String language, String name) {
    return name(id, language, name, "");
  }

  NamedPlaces name(String id, String language, String name, String usage) {
    tables.add("place_names", id, language, name, usage);
    return this;
  }

  /** A name that sources print. */
  NamedPlaces printed(String id, String name) {
    tables.add("member_names", id, name, "s1");
    return this;
  }

  /** A subdivision by its code, with its names. */
  NamedPlaces subdivision(String code, String... names) {
    for (String name : names) {
      tables.add("subdivisions", code, name);
    }
    return this;
  }

  /** In which subdivision a member lies. */
  NamedPlaces in(String id, String code) {
    tables.add("member_areas", id, code, "");
    return this;
  }

  /** In which area without a code a member lies. */
  NamedPlaces within(String id, String area) {
    tables.add("member_areas", id, "", area);
    return this;
  }

  /** A place that is no member, with its name in the gazetteer and further ones. */
  NamedPlaces other(String country, long population, String name, String... others) {
    String id = Integer.toString(9000 + numbers++);
    tables.add("other_places", id, name, country, Long.toString(population));
    for (String other : others) {
      tables.add("other_place_names", id, other);
    }
    return this;
  }

  /** How many members a source states of a country, or of the network if it is empty. */
  NamedPlaces stated(String country, String about, String qualifier, int members) {
    String value = Integer.toString(members);
    tables.add("statements", "s1", about, "members", country, "", qualifier, value, "cities", "");
    return this;
  }

  TestTables tables() {
    return tables;
  }

  NameResolver resolver() {
    return new NameResolver(catalogue());
  }

  Catalogue catalogue() {
    return new Catalogue(tables.build());
  }

  NameIndex index() {
    return new NameIndex(tables.build());
  }
}
