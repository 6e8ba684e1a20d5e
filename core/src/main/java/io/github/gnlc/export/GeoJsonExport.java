package io.github.gnlc.export;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Place;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Members on a map, as a {@code FeatureCollection} of GeoJSON.
 *
 * <p>Obtained from {@link #of}, narrowed to {@linkplain #properties properties}, and written by the
 * methods of {@link Export}:
 *
 * <pre>{@code
 * GeoJsonExport.of(Gnlc.members().inCountry("MA").awarded()).properties("name", "joined").toText();
 * // {
 * //   "type": "FeatureCollection",
 * //   "bbox": [ -7.95397, 32.24088, -7.95397, 32.24088 ],
 * //   "features": [ {
 * //     "type": "Feature",
 * //     "id": "ma-benguerir",
 * //     "geometry": {
 * //       "type": "Point",
 * //       "coordinates": [ -7.95397, 32.24088 ]
 * //     },
 * //     "properties": {
 * //       "name": "Benguerir",
 * //       "joined": "2020-09-23"
 * //     }
 * //   } ]
 * // }
 * }</pre>
 *
 * <p>There is a feature for each member, in the order of the selection: its {@code id}, its point
 * as longitude and latitude by WGS 84, and as {@code properties} the columns that a table of
 * members would have, all of them in each feature, null where nothing is known. A member without a
 * place has a {@code geometry} of null. The {@code bbox} of the whole is the narrowest that holds
 * all points; where that crosses the 180th meridian its west is greater than its east (section 5.2
 * of the RFC), and without any point there is none.
 *
 * <p>All geometries are points: no polygon is written, and so the right-hand rule has nothing to
 * bind. The point is not always the member's own: {@code place.kind} tells.
 *
 * <p>No method returns null. Immutable and thread-safe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7946">RFC 7946</a>
 */
public final class GeoJsonExport extends Export {
  private final ImmutableList<Member> members;
  private final ExportTable table;

  private GeoJsonExport(ImmutableList<Member> members, ExportTable table) {
    this.members = members;
    this.table = table;
  }

  /**
   * Returns the export of members. Its properties are the columns of {@link CsvExport} but the id
   * and the coordinate, which the feature has already.
   *
   * @param members the members, not null and without null; they are copied in their order
   * @return the export
   * @throws NullPointerException if the members or one of them is null
   * @throws io.github.gnlc.dataset.MissingJacksonException if Jackson, which writes it, is not
   *     there
   */
  public static GeoJsonExport of(Iterable<Member> members) {
    ExportJackson.requireJson();
    ExportTable table = ExportTable.of(members, Optional.of(KnownColumns.MEMBERS));
    List<String> properties = new ArrayList<>(table.columns());
    properties.removeIf(column -> column.equals("id") || column.startsWith("place.coordinate."));
    return new GeoJsonExport(ImmutableList.copyOf(members), table.choose(properties));
  }

  /**
   * Returns the export with these properties, in this order: {@code properties("name", "joined")}.
   *
   * @param names the names of the properties, at least one, not null and without null
   * @return the export with these properties
   * @throws NullPointerException if a name is null
   * @throws io.github.gnlc.error.UnknownKeyException if there is no such column; the message names
   *     the nearest and all columns
   * @throws io.github.gnlc.error.InvalidValueException if no name is given, or one twice
   */
  public GeoJsonExport properties(String... names) {
    return new GeoJsonExport(members, table.choose(names));
  }

  /**
   * Returns the properties of the export.
   *
   * @return the names of the properties, in their order
   */
  public ImmutableList<String> shownProperties() {
    return table.columns();
  }

  @Override
  void print(Writer out) throws IOException {
    Map<String, Object> collection = new LinkedHashMap<>();
    collection.put("type", "FeatureCollection");
    List<Coordinate> points = new ArrayList<>();
    List<Object> features = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      member.place().map(Place::coordinate).ifPresent(points::add);
      features.add(feature(member, i));
    }
    if (!points.isEmpty()) {
      collection.put("bbox", BoundingBoxes.of(points));
    }
    collection.put("features", features);
    JsonPrinter.printIndented(collection, out);
  }

  private Map<String, @Nullable Object> feature(Member member, int row) {
    Map<String, @Nullable Object> feature = new LinkedHashMap<>();
    feature.put("type", "Feature");
    feature.put("id", member.id());
    feature.put(
        "geometry", member.place().map(place -> point(place.coordinate())).orElse(null));
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    for (String column : table.columns()) {
      Object cell = table.cell(row, column);
      properties.put(column, "".equals(cell) ? null : cell);
    }
    feature.put("properties", properties);
    return feature;
  }

  private static Map<String, Object> point(Coordinate coordinate) {
    Map<String, Object> point = new LinkedHashMap<>();
    point.put("type", "Point");
    point.put("coordinates", ImmutableList.of(coordinate.longitude(), coordinate.latitude()));
    return point;
  }
}
