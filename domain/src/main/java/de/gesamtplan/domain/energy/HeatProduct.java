package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Heat of a flow, interval by interval: volume × temperature difference × capacity of the liquid. Of finer readings volumes
 * are added and temperatures averaged. The status is the lowest of the parts'; where one has no value there is no heat.
 */
final class HeatProduct {
    private final BigDecimal capacity;
    private final int minutes;

    /**
     * @param capacity in kWh/(m³ K)
     * @param minutes of the intervals of the heat, a multiple of those of every part
     */
    HeatProduct(BigDecimal capacity, int minutes) {
        this.capacity = capacity;
        this.minutes = minutes;
    }

    /**
     * All of one period.
     *
     * @param volume in m³
     * @param warm temperature in °C, or the difference in K if there is no colder one
     * @return kWh, rounded to a millionth half up
     */
    IntervalSeries of(IntervalSeries volume, IntervalSeries warm, @Nullable IntervalSeries cold) {
        IntervalSeries.Builder heat = IntervalSeries.builder(volume.start(), volume.begin(volume.size()), minutes);
        for (int i = 0; i < heat.size(); i++) {
            Interval of = new Interval(i);
            long flow = of.sum(volume);
            BigDecimal difference = of.mean(warm);
            if (cold != null) {
                difference = difference.subtract(of.mean(cold));
            }
            long micro = Micro.times(flow, difference.multiply(capacity));
            heat.set(i, micro, of.status, of.substitute);
        }
        return heat.build();
    }

    /** What the parts say of one interval. */
    private final class Interval {
        private final int index;
        private ReadingStatus status = ReadingStatus.TRUE;
        private byte substitute;

        Interval(int index) {
            this.index = index;
        }

        long sum(IntervalSeries part) {
            int parts = minutes / part.minutes();
            long sum = 0;
            for (int i = index * parts; i < (index + 1) * parts; i++) {
                sum = Math.addExact(sum, part.micro(i));
                status = status.lowest(part.status(i));
                Substitute kind = part.substitute(i);
                substitute = substitute == 0 && kind != null ? kind.code() : substitute;
            }
            return sum;
        }

        BigDecimal mean(IntervalSeries part) {
            return Micro.decimal(Micro.mean(sum(part), minutes / part.minutes()));
        }
    }
}
