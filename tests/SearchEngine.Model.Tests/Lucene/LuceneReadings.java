import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.core.SimpleAnalyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/** Reads a query a line; prints how the classic parser reads it with AND, a tab, and with OR as the default operator. */
public final class LuceneReadings {
    public static void main(String[] arguments) throws Exception {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.print(read(line, QueryParser.Operator.AND) + "\t" + read(line, QueryParser.Operator.OR) + "\n");
        }
        out.flush();
    }

    private static String read(String text, QueryParser.Operator operator) {
        var parser = new QueryParser("f", new SimpleAnalyzer());
        parser.setDefaultOperator(operator);
        parser.setAllowLeadingWildcard(true);
        try {
            return sketch(parser.parse(text));
        } catch (ParseException e) {
            return "error";
        }
    }

    private static String sketch(Query query) {
        if (query instanceof BooleanQuery) return sketch((BooleanQuery) query);
        if (query instanceof BoostQuery) return "^" + number(((BoostQuery) query).getBoost()) + "(" + sketch(((BoostQuery) query).getQuery()) + ")";
        if (query instanceof MatchAllDocsQuery) return "all";
        if (query instanceof TermQuery) return "word(" + ((TermQuery) query).getTerm().text() + ")";
        if (query instanceof PhraseQuery) return sketch((PhraseQuery) query);
        if (query instanceof PrefixQuery) return "prefix(" + ((PrefixQuery) query).getPrefix().text() + ")";
        if (query instanceof WildcardQuery) return "wildcard(" + ((WildcardQuery) query).getTerm().text() + ")";
        if (query instanceof FuzzyQuery) return "fuzzy(" + ((FuzzyQuery) query).getTerm().text() + " ~" + ((FuzzyQuery) query).getMaxEdits() + ")";
        if (query instanceof RegexpQuery) return "regex(" + ((RegexpQuery) query).getRegexp().text() + ")";
        throw new IllegalArgumentException(query.getClass().getName());
    }

    private static String sketch(BooleanQuery query) {
        List<String> clauses = new ArrayList<>();
        for (BooleanClause clause : query) clauses.add(clause.getOccur() + sketch(clause.getQuery()));
        return "[" + String.join(" ", clauses) + "]";
    }

    private static String sketch(PhraseQuery query) {
        List<String> words = new ArrayList<>();
        for (var term : query.getTerms()) words.add(term.text());
        return "phrase(" + String.join(" ", words) + (query.getSlop() > 0 ? " ~" + query.getSlop() : "") + ")";
    }

    private static String number(float value) {
        return value == (int) value ? Integer.toString((int) value) : Float.toString(value);
    }
}
