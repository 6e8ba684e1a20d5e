package io.github.gnlc.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.SerializableTester;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Findings as people read them. */
class FindingTest {
  private static final Finding FINDING = new Finding("members.csv", 12, "country", "XX", "wrong");

  @Test
  void printsFileLineColumnValueAndExpectation() {
    assertThat(FINDING).hasToString("members.csv:12: country 'XX': wrong");
  }

  @Test
  void printsAMissingValueOfAColumn() {
    assertThat(new Finding("members.csv", 12, "country", "", "a value is missing"))
        .hasToString("members.csv:12: country '': a value is missing");
  }

  @Test
  void printsWhatIsWrongWithARow() {
    assertThat(new Finding("members.csv", 12, "", "a,b", "expected 4 cells, found 2"))
        .hasToString("members.csv:12: 'a,b': expected 4 cells, found 2");
  }

  @Test
  void printsWhatIsWrongWithAFile() {
    assertThat(new Finding("members.csv", 0, "", "", "the file is missing"))
        .hasToString("members.csv: the file is missing");
  }

  @Test
  void isPrintedOnOneLineWhateverTheValue() {
    assertThat(new Finding("members.csv", 12, "name", "a\r\nb\u2028c", "wrong").toString())
        .doesNotContainPattern("\\R");
  }

  @Test
  void isPrintedWithTheBeginningOfALongValueAndColumn() {
    String longer = "a".repeat(79) + "\uD83C\uDF0D".repeat(10);

    assertThat(new Finding("members.csv", 12, longer, longer, "wrong"))
        .hasToString("members.csv:12: " + "a".repeat(79) + "🌍… (99 characters) '" + "a".repeat(79)
            + "🌍… (99 characters)': wrong");
    assertThat(new Finding("members.csv", 12, "name", "a".repeat(80), "wrong"))
        .hasToString("members.csv:12: name '" + "a".repeat(80) + "': wrong");
  }

  @Test
  void isSortedByFileThenLineThenColumnThenValue() {
    Finding otherFile = new Finding("a.csv", 99, "z", "", "");
    Finding earlier = new Finding("members.csv", 2, "z", "", "");
    Finding otherColumn = new Finding("members.csv", 12, "a", "", "");
    Finding otherValue = new Finding("members.csv", 12, "country", "XY", "");
    Finding otherExpectation = new Finding("members.csv", 12, "country", "XX", "worse");

    assertThat(new TreeSet<>(
            List.of(otherExpectation, FINDING, otherValue, otherColumn, earlier, otherFile)))
        .containsExactly(otherFile, earlier, otherColumn, otherExpectation, FINDING, otherValue);
  }

  @Test
  void areAllInTheMessageOfTheException() {
    Finding other = new Finding("members.csv", 0, "", "", "the file is missing");

    assertThat(new DatasetException(List.of(FINDING)))
        .hasMessage("Not a dataset, 1 finding:\nmembers.csv:12: country 'XX': wrong");
    assertThat(new DatasetException(List.of(FINDING, other)))
        .hasMessage("Not a dataset, 2 findings:\nmembers.csv:12: country 'XX': wrong\n"
            + "members.csv: the file is missing");
  }

  @Test
  void areInTheMessageUpToAHundred() {
    List<Finding> many = IntStream.rangeClosed(1, 150)
        .mapToObj(line -> new Finding("members.csv", line, "", "", "wrong"))
        .toList();
    DatasetException thrown = new DatasetException(many);

    assertThat(thrown.findings()).isEqualTo(many);
    assertThat(thrown.getMessage().lines())
        .hasSize(102)
        .startsWith("Not a dataset, 150 findings:", "members.csv:1: wrong")
        .endsWith("members.csv:100: wrong", "and 50 more, see findings()");
    assertThat(new DatasetException(many.subList(0, 100)).getMessage().lines())
        .hasSize(101)
        .endsWith("members.csv:100: wrong");
  }

  @Test
  void surviveSerializationWithTheException() {
    DatasetException copy = SerializableTester.reserialize(new DatasetException(List.of(FINDING)));

    assertThat(copy.findings()).containsExactly(FINDING);
  }
}
