package de.gesamtplan.domain.energy.plausibility;

import de.gesamtplan.domain.energy.MeterBook;
import de.gesamtplan.domain.energy.MeterChain;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks of one meter against others in a year, by days on which all have all their values; by whole months if one of them is
 * a register or delivers by months, of which nobody knows how a month's quantity fell on its days. Findings of neighbouring days are one finding.
 */
public final class BalanceChecks {
    /** The checks that are made here. */
    public static final Set<Check> CHECKS = EnumSet.of(Check.CONTROL_METER, Check.SUB_METERS, Check.NEGATIVE);

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final MeterBook book;
    private final Function<MeterChain, DaySums> sums;
    private final int year;
    private final CheckRules rules;
    private final ZoneId zone;

    /** @param sums of every chain that is linked to others */
    public BalanceChecks(MeterBook book, Function<MeterChain, DaySums> sums, int year, CheckRules rules, ZoneId zone) {
        this.book = book;
        this.sums = sums;
        this.year = year;
        this.rules = rules;
        this.zone = zone;
    }

    /** Findings at a chain: what its control meter, the meters behind it and, if it is calculated, its sign tell. */
    public List<Finding> of(MeterChain chain) {
        List<Finding> findings = new ArrayList<>();
        MeterChain control = book.control(chain);
        if (control != null) {
            findings.addAll(new Comparison(chain, List.of(control), Check.CONTROL_METER).findings());
        }
        List<MeterChain> behind = book.behind(chain);
        if (!behind.isEmpty()) {
            findings.addAll(new Comparison(chain, behind, Check.SUB_METERS).findings());
        }
        if (chain.last().links().formula() != null) {
            findings.addAll(new Comparison(chain, List.of(), Check.NEGATIVE).findings());
        }
        return findings;
    }

    private static boolean exceeds(long difference, long of, BigDecimal percent) {
        return BigDecimal.valueOf(difference)
                        .multiply(HUNDRED)
                        .compareTo(BigDecimal.valueOf(of).abs().multiply(percent))
                > 0;
    }

    /** One chain against others, day by day or month by month. */
    private final class Comparison {
        private final MeterChain chain;
        private final List<MeterChain> others;
        private final Check check;
        private final List<Finding> findings = new ArrayList<>();
        private int begin = -1;
        private int end;
        private long shown;
        private long told;

        Comparison(MeterChain chain, List<MeterChain> others, Check check) {
            this.chain = chain;
            this.others = others;
            this.check = check;
        }

        List<Finding> findings() {
            boolean byDay = book.showsDays(chain) && others.stream().allMatch(book::showsDays);
            if (byDay) {
                for (int day = 0; day < Year.of(year).length(); day++) {
                    look(day, day + 1);
                }
            } else {
                for (int month = 1; month <= 12; month++) {
                    YearMonth of = YearMonth.of(year, month);
                    int first = of.atDay(1).getDayOfYear() - 1;
                    look(first, first + of.lengthOfMonth());
                }
            }
            close();
            return findings;
        }

        private void look(int from, int to) {
            Long own = sums.apply(chain).of(from, to);
            Long other = others(from, to);
            boolean measures = chain.covers(day(from), day(to - 1));
            if (!measures || own == null || other == null || !isOdd(own, other)) {
                close();
                return;
            }
            begin = begin < 0 ? from : begin;
            end = to;
            shown = Math.addExact(shown, own);
            told = Math.addExact(told, other);
        }

        /** Null if one lacks values, or a control meter was not there. */
        private @Nullable Long others(int from, int to) {
            long sum = 0;
            boolean any = others.isEmpty();
            for (MeterChain other : others) {
                Long of = sums.apply(other).of(from, to);
                if (of == null) {
                    return null;
                }
                any = any || other.covers(day(from), day(to - 1));
                sum = Math.addExact(sum, of);
            }
            return any ? sum : null;
        }

        private boolean isOdd(long own, long other) {
            return switch (check) {
                case CONTROL_METER -> exceeds(Math.abs(own - other), other, rules.controlPercent());
                case SUB_METERS -> exceeds(other - own, own, rules.subMeterPercent());
                default -> own < 0;
            };
        }

        private LocalDate day(int index) {
            return LocalDate.ofYearDay(year, index + 1);
        }

        private void close() {
            if (begin >= 0) {
                findings.add(new Finding(
                        chain.label(),
                        chain.last().site(),
                        check,
                        day(begin).atStartOfDay(zone).toInstant(),
                        day(end - 1).plusDays(1).atStartOfDay(zone).toInstant(),
                        words()));
            }
            begin = -1;
            shown = 0;
            told = 0;
        }

        private String words() {
            String unit = ' ' + chain.last().role().medium().unit();
            String own = Amounts.german(shown) + unit;
            return switch (check) {
                case CONTROL_METER -> own + ", Kontrollzähler " + Amounts.german(told) + unit;
                case SUB_METERS -> own + ", Unterzähler zusammen " + Amounts.german(told) + unit;
                default -> own + " nach der Formel";
            };
        }
    }
}
