package com.example;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.dataset.MissingJacksonException;
import io.github.gnlc.export.CsvExport;
import io.github.gnlc.export.JsonExport;
import io.github.gnlc.export.MarkdownExport;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Proposition;
import io.github.gnlc.name.Resolution;
import io.github.gnlc.query.Members;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Asks questions of every kind. */
public final class Main {
  private Main() {}

  /** Asks the default dataset; then does what needs Jackson, if told where tables are. */
  public static void main(String[] arguments) {
    System.out.println(Gnlc.members().inCountry("CN").count());
    System.out.println(Gnlc.resolve("Xian, China"));
    System.out.println(Gnlc.search("hang", 1));
    System.out.println(Gnlc.explain().joined("cn-hangzhou").toText());
    System.out.println(Gnlc.asOf(LocalDate.parse("2022-09-02")).members().count());
    System.out.println(Gnlc.awardEligibility("cn-hangzhou", 2024));
    System.out.println(Gnlc.audit().summary());
    System.out.println(describe(Gnlc.members().inCountry("CN")));
    for (String path : arguments) {
      tryTo(() -> Network.open(Path.of(path)));
      tryTo(() -> CsvExport.of(Gnlc.members()));
      tryTo(() -> JsonExport.of(Gnlc.members()));
      tryTo(() -> MarkdownExport.of(Gnlc.members()));
    }
  }

  private static String describe(Members members) {
    Member first = members.withStatus(MemberStatus.MEMBER).first().orElseThrow();
    EdtfDate joined = first.joined();
    Resolution resolution = Gnlc.resolve(first.name());
    List<Proposition> purposes = Gnlc.purposes().list();
    String kind =
        resolution instanceof Resolution.Matched matched ? matched.match().name() : "no member";
    return joined + ", " + kind + ", " + purposes.size();
  }

  private static void tryTo(Runnable work) {
    try {
      work.run();
    } catch (MissingJacksonException e) {
      System.out.println(e.getMessage());
    }
  }
}
