package io.github.gnlc.examples.brief;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** The fonts of a PDF: those that the program brings, and others for letters that they lack. */
final class PdfFonts implements Closeable {
  private static final String BUNDLED = "/net/sf/jasperreports/fonts/dejavu/";
  private static final int NORMAL = 400;
  private static final int BOLD = 700;
  private static final int SHOWN = 20;
  private static final String COLLECTION = "ttcf";

  /** The tag of outlines that the PDF library cannot embed. */
  private static final String POSTSCRIPT = "OTTO";

  /** Where a collection says where its first font begins. */
  private static final int FIRST_OFFSET = 12;

  /** A font with the letters of East Asia is not smaller; smaller ones are not looked at. */
  private static final long MANY_LETTERS = 1_000_000;

  private final List<Face> faces = new ArrayList<>();
  private final List<Closeable> open = new ArrayList<>();
  private final List<Path> files;
  private final Set<Integer> missing;

  /** A font under the name of a family. */
  record Face(String family, int weight, TrueTypeFont font) {}

  private PdfFonts(Set<Integer> letters, List<Path> files) {
    this.missing = letters;
    this.files = files;
  }

  /**
   * Returns fonts that have the letters of a text, as far as any has them.
   *
   * @param files fonts to take those letters from that the bundled ones lack; if none is given, the
   *     fonts of this machine
   * @throws Problem if a file is no such font
   */
  static PdfFonts of(String text, List<Path> files) throws IOException {
    PdfFonts fonts = new PdfFonts(letters(text), files);
    try {
      TrueTypeFont regular = bundled("DejaVuSansCondensed.ttf");
      fonts.faces.add(new Face("brief", NORMAL, regular));
      fonts.faces.add(new Face("brief", BOLD, bundled("DejaVuSansCondensed-Bold.ttf")));
      // for letters that the bold one alone lacks
      fonts.faces.add(new Face("brief-regular", NORMAL, bundled("DejaVuSansCondensed.ttf")));
      fonts.missing.removeIf(letter -> has(regular, letter));
      fonts.search();
      return fonts;
    } catch (IOException | RuntimeException e) {
      fonts.close();
      throw e;
    }
  }

  private void search() throws IOException {
    for (Path file : files.isEmpty() && !missing.isEmpty() ? onThisMachine() : files) {
      if (!missing.isEmpty()) {
        addUseful(file);
      }
    }
  }

