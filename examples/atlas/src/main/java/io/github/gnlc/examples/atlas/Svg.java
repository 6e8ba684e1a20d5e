package io.github.gnlc.examples.atlas;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A drawing while it is written. Whatever is drawn is escaped. */
final class Svg {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;

  Svg() {
    try {
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Begins an element; attributes are names, each followed by its value. */
  Svg open(String name, Object... attributes) {
    return write(() -> {
      out.writeStartElement(name);
      attributes(attributes);
    });
  }

  Svg close() {
    return write(out::writeEndElement);
  }

  Svg empty(String name, Object... attributes) {
    return write(() -> {
      out.writeEmptyElement(name);
      attributes(attributes);
    });
  }

  Svg text(String content, String name, Object... attributes) {
    return open(name, attributes).write(() -> out.writeCharacters(content)).close();
  }

  /** What was written, once every element is closed. */
  @Override
  public String toString() {
    write(out::flush);
    return text.toString();
  }

  /** A number to a tenth, without a needless zero. */
  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private void attributes(Object... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      Object value = attributes[i + 1];
      out.writeAttribute(
          attributes[i].toString(),
          value instanceof Double number ? number(number) : value.toString());
    }
  }

  private Svg write(Writing writing) {
    try {
      writing.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A step of writing. */
  private interface Writing {
    void run() throws XMLStreamException;
  }
}
