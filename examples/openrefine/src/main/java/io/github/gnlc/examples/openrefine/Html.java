package io.github.gnlc.examples.openrefine;

import com.google.common.html.HtmlEscapers;
import java.util.Locale;

/** Pieces of pages. Whatever comes from data or from a client goes through here. */
final class Html {
  private Html() {}

  /** Returns a text such that it is one wherever it stands. */
  static String text(Object value) {
    return HtmlEscapers.htmlEscaper().escape(String.valueOf(value));
  }

  /** Returns a link; only the text if the address is not one of the Web. */
  static String link(String address, String text) {
    String lower = address.toLowerCase(Locale.ROOT);
    boolean isWeb = lower.startsWith("https://") || lower.startsWith("http://");
    return isWeb
        ? "<a href=\"" + text(address) + "\" target=\"_blank\" rel=\"noopener noreferrer\">"
            + text(text) + "</a>"
        : text(text);
  }

  /** Returns a page. */
  static String page(String title, String body) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>%s</title>
        <style>
        body{font:13px/1.4 sans-serif;color:#222;background:#fff;margin:8px}
        h1{font-size:16px;margin:0 0 4px}
        dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 8px;margin:4px 0}
        dt{color:#666}dd{margin:0}
        ul{margin:2px 0;padding-left:18px}
        svg{float:right;margin:0 0 4px 8px}
        </style>
        </head>
        <body>
        %s
        </body>
        </html>
        """.formatted(text(title), body);
  }
}
