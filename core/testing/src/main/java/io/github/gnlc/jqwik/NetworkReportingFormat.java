package io.github.gnlc.jqwik;

import io.github.gnlc.Network;
import io.github.gnlc.model.Member;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;

/**
 * What jqwik finds through {@code ServiceLoader} to print a network that fails a property, with the
 * first of its members; not to be called.
 */
public final class NetworkReportingFormat implements SampleReportingFormat {
  private static final int SHOWN = 20;

  /** Made by {@code ServiceLoader}. */
  public NetworkReportingFormat() {}

  @Override
  public boolean appliesTo(Object value) {
    return value instanceof Network;
  }

  @Override
  public Optional<String> label(Object value) {
    Network network = (Network) value;
    int count = network.members().count();
    return Optional.of(network + ", " + count + (count == 1 ? " member " : " members ")
        + (count > SHOWN ? "from " : ""));
  }

  @Override
  public Object report(Object value) {
    return ((Network) value).members().stream().limit(SHOWN).map(Member::label).toList();
  }
}
