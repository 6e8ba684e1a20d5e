package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.Network;
import io.github.gnlc.examples.benchmarks.names.Names.Name;
import io.github.gnlc.model.CountryName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Makes noisy queries from the recorded names; the same seed makes the same ones. */
final class Noise {
  /** At most so many queries of a kind. */
  static final int OF_A_KIND = 400;

  static final int ONE_EDIT_FROM = 6;
  static final int TWO_EDITS_FROM = 10;

  private static final List<String> OF = List.of("City of ", "Municipality of ");

  private final Network network;
  private final Names names;
  private final Random random;
  private final TypingErrors typist;

  Noise(Network network, long seed) {
    this.network = network;
    this.names = new Names(network);
    this.random = new Random(seed);
    this.typist = new TypingErrors(random);
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
      if (queries.size() < OF_A_KIND && bears(name, kind)) {
        addIfNew(queries, name, kind, disturb(name, kind));
      }
    }
    return queries;
  }

  /** A query that happens to be a recorded name, perhaps of another member, is no test. */
  private void addIfNew(List<NoisyQuery> queries, Name name, Kind kind, String text) {
    boolean edited = kind == Kind.ONE_EDIT || kind == Kind.TWO_EDITS;
    if (!(edited && names.has(text))) {
      int length = Fold.key(name.text()).length();
      queries.add(new NoisyQuery(kind, text, expected(name, kind), length));
    }
  }

  private Set<String> expected(Name name, Kind kind) {
    Set<String> owners = new TreeSet<>(names.owners(name.text()));
    if (kind == Kind.COUNTRY) {
      String country = name.member().country().alpha2();
      owners.removeIf(id -> !network.members().get(id).country().alpha2().equals(country));
    }
    return owners;
  }

  private boolean bears(Name name, Kind kind) {
    String text = name.text();
    int length = Fold.key(text).length();
    return switch (kind) {
      case EXACT, UPPER_CASE, LOWER_CASE, COUNTRY -> true;
      case MARKS_STRIPPED -> isLatin(name) && !Fold.withoutMarks(text).equals(text);
      case ONE_EDIT -> isLatin(name) && length >= ONE_EDIT_FROM;
      case TWO_EDITS -> isLatin(name) && length >= TWO_EDITS_FROM;
      case RECORDED_SCRIPT -> !isLatin(name);
      case ADMINISTRATION -> isLatin(name) && text.equals(name.member().name());
      case WORD_ORDER -> isLatin(name) && text.split(" ").length > 1;
    };
  }

  private String disturb(Name name, Kind kind) {
    String text = name.text();
    return switch (kind) {
      case EXACT, RECORDED_SCRIPT -> text;
      case UPPER_CASE -> text.toUpperCase(Locale.ROOT);
      case LOWER_CASE -> text.toLowerCase(Locale.ROOT);
      case MARKS_STRIPPED -> Fold.withoutMarks(text);
      case ONE_EDIT -> typist.mistype(text, 1);
      case TWO_EDITS -> typist.mistype(text, 2);
      case COUNTRY -> text + ", " + country(name);
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
    return LatinNetwork.isLatin(name.text());
  }
}
