package io.github.gnlc.examples.atlas;

import io.github.gnlc.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The page of a network, opened in a browser, as somebody who uses it sees it. */
final class AtlasPage {
  private final Browser browser;
  private final Path file;

  private AtlasPage(Browser browser, Path file) {
    this.browser = browser;
    this.file = file;
  }

  /** Writes the page of a network into a folder. */
  static AtlasPage of(Network network, Path folder, Browser browser) throws IOException {
    Path file = Files.writeString(folder.resolve("atlas.html"), Page.of(network));
    return new AtlasPage(browser, file);
  }

  Browser browser() {
    return browser;
  }

  Path file() {
    return file;
  }

  /** Opens the page anew with a fragment such as {@code #cn-hangzhou}, or with none. */
  AtlasPage open(String fragment) {
    browser.open("about:blank");
    browser.console();
    browser.requests();
    browser.open(file.toUri() + fragment);
    return this;
  }

  Object js(String body, Object... arguments) {
    return browser.js(body, arguments);
  }

  String text(String selector) {
    return (String) js("return document.querySelector(arguments[0]).textContent", selector);
  }

  /** The texts of all elements that a selector finds. */
  List<?> texts(String selector) {
    return (List<?>) js(
        "return [...document.querySelectorAll(arguments[0])].map(each => each.textContent)",
        selector);
  }

  /** How many elements a selector finds that are seen. */
  int seen(String selector) {
    Object count = js(
        "return [...document.querySelectorAll(arguments[0])].filter(each => each.checkVisibility()).length",
        selector);
    return ((Number) count).intValue();
  }

  /** The ids of the members in the list. */
  List<?> listed() {
    return (List<?>)
        js(
            "return [...document.querySelectorAll('#table tbody [data-open]')].map(each => each.dataset.open)");
  }

  /** How many members are seen on the map. */
  int dots() {
    return seen("#dots .dot");
  }

  void click(String selector) {
    js(
        "document.querySelector(arguments[0]).dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))",
        selector);
  }

  void focus(String selector) {
    js("document.querySelector(arguments[0]).focus()", selector);
  }

  /** Sets a field as somebody does who chooses or types, and tells the page. */
  void set(String selector, String value, String event) {
    js(
        "const field = document.querySelector(arguments[0]); field.value = arguments[1];"
            + " field.dispatchEvent(new Event(arguments[2], {bubbles: true}))",
        selector,
        value,
        event);
  }

  void goTo(LocalDate day) {
    set("#date", day.toString(), "change");
  }

  String day() {
    return (String) js("return document.getElementById('date').value");
  }

  /** The part of the address after {@code #}, with it. */
  String fragment() {
    return (String) js("return location.hash");
  }

  /** The id of the member whose panel is open, or an empty text. */
  String opened() {
    return (String) js("const link = document.querySelector('#panel:not([hidden]) a[href^=\"#\"]');"
        + " return link ? link.getAttribute('href').slice(1) : ''");
  }

  /** The CSS selector of the element with the focus, by its id or else its tag. */
  String focused() {
    return (String)
        js(
            "const on = document.activeElement; return on.id ? '#' + on.id : on.dataset.id ?? on.dataset.open ?? on.tagName");
  }
}
