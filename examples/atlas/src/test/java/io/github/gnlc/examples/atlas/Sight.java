package io.github.gnlc.examples.atlas;

/**
 * How people see colours: all of them, or without one of the three kinds of cones.
 *
 * @see <a href="https://doi.org/10.1109/TVCG.2009.113">Machado, Oliveira and Fernandes, A
 *     physiologically-based model for simulation of color vision deficiency, 2009</a>, whose
 *     matrices for severity 1 these are
 */
enum Sight {
  FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  PROTANOPIA(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  DEUTERANOPIA(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  TRITANOPIA(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

  private final double[] matrix;

  Sight(double... matrix) {
    this.matrix = matrix;
  }

  /** What a colour looks like. */
  Colour of(Colour colour) {
    return new Colour(row(0, colour), row(3, colour), row(6, colour));
  }

  private double row(int first, Colour colour) {
    double value = matrix[first] * colour.red()
        + matrix[first + 1] * colour.green()
        + matrix[first + 2] * colour.blue();
    return Math.max(0, Math.min(1, value));
  }
}
