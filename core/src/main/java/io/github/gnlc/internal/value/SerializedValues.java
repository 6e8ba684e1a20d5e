package io.github.gnlc.internal.value;

import java.io.InvalidObjectException;
import java.util.function.UnaryOperator;

/** Holds a value that Java reads from a stream to all that holds of one that is built. */
public final class SerializedValues {
  private SerializedValues() {}

  /** Returns the value, of which there is nothing to check but that no attribute is null. */
  public static <V> V require(Class<V> type, V value) throws InvalidObjectException {
    return require(type, value, UnaryOperator.identity());
  }

  /** Returns the value that passes a check, or says of which type none can be read, and why. */
  public static <V> V require(Class<V> type, V value, UnaryOperator<V> check)
      throws InvalidObjectException {
    try {
      requireAttributes(value);
      return check.apply(value);
    } catch (RuntimeException | StackOverflowError e) { // the latter of one that holds itself
      throw refusal(type, e);
    }
  }

  /** Says of which type no value can be read, and why. */
  public static InvalidObjectException refusal(Class<?> type, Throwable why) {
    InvalidObjectException refusal = new InvalidObjectException(
        "No " + type.getSimpleName() + " can be read: " + why.getMessage());
    refusal.initCause(why);
    return refusal;
  }

  /** The hash code, which is made of all attributes, is not to be had where one is null. */
  @SuppressWarnings("ReturnValueIgnored") // whether there is one is all that is asked
  private static void requireAttributes(Object value) {
    try {
      value.hashCode();
    } catch (NullPointerException e) {
      throw new IllegalArgumentException("an attribute is null: " + e.getMessage(), e);
    }
  }
}
