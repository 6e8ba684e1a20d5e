package io.github.gnlc.examples.atlas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gnlc.Network;
import io.github.gnlc.audit.Audit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page: its template with styles, figures, data and scripts put in, in one file. */
final class Page {
  private static final List<String> SCRIPTS =
      List.of("data", "state", "search", "map", "growth", "shares", "list", "panel", "start");
  private static final Pattern NAMED = Pattern.compile("\\{\\{([a-z0-9-]+)}}");
  private static final String D3 = "/META-INF/resources/webjars/d3/7.9.0/";

  private Page() {}

  static String of(Network network) {
    String style = read("atlas.css")
        .replace("{{light}}", Palette.LIGHT.toCss())
        .replace("{{dark}}", Palette.DARK.toCss());
    String d3 = read(D3 + "dist/d3.min.js");
    String script = script();
    Audit audit = network.audit();
    PageText text = new PageText(network, audit);
    Map<String, String> parts = Map.ofEntries(
        Map.entry("policy", policy(style, d3, script)),
        Map.entry("style", style),
        Map.entry("deck", text.deck()),
        Map.entry("completeness", text.completeness()),
        Map.entry("unplaced", text.unplaced()),
        Map.entry("missing", text.missing()),
        Map.entry("colophon", text.colophon()),
        Map.entry("map", new MapFigure(network).forPage()),
        Map.entry("growth", growth(network)),
        Map.entry("d3-licence", PageText.escape(read(D3 + "LICENSE"))),
        Map.entry("data", json(new PageDataBuilder(network, audit).build())),
        Map.entry("d3", d3),
        Map.entry("script", script));
    return fill(read("atlas.html"), parts);
  }

  /** Puts the parts where the template names them. What a part itself says is left as it is. */
  private static String fill(String template, Map<String, String> parts) {
    return NAMED
        .matcher(template)
        .replaceAll(named -> Matcher.quoteReplacement(parts.get(named.group(1))));
  }

  private static String growth(Network network) {
    return new GrowthFigure(network, GrowthFigure.WIDE).forPage()
        + new GrowthFigure(network, GrowthFigure.NARROW).forPage();
  }

  private static String script() {
    return SCRIPTS.stream()
        .map(name -> read(name + ".js"))
        .collect(Collectors.joining("\n", "(() => {\n\"use strict\";\n", "})();\n"));
  }

  /** Nothing runs but these two scripts, and nothing is asked of any server. */
  private static String policy(String style, String... scripts) {
    StringBuilder policy = new StringBuilder(
            "default-src 'none'; base-uri 'none'; form-action 'none'; style-src ")
        .append(hash(style))
        .append("; script-src");
    for (String script : scripts) {
      policy.append(' ').append(hash(script));
    }
    return policy.toString();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** JSON in which nothing ends the element that it stands in. */
  private static String json(PageData data) {
    try {
      return new ObjectMapper().writeValueAsString(data).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(String name) {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
