package io.github.gnlc.validation;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.internal.value.SerializedLists;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * What is to be said, before it is known in which language: pieces of sentences, and what stands
 * between them.
 */
record MessageTemplate(ImmutableList<Part> parts) implements Serializable {
  /** Before the keys in the bundles that Jakarta Validation reads. */
  static final String PREFIX = "io.github.gnlc.validation.";

  private static final Part OR = new Part("or.0", true);
  private static final Pieces JAKARTA = key -> "{" + PREFIX + key + "}";

  MessageTemplate {
    SerializedLists.requireAll(Part.class, parts, "parts");
  }

  /** The sentence with this key and these arguments, in order. */
  @SafeVarargs
  static MessageTemplate of(String key, List<Part>... arguments) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    parts.add(new Part(key + ".0", true));
    for (int i = 0; i < arguments.length; i++) {
      parts.addAll(arguments[i]).add(new Part(key + "." + (i + 1), true));
    }
    return new MessageTemplate(parts.build());
  }

  /** An argument that is the same in all languages. */
  static List<Part> text(Object text) {
    return List.of(new Part(text.toString(), false));
  }

  /** An argument that every language has its own words for. */
  static List<Part> word(String key) {
    return List.of(new Part(key + ".0", true));
  }

  /** An argument that is one of several: {@code A or B}. */
  static List<Part> either(List<List<Part>> arguments) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    for (int i = 0; i < arguments.size(); i++) {
      if (i > 0) {
        parts.add(OR);
      }
      parts.addAll(arguments.get(i));
    }
    return parts.build();
  }

  /** The whole in a language. */
  String in(Locale locale) {
    return join(Messages.in(locale)::piece, text -> text);
  }

  /** A template of which Jakarta Validation makes the same, and takes no argument for more. */
  String template() {
    return join(JAKARTA, MessageTemplate::escape);
  }

  private String join(Pieces pieces, UnaryOperator<String> literal) {
    StringBuilder whole = new StringBuilder();
    for (Part part : parts) {
      whole.append(part.isKey() ? pieces.piece(part.text()) : literal.apply(part.text()));
    }
    return whole.toString();
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{' || c == '}' || c == '\\' || c == '$') {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  /** A key of the bundles, or a text as it is. */
  record Part(String text, boolean isKey) implements Serializable {
    Part {
      Arguments.require(text, "text", "a key or a text");
    }
  }

  @FunctionalInterface
  private interface Pieces {
    String piece(String key);
  }
}
