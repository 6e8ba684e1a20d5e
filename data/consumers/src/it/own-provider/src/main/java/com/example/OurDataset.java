package com.example;

import io.github.gnlc.dataset.DatasetProvider;
import java.io.InputStream;
import java.util.Objects;

/** Brings the dataset that our build compiles. */
public final class OurDataset implements DatasetProvider {
  /** Makes the provider. */
  public OurDataset() {}

  @Override
  public String name() {
    return "our-data";
  }

  @Override
  public InputStream openSnapshot() {
    return Objects.requireNonNull(OurDataset.class.getResourceAsStream("our.snapshot"));
  }
}
