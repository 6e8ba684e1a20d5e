package io.github.gnlc.internal.names;

import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberStore;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.table.TableNames;
import io.github.gnlc.model.Place;
import io.github.gnlc.model.PlaceKind;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The names of members by number: first the official ones in the order of the members, then those
 * that the gazetteer has for their places, then the rows of the table of names that sources print,
 * then those of the table of names by language.
 */
public final class NameList {
  private final MemberStore members;
  private final Table printed;
  private final Table placeNames;
  private final int nameOfPrinted;
  private final int nameOfPlace;
  private final int languageOfPlace;

  NameList(Dataset dataset) {
    members = dataset.members();
    printed = dataset.table(TableNames.MEMBER_NAMES);
    placeNames = dataset.table(TableNames.PLACE_NAMES);
    nameOfPrinted = printed.requireIndexOf("name");
    nameOfPlace = placeNames.requireIndexOf("name");
    languageOfPlace = placeNames.requireIndexOf("language");
  }

  public int size() {
    return firstInLanguage() + placeNames.rowCount();
  }

  private int firstPrinted() {
    return 2 * members.size();
  }

  private int firstInLanguage() {
    return firstPrinted() + printed.rowCount();
  }

  /** The name as recorded, or null if the gazetteer has none for that member. */
  public @Nullable String find(int name) {
    if (name < members.size()) {
      return members.get(name).name();
    }
    if (name < firstPrinted()) {
      Optional<Place> place = members.get(name - members.size()).place();
      boolean own = place.isPresent() && place.get().kind() == PlaceKind.CITY;
      return own ? place.get().gazetteerName() : null;
    }
    return name < firstInLanguage()
        ? required(printed, name - firstPrinted(), nameOfPrinted)
        : required(placeNames, name - firstInLanguage(), nameOfPlace);
  }

  /** The text of a cell by numbers alone, which finds it faster than by the name of its column. */
  private static String required(Table table, int row, int column) {
    String text = table.cell(row, column);
    return text == null ? table.row(row).text(table.columnName(column)) : text;
  }

  /** The name as recorded. */
  public String text(int name) {
    String text = find(name);
    if (text == null) {
      throw new IllegalArgumentException("The gazetteer has no name of the number " + name);
    }
    return text;
  }

  /** The number of the member that it is a name of, by the numbers of their ids; null if none. */
  @Nullable
  Integer member(int name, Map<String, Integer> ordinals) {
    if (name < firstPrinted()) {
      return name % members.size();
    }
    return ordinals.get(
        name < firstInLanguage()
            ? printed.row(name - firstPrinted()).text("member_id")
            : placeNames.row(name - firstInLanguage()).text("member_id"));
  }

  /** The language of a name; empty for those that sources print. */
  public String language(int name) {
    return name < firstInLanguage()
        ? ""
        : required(placeNames, name - firstInLanguage(), languageOfPlace);
  }

  /** Whether it is the name in the lists of the network. */
  public boolean isOfficial(int name) {
    return name < members.size();
  }

  /** Whether it is marked as a former name or an older spelling. */
  boolean hasUsage(int name) {
    return name >= firstInLanguage()
        && placeNames.row(name - firstInLanguage()).cell("usage") != null;
  }
}
