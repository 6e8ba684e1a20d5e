package io.github.gnlc.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import io.github.gnlc.Gnlc;
import io.github.gnlc.Launch;
import io.github.gnlc.data.BundledDataset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether a container that throws the library away gets its memory back. */
class UnloadingIT {
  @Test
  void keepsNoClassLoaderOfTheLibrary() throws Exception {
    List<String> arguments = new ArrayList<>(List.of(
        "-XX:SoftRefLRUPolicyMSPerMB=0",
        "-cp",
        Jars.of(Unloading.class).toString(),
        Unloading.class.getName()));
    for (Class<?> type : List.of(
        Unloading.class,
        Gnlc.class,
        BundledDataset.class,
        ImmutableList.class,
        InternalFutureFailureAccess.class)) {
      arguments.add(Jars.of(type).toUri().toString());
    }

    assertThat(Launch.java(arguments.toArray(new String[0])))
        .isEqualTo(new Launch(0, "collected", ""));
  }
}
