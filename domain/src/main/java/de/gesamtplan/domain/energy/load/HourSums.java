package de.gesamtplan.domain.energy.load;

import de.gesamtplan.domain.energy.IntervalSeries;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a chain of meters measured in each hour of a local year, with substitutes, in millionths of the base unit. Small
 * enough to be kept, so that a late value of one meter does not call for the readings of all.
 */
public final class HourSums {
    private static final int SECONDS = 3600;
    /** The hour has a value. */
    private static final int GIVEN = 1;
    /** A part of the hour lacks. */
    private static final int GAP = 2;

    private final long[] micro;
    private final byte[] state;

    private HourSums(int year, ZoneId zone) {
        int hours = Math.toIntExact((begin(year + 1, zone) - begin(year, zone)) / SECONDS);
        this.micro = new long[hours];
        this.state = new byte[hours];
    }

    private static long begin(int year, ZoneId zone) {
        return LocalDate.of(year, 1, 1).atStartOfDay(zone).toEpochSecond();
    }

    /** @param filled on a grid that divides the hour */
    public static HourSums of(IntervalSeries filled, int year, ZoneId zone) {
        HourSums sums = new HourSums(year, zone);
        long origin = filled.start().getEpochSecond() - begin(year, zone);
        long step = 60L * filled.minutes();
        for (int i = 0; i < filled.size(); i++) {
            long hour = Math.floorDiv(origin + step * i, SECONDS);
            if (hour >= 0 && hour < sums.micro.length) {
                sums.add((int) hour, filled.micro(i), filled.status(i).isUsable());
            }
        }
        return sums;
    }

    private void add(int hour, long value, boolean usable) {
        if (usable) {
            micro[hour] = Math.addExact(micro[hour], value);
        }
        state[hour] |= (byte) (usable ? GIVEN : GAP);
    }

    /** Hours of the year. */
    int size() {
        return micro.length;
    }

    long micro(int hour) {
        return micro[hour];
    }

    boolean isGiven(int hour) {
        return (state[hour] & GIVEN) != 0;
    }

    boolean isGap(int hour) {
        return (state[hour] & GAP) != 0;
    }

    /** To be kept: of each hour state and value in as few bytes as they need. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(5 * micro.length);
        for (int hour = 0; hour < micro.length; hour++) {
            bytes.write(state[hour]);
            // The sign goes to the lowest bit, so that small negative values are short too.
            long rest = micro[hour] << 1 ^ micro[hour] >> 63;
            while ((rest & ~0x7FL) != 0) {
                bytes.write((int) (rest & 0x7F | 0x80));
                rest >>>= 7;
            }
            bytes.write((int) rest);
        }
        return bytes.toByteArray();
    }

    /** What {@link #bytes()} gave for that year. */
    public static HourSums of(byte[] bytes, int year, ZoneId zone) {
        HourSums sums = new HourSums(year, zone);
        int at = 0;
        for (int hour = 0; hour < sums.micro.length; hour++) {
            sums.state[hour] = bytes[at++];
            long value = 0;
            int shift = 0;
            byte next;
            do {
                next = bytes[at++];
                value |= (next & 0x7FL) << shift;
                shift += 7;
            } while (next < 0);
            sums.micro[hour] = value >>> 1 ^ -(value & 1);
        }
        if (at != bytes.length) {
            throw new IllegalArgumentException("not the hours of " + year + ": " + bytes.length + " bytes");
        }
        return sums;
    }
}
