package io.github.gnlc.examples.spark;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.serializers.FieldSerializer;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import org.apache.spark.serializer.KryoRegistrator;

/**
 * Lets Kryo write the types of GNLC, and Guava's collections in them, as Java serialization does.
 *
 * <p>Kryo copies fields by itself: it fails on records and immutable collections, and a network
 * would come back empty. Jobs that keep such types in RDDs or in {@code Encoders.kryo} give, with
 * Spark's serializer for Kryo,
 * {@code spark.kryo.registrator=io.github.gnlc.examples.spark.GnlcKryo}.
 */
public final class GnlcKryo implements KryoRegistrator {
  private static final String GNLC = "io.github.gnlc.";

  @Override
  public void registerClasses(Kryo kryo) {
    kryo.addDefaultSerializer(ImmutableCollection.class, JavaSerializer.class);
    kryo.addDefaultSerializer(ImmutableMap.class, JavaSerializer.class);
    kryo.setDefaultSerializer(GnlcKryo::serializer);
  }

  private static Serializer<?> serializer(Kryo kryo, Class<?> type) {
    return type.getName().startsWith(GNLC) && Serializable.class.isAssignableFrom(type)
        ? new JavaSerializer()
        : new FieldSerializer<>(kryo, type);
  }
}
