/**
 * The test kit of the UNESCO Global Network of Learning Cities: real, misspelt and made-up members
 * for the tests of other projects, with jqwik, with JUnit or with neither.
 *
 * <p>It is added with the scope of tests, which usually run on the class path. jqwik and JUnit are
 * needed only for the packages that bear their names.
 */
module io.github.gnlc.testing {
  requires transitive io.github.gnlc.core;
  requires static transitive org.jspecify;
  requires static org.junit.jupiter.params;

  exports io.github.gnlc.jqwik;
  exports io.github.gnlc.junit;
  exports io.github.gnlc.testing;

  // JUnit makes the source of @MemberSource
  opens io.github.gnlc.junit to
      org.junit.platform.commons;
}
