package io.github.gnlc.examples.openrefine.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Which address is answered by what. Addresses are compared to the letter; there are no files. */
public final class Routes {
  private static final String POST = "POST";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private record Route(boolean isPosted, Function<Request, Reply> answer) {
    Set<String> methods() {
      Set<String> methods = new TreeSet<>(READING);
      if (isPosted) {
        methods.add(POST);
      }
      return methods;
    }
  }

  private final Map<String, Route> routes = new LinkedHashMap<>();

  /** Adds an address that is read. */
  public Routes get(String path, Function<Request, Reply> answer) {
    routes.put(path, new Route(false, answer));
    return this;
  }

  /** Adds an address that is read, and to which forms are posted. */
  public Routes getOrPost(String path, Function<Request, Reply> answer) {
    routes.put(path, new Route(true, answer));
    return this;
  }

  /** Throws unless the address knows the method. */
  void check(String method, String path) {
    Set<String> methods = require(path).methods();
    if (!methods.contains(method)) {
      throw Problem.notAllowed(Excerpt.of(method), String.join(", ", methods));
    }
  }

  /** Returns the methods of an address. */
  String methods(String path) {
    return String.join(", ", require(path).methods());
  }

  /** Answers a request. */
  Reply answer(Request request) {
    return require(request.path()).answer.apply(request);
  }

  /** Returns the address as it was added, or {@code other}: what metrics count by. */
  String name(String path) {
    return routes.containsKey(path) ? path : "other";
  }

  private Route require(String path) {
    Route route = routes.get(path);
    if (route == null) {
      throw Problem.notFound("there is nothing at '" + Excerpt.of(path) + "'; expected one of "
          + String.join(", ", routes.keySet()));
    }
    return route;
  }
}
