package io.github.gnlc;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.gnlc.audit.Audit;
import io.github.gnlc.audit.AuditOptions;
import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.DatasetFormat;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.dataset.DatasetProvider;
import io.github.gnlc.dataset.DatasetTables;
import io.github.gnlc.dataset.OverlayConflict;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.dataset.SnapshotOpener;
import io.github.gnlc.error.EdtfException;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.explain.Explainer;
import io.github.gnlc.history.History;
import io.github.gnlc.internal.io.DatasetReader;
import io.github.gnlc.internal.io.DatasetVerifier;
import io.github.gnlc.internal.io.DatasetWriter;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.RowMaps;
import io.github.gnlc.internal.names.NameTables;
import io.github.gnlc.internal.overlay.Layers;
import io.github.gnlc.internal.overlay.Overlay;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.snapshot.Snapshots;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.internal.value.NotJson;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.CountryName;
import io.github.gnlc.model.Decision;
import io.github.gnlc.model.DisputedClaim;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.model.Moment;
import io.github.gnlc.model.OtherPlace;
import io.github.gnlc.model.Practice;
import io.github.gnlc.model.PropositionKind;
import io.github.gnlc.model.Source;
import io.github.gnlc.name.Match;
import io.github.gnlc.name.NameQuery;
import io.github.gnlc.name.NameResolver;
import io.github.gnlc.name.Resolution;
import io.github.gnlc.name.ResolutionReport;
import io.github.gnlc.query.AwardRounds;
import io.github.gnlc.query.Awards;
import io.github.gnlc.query.Cohorts;
import io.github.gnlc.query.Countries;
import io.github.gnlc.query.Documents;
import io.github.gnlc.query.Events;
import io.github.gnlc.query.EvidenceList;
import io.github.gnlc.query.KeyFeatures;
import io.github.gnlc.query.MemberNames;
import io.github.gnlc.query.Members;
import io.github.gnlc.query.Officials;
import io.github.gnlc.query.Organisations;
import io.github.gnlc.query.Practices;
import io.github.gnlc.query.Propositions;
import io.github.gnlc.query.Rules;
import io.github.gnlc.query.Sources;
import io.github.gnlc.query.Statements;
import io.github.gnlc.query.ThematicClusters;
import io.github.gnlc.rule.Eligibility;
import io.github.gnlc.rule.RuleBook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The network as one dataset tells it: members, awards, events and all else, and every question
 * that can be asked of them.
 *
 * <p>Obtain the network of the dataset on the class path from {@link #ofDefault()}, or through the
 * static shorthand {@link Gnlc}; that of a file or folder from {@link #open(Path)}; that of a
 * provider from {@link #of(DatasetProvider)}; and that of rows in memory from {@link #ofTables}:
 *
 * <pre>{@code
 * Network network = Network.open(Path.of("gnlc-2026.12.0.snapshot"));
 * network.dataset();                                 // gnlc 2026.12.0
 * network.members().inCountry("CN").count();         // 15
 * network.asOf(LocalDate.parse("2020-09-23")).members().count();   // 195
 * }</pre>
 *
 * <p>{@link #asOf} and {@link #knownOn} return the network at another {@linkplain #moment()
 * moment}, and {@link #overlaidWith(Path)} the network with a dataset of one's own on top. The
 * results are networks too, so every question works on them. The last few networks at another
 * moment are kept, so that asking for one again costs nothing.
 *
 * <p>Lists and selections are in the order of country code, name and id for members, and in the
 * order that their method states for all else. No method returns null; a null argument throws
 * {@link NullPointerException}. Tables are decoded when they are first asked for: an opened
 * snapshot that is damaged throws {@link SnapshotException} then, or at once from
 * {@link #verify()}.
 *
 * <p>A network is immutable, thread-safe and serializable. Two networks are equal if their
 * datasets, their layers and their moments are.
 */
public final class Network implements Serializable {
  private static final long serialVersionUID = 1;

  /** How many networks at other moments are kept for the next call. */
  private static final int RECENT = 4;

  /** All that is known, of all times. */
  private final transient Dataset whole;

  private final transient Moment moment;

  /** Null for a dataset that nothing was laid over. */
  private final transient @Nullable Layers layers;

  private final transient Dataset dataset;
  private final transient Catalogue catalogue;

  // made when first asked for; a race makes them twice, with the same answers
  private transient volatile @Nullable Members members;
  private transient volatile @Nullable Members allMembers;
  private transient volatile @Nullable NameResolver resolver;

  /** This network at no moment, which keeps the last few at another. */
  private final transient Network today;

  private final transient Map<Moment, Network> recent = new LinkedHashMap<>();

  private Network(Dataset whole, @Nullable Layers layers) {
    this.whole = whole;
    this.layers = layers;
    this.moment = Catalogue.TODAY;
    this.dataset = whole;
    this.catalogue = new Catalogue(whole);
    this.today = this;
  }

  private Network(Network today, Moment moment) {
    this.whole = today.whole;
    this.layers = today.layers;
    this.moment = moment;
    this.dataset = Moments.view(whole, moment);
    this.catalogue = new Catalogue(whole, moment, dataset);
    this.today = today;
  }

  /**
   * {@return the network of the dataset that the system property {@code gnlc.dataset} names, else
   * of the one on the class path}
   *
   * @throws NoDatasetException if there is none, or more than one, or the one named cannot be used
   * @throws SnapshotException if its snapshot cannot be trusted
   */
  public static Network ofDefault() {
    return DefaultNetwork.get();
  }

  /**
   * {@return the network of a snapshot} Only what the first answer needs is read now; the opener is
   * used again for the rest.
   *
   * @param opener what opens the bytes of the snapshot, the same each time
   * @throws SnapshotException if the snapshot cannot be trusted
   */
  public static Network ofSnapshot(SnapshotOpener opener) {
    return ofDataset(Snapshots.open(Arguments.require(opener, "opener", "what opens a snapshot")));
  }

  /**
   * {@return the network of the dataset that a provider brings}
   *
   * @param provider what brings the dataset
   * @throws SnapshotException if its snapshot cannot be trusted
   */
  public static Network of(DatasetProvider provider) {
    return ofSnapshot(
        new ProviderOpener(Arguments.require(provider, "provider", "what brings a dataset")));
  }

  /**
   * Opens the dataset at a path, within the limits that hold by default; see {@link #open(Path,
   * ReadLimits)}.
   *
   * @param path a folder, a zip, a JSON document or a snapshot
   * @return the network of that dataset
   * @throws DatasetException if it is no dataset; it holds everything that was found
   * @throws SnapshotException if it is a snapshot that cannot be trusted
   * @throws io.github.gnlc.dataset.MissingJacksonException if it is no snapshot and Jackson, which
   *     reads all else, is not there
   */
  public static Network open(Path path) {
    return open(path, ReadLimits.defaults());
  }

  /**
   * Opens the dataset at a path: a folder of tables with their {@code datapackage.json}, a zip of
   * such a folder, a JSON document, or a snapshot, told by its content and not by its name. All of
   * it is read and checked now. A file is read once and whole, so later changes to it do not
   * matter.
   *
   * @param path a folder, a zip, a JSON document or a snapshot
   * @param limits how much is read before it is refused
   * @return the network of that dataset
   * @throws DatasetException if it is no dataset, is larger than the limits, or cannot be read; it
   *     holds everything that was found
   * @throws SnapshotException if it is a snapshot that cannot be trusted
   */
  public static Network open(Path path, ReadLimits limits) {
    Arguments.require(path, "path", "a folder, a zip, a JSON document or a snapshot");
    Arguments.require(limits, "limits", "ReadLimits.defaults()");
    return ofDataset(new DatasetReader(limits).read(path));
  }

  /**
   * Writes the dataset of the network to a path, such that {@link #open(Path)} gives an equal
   * network: {@code network.writeTo(Path.of("own.json"), DatasetFormat.JSON)}. The same dataset
   * gives the same bytes on every machine.
   *
   * <p>A file is written beside the path and then renamed: whatever happens, the path has the old
   * file or the new one, whole. A symbolic link is followed; a pipe or device is written into, and
   * what is read-only is refused. A folder is written beside the path too; one that is there is
   * replaced only if it is empty or has the files of a dataset and no others. If writing fails,
   * what was there stays. What a descriptor said beside the tables, such as a licence, is no part
   * of a dataset and is not written.
   *
   * @param path the file or folder to write
   * @param format in which of the formats that {@link #open(Path)} reads
   * @throws InvalidValueException if the network is seen from another moment than today: what it
   *     then shows are answers, and no tables tell them
   * @throws DatasetException if the dataset would not pass the checks when it is read
   * @throws java.io.UncheckedIOException if the path cannot be written
   */
  public void writeTo(Path path, DatasetFormat format) {
    Arguments.require(path, "path", "where to write");
    Arguments.require(format, "format", "one of DatasetFormat");
    if (!isOfToday()) {
      throw InvalidValueException.of(
          "Network.writeTo",
          "network " + this + " is a view; expected the whole network, which keeps all that is"
              + " needed to see it so again");
    }
    DatasetWriter.write(whole, path, format);
  }

  /**
   * {@return the network as it stood on a day: members known to have joined and not left by then,
   * awards conferred, events held, documents adopted, rules in force, cohorts announced} What is
   * known of them, earlier or later, stays. Before the network opened it is empty; see
   * {@link #caveats()} for a day after the data were compiled. Seen twice, the earlier day counts.
   *
   * @param day the day, within the years 1 to 9999
   * @throws EdtfException if the year is not within 1 to 9999
   */
  public Network asOf(LocalDate day) {
    return asOf(day, Certainty.KNOWN);
  }

  /**
   * {@return the network as it stood on a day, like {@link #asOf(LocalDate)}; with
   * {@link Certainty#POSSIBLE} also those that may have joined by then, or may not have left yet}
   *
   * @param day the day, within the years 1 to 9999
   * @param certainty whether only what is known as of the day counts, or also what is possible
   * @throws EdtfException if the year is not within 1 to 9999
   */
  public Network asOf(LocalDate day, Certainty certainty) {
    return at(Moments.asOf(moment, day, certainty));
  }

  /**
   * {@return the network as the sources published by a day tell it: nothing that only a later
   * source says is in it, and every conclusion is drawn anew} A source whose date is partial counts
   * when its last possible day has come; one without a date, from the day the data were compiled.
   * The editors' decisions hold as far as a source known by then allows them. It combines with
   * {@link #asOf(LocalDate)} in either order, with the same result.
   *
   * @param day the day, within the years 1 to 9999
   * @throws EdtfException if the year is not within 1 to 9999
   */
  public Network knownOn(LocalDate day) {
    return at(Moments.knownOn(moment, day));
  }

  private Network at(Moment when) {
    return when.equals(Catalogue.TODAY) ? today : today.viewed(when);
  }

  private boolean isOfToday() {
    return catalogue.isOfToday();
  }

  private Network viewed(Moment when) {
    synchronized (recent) {
      Network known = recent.remove(when);
      Network view = known == null ? new Network(this, when) : known;
      recent.put(when, view);
      if (recent.size() > RECENT) {
        recent.remove(recent.keySet().iterator().next());
      }
      return view;
    }
  }

  /** {@return the points in time that the network is seen from} */
  public Moment moment() {
    return moment;
  }

  /**
   * {@return what answers at this moment cannot know, each in a sentence: that the day lies after
   * the data were compiled, or before the network opened; and of a network as of a day, how many
   * members are known and possible, and how many were announced last, by which sources}
   *
   * <pre>{@code
   * Gnlc.asOf(LocalDate.parse("2022-09-02")).caveats();
   * // [as of 2022-09-02: 270 members are known, up to 288 possible; 294 were announced (s0003,
   * //  s0012, s0802)]
   * }</pre>
   *
   * <p>The total is that of {@link History#lastAnnounced}. It is worked out by each call. Empty for
   * today.
   */
  public ImmutableList<String> caveats() {
    return ImmutableList.copyOf(Caveats.of(whole, moment));
  }

  /**
   * Finds the member that a text means, among the members of this network, or abstains; see
   * {@link NameResolver#resolve(String)}.
   *
   * @param text the name of a city, however misspelt: {@code "Xian, China"}
   * @return one member, several or none, each with the reason
   */
  public Resolution resolve(String text) {
    return resolver().resolve(text);
  }

  /**
   * Finds the member that a text means, with what is known beside it, or abstains.
   *
   * @param query the name with its country, language, script, position or day
   * @return one member, several or none, each with the reason
   */
  public Resolution resolve(NameQuery query) {
    return resolver().resolve(query);
  }

  /**
   * Resolves many texts in constant memory; see {@link NameResolver#resolveAll(Stream, Consumer)}.
   *
   * @param texts the texts, none of them null; consumed
   * @param result what receives each resolution, in the order of the texts, on the calling thread
   * @return how many texts mean one member, several, or none and why
   */
  public ResolutionReport resolveAll(Stream<String> texts, Consumer<? super Resolution> result) {
    return resolver().resolveAll(texts, result);
  }

  /**
   * Ranks members by what somebody has typed so far; see {@link NameResolver#search(String, int)}.
   *
   * @param text what has been typed so far: {@code "guang"}
   * @param limit the greatest number of matches, 1 or more
   * @return the matches, best first, one a member; perhaps none
   */
  public ImmutableList<Match> search(String text, int limit) {
    return resolver().search(text, limit);
  }

  /** {@return what resolves names, one or many; its index is made by the first call and kept} */
  public NameResolver resolver() {
    NameResolver made = resolver;
    if (made == null) {
      made = new NameResolver(catalogue);
      resolver = made;
    }
    return made;
  }

  /**
   * {@return the audit: what was announced against what the dataset holds, contradictions between
   * sources, and what is missing} It is worked out anew by each call.
   */
  public Audit audit() {
    return Audit.of(catalogue);
  }

  /**
   * {@return the audit with thresholds of one's own}
   *
   * @param options the thresholds from which something is a finding
   */
  public Audit audit(AuditOptions options) {
    return Audit.of(catalogue, Arguments.require(options, "options", "AuditOptions.defaults()"));
  }

  /** {@return the rules of the network, to be asked what they allow} */
  public RuleBook ruleBook() {
    return RuleBook.of(
        Moments.catalogueOfRules(whole, moment, catalogue), Moments.horizon(whole, moment));
  }

  /**
   * Tells whether a member may or might apply in a round of the UNESCO Learning City Award, by the
   * rules as they stood in that round; see {@link RuleBook#awardEligibility(String, int)}.
   *
   * @param memberId the id of a member of any status: {@code "cn-guangzhou"}
   * @param round the year of the round, past or to come
   * @return yes, no or unknown, with every reason
   */
  public Eligibility awardEligibility(String memberId, int round) {
    return ruleBook().awardEligibility(memberId, round);
  }

  /** {@return how many members there were, day by day, with lower and upper bound} */
  public History history() {
    return History.of(catalogue, Moments.horizon(whole, moment));
  }

  /** {@return what says of every conclusion how it comes about} */
  public Explainer explain() {
    return new Explainer(dataset);
  }

  /**
   * {@return the network of the rows of all tables, such as those that another network has with
   * some of them changed}
   *
   * <pre>{@code
   * DatasetTables tables = network.tables();
   * Map<String, List<ImmutableMap<String, String>>> rows = new LinkedHashMap<>();
   * for (String name : tables.names()) {
   *   rows.put(name, new ArrayList<>(tables.rows(name)));
   * }
   * rows.get("awards").remove(0);
   * Network changed = Network.ofTables(network.dataset(), rows);
   * }</pre>
   *
   * <p>Every conclusion is drawn from the rows. They are not checked; {@code tables().check()} does
   * that.
   *
   * @param info what the dataset says of itself; its content hash is ignored and computed anew
   * @param rowsByTable for each of {@link DatasetTables#names()} its rows, in the order of its key,
   *     each with an entry for every cell that is not empty
   * @throws InvalidValueException if a table is missing, or a table or column is not known
   */
  public static Network ofTables(
      DatasetInfo info,
      Map<String, ? extends Iterable<? extends Map<String, String>>> rowsByTable) {
    return ofDataset(RowMaps.toDataset(
        Arguments.require(info, "info", "what the dataset says of itself"),
        Arguments.require(rowsByTable, "rowsByTable", "rows for each table")));
  }

  /**
   * {@return the network of a dataset}
   *
   * @param dataset the dataset, of all times
   * @hidden for the library alone
   */
  public static Network ofDataset(Dataset dataset) {
    return new Network(Arguments.require(dataset, "dataset", "a dataset"), null);
  }

  /**
   * Lays a dataset of one's own over this network: its members, names, evidence, practices and all
   * else on top of what is here. {@code own} is a folder with a {@code datapackage.json}, of which
   * {@code name}, {@code title}, {@code version} and {@code created} are read, and any of the
   * tables of a dataset: {@code members.csv}, {@code evidence.csv}, {@code sources.csv}, … Tables
   * that are not there count as empty, and rows may refer to countries, members and sources of this
   * network. Any other file that {@link #open(Path)} reads will do as well.
   *
   * <p>Rows are merged by their keys:
   *
   * <ul>
   *   <li>A new row is added, an equal one changes nothing. Evidence and all other claims so stand
   *       side by side, and every conclusion is drawn anew from all of them by the published rule:
   *       what this network says changes only where own evidence outweighs its own.
   *   <li>A row that says something else of the same key is a conflict, told by
   *       {@link #overlayConflicts()}. If both rows name a source, the one whose publisher carries
   *       more authority is taken, with what this network says in the cells that it leaves empty;
   *       else that of this network stays. What a member is called in {@code own} is then kept as
   *       another of its names. A decision of one's own counts where this network has none.
   *   <li>A source with the id of another page here is renamed after its dataset:
   *       {@code kr-learning-cities.s0001}. A page that is here under another id is that source.
   *   <li>A place that one of the two has as a member is no other place any more.
   * </ul>
   *
   * <p>A city that only {@code own} has is a member of the result, by the evidence of {@code own};
   * {@link #membersFrom(String)} and {@link #layersOf(Member)} tell it from the members here. Like
   * any member, one that joined in the year of a cohort is concluded to be of that cohort, unless a
   * decision says when it joined. Overlays can be laid over overlays; the same one twice is the
   * same as once, and {@code n.overlaidWith(a).overlaidWith(n.overlaidWith(b))} the same as
   * {@code n.overlaidWith(a).overlaidWith(b)} where {@code b} contradicts nothing of {@code n} that
   * {@code a} has changed. Their order is part of the name of the result, and it matters where two
   * contradict one another with equal authority: the lower one then stays. The result is written to
   * a file as one dataset, without its layers.
   *
   * <p>As much is read as the limits allow that hold by default; see {@link #overlaidWith(Path,
   * ReadLimits)}.
   *
   * @param own the dataset of one's own, such as a folder of tables
   * @return the network of both, seen from the moment of this one
   * @throws DatasetException if anything is wrong with the tables or the two do not fit together;
   *     it holds everything that was found, with file and line of {@code own}; rows of a snapshot
   *     are told by the lines that they would have in a CSV file
   * @throws SnapshotException if the path is a file and no dataset that can be trusted
   */
  public Network overlaidWith(Path own) {
    return overlaidWith(own, ReadLimits.defaults());
  }

  /**
   * Lays a dataset of one's own over this network, like {@link #overlaidWith(Path)}, within limits:
   * {@code network.overlaidWith(Path.of("kr-learning-cities"),
   * ReadLimits.builder().rows(10_000).build())}.
   *
   * @param own the dataset of one's own, such as a folder of tables
   * @param limits how much of it is read before it is refused
   * @return the network of both, seen from the moment of this one
   * @throws DatasetException if anything is wrong with the tables, they are larger than the limits,
   *     or the two do not fit together; it holds everything that was found
   * @throws SnapshotException if the path is a file and no dataset that can be trusted
   */
  public Network overlaidWith(Path own, ReadLimits limits) {
    return laid(Overlay.of(
        whole,
        layersOrOne(),
        Arguments.require(own, "own", "a folder of tables or a dataset"),
        Arguments.require(limits, "limits", "ReadLimits.defaults()")));
  }

  /**
   * Lays another network over this one; see {@link #overlaidWith(Path)}.
   *
   * @param own the network to lay on top, of all times
   * @return the network of both, seen from the moment of this one
   * @throws DatasetException if the two do not fit together; it holds everything that was found, by
   *     the lines that rows would have if the tables were written as CSV
   * @throws IllegalArgumentException if the other is seen as of a day or as known on a day
   */
  public Network overlaidWith(Network own) {
    if (!Arguments.require(own, "own", "a network").isOfToday()) {
      throw new IllegalArgumentException(own
          + " is not of all times; expected a network without asOf or knownOn: lay it over first,"
          + " then ask as of a day");
    }
    return laid(Overlay.of(whole, layersOrOne(), own.whole, own.layersOrOne()));
  }

  private Network laid(Overlay overlay) {
    return new Network(overlay.dataset(), overlay.layers()).at(moment);
  }

  private Layers layersOrOne() {
    return layers == null ? Layers.of(whole.info()) : layers;
  }

  /**
   * {@return what each dataset says of itself that this network was laid together from, the lowest
   * first: {@code [gnlc 2026.12.0, kr-learning-cities 2026.1.0]}; one if nothing was laid over it}
   */
  public ImmutableList<DatasetInfo> layers() {
    return layersOrOne().infos();
  }

  /** {@return the cells of which the layers say different things; empty if there is but one} */
  public ImmutableList<OverlayConflict> overlayConflicts() {
    return layersOrOne().conflicts();
  }

  /**
   * {@return the members of today that a layer has in its table of members:
   * {@code overlaid.membersFrom("gnlc")}} One that several layers have is from each of them.
   *
   * @param layer the name of a dataset, as {@link DatasetInfo#name()} has it
   * @throws UnknownKeyException if no layer is called so; it names the nearest
   */
  public Members membersFrom(String layer) {
    Layers all = layersOrOne();
    String name = all.require(
            Arguments.require(layer, "layer", "the name of a dataset such as gnlc"))
        .name();
    return members().where("from " + name, member -> all.has(name, member));
  }

  /**
   * {@return the layers that have this member in their table of members, the lowest first:
   * {@code [gnlc 2026.12.0]}}
   *
   * @param member a member of this network
   * @throws UnknownKeyException if the network has no such member
   */
  public ImmutableList<DatasetInfo> layersOf(Member member) {
    return layersOrOne().of(whole, Arguments.require(member, "member", "a member of this network"));
  }

  /**
   * {@return the layers that have this evidence, the lowest first}
   *
   * @param evidence evidence of this network
   * @throws UnknownKeyException if the network has no such evidence
   */
  public ImmutableList<DatasetInfo> layersOf(Evidence evidence) {
    return layersOrOne()
        .of(whole, Arguments.require(evidence, "evidence", "evidence of this network"));
  }

  /**
   * {@return the layers that have this name of a member, the lowest first}
   *
   * @param name a name of a member of this network
   * @throws UnknownKeyException if the network has no such name
   */
  public ImmutableList<DatasetInfo> layersOf(MemberName name) {
    return layersOrOne()
        .of(whole, Arguments.require(name, "name", "a name of a member of this network"));
  }

  /**
   * {@return the layers that have this practice, the lowest first}
   *
   * @param practice a practice of this network
   * @throws UnknownKeyException if the network has no such practice
   */
  public ImmutableList<DatasetInfo> layersOf(Practice practice) {
    return layersOrOne()
        .of(whole, Arguments.require(practice, "practice", "a practice of this network"));
  }

  /**
   * {@return the layers that have this source, the lowest first}
   *
   * @param source a source of this network
   * @throws UnknownKeyException if the network has no such source
   */
  public ImmutableList<DatasetInfo> layersOf(Source source) {
    return layersOrOne().of(whole, Arguments.require(source, "source", "a source of this network"));
  }

  /**
   * {@return the layers that have a row of a table, the lowest first: {@code layersOfRow("awards",
   * "2024", "ma-benguerir")}}
   *
   * @param table one of {@link DatasetTables#names()}
   * @param key its key cells, an empty text for an empty one; see {@link DatasetTables#key(String)}
   * @throws UnknownKeyException if there is no such table or row; it names the nearest
   */
  public ImmutableList<DatasetInfo> layersOfRow(String table, String... key) {
    return layersOrOne().of(whole, table, ImmutableList.copyOf(key));
  }

  /**
   * {@return the tables of the dataset as plain rows, as they are seen from {@link #moment()}:
   * {@code network.tables().rows("awards")}} This is for tools that compare, copy or convert
   * datasets; what the dataset says of itself is {@link #dataset()}.
   */
  public DatasetTables tables() {
    return new NetworkTables(dataset);
  }

  /**
   * {@return the dataset as its lists of values, as it is seen from {@link #moment()}}
   *
   * @hidden for the library alone
   */
  public Dataset data() {
    return dataset;
  }

  /**
   * {@return what the dataset says of itself: its name, its version, which is apart from the
   * library's, and the day it was compiled} Its rows are {@link #tables()}.
   */
  public DatasetInfo dataset() {
    return dataset.info();
  }

  /** {@return the members of today: those with status member} */
  public Members members() {
    Members made = members;
    if (made == null) {
      made = Members.ofToday(catalogue);
      members = made;
    }
    return made;
  }

  /** {@return the members of any status, also those unconfirmed or withdrawn} */
  public Members allMembers() {
    Members made = allMembers;
    if (made == null) {
      made = Members.ofAnyStatus(catalogue);
      allMembers = made;
    }
    return made;
  }

  /** {@return all countries of ISO 3166-1, by alpha-2 code} */
  public Countries countries() {
    return new Countries(catalogue);
  }

  /** {@return the announced cohorts, by id} */
  public Cohorts cohorts() {
    return new Cohorts(catalogue);
  }

  /** {@return what sources say of members, by member, kind, date and source} */
  public EvidenceList evidence() {
    return new EvidenceList(catalogue);
  }

  /** {@return the names of members other than the official ones} */
  public MemberNames memberNames() {
    return new MemberNames(catalogue);
  }

  /** {@return the rounds of the UNESCO Learning City Award, by year} */
  public AwardRounds awardRounds() {
    return new AwardRounds(catalogue);
  }

  /** {@return the UNESCO Learning City Awards, by year and member} */
  public Awards awards() {
    return new Awards(catalogue);
  }

  /** {@return the conferences and other events, by id} */
  public Events events() {
    return new Events(catalogue);
  }

  /** {@return the International Conferences on Learning Cities (ICLC), by id} */
  public Events conferences() {
    return new Events(catalogue).conferences();
  }

  /** {@return the documents, by id} */
  public Documents documents() {
    return new Documents(catalogue);
  }

  /** {@return the rules of the network, by id} */
  public Rules rules() {
    return new Rules(catalogue);
  }

  /** {@return the thematic clusters, by id} */
  public ThematicClusters thematicClusters() {
    return new ThematicClusters(catalogue);
  }

  /** {@return the Key Features of Learning Cities, by id} */
  public KeyFeatures keyFeatures() {
    return new KeyFeatures(catalogue);
  }

  /** {@return the organisations with a part in the network, by id} */
  public Organisations organisations() {
    return new Organisations(catalogue);
  }

  /** {@return the appearances of officials, by name and date} */
  public Officials officials() {
    return new Officials(catalogue);
  }

  /** {@return the practices of members, by id} */
  public Practices practices() {
    return new Practices(catalogue);
  }

  /**
   * {@return what sources say in words of the network, its documents, events, members and
   * officials, by id: purposes, provisions, aims, commitments, positions and all else}
   */
  public Propositions propositions() {
    return new Propositions(catalogue);
  }

  /** {@return the purposes of the network and the benefits of membership, by id} */
  public Propositions purposes() {
    return propositions().ofKind(PropositionKind.PURPOSE, PropositionKind.BENEFIT);
  }

  /** {@return the commitments of members, by id; those of documents are with the documents} */
  public Propositions commitments() {
    return propositions().ofKind(PropositionKind.COMMITMENT).ofMembers();
  }

  /** {@return the facts that sources state about members, by id} */
  public Propositions profiles() {
    return propositions().ofKind(PropositionKind.PROFILE);
  }

  /** {@return the figures about the network as published, by source} */
  public Statements statements() {
    return new Statements(catalogue);
  }

  /** {@return the sources, by id} */
  public Sources sources() {
    return new Sources(catalogue);
  }

  /** {@return the claims that some city is a member which the editors do not accept, by name} */
  public ImmutableList<DisputedClaim> disputedClaims() {
    return dataset.disputedClaims();
  }

  /** {@return the places that are no members, large or of a like name, by id} */
  public ImmutableList<OtherPlace> otherPlaces() {
    return dataset.otherPlaces();
  }

  /** {@return the names of countries other than those in {@link #countries()}, by code and name} */
  public ImmutableList<CountryName> countryNames() {
    return dataset.countryNames();
  }

  /** {@return what the editors decided of members, with their reasons, by member and property} */
  public ImmutableList<Decision> decisions() {
    return dataset.decisions();
  }

  /**
   * Reads every part of the dataset now, compares all of it with the hash that it states, checks
   * its tables as {@link #open(Path)} does, and compares the members and the index of names that it
   * states with those that follow from its tables. A snapshot whose parts do not agree with its
   * tables is refused even if its checksums are right.
   *
   * @throws SnapshotException if anything is not as it was written, or contradicts its tables
   * @throws DatasetException if the checks find something in its tables
   */
  public void verify() {
    DatasetVerifier.verify(whole); // a view states what its day makes of the tables
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Network that
        && moment.equals(that.moment)
        && Objects.equals(layers, that.layers)
        && isOfDataset(that.whole);
  }

  @SuppressWarnings("ReferenceEquality") // the very same needs no index of names to be made
  private boolean isOfDataset(Dataset other) {
    return whole == other || (whole.equals(other) && NameTables.areSame(whole, other));
  }

  @Override
  public int hashCode() {
    return whole.hashCode() * 31 + moment.hashCode();
  }

  /** Returns a text such as {@code gnlc 2026.12.0}, or {@code gnlc 2026.12.0 as of 2022-09-02}. */
  @Override
  public String toString() {
    return catalogue.toString();
  }

  /** A network is serialized as the snapshot of its dataset. */
  private Object writeReplace() {
    return new Serialized(Snapshots.toBytes(whole), layers, moment);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("A network is serialized as its snapshot");
  }

  /**
   * A class rather than a lambda, the first of which costs a new JVM a tenth of its first answer.
   */
  private static final class ProviderOpener implements SnapshotOpener {
    private final DatasetProvider provider;

    ProviderOpener(DatasetProvider provider) {
      this.provider = provider;
    }

    @Override
    public InputStream open() throws IOException {
      return provider.openSnapshot();
    }
  }

  private static final class Serialized implements Serializable {
    private static final long serialVersionUID = 1;

    private final byte[] snapshot;
    private final @Nullable Layers layers;
    private final Moment moment;

    Serialized(byte[] snapshot, @Nullable Layers layers, Moment moment) {
      this.snapshot = snapshot;
      this.layers = layers;
      this.moment = moment;
    }

    private Object readResolve() throws InvalidObjectException {
      try {
        byte[] own = snapshot.clone(); // which nobody else changes
        Dataset whole = Snapshots.open(() -> new ByteArrayInputStream(own));
        whole.verify();
        NameTables.verify(whole);
        return new Network(whole, layers).at(moment);
      } catch (RuntimeException e) {
        throw SerializedValues.refusal(Network.class, e);
      }
    }
  }

  @JsonValue
  private Object toJson() {
    throw NotJson.of(
        "a network", "one of its answers, such as members(), or the dataset by writeTo");
  }
}