  /** What the page shows; marks of direction and spaces need no glyph. */
  private static Set<Integer> letters(String text) {
    return text.codePoints()
        .filter(letter -> !Character.isWhitespace(letter)
            && !Character.isISOControl(letter)
            && Character.getType(letter) != Character.FORMAT
            && Character.getType(letter) != Character.SPACE_SEPARATOR)
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static TrueTypeFont bundled(String name) throws IOException {
    try (InputStream in = PdfFonts.class.getResourceAsStream(BUNDLED + name)) {
      return new TTFParser()
          .parse(new RandomAccessReadBuffer(
              Objects.requireNonNull(in, "no font " + name).readAllBytes()));
    }
  }

  /** The fonts that are installed, those first whose name says that they have many letters. */
  private static List<Path> onThisMachine() {
    return new FontFileFinder()
        .find().stream()
            .filter(uri -> uri.getScheme().equals("file"))
            .map(Path::of)
            .filter(file -> file.toFile().length() >= MANY_LETTERS)
            .sorted(Comparator.comparing(PdfFonts::hasManyLetters)
                .reversed()
                .thenComparing(Path::toString))
            .toList();
  }

  private static boolean hasManyLetters(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.contains("fallback") || name.contains("cjk") || name.contains("unicode");
  }

  /** Adds the font of a file that has most of the missing letters, if it has any. */
  private void addUseful(Path file) throws IOException {
    TrueTypeFont best = null;
    for (TrueTypeFont font : open(file, !files.isEmpty())) {
      if (count(font, missing) > (best == null ? 0 : count(best, missing))) {
        best = font;
      }
    }
    if (best != null) {
      TrueTypeFont font = best;
      faces.add(new Face("brief-" + faces.size(), NORMAL, font));
      missing.removeIf(letter -> has(font, letter));
    }
  }

  private static long count(TrueTypeFont font, Set<Integer> letters) {
    return letters.stream().filter(letter -> has(font, letter)).count();
  }

  private static boolean has(TrueTypeFont font, int letter) {
    try {
      return font.getUnicodeCmapLookup().getGlyphId(letter) != 0;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Opens the fonts of a file, one of most files; none of a file of the machine that cannot be
   * read.
   */
  private List<TrueTypeFont> open(Path file, boolean isGiven) throws IOException {
    try {
      List<TrueTypeFont> usable = new ArrayList<>();
      for (TrueTypeFont font : parse(file)) {
        if (mayBeEmbedded(font)) {
          usable.add(font);
        }
      }
      if (usable.isEmpty() && isGiven) {
        throw new Problem(file + " has no TrueType font that may be embedded; give a .ttf or .ttc"
            + " with TrueType outlines");
      }
      return usable;
    } catch (IOException e) {
      if (isGiven) {
        throw new Problem(file + " cannot be read as a font: " + e.getMessage());
      }
      return List.of();
    }
  }

  private List<TrueTypeFont> parse(Path file) throws IOException {
    String kind = kind(file);
    if (kind.equals(POSTSCRIPT)) {
      return List.of();
    }
    if (kind.equals(COLLECTION)) {
      TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
      open.add(collection);
      List<TrueTypeFont> fonts = new ArrayList<>();
      collection.processAllFonts(fonts::add);
      return fonts;
    }
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file));
    open.add(font);
    return List.of(font);
  }

  /** The tag of the font of a file, or of the first of a collection unless that is TrueType. */
  private static String kind(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      String kind = tag(bytes);
      if (kind.equals(COLLECTION)) {
        bytes.seek(FIRST_OFFSET);
        bytes.seek(Integer.toUnsignedLong(bytes.readInt()));
        kind = tag(bytes).equals(POSTSCRIPT) ? POSTSCRIPT : COLLECTION;
      }
      return kind;
    }
  }

  private static String tag(RandomAccessFile bytes) throws IOException {
    byte[] tag = new byte[4];
    bytes.readFully(tag);
    return new String(tag, StandardCharsets.ISO_8859_1);
  }

  private static boolean mayBeEmbedded(TrueTypeFont font) throws IOException {
    OS2WindowsMetricsTable metrics = font.getOS2Windows();
    return metrics == null || (metrics.getFsType() & OS2WindowsMetricsTable.FSTYPE_RESTRICTED) == 0;
  }

  /** Whether there is a font for every letter of a text. */
  boolean have(String text) {
    return text.codePoints().noneMatch(missing::contains);
  }

  /**
   * Refuses a text in letters of which no font is there.
   *
   * @throws Problem which names the letters
   */
  void require(String text) {
    Set<Integer> lacking = letters(text);
    lacking.retainAll(missing);
    if (!lacking.isEmpty()) {
      throw new Problem(words(lacking));
    }
  }

  private String words(Set<Integer> lacking) {
    String shown = lacking.stream()
        .limit(SHOWN)
        .map(letter -> Character.toString(letter))
        .collect(Collectors.joining(" "));
    String more = lacking.size() > SHOWN ? " and " + (lacking.size() - SHOWN) + " more" : "";
    String scripts = lacking.stream()
        .map(letter -> Character.UnicodeScript.of(letter))
        .distinct()
        .filter(script -> script != Character.UnicodeScript.COMMON)
        .map(script -> script.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
    String where =
        files.isEmpty() ? "no TrueType font of this machine" : "none of the --font files";
    return where + " has these letters (" + scripts + "): " + shown + more
        + "; give a font that has them with --font FILE, install one, such as WenQuanYi Zen Hei"
        + " (Debian: fonts-wqy-zenhei), or print the HTML page from a browser";
  }

  List<Face> faces() {
    return List.copyOf(faces);
  }

  /** Returns the families, in the order in which they are asked for a letter. */
  String families() {
    return faces.stream().map(Face::family).distinct().collect(Collectors.joining(", "));
  }

  @Override
  public void close() throws IOException {
    for (Closeable font : open) {
      font.close();
    }
  }
}
