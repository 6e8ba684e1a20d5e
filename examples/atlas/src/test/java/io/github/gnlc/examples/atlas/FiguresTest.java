package io.github.gnlc.examples.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The drawings are well-formed and have in them what the library counts. */
class FiguresTest {
  private static final Network NETWORK = Gnlc.network();

  @Test
  void theMapHasADotForEveryMemberWithAPlace() throws Exception {
    List<String> drawn = new ArrayList<>();
    for (Element path : elements(new MapFigure(NETWORK).forPage(), "path")) {
      if (path.getAttribute("class").equals("dot")) {
        drawn.add(path.getAttribute("data-id"));
      }
    }
    List<String> placed =
        Gnlc.allMembers().where(member -> member.place().isPresent()).ids();
    assertEquals(placed, drawn);
  }

  @Test
  void noDotHidesAnother() {
    List<EqualEarth.Point> points =
        Dot.of(NETWORK, EqualEarth.ofWidth(960, 84)).stream().map(Dot::point).toList();
    assertEquals(points.size(), new HashSet<>(points).size());
  }

  @Test
  void theMapForReportsShowsTheMembersOfTheLastDay() throws Exception {
    long placed = Gnlc.members().where(member -> member.place().isPresent()).count();
    long ofLegend = 5 + 1;
    long land = 1;
    String svg = new MapFigure(NETWORK).forReport();
    assertEquals(placed + ofLegend + land, elements(svg, "path").size());
    assertTrue(svg.contains(Gnlc.members().count() + " known members"), "title");
    Gnlc.members()
        .byRegion()
        .forEach((region, members) ->
            assertTrue(svg.contains(region.label() + " " + members.count()), region.label()));
  }

  @Test
  void theGrowthShowsEveryTotalAndIntake() throws Exception {
    String svg = new GrowthFigure(NETWORK, GrowthFigure.WIDE).forPage();
    List<Announced> totals = Announced.of(NETWORK);
    assertEquals(
        totals.stream().filter(Announced::isOfOneDay).count(),
        elements(svg, "circle").size());
    List<String> values = elements(svg, "text").stream()
        .filter(text -> text.getAttribute("class").equals("end value"))
        .map(Element::getTextContent)
        .toList();
    assertEquals(
        Gnlc.cohorts().stream()
            .map(cohort -> Long.toString(cohort.networkMembers().orElseThrow()))
            .toList(),
        values);
  }

  /** A line would else be lost beside the rings where a total is of one month. */
  @Test
  void aTotalOfAPeriodIsALineThatIsSeen() throws Exception {
    List<Element> lines =
        elements(new GrowthFigure(NETWORK, GrowthFigure.NARROW).forPage(), "line").stream()
            .filter(line -> line.getAttribute("class").equals("total"))
            .toList();
    assertFalse(lines.isEmpty());
    for (Element line : lines) {
      double length =
          Double.parseDouble(line.getAttribute("x2")) - Double.parseDouble(line.getAttribute("x1"));
      assertTrue(length >= 5.9, length + " to a tenth");
    }
  }

  /** Nothing of the figure lies outside of it, in either width. */
  @Test
  void theGrowthStaysWithinItsFrame() throws Exception {
    for (double width : new double[] {GrowthFigure.WIDE, GrowthFigure.NARROW}) {
      String svg = new GrowthFigure(NETWORK, width).forPage();
      for (Element circle : elements(svg, "circle")) {
        double x = Double.parseDouble(circle.getAttribute("cx"));
        double y = Double.parseDouble(circle.getAttribute("cy"));
        assertTrue(x >= 0 && x <= width && y >= 0 && y <= 250, x + ", " + y);
      }
    }
  }

  @Test
  void aPlaceOnTheMapIsWhereTheProjectionPutsIt() {
    EqualEarth projection = EqualEarth.ofWidth(960, 90);
    assertEquals(480, projection.project(0, 0).x(), 1e-9);
    assertEquals(960, projection.project(180, 0).x(), 1e-9);
    assertEquals(0, projection.project(-180, 0).x(), 1e-9);
    assertEquals(0, projection.project(0, 90).y(), 1e-9);
    assertTrue(projection.project(0, -10).y() > projection.project(0, 10).y());
  }

  @Test
  void whatIsDrawnIsEscaped() throws Exception {
    String svg =
        new Svg().open("svg").text("<b>&\"", "text", "id", "\"><x").close().toString();
    Element text = elements(svg, "text").get(0);
    assertEquals("<b>&\"", text.getTextContent());
    assertEquals("\"><x", text.getAttribute("id"));
  }

  private static List<Element> elements(String svg, String name) throws Exception {
    Document document = DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
