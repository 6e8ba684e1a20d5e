package io.github.gnlc.examples.benchmarks.queries;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Region;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A table in H2, in memory and indexed, asked by statements prepared once; that H2 answers the same
 * question again from its last result is switched off.
 */
final class H2Table implements Engine {
  private final ImmutableList<Member> members;
  private final PreparedStatement inCountry;
  private final PreparedStatement countInRegion;
  private final PreparedStatement countJoined;
  private final PreparedStatement joined;

  H2Table(ImmutableList<Member> members) {
    this.members = members;
    try {
      Connection connection =
          DriverManager.getConnection("jdbc:h2:mem:;OPTIMIZE_REUSE_RESULTS=FALSE");
      fill(connection);
      inCountry = connection.prepareStatement(
          "select number from members where country = ? order by number");
      countInRegion = connection.prepareStatement("select count(*) from members where region = ?");
      countJoined = connection.prepareStatement(
          "select count(*) from members where region = ? and joined = ?");
      joined = connection.prepareStatement(
          "select number from members where region = ? and joined = ? order by number");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void fill(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create table members (number int primary key, country varchar(2),"
          + " region varchar(40), joined int)");
      for (String column : List.of("country", "region", "joined")) {
        statement.execute("create index by_" + column + " on members (" + column + ")");
      }
    }
    try (PreparedStatement insert =
        connection.prepareStatement("insert into members values (?, ?, ?, ?)")) {
      for (int i = 0; i < members.size(); i++) {
        insert.setInt(1, i);
        insert.setString(2, members.get(i).country().alpha2());
        insert.setString(3, members.get(i).country().region().map(Region::name).orElse(null));
        insert.setObject(4, members.get(i).joined().year().orElse(null));
        insert.execute();
      }
    }
  }

  @Override
  public List<Member> inCountry(String alpha2) {
    return list(inCountry, alpha2);
  }

  @Override
  public int countInRegion(Region region) {
    return count(countInRegion, region.name());
  }

  @Override
  public int countJoined(Region region, int year) {
    return count(countJoined, region.name(), year);
  }

  @Override
  public List<Member> joined(Region region, int year) {
    return list(joined, region.name(), year);
  }

  private static int count(PreparedStatement statement, Object... arguments) {
    try (ResultSet rows = ask(statement, arguments)) {
      rows.next();
      return rows.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Member> list(PreparedStatement statement, Object... arguments) {
    try (ResultSet rows = ask(statement, arguments)) {
      List<Member> list = new ArrayList<>();
      while (rows.next()) {
        list.add(members.get(rows.getInt(1)));
      }
      return list;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ResultSet ask(PreparedStatement statement, Object... arguments)
      throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement.executeQuery();
  }
}
