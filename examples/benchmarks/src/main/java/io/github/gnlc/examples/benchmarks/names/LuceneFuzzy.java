package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.examples.benchmarks.names.Names.Name;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Folded names looked up, else searched for, one a document; up to one error in short names, two in
 * names of six or more.
 */
final class LuceneFuzzy implements NameMatcher {
  private static final int HITS = 10;

  private final Map<String, Set<String>> exact;
  private final IndexSearcher searcher;

  LuceneFuzzy(Names names) {
    exact = Fold.idsByWords(names);
    try {
      ByteBuffersDirectory directory = new ByteBuffersDirectory();
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        for (Name name : names.all()) {
          Document document = new Document();
          document.add(new StringField("name", Fold.words(name.text()), Field.Store.NO));
          document.add(new StringField("id", name.member().id(), Field.Store.YES));
          writer.addDocument(document);
        }
      }
      searcher = new IndexSearcher(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String name() {
    return "Lucene FuzzyQuery";
  }

  @Override
  public Set<String> resolve(String text) {
    String folded = Fold.words(text);
    Set<String> known = exact.get(folded);
    return known == null ? similar(folded) : known;
  }

  private Set<String> similar(String folded) {
    int edits = folded.length() < 3 ? 0 : folded.length() < 6 ? 1 : 2;
    try {
      return best(searcher.search(new FuzzyQuery(new Term("name", folded), edits), HITS).scoreDocs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Set<String> best(ScoreDoc[] hits) throws IOException {
    Set<String> ids = new TreeSet<>();
    StoredFields fields = searcher.storedFields();
    for (ScoreDoc hit : hits) {
      if (hit.score == hits[0].score) {
        ids.add(fields.document(hit.doc).get("id"));
      }
    }
    return ids;
  }
}
