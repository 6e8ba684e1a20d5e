package io.github.gnlc;

import io.github.gnlc.model.Member;

/** The program of a user who asks one question; run in a Java of its own. */
public final class FirstAnswer {
  private FirstAnswer() {}

  /** Prints the ids of the members of one country, from the dataset on the class path. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) {
    for (Member member : Gnlc.members().inCountry(arguments[0]).list()) {
      System.out.println("member " + member.id() + " " + member.joined());
    }
  }
}
