package io.github.gnlc.internal.query;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberStore;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Member;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A dataset as selections see it: numbered rows of each kind, and what finds them.
 *
 * <p>Thread-safe: each part is made when first asked for; in a race twice, with the same content.
 */
public final class Catalogue {
  private final Dataset dataset;
  private final Rows<Member> members;
  private final MemberIndex memberIndex;
  private final Map<Kind, Rows<?>> lists = new ConcurrentHashMap<>();
  private volatile @Nullable Map<String, Country> otherCodes;

  /** Makes the catalogue of a dataset; nothing is decoded yet. */
  public Catalogue(Dataset dataset) {
    this.dataset = dataset;
    members = new MemberRows(this, dataset);
    memberIndex = new MemberIndex(dataset);
  }

  public Dataset dataset() {
    return dataset;
  }

  /** The members of any status. */
  public Rows<Member> members() {
    return members;
  }

  public MemberIndex memberIndex() {
    return memberIndex;
  }

  /** The rows of a kind that the dataset holds as a list. */
  @SuppressWarnings("unchecked") // a kind always has the same type
  public <T> Rows<T> rows(Kind kind, ImmutableList<T> things, Function<T, String> id) {
    Rows<?> known = lists.get(kind);
    if (known == null) {
      known = new ListRows<>(this, kind, things, id);
      lists.put(kind, known);
    }
    return (Rows<T>) known;
  }

  /** The country with this code of ISO 3166-1: alpha-2, alpha-3 or numeric. */
  public Optional<Country> findCountry(String code) {
    MemberStore store = dataset.members();
    int row = store.countryOrdinal(code);
    return row >= 0
        ? Optional.of(store.country(row))
        : Optional.ofNullable(otherCodes().get(code));
  }

  private Map<String, Country> otherCodes() {
    Map<String, Country> codes = otherCodes;
    if (codes == null) {
      codes = new HashMap<>();
      for (Country country : dataset.countries()) {
        codes.put(country.alpha3(), country);
        codes.put(country.numeric(), country);
      }
      otherCodes = codes;
    }
    return codes;
  }
}
