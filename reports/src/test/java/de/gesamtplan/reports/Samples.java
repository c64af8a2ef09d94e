package de.gesamtplan.reports;

import de.gesamtplan.domain.money.Money;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Light;
import de.gesamtplan.reports.content.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Report content with what makes reports break: umlauts, long texts, negative sums, many rows, none. */
public final class Samples {
    public static final ReportHead HEAD = new ReportHead(
            "IT-Gesamtplanung 2027/2028 für Größen & \"Maße\" \\ $F{c0}",
            "Alle Ressorts, Beträge in EUR",
            LocalDate.of(2026, 9, 30),
            17,
            LocalDateTime.of(2026, 11, 24, 8, 15));

    public static final String LONG_TEXT =
            "Erneuerung der Netzwerkkomponenten in den Außenstellen einschließlich der Verkabelung, ".repeat(6)
                    + "Ende";

    private Samples() {}

    /** Row {@code i} has the amount {@code i - 500} in thousands; the even ones have 50 cents more in size. */
    public static Table many(int rows) {
        Table.Builder table = Table.of(
                "Positionen",
                Column.text("Ressort"),
                Column.text("Bezeichnung"),
                Column.year("Jahr"),
                Column.money("Ansatz 2027"),
                Column.percent("Anteil"),
                Column.count("Menge"),
                Column.date("Fällig"),
                Column.light("Ampel"));
        Money total = Money.ZERO;
        for (int i = 1; i <= rows; i++) {
            Money amount = Money.rounded(new BigDecimal((i - 500) * 1000 + (i % 2 == 0 ? ".5" : "")));
            total = total.plus(amount);
            table.row(
                    "MfÄÖÜ",
                    i % 97 == 1 ? LONG_TEXT : "Straße <" + i + "> & Söhne",
                    2027,
                    amount,
                    new BigDecimal("-12.345"),
                    1234 * i,
                    LocalDate.of(2027, 12, 31),
                    Light.values()[i % 4]);
        }
        return table.total("Summe", null, null, total, null, null, null, null).build();
    }

    public static Table none() {
        return Table.of("Vorschläge", Column.text("Vorschlag"), Column.money("Volumen"))
                .ifEmpty("Keine Vorschläge in dieser Runde.")
                .build();
    }
}
