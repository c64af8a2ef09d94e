package de.gesamtplan.benchmark.er;

import de.gesamtplan.domain.bundling.text.TextPair;
import de.gesamtplan.domain.bundling.text.TextRecord;
import java.util.ArrayList;
import java.util.List;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.comparators.NumericComparator;
import no.priv.garshol.duke.comparators.QGramComparator;
import no.priv.garshol.duke.datasources.InMemoryDataSource;
import no.priv.garshol.duke.matchers.AbstractMatchListener;

/** The same two lists linked by Duke 1.2 with its Lucene database: title and detail by q-grams, value as a number. */
final class DukeLinks {
    private DukeLinks() {}

    static List<TextPair> of(DataSet set) {
        List<Property> properties = new ArrayList<>();
        properties.add(new PropertyImpl("id"));
        properties.add(new PropertyImpl("title", new QGramComparator(), 0.1, 0.95));
        properties.add(new PropertyImpl("detail", new QGramComparator(), 0.4, 0.7));
        PropertyImpl value = new PropertyImpl("value", new NumericComparator(), 0.4, 0.6);
        value.setLookupBehaviour(Property.Lookup.FALSE);
        properties.add(value);
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration.setProperties(properties);
        configuration.setThreshold(0.01);
        configuration.addDataSource(1, source(set, 0, set.split()));
        configuration.addDataSource(2, source(set, set.split(), set.records().size()));
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

    private static InMemoryDataSource source(DataSet set, int from, int to) {
        InMemoryDataSource source = new InMemoryDataSource();
        for (int i = from; i < to; i++) {
            TextRecord text = set.records().get(i);
            RecordImpl row = new RecordImpl();
            row.addValue("id", String.valueOf(i));
            row.addValue("title", text.title().toLowerCase(java.util.Locale.ROOT));
            if (!text.detail().isEmpty()) {
                row.addValue("detail", text.detail().toLowerCase(java.util.Locale.ROOT));
            }
            if (text.value() != null && text.value().signum() > 0) {
                row.addValue("value", text.value().toPlainString());
            }
            source.add(row);
        }
        return source;
    }
}
