package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.Description;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.model.KeyFeature;
import java.util.Optional;

/**
 * Some of the Key Features of Learning Cities: {@code Gnlc.keyFeatures().within("A")}.
 *
 * <p>In order of their ids unless said otherwise.
 */
public final class KeyFeatures extends Selection<KeyFeature, KeyFeatures> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @hidden
   */
  public KeyFeatures(Catalogue catalogue) {
    super(catalogue.rows(Kind.KEY_FEATURE, catalogue.dataset().keyFeatures(), KeyFeature::id));
  }

  private KeyFeatures(KeyFeatures all, RowSet selected, Description description) {
    super(all, selected, description);
  }

  @Override
  KeyFeatures select(RowSet selected, Description description) {
    return new KeyFeatures(this, selected, description);
  }

  /** Returns the areas, which have no parent. */
  public KeyFeatures areas() {
    return where("areas", feature -> feature.parentId().isEmpty());
  }

  /**
   * Returns the dimensions of an area.
   *
   * @param area such as {@code "A"}
   * @throws UnknownKeyException if the dataset has no such feature; a dimension is no error, and
   *     has none
   */
  public KeyFeatures within(String area) {
    new KeyFeatures(catalogue()).get(area);
    return where("within " + area, feature -> feature.parentId().equals(Optional.of(area)));
  }
}
