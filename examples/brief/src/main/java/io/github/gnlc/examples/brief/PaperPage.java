package io.github.gnlc.examples.brief;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The page as the PDF library reads it. */
final class PaperPage {
  private PaperPage() {}

  static Document of(String page, Language language) throws IOException {
    Document document = parse(page);
    if (language.dir().equals("rtl")) {
      mirrorTables(document);
    }
    return document;
  }

  private static Document parse(String page) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      return builder.parse(new InputSource(new StringReader(page)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("the page is no XML: " + e.getMessage(), e);
    }
  }

  /** The library sets the columns of a table from left to right in any language. */
  private static void mirrorTables(Document document) {
    NodeList rows = document.getElementsByTagNameNS("*", "tr");
    for (int i = 0; i < rows.getLength(); i++) {
      Node row = rows.item(i);
      for (Node cell : cells(row)) {
        row.insertBefore(cell, row.getFirstChild());
      }
    }
  }

  private static List<Node> cells(Node row) {
    List<Node> cells = new ArrayList<>();
    for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element) {
        cells.add(node);
      }
    }
    return cells;
  }
}
