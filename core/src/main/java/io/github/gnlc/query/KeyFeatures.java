package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.model.KeyFeature;
import java.util.Optional;

/**
 * Some of the Key Features of Learning Cities: {@code Gnlc.keyFeatures().within("A")}.
 *
 * <p>In order of their ids unless said otherwise.
 */
public final class KeyFeatures extends Selection<KeyFeature, KeyFeatures> {
  private static final long serialVersionUID = 1;

  KeyFeatures(Universe<KeyFeature> universe, Bits words, Question question) {
    super(universe, words, question);
  }

  @Override
  KeyFeatures select(Bits words, Question question) {
    return new KeyFeatures(universe(), words, question);
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
    universe().catalogue().keyFeatures().get(area);
    return where("within " + area, feature -> feature.parentId().equals(Optional.of(area)));
  }
}
