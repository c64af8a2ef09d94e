package de.gesamtplan.jobs.trace;

import de.gesamtplan.domain.energy.GapFilling;
import de.gesamtplan.domain.energy.IntervalSeries;
import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.MeterChain;
import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.jobs.store.MeterStore;
import de.gesamtplan.jobs.store.MeterStore.Known;
import de.gesamtplan.jobs.store.ReadingStore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
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

    EnergyTracer(MeterStore meters, ReadingStore readings) {
        this.meters = meters;
        this.readings = readings;
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
        for (MeterChain chain : MeterChain.of(List.copyOf(ids.keySet()))) {
            Meter first = chain.first();
            if (question.admits("standort", first.site())
                    && question.admits("rolle", first.role().label())
                    && (question.option("zaehler") == null
                            || chain.meters().stream().anyMatch(meter -> question.admits("zaehler", meter.key())))) {
                figure = figure.add(trace(chain, ids, year, question, parts));
                unit = first.role().medium().unit();
            }
        }
        return new Trace("Energie " + year + ", Menge" + question.narrowed(), unit, parts, figure);
    }

    /** @return the sum of the months as the report has it */
    private BigDecimal trace(
            MeterChain chain, Map<Meter, Integer> ids, int year, Question question, List<Trace.Part> parts) {
        Instant from = MeterMonth.wantedFrom(year, ZONE);
        Instant to = MeterMonth.wantedTo(year, ZONE);
        IntervalSeries delivered =
                chain.series(meter -> readings.readings(ids.getOrDefault(meter, -1), from, to), from, to, ZONE);
        IntervalSeries filled = GapFilling.fill(delivered, ZONE);
        TreeMap<Instant, Origin> origins = new TreeMap<>();
        boolean register = chain.first().measurement() == Measurement.REGISTER;
        chain.meters().forEach(meter -> origins.putAll(readings.origins(ids.getOrDefault(meter, -1), from, to)));
        BigDecimal sum = BigDecimal.ZERO;
        for (MeterMonth month : MeterMonth.of(chain, delivered, year, ZONE)) {
            if (!question.admits("monat", month.month())) {
                continue;
            }
            BigDecimal amount = month.amount();
            if (amount == null) {
                throw new Question.Unanswerable("TRACE-06: Für " + chain.label() + " ist " + month.month()
                        + " nicht berechenbar: Messwerte fehlen, die nicht ersetzt werden können.");
            }
            sum = sum.add(amount);
            Instant begin = month.month().atDay(1).atStartOfDay(ZONE).toInstant();
            Instant end =
                    month.month().plusMonths(1).atDay(1).atStartOfDay(ZONE).toInstant();
            for (int i = Math.max(0, filled.indexOf(begin));
                    i < filled.size() && filled.begin(i).isBefore(end);
                    i++) {
                if (filled.value(i).signum() != 0) {
                    parts.add(part(chain, delivered, filled, i, origins, register));
                }
            }
        }
        return sum;
    }

    private static Trace.Part part(
            MeterChain chain,
            IntervalSeries delivered,
            IntervalSeries filled,
            int index,
            TreeMap<Instant, Origin> origins,
            boolean register) {
        Instant at = filled.begin(index);
        boolean measured = delivered.status(index).isUsable();
        @Nullable Origin origin = null;
        if (measured && register) {
            // An interval of a register is part of the difference up to the next stand.
            Map.Entry<Instant, Origin> stand = origins.ceilingEntry(filled.begin(index + 1));
            origin = stand == null ? null : stand.getValue();
        } else if (measured) {
            origin = origins.get(at);
        }
        String what = chain.label() + " " + MOMENT.format(at)
                + (measured
                        ? register ? ", bis zum Stand" : ""
                        : ", Ersatzwert (" + filled.status(index).label() + ")");
        return new Trace.Part(what, origin, filled.value(index));
    }
}
