package io.github.gnlc;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.UpdateRefusedException.Reason;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.internal.text.Excerpt;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.internal.value.NotJson;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Holds the network that a running program uses, and replaces it by a newer one without a restart.
 * Obtain one from {@link #of(Network)}:
 *
 * <pre>{@code
 * NetworkHolder holder = NetworkHolder.of(Gnlc.network());
 * holder.update(Path.of("gnlc-2027.1.0.snapshot"));    // true: now in use
 *
 * // wherever the program asks
 * holder.get().members().inCountry("CN");
 * }</pre>
 *
 * <p>{@link #update(Path)} opens and checks the new dataset completely before it replaces the old
 * one, at once for all threads. Callers keep the network they obtained from {@link #get()}, so a
 * task that must not see two versions calls {@code get()} once. A dataset that is refused changes
 * nothing.
 *
 * <p>The holder starts no thread and watches no file. A program that looks for a new file every
 * hour uses its own scheduler:
 *
 * <pre>{@code
 * scheduler.scheduleWithFixedDelay(() -> {
 *   try {
 *     holder.update(Path.of("gnlc-2027.1.0.snapshot"));
 *   } catch (UpdateRefusedException e) {
 *     // the old version stays in use
 *     log.warn(e.getMessage());
 *   }
 * }, 1, 1, TimeUnit.HOURS);
 * }</pre>
 *
 * <p>The default network of {@link Gnlc} is not affected. No method returns null; a null argument
 * throws {@link NullPointerException}. A holder is thread-safe: {@code get()} never waits, and
 * updates wait for one another only to compare and replace.
 */
public final class NetworkHolder implements Supplier<Network> {
  private volatile Network current;

  private NetworkHolder(Network first) {
    this.current = first;
  }

  /**
   * {@return a holder of a network}
   *
   * @param first the network in use until the first update
   */
  public static NetworkHolder of(Network first) {
    return new NetworkHolder(Arguments.require(first, "first", "a network"));
  }

  /** Returns the network in use. */
  @Override
  public Network get() {
    return current;
  }

  /** {@return the version of the dataset in use: {@code "2026.12.0"}} */
  public String version() {
    return current.dataset().version();
  }

  /**
   * Opens the dataset at a path and uses it from now on if it is a newer version of the one in use.
   * Versions are compared number by number: {@code 2026.9.0} is older than {@code 2026.12.0}.
   *
   * <p>As much is read as the limits allow that hold by default; with other limits call
   * {@code holder.update(Network.open(path, limits))}.
   *
   * @param path a folder, a zip, a JSON document or a snapshot
   * @return whether another network is in use now; false if the file has the content in use
   * @throws UpdateRefusedException if the file is no dataset that this library can read and trust,
   *     or is of another name, older, or of the same version with other content
   */
  public boolean update(Path path) {
    return swap(open(Arguments.require(path, "path", "a dataset")), false);
  }

  /**
   * Checks all of a network and uses it from now on if it is of a newer version, like
   * {@link #update(Path)}: {@code holder.update(Network.open(path).overlaidWith(own))}.
   *
   * @param next the network to use from now on
   * @return whether another network is in use now; false if this one has the content in use
   * @throws UpdateRefusedException if it cannot be trusted, or is of another name, older, or of the
   *     same version with other content
   */
  public boolean update(Network next) {
    return swap(verified(Arguments.require(next, "next", "a network")), false);
  }

  /**
   * Like {@link #update(Path)}, but takes an older version too, or one that cannot be compared, or
   * other content under the version in use: to go back after a release that was wrong.
   *
   * @param path a folder, a zip, a JSON document or a snapshot
   * @return whether another network is in use now; false if the file has the content in use
   * @throws UpdateRefusedException if the file is no dataset that this library can read and trust,
   *     or is of another name
   */
  public boolean downgrade(Path path) {
    return swap(open(Arguments.require(path, "path", "a dataset")), true);
  }

  /**
   * Like {@link #downgrade(Path)}, of a network that is open already.
   *
   * @param next the network to use from now on
   * @return whether another network is in use now; false if this one has the content in use
   * @throws UpdateRefusedException if it cannot be trusted, or is of another name
   */
  public boolean downgrade(Network next) {
    return swap(verified(Arguments.require(next, "next", "a network")), true);
  }

  private Network open(Path path) {
    try {
      return Network.open(path);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw damaged(e);
    }
  }

  private Network verified(Network next) {
    try {
      next.verify();
      return next;
    } catch (IllegalArgumentException e) { // a SnapshotException or a DatasetException
      throw damaged(e);
    }
  }

  private UpdateRefusedException damaged(RuntimeException cause) {
    boolean newer = cause instanceof SnapshotException snapshot
        && snapshot.reason() == SnapshotException.Reason.NEWER;
    return new UpdateRefusedException(
        newer ? Reason.NEWER_FORMAT : Reason.DAMAGED,
        current.dataset(),
        String.valueOf(cause.getMessage()),
        cause);
  }

  /** One at a time, so that of two updates the newer stays. */
  private synchronized boolean swap(Network next, boolean anyVersion) {
    DatasetInfo inUse = current.dataset();
    DatasetInfo offered = next.dataset();
    // the same content may come from a file, without the layers that the one in use was laid of
    if (offered.equals(inUse) && next.moment().equals(current.moment())) {
      return false;
    }
    if (!offered.name().equals(inUse.name())) {
      throw refused(
          Reason.OTHER_DATASET,
          inUse,
          offered + " is another dataset; expected one named " + inUse.name());
    }
    if (!anyVersion) {
      requireNewer(offered, inUse);
    }
    current = next;
    return true;
  }

  private static void requireNewer(DatasetInfo offered, DatasetInfo inUse) {
    Optional<DataVersion> version = DataVersion.parse(offered.version());
    Optional<DataVersion> before = DataVersion.parse(inUse.version());
    if (version.isEmpty() || before.isEmpty()) {
      throw refused(
          Reason.NOT_COMPARABLE,
          inUse,
          "'" + Excerpt.of((version.isEmpty() ? offered : inUse).version())
              + "' is no version such as 2026.11.0, so it cannot be told which is newer; call"
              + " downgrade to use " + offered + " all the same");
    }
    if (version.get().isOlderThan(before.get())) {
      throw refused(Reason.OLDER, inUse, offered + " is older; call downgrade to go back");
    }
    if (version.get().isSameAs(before.get())) {
      throw refused(
          Reason.SAME_VERSION,
          inUse,
          offered + " has other content under the same version, hash " + offered.contentHash()
              + " and not " + inUse.contentHash() + "; give it a version of its own, or call"
              + " downgrade to use it all the same");
    }
  }

  private static UpdateRefusedException refused(Reason reason, DatasetInfo inUse, String why) {
    return new UpdateRefusedException(reason, inUse, why, null);
  }

  @JsonValue
  private Object toJson() {
    throw NotJson.of(
        "a network holder", "one of the answers of its network, such as get().members()");
  }
}
