package de.gesamtplan.jobs.trace;

import de.gesamtplan.domain.energy.IntervalSeries;
import de.gesamtplan.domain.energy.Measured;
import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.MeterBook;
import de.gesamtplan.domain.energy.MeterChain;
import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.MeterSource;
import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.jobs.store.EnergyReferenceStore;
import de.gesamtplan.jobs.store.MeterStore;
import de.gesamtplan.jobs.store.MeterStore.Known;
import de.gesamtplan.jobs.store.ReadingStore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What meters measured: each interval with the reading that it comes from, substitutes as such. */
@Component
class EnergyTracer implements Tracer {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm xxx").withZone(ZONE);

    private final MeterStore meters;
    private final ReadingStore readings;
    private final EnergyReferenceStore references;

    EnergyTracer(MeterStore meters, ReadingStore readings, EnergyReferenceStore references) {
        this.meters = meters;
        this.readings = readings;
        this.references = references;
    }

    @Override
    public String report() {
        return "energie";
    }

    @Override
    public List<String> figures() {
        return List.of("menge");
    }

    @Override
    public Set<String> options() {
        return new TreeSet<>(Set.of("standort", "rolle", "zaehler", "monat"));
    }

    @Override
    public Trace trace(Question question) {
        if (!question.subject().matches("20\\d\\d")) {
            throw new Question.Unanswerable("TRACE-04: „" + question.subject() + "“ ist kein Jahr, zum Beispiel 2025.");
        }
        if (question.option("zaehler") == null && question.option("rolle") == null) {
            throw new Question.Unanswerable(
                    "TRACE-05: Bitte --rolle oder --zaehler angeben: Mengen verschiedener Rollen"
                            + " werden nicht zusammengezählt.");
        }
        int year = Integer.parseInt(question.subject());
        Map<Meter, Integer> ids = meters.meters().stream().collect(Collectors.toMap(Known::meter, Known::id));
        List<Trace.Part> parts = new ArrayList<>();
        BigDecimal figure = BigDecimal.ZERO;
        String unit = "";
        MeterBook book = new MeterBook(
                List.copyOf(ids.keySet()), references.monthlyAmounts(YearMonth.of(year, 1), YearMonth.of(year, 12)));
        for (MeterChain chain : book.chains()) {
            Meter first = chain.first();
            if (question.admits("standort", first.site())
                    && question.admits("rolle", first.role().label())
                    && (question.option("zaehler") == null
                            || chain.meters().stream().anyMatch(meter -> question.admits("zaehler", meter.key())))) {
                figure = figure.add(new ChainTrace(book, ids, year, question).of(chain, parts));
                unit = first.role().medium().unit();
            }
        }
        return new Trace("Energie " + year + ", Menge" + question.narrowed(), unit, parts, figure);
    }

    /** Traces chains in a year. */
    private final class ChainTrace {
        private final MeterBook book;
        private final Map<Meter, Integer> ids;
        private final int year;
        private final Question question;
        private final Instant from;
        private final Instant to;

        ChainTrace(MeterBook book, Map<Meter, Integer> ids, int year, Question question) {
            this.book = book;
            this.ids = ids;
            this.year = year;
            this.question = question;
            this.from = MeterMonth.wantedFrom(year, ZONE);
            this.to = MeterMonth.wantedTo(year, ZONE);
        }

        /** @return the sum of the months as the report has it */
        BigDecimal of(MeterChain chain, List<Trace.Part> parts) {
            BigDecimal sum = BigDecimal.ZERO;
            List<YearMonth> months = new ArrayList<>();
            for (MeterMonth month : MeterMonth.of(chain, measured(chain), year, ZONE)) {
                // A role's quantity is summed once; a meter that is asked for by name is shown whether it counts or
                // not.
                boolean counts = question.option("zaehler") != null || book.counts(chain, month.month());
                if (!counts || !question.admits("monat", month.month())) {
                    continue;
                }
                BigDecimal amount = month.amount();
                if (amount == null) {
                    throw new Question.Unanswerable("TRACE-06: Für " + chain.label() + " ist " + month.month()
                            + " nicht berechenbar: Messwerte fehlen, die nicht ersetzt werden können.");
                }
                sum = sum.add(amount);
                months.add(month.month());
            }
            for (MeterSource source : book.sources().of(chain)) {
                parts(source, months, parts);
            }
            return sum;
        }

        private Measured measured(MeterChain chain) {
            return book.measured(
                    chain,
                    readings.source(meter -> ids.getOrDefault(meter, -1), from, to),
                    from,
                    to,
                    ZONE,
                    (meter, stands) -> {});
        }

        private void parts(MeterSource source, List<YearMonth> months, List<Trace.Part> parts) {
            MeterChain chain = source.chain();
            Measured measured = measured(chain);
            IntervalSeries filled = measured.filled();
            TreeMap<Instant, Origin> origins = new TreeMap<>();
            // Of heat that is reckoned, the rows of its flow are shown.
            List<MeterChain> read = book.sources().readIn(source);
            MeterChain told = read.isEmpty() ? chain : read.get(0);
            boolean register = told.first().measurement() == Measurement.REGISTER;
            Map<Instant, String> reasons = new HashMap<>();
            told.meters().forEach(meter -> {
                origins.putAll(readings.origins(ids.getOrDefault(meter, -1), from, to));
                reasons.putAll(readings.reasons(ids.getOrDefault(meter, -1), from, to));
            });
            for (YearMonth month : months) {
                Instant begin = month.atDay(1).atStartOfDay(ZONE).toInstant();
                Instant end = month.plusMonths(1).atDay(1).atStartOfDay(ZONE).toInstant();
                for (int i = Math.max(0, filled.indexOf(begin));
                        i < filled.size() && filled.begin(i).isBefore(end);
                        i++) {
                    boolean measures = !filled.begin(i).isBefore(source.begin(ZONE))
                            && filled.begin(i).isBefore(source.end(ZONE));
                    if (measures && filled.value(i).signum() != 0) {
                        parts.add(part(source, measured, i, origins, reasons, register));
                    }
                }
            }
        }
    }

    private static Trace.Part part(
            MeterSource source,
            Measured of,
            int index,
            TreeMap<Instant, Origin> origins,
            Map<Instant, String> reasons,
            boolean register) {
        IntervalSeries filled = of.filled();
        Instant at = filled.begin(index);
        boolean measured = of.delivered().status(index).isUsable();
        @Nullable Origin origin = null;
        if (measured && register) {
            // An interval of a register is part of the difference up to the next stand.
            Map.Entry<Instant, Origin> stand = origins.ceilingEntry(filled.begin(index + 1));
            origin = stand == null ? null : stand.getValue();
        } else if (measured) {
            // A quantity off the hour's grid began before its share.
            Map.Entry<Instant, Origin> reading = origins.floorEntry(at);
            origin = reading == null ? null : reading.getValue();
        }
        String what = source.chain().label() + " " + MOMENT.format(at)
                + (measured
                        ? register ? ", bis zum Stand" : ""
                        : ", Ersatzwert (" + filled.status(index).label() + ")")
                + (reasons.containsKey(at) ? ", Grund " + reasons.get(at) : "")
                + (source.factor().abs().compareTo(BigDecimal.ONE) == 0
                        ? ""
                        : ", Schlüssel " + source.factor().abs().toPlainString().replace('.', ','));
        return new Trace.Part(what, origin, filled.value(index).multiply(source.factor()));
    }
}
