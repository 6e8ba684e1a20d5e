package io.github.gnlc.internal.mapping;

/** Something that rests on a dataset: the dataset itself, or a network of it. */
public interface HasTables {
  /** Returns the dataset. */
  Dataset tables();
}
