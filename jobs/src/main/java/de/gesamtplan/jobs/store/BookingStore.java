package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.budget.BookingKind;
import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.controlling.PastYear.PastIst;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of the budget-execution system. */
@Repository
public class BookingStore {
    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    BookingStore(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /**
     * What tells the rows of one voucher apart: nothing, but for an Umbuchung, whose rows share a voucher, the budget
     * line.
     */
    public static String leg(Booking booking) {
        return booking.kind() == BookingKind.UMBUCHUNG
                ? booking.line().kapitel() + booking.line().titel()
                : "";
    }

    /** All rows of one Vorgang. */
    public List<Booking> ofVorgang(String vorgang) {
        return jdbc.sql("SELECT * FROM booking WHERE vorgang = :vorgang ORDER BY id")
                .param("vorgang", vorgang)
                .query((row, n) -> booking(row))
                .list();
    }

    /** All rows of a budget line in a budget year. */
    public List<Booking> ofLine(BudgetLine line, int year) {
        return jdbc.sql("""
                        SELECT * FROM booking
                        WHERE budget_year = :year AND kapitel = :kapitel AND titel = :titel ORDER BY id
                        """)
                .param("year", year)
                .param("kapitel", line.kapitel())
                .param("titel", line.titel())
                .query((row, n) -> booking(row))
                .list();
    }

    /** All rows of the budget year, and orders booked in it that fall due in later years. */
    public List<Booking> ofYear(int year) {
        return ofYear(year, KnownUpTo.now());
    }

    /** All rows of the budget year that were known then, and orders booked in it that fall due in later years. */
    public List<Booking> ofYear(int year, KnownUpTo known) {
        return jdbc.sql("""
                        SELECT * FROM booking
                        WHERE (budget_year = :year OR (budget_year > :year AND YEAR(booked_on) = :year))
                          AND delivery_id <= :known
                        ORDER BY id
                        """)
                .param("year", year)
                .param("known", known.delivery())
                .query((row, n) -> booking(row))
                .list();
    }

    /** What is paid on a budget line in a year up to a period. */
    public Money ist(BudgetLine line, BudgetPeriod upTo) {
        return new Money(jdbc.sql("""
                        SELECT COALESCE(SUM(IF(kind = 'ABSETZUNG', -amount, amount)), 0) FROM booking
                        WHERE budget_year = :year AND period <= :period AND kapitel = :kapitel AND titel = :titel
                          AND kind IN ('ANORDNUNG', 'ABSETZUNG', 'UMBUCHUNG')
                        """)
                .param("year", upTo.year())
                .param("period", upTo.number())
                .param("kapitel", line.kapitel())
                .param("titel", line.titel())
                .query(BigDecimal.class)
                .single());
    }

    /** Actual of earlier years, by year: sums by budget line and period. */
    public Map<Integer, List<PastIst>> past(int before, int years, KnownUpTo known) {
        Map<Integer, List<PastIst>> past = new TreeMap<>();
        jdbc.sql("""
                        SELECT budget_year, kapitel, titel, period, SUM(IF(kind = 'ABSETZUNG', -amount, amount)) AS amount
                        FROM booking
                        WHERE budget_year < :before AND budget_year >= :before - :years
                          AND kind IN ('ANORDNUNG', 'ABSETZUNG', 'UMBUCHUNG') AND delivery_id <= :known
                        GROUP BY budget_year, kapitel, titel, period
                        ORDER BY budget_year, kapitel, titel, period
                        """)
                .param("before", before)
                .param("years", years)
                .param("known", known.delivery())
                .query(row -> {
                    past.computeIfAbsent(row.getInt("budget_year"), year -> new ArrayList<>())
                            .add(new PastIst(
                                    new BudgetLine(row.getString("kapitel"), row.getString("titel")),
                                    row.getInt("period"),
                                    new Money(row.getBigDecimal("amount"))));
                });
        return past;
    }

    /** Budget years in which something was paid. */
    public List<Integer> years() {
        return jdbc.sql("SELECT DISTINCT budget_year FROM booking WHERE kind = 'ANORDNUNG' ORDER BY budget_year")
                .query(Integer.class)
                .list();
    }

    /**
     * The latest period that something is booked in and that is over on the day; if none is, the latest there is. Orders
     * of later budget years do not make a period.
     */
    public Optional<BudgetPeriod> latestPeriod(LocalDate today) {
        List<BudgetPeriod> periods = jdbc.sql("""
                        SELECT DISTINCT budget_year, period FROM booking WHERE YEAR(booked_on) >= budget_year
                        """)
                .query((row, n) -> new BudgetPeriod(row.getInt(1), row.getInt(2)))
                .list();
        Optional<BudgetPeriod> over =
                periods.stream().filter(p -> p.lastDay().isBefore(today)).max(Comparator.naturalOrder());
        return over.isPresent() ? over : periods.stream().max(Comparator.naturalOrder());
    }

    private static Booking booking(ResultSet row) throws SQLException {
        return new Booking(
                new BudgetPeriod(row.getInt("budget_year"), row.getInt("period")),
                row.getString("department"),
                new BudgetLine(row.getString("kapitel"), row.getString("titel")),
                row.getString("vorgang"),
                BookingKind.valueOf(row.getString("kind")),
                row.getString("voucher"),
                row.getObject("booked_on", LocalDate.class),
                new Money(row.getBigDecimal("amount")),
                row.getString("payee"),
                row.getString("item"),
                row.getString("contract"),
                row.getString("text"),
                new Origin(row.getLong("delivery_id"), row.getString("sheet"), row.getInt("line")));
    }

    public void add(List<Booking> bookings) {
        template.batchUpdate("""
                INSERT INTO booking (budget_year, period, department, kapitel, titel, vorgang, kind, voucher, leg,
                                     booked_on, amount, payee, item, contract, text, delivery_id, sheet, line)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, bookings, BATCH, (insert, b) -> {
            insert.setInt(1, b.period().year());
            insert.setInt(2, b.period().number());
            insert.setString(3, b.department());
            insert.setString(4, b.line().kapitel());
            insert.setString(5, b.line().titel());
            insert.setString(6, b.vorgang());
            insert.setString(7, b.kind().name());
            insert.setString(8, b.voucher());
            insert.setString(9, leg(b));
            insert.setObject(10, b.bookedOn());
            insert.setBigDecimal(11, b.amount().euros());
            insert.setString(12, b.payee());
            insert.setString(13, b.item());
            insert.setString(14, b.contract());
            insert.setString(15, b.text());
            insert.setLong(16, b.origin().deliveryId());
            insert.setString(17, b.origin().sheet());
            insert.setInt(18, b.origin().line());
        });
    }

    /** Sum of the amounts that are stored of a delivery. */
    public BigDecimal sumOf(long delivery) {
        return jdbc.sql("SELECT COALESCE(SUM(amount), 0) FROM booking WHERE delivery_id = :delivery")
                .param("delivery", delivery)
                .query(BigDecimal.class)
                .single();
    }
}
