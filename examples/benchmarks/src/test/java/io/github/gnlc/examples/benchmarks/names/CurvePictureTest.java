package io.github.gnlc.examples.benchmarks.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class CurvePictureTest {
  @Test
  void everyPairIsADotAndTheLibrarysABigOne() throws Exception {
    Document picture = parse(CurvePicture.of(
        List.of(point(6, 10, 9), point(6, 11, 4), point(7, 10, 0), point(7, 11, 0))));
    assertEquals(2, picture.getElementsByTagName("polyline").getLength());
    NodeList dots = picture.getElementsByTagName("circle");
    assertEquals(4, dots.getLength());
    for (int i = 0; i < dots.getLength(); i++) {
      Element dot = (Element) dots.item(i);
      boolean big = dot.getTextContent().equals("one from 6, two from 10");
      assertEquals(big ? "7" : "3", dot.getAttribute("r"), dot.getTextContent());
    }
  }

  @Test
  void moreForeignPlacesAreFurtherRight() throws Exception {
    Document picture = parse(CurvePicture.of(List.of(point(6, 10, 9), point(6, 11, 0))));
    NodeList dots = picture.getElementsByTagName("circle");
    // all are right, so they are at the same height; none foreign is at the axis
    Element first = (Element) dots.item(0);
    Element second = (Element) dots.item(1);
    assertEquals("70.0", second.getAttribute("cx"));
    assertEquals("664.0", first.getAttribute("cx"));
    assertEquals(first.getAttribute("cy"), second.getAttribute("cy"));
  }

  private static Curve.Point point(int oneFrom, int twoFrom, int foreign) {
    Tally tally = new Tally();
    tally.count(Set.of("a"), Set.of("a"));
    return new Curve.Point(oneFrom, twoFrom, tally, foreign);
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }
}
