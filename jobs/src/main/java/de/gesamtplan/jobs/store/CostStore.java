package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.energy.cost.DeviceClass;
import de.gesamtplan.domain.energy.cost.ElectricityPrice;
import de.gesamtplan.domain.energy.cost.WorkplaceEnergy;
import de.gesamtplan.domain.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Prices of electricity, and what kinds of devices there are. */
@Repository
public class CostStore {
    private final JdbcClient jdbc;

    CostStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ElectricityPrice> prices() {
        return jdbc.sql("SELECT * FROM electricity_price ORDER BY site, valid_from")
                .query((row, n) -> new ElectricityPrice(
                        row.getString("site").isEmpty() ? null : row.getString("site"),
                        YearMonth.from(row.getObject("valid_from", LocalDate.class)),
                        lastMonth(row),
                        row.getBigDecimal("cents_per_kwh"),
                        new Money(row.getBigDecimal("per_month")),
                        row.getString("source")))
                .list();
    }

    private static @Nullable YearMonth lastMonth(ResultSet row) throws SQLException {
        LocalDate to = row.getObject("valid_to", LocalDate.class);
        return to == null ? null : YearMonth.from(to);
    }

    public List<DeviceClass> deviceClasses() {
        return jdbc.sql("SELECT * FROM device_class ORDER BY code")
                .query((row, n) -> new DeviceClass(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("cpv_prefix"),
                        row.getInt("life_years"),
                        row.getBigDecimal("watts").stripTrailingZeros(),
                        row.getBigDecimal("hours").stripTrailingZeros(),
                        row.getString("source")))
                .list();
    }

    public List<WorkplaceEnergy.Stock> stocks() {
        return jdbc.sql("SELECT * FROM device_stock ORDER BY department, device_class, counted_on")
                .query((row, n) -> new WorkplaceEnergy.Stock(
                        row.getString("department"),
                        row.getString("device_class"),
                        row.getInt("quantity"),
                        row.getObject("counted_on", LocalDate.class)))
                .list();
    }
}
