package de.gesamtplan.benchmark.er;

import de.gesamtplan.domain.bundling.text.TextPair;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.priv.garshol.duke.Comparator;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.Levenshtein;
import no.priv.garshol.duke.comparators.NumericComparator;
import no.priv.garshol.duke.comparators.QGramComparator;
import no.priv.garshol.duke.datasources.InMemoryDataSource;
import no.priv.garshol.duke.matchers.AbstractMatchListener;

/** The same two lists linked by Duke 1.2 with its Lucene database, with the best configuration by hand that we found for each set. */
final class DukeLinks {
    /** How a property is compared. */
    enum Way {
        GRAMS(new QGramComparator()),
        EDITS(new Levenshtein()),
        EQUAL(new ExactComparator()),
        NUMBER(new NumericComparator());

        private final Comparator comparator;

        Way(Comparator comparator) {
            this.comparator = comparator;
        }
    }

    /**
     * A property of Duke's.
     *
     * @param columns that it is made of
     * @param low probability that two are the same thing if these differ
     * @param high the same if they are equal
     * @param search whether candidates are looked up by it
     */
    record Part(String name, List<Integer> columns, Way way, double low, double high, boolean search) {}

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private DukeLinks() {}

    static List<TextPair> of(DataSet set, List<Part> parts) {
        List<Property> properties = new ArrayList<>();
        properties.add(new PropertyImpl("id"));
        for (Part part : parts) {
            PropertyImpl property = new PropertyImpl(part.name(), part.way().comparator, part.low(), part.high());
            if (!part.search()) {
                property.setLookupBehaviour(Property.Lookup.FALSE);
            }
            properties.add(property);
        }
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration.setProperties(properties);
        configuration.setThreshold(0.01);
        configuration.addDataSource(1, source(set, parts, 0, set.split()));
        configuration.addDataSource(2, source(set, parts, set.split(), set.rows().size()));
        List<TextPair> pairs = new ArrayList<>();
        Processor processor = new Processor(configuration, true);
        processor.addMatchListener(new AbstractMatchListener() {
            @Override
            public void matches(Record one, Record other, double confidence) {
                int a = Integer.parseInt(one.getValue("id"));
                int b = Integer.parseInt(other.getValue("id"));
                pairs.add(new TextPair(Math.min(a, b), Math.max(a, b), confidence));
            }
        });
        processor.link(configuration.getDataSources(1), configuration.getDataSources(2), true, 40_000);
        processor.close();
        return pairs;
    }

    private static InMemoryDataSource source(DataSet set, List<Part> parts, int from, int to) {
        InMemoryDataSource source = new InMemoryDataSource();
        for (int i = from; i < to; i++) {
            RecordImpl row = new RecordImpl();
            row.addValue("id", String.valueOf(i));
            for (Part part : parts) {
                String value = value(set.rows().get(i), part);
                if (!value.isEmpty()) {
                    row.addValue(part.name(), value);
                }
            }
            source.add(row);
        }
        return source;
    }

    private static String value(List<String> row, Part part) {
        String text = part.columns().stream()
                .map(column -> DataSet.cell(row, column))
                .collect(Collectors.joining(" "))
                .strip();
        if (part.way() != Way.NUMBER) {
            return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        }
        BigDecimal amount = DataSet.amount(text);
        return amount == null || amount.signum() == 0 ? "" : amount.toPlainString();
    }
}
