package io.github.gnlc.examples.atlas;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A drawing as pixels, twice as many as its units each way, for screens and print. */
final class Png {
  private static final int SCALE = 2;

  private Png() {}

  static void write(String svg, Path file) throws IOException {
    SVGDocument drawing = new SVGLoader()
        .load(
            new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
            null,
            LoaderContext.createDefault());
    if (drawing == null) {
      throw new IOException(file + ": the drawing is no SVG");
    }
    int width = (int) Math.ceil(drawing.size().getWidth() * SCALE);
    int height = (int) Math.ceil(drawing.size().getHeight() * SCALE);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(SCALE, SCALE);
    drawing.render(null, graphics);
    graphics.dispose();
    ImageIO.write(image, "png", file.toFile());
  }
}
