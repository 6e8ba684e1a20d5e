package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.query.SelectionText;
import io.github.gnlc.model.KeyFeature;
import java.util.Optional;

/**
 * A selection of the Key Features of Learning Cities, UNESCO's list of what makes a learning city:
 * areas, each with its dimensions.
 *
 * <p>Obtained from {@code Gnlc.keyFeatures()}, all features that the dataset has, and narrowed by
 * filters:
 *
 * <pre>{@code
 * Gnlc.keyFeatures().areas().ids();           // [A, B, C]
 * Gnlc.keyFeatures().within("A").ids();       // [A1, A2, A3]
 * Gnlc.keyFeatures().get("A3").toString();    // A3 Sustainable development
 * }</pre>
 *
 * <p>The features are in the order of their ids, so that an area stands before its dimensions.
 *
 * <p>No method accepts or returns null, except that {@code contains(null)} and {@code equals(null)}
 * answer false. Immutable and thread-safe; not serializable: serialize the {@link #list()}.
 */
public final class KeyFeatures extends Selection<KeyFeature, KeyFeatures> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @param catalogue the dataset, as it is seen at a moment
   * @hidden
   */
  public KeyFeatures(Catalogue catalogue) {
    super(catalogue.rows(Kind.KEY_FEATURE, catalogue.dataset().keyFeatures(), KeyFeature::id));
  }

  private KeyFeatures(KeyFeatures all, RowSet selected, SelectionText description) {
    super(all, selected, description);
  }

  @Override
  KeyFeatures select(RowSet selected, SelectionText description) {
    return new KeyFeatures(this, selected, description);
  }

  /**
   * Returns the areas, which are the features without a parent.
   *
   * @return the areas
   */
  public KeyFeatures areas() {
    return where("areas", feature -> feature.parentId().isEmpty());
  }

  /**
   * Returns the dimensions of an area.
   *
   * @param area the id of the area, such as {@code "A"}, not null
   * @return the dimensions of that area; none if the id is that of a dimension
   * @throws UnknownKeyException if the dataset has no such feature; the message names the nearest
   *     ids
   */
  public KeyFeatures within(String area) {
    new KeyFeatures(catalogue()).get(area);
    return where("within " + area, feature -> feature.parentId().equals(Optional.of(area)));
  }
}
