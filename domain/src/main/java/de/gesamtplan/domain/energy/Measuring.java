package de.gesamtplan.domain.energy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Works out what chains of meters measured in a period, from readings and from formulas. */
final class Measuring {
    private final MeterBook book;
    private final ReadingSource readings;
    private final Instant from;
    private final Instant to;
    private final ZoneId zone;
    private final BiConsumer<Meter, List<Reading>> stands;

    Measuring(
            MeterBook book,
            ReadingSource readings,
            Instant from,
            Instant to,
            ZoneId zone,
            BiConsumer<Meter, List<Reading>> stands) {
        this.book = book;
        this.readings = readings;
        this.from = from;
        this.to = to;
        this.zone = zone;
        this.stands = stands;
    }

    /** Of a formula that leads nowhere nothing is delivered. */
    Measured of(MeterChain chain) {
        return chain.last().links().formula() instanceof SumFormula ? sum(chain) : single(chain);
    }

    private Measured sum(MeterChain chain) {
        List<MeterSource> sources = book.sources().of(chain);
        int minutes = minutes(book, chain);
        SignedSum delivered = new SignedSum(from, to, minutes);
        SignedSum filled = new SignedSum(from, to, minutes);
        for (MeterSource source : sources) {
            Measured part = single(source.chain());
            delivered.add(source.factor(), part.delivered(), source.begin(zone), source.end(zone));
            filled.add(source.factor(), part.filled(), source.begin(zone), source.end(zone));
        }
        return new Measured(delivered.build(), filled.build());
    }

    private Measured single(MeterChain chain) {
        return chain.last().links().formula() instanceof HeatFormula heat ? heat(chain, heat) : metered(chain);
    }

    /** Minutes of the intervals in which a chain's quantity is told. */
    static int minutes(MeterBook book, MeterChain chain) {
        return book.sources().of(chain).stream()
                .mapToInt(source -> grid(book, source.chain()))
                .reduce(1, Measuring::commonMultiple);
    }

    private Measured heat(MeterChain chain, HeatFormula formula) {
        MeterChain flow = book.of(formula.flow());
        MeterChain warm = book.of(formula.warm());
        MeterChain cold = book.of(formula.cold());
        int minutes = grid(book, chain);
        if (flow == null || warm == null || (formula.cold() != null && cold == null)) {
            IntervalSeries nothing = IntervalSeries.builder(from, to, minutes).build();
            return new Measured(nothing, nothing);
        }
        Measured volume = metered(flow);
        Measured supply = metered(warm);
        @Nullable Measured back = cold == null ? null : metered(cold);
        HeatProduct product = new HeatProduct(formula.capacity(), minutes);
        return new Measured(
                product.of(volume.delivered(), supply.delivered(), back == null ? null : back.delivered()),
                product.of(volume.filled(), supply.filled(), back == null ? null : back.filled()));
    }

    /** Gaps are filled at the meter itself. */
    private Measured metered(MeterChain chain) {
        IntervalSeries delivered = chain.series(readings, from, to, zone, stands);
        return Measured.of(delivered, zone, delivered.hasGaps() ? known(chain, delivered.minutes()) : List.of());
    }

    /** What others know of the chain's energy: the month's bill, and before it, as it tells more, a control meter. */
    private List<RegisterStands.Usage> known(MeterChain chain, int minutes) {
        List<RegisterStands.Usage> known = new ArrayList<>(book.bills(chain, zone));
        MeterChain control = book.control(chain);
        if (control != null) {
            known.addAll(known(control, book.isCalculated(control), minutes));
        }
        return known;
    }

    private List<RegisterStands.Usage> known(MeterChain control, boolean calculated, int minutes) {
        boolean finer = control.meters().stream().allMatch(Meter::isGrid) && grid(book, control) < minutes;
        if (!calculated && !finer) {
            return control.usages(readings);
        }
        IntervalSeries told = new Measuring(book, readings, from, to, zone, (meter, read) -> {})
                .of(control)
                .delivered();
        ControlEnergy energy = new ControlEnergy(told, zone);
        if (book.showsHours(control)) {
            return energy.byInterval(minutes);
        }
        return book.showsDays(control) ? energy.byDay() : energy.byMonth();
    }

    /** Minutes of the intervals on which a source is known: all that it rests on fit into them. */
    private static int grid(MeterBook book, MeterChain chain) {
        Formula formula = chain.last().links().formula();
        return formula == null
                ? chain.first().grid()
                : formula.meters().stream()
                        .map(book::of)
                        .mapToInt(part -> part == null ? 1 : part.first().grid())
                        .reduce(1, Measuring::commonMultiple);
    }

    static int commonMultiple(int one, int other) {
        int multiple = one;
        while (multiple % other != 0) {
            multiple += one;
        }
        return multiple;
    }
}
