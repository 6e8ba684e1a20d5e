package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.Network;
import io.github.gnlc.examples.benchmarks.names.Names.Name;
import io.github.gnlc.model.CountryName;
import io.github.gnlc.model.MemberName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Makes noisy queries from the recorded names; the same seed makes the same ones. */
final class Noise {
  /** At most so many queries of a kind. */
  static final int OF_A_KIND = 400;

  /** The smallest length of a name, in letters and digits, that bears so many errors. */
  private static final int[] BORNE_FROM = {0, 6, 10};

  /** How much longer a foreign name must be. */
  private static final int FOREIGN = 2;

  /** How much longer a name must be beside which no country stands. */
  private static final int ALONE = 1;

  /** The Arabic article, which does not count as letters of a name. */
  private static final Pattern ARTICLE = Pattern.compile(
      "^(a[lrsdntz]|a[sdt]h|[ei]l|l)[ -]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A code in capitals, first or last: with another letter beside it a name is another one. */
  private static final Pattern CODE = Pattern.compile("^\\p{Lu}{1,3}\\b.*|.*\\b\\p{Lu}{1,3}");

  private static final List<String> OF = List.of("City of ", "Municipality of ");

  private final Network network;
  private final Names names;
  private final Random random;
  private final TypingErrors typist;
  private final Set<String> countries = new HashSet<>();

  Noise(Network network, long seed) {
    this.network = network;
    this.names = new Names(network);
    this.random = new Random(seed);
    this.typist = new TypingErrors(random);
    network.countries().forEach(country -> countries.add(Fold.key(country.name())));
    network.countryNames().forEach(name -> countries.add(Fold.key(name.name())));
  }

  List<NoisyQuery> queries() {
    List<NoisyQuery> queries = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      queries.addAll(queries(kind));
    }
    return queries;
  }

  List<NoisyQuery> queries(Kind kind) {
    List<Name> shuffled = new ArrayList<>(names.all());
    Collections.shuffle(shuffled, random);
    List<NoisyQuery> queries = new ArrayList<>();
    for (Name name : shuffled) {
      if (queries.size() < OF_A_KIND && bears(name, kind) && isAlone(name, kind)) {
        addIfNew(queries, name, kind, disturb(name, kind));
      }
    }
    return queries;
  }

  /** An error that makes a recorded name, or that of another place, is no test. */
  private void addIfNew(List<NoisyQuery> queries, Name name, Kind kind, String text) {
    if (!(kind.isEdited() && (names.has(text) || Gazetteer.ofTheData().has(text)))) {
      String asked = kind.isWithCountry() ? text + ", " + country(name) : text;
      queries.add(new NoisyQuery(kind, asked, expected(name, kind), name.text()));
    }
  }

  private Set<String> expected(Name name, Kind kind) {
    Set<String> owners = new TreeSet<>(names.owners(name.text()));
    if (kind.isWithCountry()) {
      String country = name.member().country().alpha2();
      owners.removeIf(id -> !network.members().get(id).country().alpha2().equals(country));
    }
    return owners;
  }

  private boolean bears(Name name, Kind kind) {
    String text = name.text();
    return switch (kind) {
      case EXACT, UPPER_CASE, LOWER_CASE, COUNTRY -> true;
      case MARKS_STRIPPED -> isLatin(name) && !Fold.withoutMarks(text).equals(text);
      case ONE_EDIT, TWO_EDITS, ONE_EDIT_COUNTRY, TWO_EDITS_COUNTRY -> bearsErrors(name, kind);
      case RECORDED_SCRIPT -> !isLatin(name);
      case ADMINISTRATION -> isLatin(name) && text.equals(name.member().name());
      case WORD_ORDER ->
        isLatin(name)
            && name.trust() == Trust.LOCAL
            && ARTICLE.matcher(text).replaceAll("").contains(" ");
    };
  }

  /** A country of the name is what it means, unless another country stands beside it. */
  private boolean isAlone(Name name, Kind kind) {
    return kind.isWithCountry() || !countries.contains(Fold.key(name.text()));
  }

  /** By the rules that the library documents. */
  private static boolean bearsErrors(Name name, Kind kind) {
    int length = BORNE_FROM[kind.edits()]
        + (name.trust() == Trust.FOREIGN ? FOREIGN : 0)
        + (kind.isWithCountry() ? 0 : ALONE);
    return isLatin(name)
        && name.trust() != Trust.WEAK
        && !CODE.matcher(name.text()).matches()
        && Fold.key(ARTICLE.matcher(name.text()).replaceAll("")).length() >= length;
  }

  private String disturb(Name name, Kind kind) {
    String text = name.text();
    return switch (kind) {
      case EXACT, RECORDED_SCRIPT, COUNTRY -> text;
      case UPPER_CASE -> text.toUpperCase(Locale.ROOT);
      case LOWER_CASE -> text.toLowerCase(Locale.ROOT);
      case MARKS_STRIPPED -> Fold.withoutMarks(text);
      case ONE_EDIT, TWO_EDITS, ONE_EDIT_COUNTRY, TWO_EDITS_COUNTRY ->
        typist.mistype(text, kind.edits());
      case ADMINISTRATION -> administration(name);
      case WORD_ORDER -> reordered(text);
    };
  }

  private String country(Name name) {
    String code = name.member().country().alpha2();
    List<String> known = new ArrayList<>(List.of(name.member().country().name()));
    for (CountryName other : network.countryNames()) {
      if (other.alpha2().equals(code)) {
        known.add(other.name());
      }
    }
    return known.get(random.nextInt(known.size()));
  }

  private String administration(Name name) {
    String text = name.text();
    return switch (name.member().country().alpha2()) {
      case "AR", "BO", "CL", "CO", "CR", "EC", "ES", "MX", "NI", "PE" -> "Municipio de " + text;
      case "BR", "CV", "PT" -> "Município de " + text;
      case "BE", "CI", "CM", "FR", "GA", "SN", "TG" -> "Ville de " + text;
      case "DE" -> "Stadt " + text;
      case "IT" -> "Comune di " + text;
      case "NL" -> "Gemeente " + text;
      case "KR" -> text.contains("-") ? "City of " + text : text + "-si";
      case "CN" -> text + " Shi";
      case "JP" -> text + "-shi";
      default -> OF.get(random.nextInt(OF.size())) + text;
    };
  }

  private String reordered(String text) {
    List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
    Collections.rotate(words, 1 + random.nextInt(words.size() - 1));
    return String.join(" ", words);
  }

  private static boolean isLatin(Name name) {
    return MemberName.scriptOf(name.text()).equals("Latn");
  }
}
