package io.github.gnlc.internal.query;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberStore;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Moment;
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
  /** The moment at which nothing is left out. */
  public static final Moment TODAY = Moment.builder().certainty(Certainty.KNOWN).build();

  private final Dataset whole;
  private final Moment moment;
  private final Dataset dataset;
  private final Rows<Member> members;
  private final MemberIndex memberIndex;
  private final Map<Kind, Rows<?>> lists = new ConcurrentHashMap<>();
  private volatile @Nullable Map<String, Country> otherCodes;

  /** Makes the catalogue of a whole dataset; nothing is decoded yet. */
  public Catalogue(Dataset dataset) {
    this(dataset, TODAY, dataset);
  }

  /** Makes the catalogue of a whole dataset as it is seen at a moment; nothing is decoded yet. */
  public Catalogue(Dataset whole, Moment moment, Dataset seen) {
    this.whole = whole;
    this.moment = moment;
    this.dataset = seen;
    members = new MemberRows(this, dataset);
    memberIndex = new MemberIndex(dataset);
  }

  /** The dataset as it is seen at the moment. */
  public Dataset dataset() {
    return dataset;
  }

  public Moment moment() {
    return moment;
  }

  public boolean isOfToday() {
    return moment.equals(TODAY);
  }

  /** Whether the other one is of an equal whole dataset, but seen at another moment. */
  public boolean isOfOtherMoment(Catalogue other) {
    return !moment.equals(other.moment) && whole.equals(other.whole);
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

  /** Returns a text such as {@code gnlc 2026.12.0}, or {@code gnlc 2026.12.0 as of 2022-09-02}. */
  @Override
  public String toString() {
    return isOfToday() ? whole.toString() : whole + " " + moment;
  }
}
