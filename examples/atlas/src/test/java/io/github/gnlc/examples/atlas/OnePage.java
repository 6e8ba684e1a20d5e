package io.github.gnlc.examples.atlas;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.github.gnlc.Gnlc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * Hands the page of the bundled data to tests. One browser serves all of them, and the page is
 * written once.
 */
final class OnePage implements BeforeAllCallback, ParameterResolver {
  private static final ExtensionContext.Namespace OWN =
      ExtensionContext.Namespace.create(OnePage.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    try {
      shared(context);
    } catch (TestAbortedException e) {
      tellOnce(e, context);
      throw e;
    }
  }

  /** Says why tests are skipped, which the build does not. */
  private static void tellOnce(TestAbortedException e, ExtensionContext context) {
    context.getRoot().getStore(OWN).computeIfAbsent(TestAbortedException.class, key -> {
      System.err.println(e.getMessage());
      return e;
    });
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == AtlasPage.class;
  }

  @Override
  public AtlasPage resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return shared(context).page();
  }

  private static Shared shared(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(OWN)
        .computeIfAbsent(Shared.class, key -> Shared.start(), Shared.class);
  }

  /** What the tests share; closed after the last of them. */
  private record Shared(Browser browser, Path folder, AtlasPage page) implements AutoCloseable {
    static Shared start() {
      Browser browser = Browser.start(Programs.required(System.getenv()));
      try {
        Path folder = Files.createTempDirectory("atlas");
        return new Shared(browser, folder, AtlasPage.of(Gnlc.network(), folder, browser));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      browser.close();
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }
}
