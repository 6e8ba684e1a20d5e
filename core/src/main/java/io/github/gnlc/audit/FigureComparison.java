package io.github.gnlc.audit;

/** A published figure beside what is counted. */
record FigureComparison(FigureRange stated, CountBounds counted) {

  /** By how many the possible members fall short of the least that is stated. */
  long missing() {
    return Math.max(0, stated.least() - counted.possible());
  }

  /** By how many the known members exceed the most that is stated. */
  long excess() {
    return Math.max(0, counted.known() - stated.most());
  }

  Severity severity() {
    return missing() > 0 || excess() > 0 ? Severity.WARNING : Severity.INFO;
  }

  String verdict() {
    if (excess() > 0) {
      return "refuted, since " + AuditText.count(excess(), "more is known", "more are known");
    }
    if (missing() > 0) {
      return shortfall();
    }
    return counted.isExact() && isExact() ? "it matches" : "it agrees";
  }

  /** As many as are stated beyond those possible, up to as many as beyond those known. */
  private String shortfall() {
    if (isExact() && !counted.isExact()) {
      return missing() + " to " + (stated.least() - counted.known()) + " are missing";
    }
    String missing = AuditText.count(missing(), "is missing", "are missing");
    return isExact() ? missing : "at least " + missing;
  }

  private boolean isExact() {
    return stated.least() == stated.most();
  }
}
