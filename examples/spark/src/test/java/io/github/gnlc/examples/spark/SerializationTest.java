package io.github.gnlc.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.gnlc.Gnlc;
import io.github.gnlc.name.Resolution;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.SerializerInstance;
import org.apache.spark.sql.Encoders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scala.reflect.ClassTag;

/** Values of the library in RDDs and datasets, by both serializers of Spark. */
class SerializationTest {
  private static final SparkConf CONF =
      new SparkConf(false).set("spark.kryo.registrator", GnlcKryo.class.getName());

  static List<Serializable> values() {
    return List.of(
        Gnlc.network(),
        Gnlc.asOf(LocalDate.parse("2020-09-23")),
        Gnlc.resolve("Xian, China"),
        Gnlc.resolve("Granada"),
        Gnlc.resolve("Pariss"),
        Gnlc.search("guangz", 5),
        Gnlc.allMembers().list(),
        Gnlc.evidence().list(),
        Gnlc.awards().list(),
        Gnlc.cohorts().list(),
        Gnlc.events().list(),
        Gnlc.documents().list(),
        Gnlc.rules().list(),
        Gnlc.practices().list(),
        Gnlc.propositions().list(),
        Gnlc.statements().list(),
        Gnlc.sources().list(),
        Gnlc.countries().list(),
        Gnlc.organisations().list(),
        Gnlc.officials().list(),
        Gnlc.members().byCountry().keySet(),
        Gnlc.explain().joined("cn-hangzhou"),
        Gnlc.awards().list().get(0),
        Gnlc.members().get("cn-beijing").joined(),
        Question.of("Cork", "IE").query(),
        NetworkHandle.bundled().matcher().answer(Question.of("Cork", "IE")));
  }

  @ParameterizedTest
  @MethodSource("values")
  void comeBackFromJava(Serializable value) {
    assertEquals(value, roundTrip(new JavaSerializer(CONF).newInstance(), value));
  }

  @ParameterizedTest
  @MethodSource("values")
  void comeBackFromKryo(Serializable value) {
    assertEquals(value, roundTrip(new KryoSerializer(CONF).newInstance(), value));
  }

  @Test
  void resolutionsAreElementsOfADataset() {
    MapFunction<String, Resolution> resolve =
        text -> NetworkHandle.bundled().network().resolve(text);
    List<String> texts = List.of("Xian, China", "Granada", "Pariss");
    List<Resolution> found = LocalSpark.session()
        .createDataset(texts, Encoders.STRING())
        .map(resolve, Encoders.javaSerialization(Resolution.class))
        .collectAsList();
    assertEquals(texts.stream().map(Gnlc::resolve).toList(), found);
  }

  private static Object roundTrip(SerializerInstance serializer, Object value) {
    ClassTag<Object> any = ClassTag.apply(Object.class);
    return serializer.deserialize(serializer.serialize(value, any), any);
  }
}
