package io.github.gnlc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Java writes of a value, in which other things stand for some of its parts; and reading it.
 */
final class ForgedStream extends ObjectOutputStream {
  /**
   * Keeps the JDK from filling the memory or the stack, as programs should that read such bytes.
   */
  private static final ObjectInputFilter LIMITS = ObjectInputFilter.Config.createFilter(
      "maxdepth=100;maxrefs=100000;maxarray=1000000;maxbytes=10000000");

  private final Forger forger;
  private final Set<Class<?>> classes = new LinkedHashSet<>();
  private int parts;

  private ForgedStream(OutputStream out, Forger forger) throws IOException {
    super(out);
    this.forger = forger;
    enableReplaceObject(true);
  }

  /** What stands for a part; the first part, 0, is the value itself. */
  interface Forger {
    @Nullable
    Object replace(int number, Object part);
  }

  /** The stream of a value as it is. */
  static byte[] of(Object value) throws IOException {
    return of(value, (number, part) -> part);
  }

  static byte[] of(Object value, Forger forger) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ForgedStream out = new ForgedStream(bytes, forger)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  /** The classes of the value and of its parts. */
  static Set<Class<?>> classes(Object value) throws IOException {
    return written(value).classes;
  }

  /** How many parts a value has, itself among them. */
  static int parts(Object value) throws IOException {
    return written(value).parts;
  }

  private static ForgedStream written(Object value) throws IOException {
    try (ForgedStream out =
        new ForgedStream(OutputStream.nullOutputStream(), (number, part) -> part)) {
      out.writeObject(value);
      return out;
    }
  }

  @Override
  protected @Nullable Object replaceObject(Object part) {
    classes.add(part.getClass());
    return forger.replace(parts++, part);
  }

  static @Nullable Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      in.setObjectInputFilter(LIMITS);
      return in.readObject();
    }
  }

  /**
   * Whether what reading threw is as documented: an exception of streams, or one of the classes of
   * the JDK and of Guava that cannot read themselves.
   */
  static boolean isDocumented(Throwable refusal) {
    return refusal instanceof IOException
        || refusal instanceof ClassNotFoundException
        || Arrays.stream(refusal.getStackTrace())
            .map(StackTraceElement::getClassName)
            .takeWhile(name -> !name.equals(ForgedStream.class.getName()))
            .noneMatch(name -> name.startsWith("io.github.gnlc."));
  }
}
