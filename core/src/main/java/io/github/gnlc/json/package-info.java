/**
 * The value types as JSON.
 *
 * <p>{@link io.github.gnlc.json.JsonValues} turns each into a tree of maps, lists, texts and
 * numbers, and back; {@link io.github.gnlc.json.GnlcModule} does so for Jackson 2, and
 * {@link io.github.gnlc.json.JsonSchemas} says what comes out. A member is
 *
 * <pre>{@code
 * {
 *   "id" : "cn-guangzhou",
 *   "name" : "Guangzhou",
 *   "country" : {
 *     "alpha2" : "CN",
 *     "alpha3" : "CHN",
 *     "numeric" : "156",
 *     "name" : "China",
 *     "region" : "Asia and the Pacific"
 *   },
 *   "status" : "member",
 *   "joined" : "2022-09-02",
 *   "joinedBasis" : "cohort",
 *   "left" : "",
 *   "cohortId" : "gnlc-2022",
 *   "place" : {
 *     "kind" : "city",
 *     "coordinate" : {
 *       "latitude" : 23.11667,
 *       "longitude" : 113.25
 *     },
 *     "gazetteerName" : "Guangzhou",
 *     "population" : 16096724
 *   },
 *   "wikidataId" : "Q16572"
 * }
 * }</pre>
 */
@NullMarked
package io.github.gnlc.json;

import org.jspecify.annotations.NullMarked;
