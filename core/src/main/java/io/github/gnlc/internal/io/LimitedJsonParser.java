package io.github.gnlc.internal.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import io.github.gnlc.internal.text.Excerpt;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A parser that refuses an object of too many properties, for which Jackson has no limit. */
final class LimitedJsonParser extends JsonParserDelegate {
  private final int most;

  /** How many properties each of the objects around has had so far, the innermost first. */
  private final Deque<Integer> counts = new ArrayDeque<>();

  LimitedJsonParser(JsonParser parser, int most) {
    super(parser);
    this.most = most;
  }

  @Override
  public @Nullable JsonToken nextToken() throws IOException {
    JsonToken token = super.nextToken();
    if (token == JsonToken.START_OBJECT) {
      counts.push(0);
    } else if (token == JsonToken.END_OBJECT) {
      counts.pop();
    } else if (token == JsonToken.FIELD_NAME) {
      int count = counts.pop() + 1;
      if (count > most) {
        throw new StreamConstraintsException("Object has more than " + most
            + " properties, the last is '" + Excerpt.of(currentName()) + "'");
      }
      counts.push(count);
    }
    return token;
  }

  /** By way of the tokens, so that those of what is skipped are counted too. */
  @Override
  public JsonParser skipChildren() throws IOException {
    if (currentToken() == JsonToken.START_OBJECT || currentToken() == JsonToken.START_ARRAY) {
      int open = 1;
      while (open > 0) {
        JsonToken token = nextToken();
        if (token == null) {
          return this; // the end of the document, at which the parser has thrown
        }
        open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      }
    }
    return this;
  }
}
