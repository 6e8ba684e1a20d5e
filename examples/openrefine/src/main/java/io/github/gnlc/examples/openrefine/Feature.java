package io.github.gnlc.examples.openrefine;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.gnlc.model.Ternary;
import io.github.gnlc.name.NameStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A reason why a candidate is one.
 *
 * @param id what it is about
 * @param value a truth value or a number
 */
@JsonPropertyOrder({"id", "value"})
record Feature(String id, Object value) {
  private static final String STEP = "step_";
  private static final String UNKNOWN = "_unknown";

  /** Returns the features of a candidate. */
  static List<Feature> of(Found found, Map<Property, Ternary> given) {
    List<Feature> features = new ArrayList<>();
    features.add(new Feature("name_similarity", found.similarity()));
    features.add(new Feature("identifier", found.isIdentifier()));
    features.add(new Feature("resolved", found.isResolved()));
    features.add(new Feature("ambiguous", found.isAmbiguous()));
    features.add(new Feature("other_place", found.hasOtherPlace()));
    found.steps().forEach(step -> features.add(new Feature(id(step), true)));
    given.forEach((property, holds) ->
        features.add(new Feature(property.id() + (holds == Ternary.UNKNOWN ? UNKNOWN : ""), true)));
    return features;
  }

  private static String id(NameStep step) {
    return STEP + step.name().toLowerCase(Locale.ROOT);
  }

  /** Returns what each feature says, by its id. */
  static Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    meanings.put("name_similarity", "how similar the name is to one that is recorded, 0 to 1");
    meanings.put("identifier", "the text is the identifier of the member");
    meanings.put("resolved", "the resolver takes the name for this member's and no other");
    meanings.put("ambiguous", "the name may mean another member or another place as well");
    meanings.put("other_place", "a place of this name is no member");
    for (NameStep step : NameStep.values()) {
      meanings.put(id(step), "between the text and the recorded name: " + step.words());
    }
    for (Property property : Property.values()) {
      meanings.put(property.id(), "what is given as " + property.label() + " holds");
      meanings.put(
          property.id() + UNKNOWN,
          "it is not known whether what is given as " + property.label() + " holds");
    }
    return meanings;
  }
}
