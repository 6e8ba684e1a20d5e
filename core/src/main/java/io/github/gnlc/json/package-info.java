/**
 * The value types as JSON.
 *
 * <p>They carry Jackson's own annotations, so that any mapper of Jackson 2 or 3 writes and reads
 * them, without a module or a setting:
 *
 * <pre>{@code
 * String json = new ObjectMapper().writeValueAsString(Gnlc.members().get("cn-guangzhou"));
 * Member member = new ObjectMapper().readValue(json, Member.class);
 * }</pre>
 *
 * <p>They can stand in an application's own classes, records, lists and maps; enumerations and
 * dates can be keys of a map. A selection is written as an array of what it selects. Values are
 * read back with unknown properties ignored; what only answers questions, such as an explanation, a
 * finding or a report, is written only. A network and whatever else is no value is refused with a
 * message that says what to write instead. {@link io.github.gnlc.json.JsonSchemas} says what comes
 * out. A member is
 *
 * <pre>{@code
 * new ObjectMapper().writerWithDefaultPrettyPrinter()
 *     .writeValueAsString(Gnlc.members().get("cn-guangzhou"));
 * // {
 * //   "id" : "cn-guangzhou",
 * //   "name" : "Guangzhou",
 * //   "country" : {
 * //     "alpha2" : "CN",
 * //     "alpha3" : "CHN",
 * //     "numeric" : "156",
 * //     "name" : "China",
 * //     "region" : "Asia and the Pacific"
 * //   },
 * //   "status" : "member",
 * //   "joined" : "2022-09-02",
 * //   "joinedBasis" : "cohort",
 * //   "left" : "",
 * //   "cohortId" : "gnlc-2022",
 * //   "place" : {
 * //     "kind" : "city",
 * //     "coordinate" : {
 * //       "latitude" : 23.11667,
 * //       "longitude" : 113.25
 * //     },
 * //     "gazetteerName" : "Guangzhou",
 * //     "subdivision" : "Guangdong",
 * //     "population" : 16096724
 * //   },
 * //   "wikidataId" : "Q16572",
 * //   "geonamesId" : "1809858"
 * // }
 * }</pre>
 */
@NullMarked
package io.github.gnlc.json;

import org.jspecify.annotations.NullMarked;
