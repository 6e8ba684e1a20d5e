/**
 * Exports of members, evidence and all else to formats that people and programs without Java read:
 * tables as {@linkplain io.github.gnlc.export.CsvExport CSV} and
 * {@linkplain io.github.gnlc.export.MarkdownExport Markdown},
 * {@linkplain io.github.gnlc.export.JsonExport JSON},
 * {@linkplain io.github.gnlc.export.GeoJsonExport GeoJSON} for maps, and
 * {@linkplain io.github.gnlc.export.JsonLdExport JSON-LD} for the web of data.
 *
 * <pre>{@code
 * CsvExport.of(Gnlc.members().inCountry("CN")).columns("id", "name", "joined").delimiter(';')
 *     .write(Path.of("cities.csv"));
 * }</pre>
 *
 * <p>Exports are made with Jackson, and are refused with a
 * {@link io.github.gnlc.dataset.MissingJacksonException} where it is not there.
 *
 * <h2>Columns</h2>
 *
 * <p>The columns are the properties that a thing has in JSON, in their order. Those of an object
 * within have its name before theirs: {@code country.alpha2}, {@code place.coordinate.latitude}. A
 * list of texts or numbers is one cell, joined by a semicolon and a blank; a list of objects is one
 * cell of compact JSON; what is absent or unknown is an empty cell. A thing without parts, such as
 * a date, is in a column {@code value}.
 *
 * <p>A selection has all columns of its kind even if it is empty; a list of one kind, such as the
 * findings of an audit or the claims in dispute, has all of its kind if it is not; maps from names
 * of columns to cells have those that occur, in the order in which they first do. Some columns,
 * such as a member's {@code country.alpha3} and lists of objects such as an event's
 * {@code accounts}, are shown on request only; {@code availableColumns()} lists them after those
 * shown.
 *
 * <p>Some columns are no properties, but worked out. Members and sources have their {@code label()}
 * on request. A selection, which knows its dataset, also has what the dataset tells of an id:
 * awards, practices, names, evidence and propositions have the {@code label} of their member on
 * request, and evidence shows its source as {@code source.title} (the source's {@code label()}),
 * {@code source.publisher}, {@code source.originalPublisher} (of a reprint, whose authority it
 * has), {@code source.kind}, {@code source.authority}, {@code source.published} and
 * {@code source.url}. A list does not have these:
 *
 * <pre>{@code
 * CsvExport.of(Gnlc.evidence().inCountry("MA")).columns("label", "kind", "date", "source.title");
 * CsvExport.of(Gnlc.awards()).columns("year", "label");
 * }</pre>
 *
 * <p>A member has these, of which the last three are shown on request:
 *
 * <pre>{@code
 * CsvExport.of(Gnlc.members()).availableColumns();
 * // [id, name, distinction, country.alpha2, country.name, country.region, status, joined,
 * //  joinedBasis, left, cohortId, place.kind, place.coordinate.latitude,
 * //  place.coordinate.longitude, place.gazetteerName, place.subdivision, place.population,
 * //  wikidataId, geonamesId, country.alpha3, country.numeric, label]
 * }</pre>
 *
 * @serial exclude
 */
@NullMarked
package io.github.gnlc.export;

import org.jspecify.annotations.NullMarked;
