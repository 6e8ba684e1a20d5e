package io.github.gnlc.examples.openrefine;

import com.google.common.collect.ImmutableMap;
import io.github.gnlc.examples.openrefine.http.Excerpt;
import io.github.gnlc.examples.openrefine.http.Metrics;
import io.github.gnlc.examples.openrefine.http.Parameters;
import io.github.gnlc.examples.openrefine.http.Problem;
import io.github.gnlc.examples.openrefine.http.Reply;
import io.github.gnlc.examples.openrefine.http.Request;
import io.github.gnlc.examples.openrefine.http.Routes;
import io.github.gnlc.model.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** The addresses of the service, and what answers them. */
final class Api {
  private final Facts facts;
  private final Settings settings;
  private final Workers workers;
  private final Metrics metrics;
  private final Reconciler reconciler;
  private final QueryReader queries;
  private final Extension extension;
  private final MemberPage pages;

  Api(Facts facts, Settings settings, Workers workers, Metrics metrics) {
    this.facts = facts;
    this.settings = settings;
    this.workers = workers;
    this.metrics = metrics;
    reconciler = new Reconciler(
        facts, metrics.counter("gnlc_queries_total", "Names looked for, by outcome", "outcome"));
    queries = new QueryReader(settings.batch());
    extension = new Extension(facts, workers, settings.batch());
    pages = new MemberPage(facts);
  }

  /** Returns the addresses. */
  Routes routes() {
    Suggest suggest = new Suggest(facts);
    Routes routes = new Routes()
        .getOrPost(Manifest.ENDPOINT, request -> reconcile(request.parameters()))
        .get(Manifest.ENTITIES, json(suggest::entities))
        .get(Manifest.PROPERTIES, json(Suggest::properties))
        .get(Manifest.TYPES, json(Suggest::types))
        .get(Manifest.PROPOSALS, json(Suggest::proposals))
        .get(Manifest.PREVIEW, request -> Reply.page(pages.preview(member(request))))
        .get(Manifest.VIEW, request -> Reply.page(pages.view(member(request))))
        .get(
            Manifest.FEATURES,
            request -> Reply.page(feature(request.parameters().get("id"))))
        .get("/health", request -> Reply.json(health()))
        .get("/metrics", request -> metrics.reply());
    return settings.flyout() ? withFlyout(routes) : routes;
  }

  private Routes withFlyout(Routes routes) {
    Flyout flyout = new Flyout(facts);
    return routes
        .get(Manifest.ENTITIES + Manifest.FLYOUT, json(asked -> flyout.entity(asked.get("id"))))
        .get(Manifest.PROPERTIES + Manifest.FLYOUT, json(asked -> Flyout.property(asked.get("id"))))
        .get(Manifest.TYPES + Manifest.FLYOUT, json(asked -> Flyout.type(asked.get("id"))));
  }

  private static Function<Request, Reply> json(Function<Parameters, Object> answer) {
    return request -> Reply.json(answer.apply(request.parameters()));
  }

  private Reply reconcile(Parameters parameters) {
    Optional<String> batch = parameters.find("queries");
    Optional<String> extend = parameters.find("extend");
    if (batch.isPresent() && extend.isPresent()) {
      throw Problem.badRequest("both queries and extend are given; expected one of them");
    }
    if (extend.isPresent()) {
      return Reply.json(extension.answer(extend.get()));
    }
    return Reply.json(
        batch.isPresent()
            ? answers(queries.read(batch.get()))
            : new Manifest(settings).of(facts.network()));
  }

  private Map<String, Object> answers(Map<String, Query> batch) {
    List<Callable<List<Candidate>>> parts = new ArrayList<>();
    batch.values().forEach(query -> parts.add(() -> reconciler.candidates(query)));
    List<List<Candidate>> done = workers.all(parts);
    Map<String, Object> answers = new LinkedHashMap<>();
    for (String name : batch.keySet()) {
      answers.put(name, ImmutableMap.of("result", done.get(answers.size())));
    }
    return answers;
  }

  private Member member(Request request) {
    String id = request.parameters().get("id");
    return facts
        .find(id)
        .orElseThrow(() -> Problem.notFound("there is no member '" + Excerpt.of(id)
            + "'; expected an identifier such as cn-hangzhou"));
  }

  private static String feature(String id) {
    String meaning = Feature.meanings().get(id);
    if (meaning == null) {
      throw Problem.notFound("there is no feature '" + Excerpt.of(id) + "'; expected one of "
          + String.join(", ", Feature.meanings().keySet()));
    }
    return Html.page(id, "<h1>" + Html.text(id) + "</h1><p>" + Html.text(meaning) + "</p>");
  }

  private Map<String, Object> health() {
    return ImmutableMap.of(
        "status", "ok",
        "dataset", facts.network().toString(),
        "members", facts.network().members().count());
  }
}
