package io.github.gnlc.examples.benchmarks.start;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gnlc.model.Member;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The countries and texts of members, in files for the programs that do without the library. */
final class MemberFiles {
  private MemberFiles() {}

  static void write(List<Member> members, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<String[]> pairs = new ArrayList<>();
    StringBuilder csv = new StringBuilder("country,text\n");
    try (DataOutputStream out =
        new DataOutputStream(Files.newOutputStream(folder.resolve("members.bin")))) {
      out.writeInt(members.size());
      for (Member member : members) {
        String country = member.country().alpha2();
        out.writeUTF(country);
        out.writeUTF(member.toString());
        pairs.add(new String[] {country, member.toString()});
        csv.append(country).append(",\"").append(member.toString().replace("\"", "\"\""));
        csv.append("\"\n");
      }
    }
    new ObjectMapper().writeValue(folder.resolve("members.json").toFile(), pairs);
    Files.writeString(folder.resolve("members.csv"), csv);
  }
}
