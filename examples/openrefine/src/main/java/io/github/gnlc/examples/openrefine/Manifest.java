package io.github.gnlc.examples.openrefine;

import com.google.common.collect.ImmutableMap;
import io.github.gnlc.Network;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the service says of itself. Its addresses are those that it was started with. */
final class Manifest {
  static final String ENDPOINT = "/reconcile";
  static final String ENTITIES = "/suggest/entity";
  static final String PROPERTIES = "/suggest/property";
  static final String TYPES = "/suggest/type";
  static final String FLYOUT = "/flyout";
  static final String PREVIEW = "/preview";
  static final String VIEW = "/view";
  static final String FEATURES = "/feature";
  static final String PROPOSALS = "/properties";

  private static final String ID = "?id={{id}}";
  private static final int WIDTH = 460;
  private static final int HEIGHT = 380;

  private final Settings settings;

  Manifest(Settings settings) {
    this.settings = settings;
  }

  /** Returns the manifest of a network. */
  Map<String, Object> of(Network network) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("versions", List.of("0.1", "0.2"));
    manifest.put("name", "UNESCO learning cities (" + network + ")");
    manifest.put("identifierSpace", "https://github.com/gnlc/gnlc/members/");
    manifest.put("schemaSpace", "https://schema.org/City");
    manifest.put("documentation", "https://github.com/gnlc/gnlc/tree/main/examples/openrefine");
    manifest.put("serviceVersion", "0.1.0");
    manifest.put("defaultTypes", List.of(Kind.MEMBER.whole(), Kind.AWARD_WINNER.whole()));
    manifest.put("view", ImmutableMap.of("url", settings.url() + VIEW + ID));
    manifest.put("feature_view", ImmutableMap.of("url", settings.url() + FEATURES + ID));
    manifest.put(
        "preview",
        ImmutableMap.of("url", settings.url() + PREVIEW + ID, "width", WIDTH, "height", HEIGHT));
    manifest.put(
        "suggest",
        ImmutableMap.of(
            "entity", suggest(ENTITIES), "property", suggest(PROPERTIES), "type", suggest(TYPES)));
    manifest.put(
        "extend",
        ImmutableMap.of(
            "propose_properties", service(PROPOSALS), "property_settings", Extension.settings()));
    manifest.put("batchSize", settings.batch());
    return manifest;
  }

  private Map<String, String> suggest(String path) {
    Map<String, String> suggest = service(path);
    if (settings.flyout()) {
      suggest.put("flyout_service_url", settings.url());
      suggest.put("flyout_service_path", path + FLYOUT + "?id=${id}");
    }
    return suggest;
  }

  private Map<String, String> service(String path) {
    Map<String, String> service = new LinkedHashMap<>();
    service.put("service_url", settings.url());
    service.put("service_path", path);
    return service;
  }
}
