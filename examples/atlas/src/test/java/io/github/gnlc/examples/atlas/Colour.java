package io.github.gnlc.examples.atlas;

/** A colour in linear light, red, green and blue from 0 to 1. */
record Colour(double red, double green, double blue) {
  /** The colour of a style sheet: {@code #00558c}. */
  static Colour of(String hex) {
    int value = Integer.parseInt(hex.substring(1), 16);
    return new Colour(linear(value >> 16), linear(value >> 8), linear(value));
  }

  private static double linear(int component) {
    double part = (component & 0xff) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  /** The contrast with another colour as WCAG 2.2 defines it, from 1 to 21. */
  double contrast(Colour other) {
    double lighter = Math.max(luminance(), other.luminance());
    double darker = Math.min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  private double luminance() {
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  /** The distance to another colour in CIELAB of 1976. */
  double distance(Colour other) {
    double[] one = lab();
    double[] two = other.lab();
    return Math.sqrt(
        Math.pow(one[0] - two[0], 2) + Math.pow(one[1] - two[1], 2) + Math.pow(one[2] - two[2], 2));
  }

  /** Lightness, green to red, blue to yellow, under daylight (D65). */
  double[] lab() {
    double x = root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
    double y = root(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
    double z = root((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double root(double part) {
    double knee = 6.0 / 29;
    return part > Math.pow(knee, 3) ? Math.cbrt(part) : part / (3 * knee * knee) + 4.0 / 29;
  }
}
