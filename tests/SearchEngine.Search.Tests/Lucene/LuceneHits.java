import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.*;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Indexes documents and runs queries with Lucene, for comparison. Input: the number of documents, a line
 * "title TAB text TAB day" for each (day empty for none), then a query in the classic syntax a line.
 * Output: for each query "total TAB document:score document:score ...", every hit.
 */
public class LuceneHits {
  public static void main(String[] arguments) throws Exception {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, "UTF-8");
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    int count = Integer.parseInt(in.readLine());
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (int i = 0; i < count; i++) writer.addDocument(read(in.readLine()));
      writer.forceMerge(1);
    }
    IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
    QueryParser parser = new DayParser();
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      TopScoreDocCollector collector = TopScoreDocCollector.create(count, Integer.MAX_VALUE);
      searcher.search(parser.parse(line), collector);
      TopDocs hits = collector.topDocs();
      StringBuilder answer = new StringBuilder().append(hits.totalHits.value).append('\t');
      for (ScoreDoc hit : hits.scoreDocs) answer.append(hit.doc).append(':').append(hit.score).append(' ');
      out.println(answer.toString().trim());
    }
    out.flush();
  }

  private static Document read(String line) {
    String[] parts = line.split("\t", -1);
    Document document = new Document();
    document.add(new TextField("title", parts[0], Field.Store.NO));
    document.add(new TextField("text", parts[1], Field.Store.NO));
    if (!parts[2].isEmpty()) document.add(new IntPoint("day", Integer.parseInt(parts[2])));
    return document;
  }

  /** Reads day:[a TO b] as a range of numbers. */
  private static final class DayParser extends QueryParser {
    DayParser() {
      super("text", new WhitespaceAnalyzer());
    }

    @Override
    protected Query getRangeQuery(String field, String low, String high, boolean includesLow, boolean includesHigh) {
      return IntPoint.newRangeQuery(field, Integer.parseInt(low), Integer.parseInt(high));
    }
  }
}
