package io.github.gnlc.consumers;

import io.github.gnlc.Gnlc;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A container, which has the library on no class path of its own: uses it through a class loader,
 * throws that away, and prints whether it was collected.
 */
final class Unloading {
  private static final int ATTEMPTS = 100;
  private static final int MILLIS = 50;

  private Unloading() {}

  public static void main(String[] urls) throws Exception {
    WeakReference<ClassLoader> loader = used(urls);
    boolean compared = comparesRecordsOfItsOwn();
    for (int i = 0; compared && i < ATTEMPTS && loader.get() != null; i++) {
      System.gc();
      Thread.sleep(MILLIS);
    }
    System.out.println(loader.get() == null ? "collected" : "kept");
  }

  /** Java 17 keeps the types of the record that was compared last (JDK-8078641). */
  private static boolean comparesRecordsOfItsOwn() {
    Own one = new Own(1, List.of());
    Own other = new Own(2, List.of());
    return one.hashCode() != other.hashCode()
        && !one.equals(other)
        && !one.toString().equals(other.toString());
  }

  private static WeakReference<ClassLoader> used(String[] urls) throws Exception {
    URL[] path = new URL[urls.length];
    for (int i = 0; i < urls.length; i++) {
      path[i] = URI.create(urls[i]).toURL();
    }
    try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
      ((Runnable) loader.loadClass(Use.class.getName()).getConstructor().newInstance()).run();
      return new WeakReference<>(loader);
    }
  }

  private record Own(Number number, List<String> list) {}

  /** What a program in the container does. */
  public static final class Use implements Runnable {
    @Override
    public void run() {
      Set<Object> used = new HashSet<>(Gnlc.audit().findings());
      used.addAll(Gnlc.members().list());
      used.add(Gnlc.resolve("Xian, China"));
      Gnlc.network().verify();
      if (used.toString().isEmpty()) {
        throw new AssertionError("nothing was used");
      }
    }
  }
}
