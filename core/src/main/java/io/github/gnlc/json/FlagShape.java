package io.github.gnlc.json;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** True or false. */
final class FlagShape extends Shape<Boolean> {
  @Override
  Boolean write(Boolean value) {
    return value;
  }

  @Override
  Boolean read(Object tree, TreePath at) {
    if (!(tree instanceof Boolean flag)) {
      throw at.refuse(tree, expected());
    }
    return flag;
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return ImmutableMap.of("type", "boolean");
  }

  @Override
  String expected() {
    return "true or false";
  }
}
