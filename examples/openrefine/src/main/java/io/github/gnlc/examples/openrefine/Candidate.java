package io.github.gnlc.examples.openrefine;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/**
 * A member that a name may mean, as the specification writes it.
 *
 * @param description the country, and what the resolver says of the name
 * @param score how similar the names are, from 0 to 100
 * @param features what the score and the match rest on
 * @param match whether the resolver is sure, and all that is given is known to hold
 */
@JsonPropertyOrder({"id", "name", "description", "type", "score", "features", "match"})
record Candidate(
    String id,
    String name,
    String description,
    List<Map<String, Object>> type,
    double score,
    List<Feature> features,
    boolean match) {}
