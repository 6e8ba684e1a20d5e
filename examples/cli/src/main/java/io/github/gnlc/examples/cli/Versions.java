package io.github.gnlc.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the library, and that of the data that are asked. */
final class Versions implements IVersionProvider {
  private final GnlcCommand gnlc;

  Versions(GnlcCommand gnlc) {
    this.gnlc = gnlc;
  }

  @Override
  public String[] getVersion() throws IOException {
    Properties build = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream("version.properties")) {
      build.load(in);
    }
    return new String[] {
      "library " + build.getProperty("library"),
      "data " + gnlc.network().dataset() + ", compiled "
          + gnlc.network().dataset().compiled()
    };
  }
}
