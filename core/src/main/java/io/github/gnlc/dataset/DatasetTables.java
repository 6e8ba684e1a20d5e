package io.github.gnlc.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.error.UnknownKeyException;

/**
 * The tables of a dataset as they are in its files: names, keys and rows of plain text.
 *
 * <p>Obtain it from a network:
 *
 * <pre>{@code
 * DatasetTables tables = Gnlc.network().tables();
 * tables.key("awards");            // [year, member_id]
 * tables.rows("awards").get(0);    // {year=2015, member_id=au-melton}
 * }</pre>
 *
 * <p>This is for tools that compare, copy or convert datasets. Questions are asked of
 * {@code Network}, and what a dataset says of itself, such as its version, is
 * {@code Network.dataset()}. What is concluded from the tables, such as when a member joined, is in
 * no row: it is concluded again when {@code Network.ofTables} makes a network of the rows.
 *
 * <p>The tables are in the order of the schema, {@code countries} first, and the rows in that of
 * their table. No method returns null. Implementations are immutable and thread-safe.
 */
public interface DatasetTables {
  /** {@return the names of all tables, in the order of the schema} */
  ImmutableList<String> names();

  /**
   * {@return the columns that identify the rows of a table: {@code [year, member_id]} for
   * {@code awards}}
   *
   * @param table one of {@link #names()}, such as {@code "awards"}
   * @throws UnknownKeyException if there is no table of this name; the message has the nearest
   */
  ImmutableList<String> key(String table);

  /**
   * {@return the rows of a table, in its order} A row has an entry for every cell that is not
   * empty, in the order of the columns. The list is made by each call, in time linear in the table.
   *
   * @param table one of {@link #names()}, such as {@code "awards"}
   * @throws UnknownKeyException if there is no table of this name; the message has the nearest
   * @throws InvalidValueException if the table has other columns than this library knows
   */
  ImmutableList<ImmutableMap<String, String>> rows(String table);

  /**
   * Returns the JSON Schema of a row of a table as an object: a property for every column, numbers
   * for columns of numbers, none for an empty cell, and no other property.
   *
   * @param table one of {@link #names()}, such as {@code "awards"}
   * @return maps, lists, texts, numbers and truth values, in order
   * @throws UnknownKeyException if there is no table of this name; the message has the nearest
   */
  ImmutableMap<String, Object> rowSchema(String table);

  /**
   * Checks the rows as the build checks those of a folder: cells, keys, order, references, and
   * whether the tables make sense together.
   *
   * @return what is wrong, by file, line and column, as if each table were the file of its name;
   *     empty if nothing is
   */
  ImmutableList<Finding> check();
}
