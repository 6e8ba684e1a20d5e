package io.github.gnlc.internal.names;

import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberStore;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.table.TableNames;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.model.PlaceKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Enters every recorded name of every member under all its keys, and what lies around each. */
final class NameTablesBuilder {
  /** Stands before the code of a subdivision, as no folded name contains it. */
  static final String CODE = "#";

  private final Dataset dataset;
  private final MemberStore members;
  private final NameList list;
  private final KeyGenerator keyGenerator = new KeyGenerator();
  private final KeyTable.Builder names = new KeyTable.Builder();
  private final KeyTable.Builder surroundings = new KeyTable.Builder();
  private final KeyTable.Builder subdivisions = new KeyTable.Builder();

  /** Country and script of the names that cities of the country have in their own script. */
  private final Set<String> nativeScripts = new HashSet<>();

  NameTablesBuilder(Dataset dataset) {
    this.dataset = dataset;
    members = dataset.members();
    list = new NameList(dataset);
    TsvResource.read("scripts.tsv", (script, country) -> nativeScripts.add(country + " " + script));
  }

  NameTables build() {
    NameKinds kinds = new NameKinds(dataset, list);
    int[] entries = new int[list.size()];
    for (int name = 0; name < entries.length; name++) {
      entries[name] = kinds.entry(name);
      if (NameKinds.member(entries[name]) >= 0) {
        addName(name, entries[name], list.text(name));
      }
    }
    for (int member = 0; member < members.size(); member++) {
      addSurroundings(member, members.get(member));
    }
    addSubdivisions();
    return new NameTables(
        PackedInts.of(entries),
        names.build(),
        surroundings.build(),
        CountryIndex.table(dataset),
        subdivisions.build(),
        OtherPlaces.table(dataset));
  }

  private void addName(int name, int entry, String text) {
    String country = members.countryCode(NameKinds.member(entry));
    boolean local = NameKinds.kind(entry) == NameKinds.LOCAL;
    boolean foreign = !nativeScripts.contains(country + " " + MemberName.scriptOf(text));
    boolean arabic = Articles.areWrittenIn(country);
    keyGenerator.forEachKey(text, (key, steps) -> {
      boolean asTheyReadIt = !foreign || !Steps.has(steps, Steps.SCRIPT);
      boolean asTheyWriteIt = arabic || !Steps.has(steps, Steps.ARTICLE);
      if (asTheyReadIt && asTheyWriteIt && (local || !Steps.has(steps, Steps.GUESSES))) {
        put(key, name, steps);
      }
    });
    String umlauts = Folding.withUmlautsAsTwoLetters(text);
    if (!umlauts.equals(text)) {
      put(Folding.key(umlauts), name, Steps.MARKS);
    }
  }

  private void put(String key, int name, int steps) {
    if (!key.isEmpty()) {
      names.put(key, NameTables.entry(name, steps));
    }
  }

  private void addSurroundings(int ordinal, Member member) {
    member.distinction().ifPresent(distinction -> {
      keyGenerator.forEachKey(
          member.name() + " " + distinction, (key, steps) -> put(key, ordinal, steps));
      addAround(distinction, ordinal);
    });
    member.place().ifPresent(place -> {
      if (place.kind() != PlaceKind.CITY) {
        addAround(place.gazetteerName(), ordinal);
      }
      place.subdivision().ifPresent(subdivision -> {
        addAround(subdivision, ordinal);
        addCapital(ordinal, member.name(), subdivision);
      });
    });
  }

  /** A capital's subdivision may be its name and a word more, Bogota D.C.; the word may follow. */
  private void addCapital(int member, String name, String subdivision) {
    String city = Folding.words(name).spaced() + " ";
    String area = Folding.words(subdivision).spaced();
    if (area.startsWith(city)) {
      surroundings.put(area.substring(city.length()).replace(" ", ""), member);
      put(area.replace(" ", ""), member, Steps.REGION);
    }
  }

  private void addAround(String name, int member) {
    for (String key : keysOf(name)) {
      surroundings.put(key, member);
    }
  }

  /** The keys of the name of an area: as it is, and without words of administration. */
  private Set<String> keysOf(String area) {
    FoldedText words = Folding.words(area);
    Set<String> keys = new HashSet<>();
    keys.add(words.key());
    keys.add(FoldedText.ofSpaced(keyGenerator.stripArea(words.spaced())).key());
    keys.remove("");
    return keys;
  }

  private void addSubdivisions() {
    Map<String, List<Integer>> within = new HashMap<>();
    Table areas = dataset.table(TableNames.MEMBER_AREAS);
    for (int i = 0; i < areas.rowCount(); i++) {
      Row area = areas.row(i);
      int member = members.ordinalOf(area.text("member_id"));
      if (member < 0) {
        continue;
      }
      area.optional("name").ifPresent(name -> addAround(name, member));
      area.optional("code")
          .ifPresent(
              code -> within.computeIfAbsent(code, c -> new ArrayList<>()).add(member));
    }
    Table table = dataset.table(TableNames.SUBDIVISIONS);
    for (int i = 0; i < table.rowCount(); i++) {
      String code = table.row(i).text("code");
      int country = dataset.countryStore().ordinalOf(code.substring(0, 2));
      Set<String> keys = keysOf(table.row(i).text("name"));
      keys.add(CODE + Folding.key(code.substring(3)));
      keys.add(CODE + Folding.key(code));
      for (String key : keys) {
        if (country >= 0) {
          subdivisions.put(key, country);
        }
        within.getOrDefault(code, List.of()).forEach(member -> surroundings.put(key, member));
      }
    }
  }
}
