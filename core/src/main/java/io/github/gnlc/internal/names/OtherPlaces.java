package io.github.gnlc.internal.names;

import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.table.TableNames;
import io.github.gnlc.model.OtherPlace;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Places that are no members, by the keys of their names. */
public final class OtherPlaces {
  private final KeyTable keys;
  private final Dataset dataset;

  /** Opened when a name was found, as the next; in a race twice. */
  private volatile @Nullable Table places;

  private volatile @Nullable Table names;

  OtherPlaces(KeyTable keys, Dataset dataset) {
    this.keys = keys;
    this.dataset = dataset;
  }

  /** Enters the rows of the places under their names. */
  static KeyTable table(Dataset dataset) {
    KeyTable.Builder table = new KeyTable.Builder();
    Map<String, Integer> rows = new HashMap<>();
    Table places = dataset.table(TableNames.OTHER_PLACES);
    for (int i = 0; i < places.rowCount(); i++) {
      rows.put(places.row(i).text("place_id"), i);
      enter(table, places.row(i).text("name"), i);
    }
    Table names = dataset.table(TableNames.OTHER_PLACE_NAMES);
    for (int i = 0; i < names.rowCount(); i++) {
      Integer row = rows.get(names.row(i).text("place_id"));
      if (row != null) {
        enter(table, names.row(i).text("name"), row);
      }
    }
    return table.build();
  }

  private static void enter(KeyTable.Builder table, String name, int row) {
    String key = Folding.key(name);
    if (!key.isEmpty()) {
      table.put(key, row);
    }
  }

  /** Whether any place has a name with this key. */
  public boolean has(String key) {
    return keys.find(key) >= 0;
  }

  /** Adds the keys of the places as the gazetteer calls them. */
  void addKeysTo(Set<String> keysOfPlaces) {
    Table opened = places();
    for (int i = 0; i < opened.rowCount(); i++) {
      keysOfPlaces.add(Folding.key(opened.row(i).text("name")));
    }
  }

  /**
   * The largest place of a name, or null.
   *
   * @param country the alpha-2 code of the country in which it must lie, or null
   */
  public @Nullable OtherPlace largest(String key, @Nullable String country) {
    int number = keys.find(key);
    OtherPlace largest = null;
    int end = keys.to(number);
    for (int at = keys.from(number); at < end; at++) {
      Row row = places().row(keys.value(at));
      if (country == null || country.equals(row.text("country"))) {
        OtherPlace place = Dataset.otherPlace(row);
        largest = largest == null || place.population() > largest.population() ? place : largest;
      }
    }
    return largest;
  }

  /** Whether a place has a name to the letter, with its marks. */
  public boolean isNamed(OtherPlace place, String name) {
    Table names = names();
    boolean found = place.name().equals(name);
    for (int i = 0; i < names.rowCount() && !found; i++) {
      Row row = names.row(i);
      found = row.text("name").equals(name) && row.text("place_id").equals(place.id());
    }
    return found;
  }

  private Table places() {
    Table opened = places;
    if (opened == null) {
      opened = dataset.table(TableNames.OTHER_PLACES);
      places = opened;
    }
    return opened;
  }

  private Table names() {
    Table opened = names;
    if (opened == null) {
      opened = dataset.table(TableNames.OTHER_PLACE_NAMES);
      names = opened;
    }
    return opened;
  }
}
