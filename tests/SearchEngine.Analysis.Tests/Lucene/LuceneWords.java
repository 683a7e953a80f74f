import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * What Lucene makes of each line of standard input. "words" prints where StandardTokenizer's words stand, in bytes of UTF-8
 * (start:end); "terms" prints what EnglishAnalyzer indexes, with its position (term|position).
 */
public final class LuceneWords {
    public static void main(String[] arguments) throws IOException {
        boolean words = arguments[0].equals("words");
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (Analyzer analyzer = words ? new StandardAnalyzer(CharArraySet.EMPTY_SET) : new EnglishAnalyzer()) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.append(words ? words(analyzer, line) : terms(analyzer, line)).append('\n');
            }
        }
        out.flush();
    }

    private static StringBuilder words(Analyzer analyzer, String line) throws IOException {
        StringBuilder places = new StringBuilder();
        int chars = 0;
        int bytes = 0;
        try (TokenStream stream = analyzer.tokenStream("", line)) {
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            for (stream.reset(); stream.incrementToken(); ) {
                bytes += utf8Length(line, chars, offset.startOffset());
                places.append(bytes).append(':');
                chars = offset.endOffset();
                bytes += utf8Length(line, offset.startOffset(), chars);
                places.append(bytes).append(' ');
            }
            stream.end();
        }
        return places;
    }

    private static StringBuilder terms(Analyzer analyzer, String line) throws IOException {
        StringBuilder terms = new StringBuilder();
        int position = -1;
        try (TokenStream stream = analyzer.tokenStream("", line)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            for (stream.reset(); stream.incrementToken(); ) {
                position += increment.getPositionIncrement();
                terms.append(term).append('|').append(position).append(' ');
            }
            stream.end();
        }
        return terms;
    }

    private static int utf8Length(String text, int start, int end) {
        return text.substring(start, end).getBytes(StandardCharsets.UTF_8).length;
    }
}
