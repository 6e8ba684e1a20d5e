package io.github.gnlc.examples.atlas;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** A picture with at most 256 colours; every other becomes the nearest of them. */
final class SmallPng {
  private static final int MOST_COLOURS = 256;
  private static final double NEARLY = 9;

  private SmallPng() {}

  static void write(BufferedImage picture, Path file) throws IOException {
    int width = picture.getWidth();
    int[] pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
    int[] kept = mostFrequent(pixels);
    IndexColorModel model =
        new IndexColorModel(8, kept.length, kept, 0, false, -1, DataBuffer.TYPE_BYTE);
    BufferedImage small =
        new BufferedImage(width, picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    Map<Integer, Integer> nearest = new HashMap<>();
    for (int i = 0; i < pixels.length; i++) {
      int index = nearest.computeIfAbsent(pixels[i], colour -> nearest(colour, kept));
      small.getRaster().setSample(i % width, i / width, 0, index);
    }
    ImageIO.write(small, "png", file.toFile());
  }

  /** The most frequent colours without those that are nearly one of them. */
  private static int[] mostFrequent(int[] pixels) {
    Map<Integer, Integer> counts = new HashMap<>();
    Arrays.stream(pixels).forEach(colour -> counts.merge(colour, 1, Integer::sum));
    List<Integer> kept = new ArrayList<>();
    counts.entrySet().stream()
        .sorted(Collections.reverseOrder(Map.Entry.comparingByValue()))
        .map(Map.Entry::getKey)
        .filter(colour -> kept.size() < MOST_COLOURS
            && kept.stream().noneMatch(other -> distance(colour, other) < NEARLY))
        .forEach(kept::add);
    return kept.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int nearest(int colour, int[] kept) {
    int best = 0;
    for (int i = 1; i < kept.length; i++) {
      if (distance(colour, kept[i]) < distance(colour, kept[best])) {
        best = i;
      }
    }
    return best;
  }

  private static double distance(int one, int other) {
    Color a = new Color(one);
    Color b = new Color(other);
    return Math.hypot(
        Math.hypot(a.getRed() - b.getRed(), a.getGreen() - b.getGreen()),
        a.getBlue() - b.getBlue());
  }
}
