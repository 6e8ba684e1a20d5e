package io.github.gnlc.json;

/** True or false. */
final class FlagShape extends Shape<Boolean> {
  @Override
  Boolean write(Boolean value) {
    return value;
  }

  @Override
  Boolean read(Object tree, Spot at) {
    if (!(tree instanceof Boolean flag)) {
      throw at.refuse(tree, expected());
    }
    return flag;
  }

  @Override
  String expected() {
    return "true or false";
  }
}
