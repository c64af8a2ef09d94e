package de.gesamtplan.domain.energy.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Energy of IT outside the data centres, estimated from how many devices there are and what such a device typically uses.
 * Nothing of it is measured.
 *
 * @param lines by department, then class
 */
public record WorkplaceEnergy(List<Line> lines, List<Stock> unknown) {
    /**
     * How many devices a department has.
     *
     * @param deviceClass key of the {@link DeviceClass}
     * @param on day of the inventory
     */
    public record Stock(String department, String deviceClass, int count, LocalDate on) {
        public Stock {
            if (count < 0) {
                throw new IllegalArgumentException("a stock is not negative: " + count);
            }
        }
    }

    /** @param kwhPerYear of all devices, estimated */
    public record Line(Stock stock, DeviceClass device, BigDecimal kwhPerYear) {}

    public WorkplaceEnergy {
        lines = List.copyOf(lines);
        unknown = List.copyOf(unknown);
    }

    /** Of several inventories of a department and class the latest counts. */
    public static WorkplaceEnergy of(List<Stock> stocks, List<DeviceClass> classes) {
        Map<String, DeviceClass> byKey =
                classes.stream().collect(Collectors.toMap(DeviceClass::key, Function.identity()));
        Map<String, Stock> latest = stocks.stream()
                .collect(Collectors.toMap(
                        stock -> stock.department() + '|' + stock.deviceClass(),
                        Function.identity(),
                        (one, other) -> other.on().isBefore(one.on()) ? one : other));
        List<Stock> sorted = latest.values().stream()
                .sorted(Comparator.comparing(Stock::department).thenComparing(Stock::deviceClass))
                .toList();
        List<Line> lines = sorted.stream()
                .filter(stock -> byKey.containsKey(stock.deviceClass()))
                .map(stock -> line(stock, java.util.Objects.requireNonNull(byKey.get(stock.deviceClass()))))
                .toList();
        return new WorkplaceEnergy(
                lines,
                sorted.stream()
                        .filter(stock -> !byKey.containsKey(stock.deviceClass()))
                        .toList());
    }

    private static Line line(Stock stock, DeviceClass device) {
        return new Line(stock, device, device.kwhPerYear().multiply(BigDecimal.valueOf(stock.count())));
    }

    /** kWh a year of all lines, estimated. */
    public BigDecimal kwhPerYear() {
        return lines.stream().map(Line::kwhPerYear).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
