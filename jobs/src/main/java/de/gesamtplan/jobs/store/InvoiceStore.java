package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.budget.InvoiceStatus;
import de.gesamtplan.domain.budget.InvoicedGoods;
import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** E-invoices. */
@Repository
public class InvoiceStore {
    /**
     * An e-invoice by its business terms (EN 16931).
     *
     * @param buyerReference Leitweg-ID, BT-10
     * @param orderReference BT-13
     * @param contractReference BT-12
     * @param net BT-109
     * @param payable BT-115, negative for a credit note
     * @param goods null if its lines are of several things
     */
    public record Invoice(
            String seller,
            String number,
            LocalDate issued,
            @Nullable String buyerReference,
            @Nullable String orderReference,
            @Nullable String contractReference,
            Money net,
            Money payable,
            @Nullable InvoicedGoods goods) {

        /** Whether both say the same; of an invoice that was stored before goods were, they are not compared. */
        public boolean saysTheSameAs(Invoice other) {
            return equals(new Invoice(
                    other.seller,
                    other.number,
                    other.issued,
                    other.buyerReference,
                    other.orderReference,
                    other.contractReference,
                    other.net,
                    other.payable,
                    goods == null ? null : other.goods));
        }
    }

    private final JdbcClient jdbc;

    InvoiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An invoice is known by its seller and the seller's number. */
    public Optional<Invoice> find(String seller, String number) {
        return jdbc.sql("SELECT * FROM invoice WHERE seller = :seller AND number = :number")
                .param("seller", seller)
                .param("number", number)
                .query((row, n) -> new Invoice(
                        row.getString("seller"),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("buyer_reference"),
                        row.getString("order_reference"),
                        row.getString("contract_reference"),
                        new Money(row.getBigDecimal("net_amount")),
                        new Money(row.getBigDecimal("payable_amount")),
                        goods(row)))
                .optional();
    }

    public void add(long deliveryId, Invoice invoice) {
        InvoicedGoods goods = invoice.goods();
        jdbc.sql("""
                INSERT INTO invoice (delivery_id, seller, number, issued_on, buyer_reference, order_reference,
                    contract_reference, net_amount, payable_amount, goods, quantity, unit, gross_amount)
                VALUES (:delivery, :seller, :number, :issued, :buyer, :order, :contract, :net, :payable, :goods, :quantity,
                    :unit, :gross)
                """)
                .param("delivery", deliveryId)
                .param("seller", invoice.seller())
                .param("number", invoice.number())
                .param("issued", invoice.issued())
                .param("buyer", invoice.buyerReference())
                .param("order", invoice.orderReference())
                .param("contract", invoice.contractReference())
                .param("net", invoice.net().euros())
                .param("payable", invoice.payable().euros())
                .param("goods", goods == null ? null : goods.name())
                .param("quantity", goods == null ? null : goods.quantity())
                .param("unit", goods == null ? null : goods.unit())
                .param("gross", goods == null ? null : goods.gross().euros())
                .update();
    }

    private static @Nullable InvoicedGoods goods(ResultSet row) throws SQLException {
        return row.getString("goods") == null
                ? null
                : new InvoicedGoods(
                        row.getString("goods"),
                        row.getBigDecimal("quantity"),
                        row.getString("unit"),
                        new Money(row.getBigDecimal("gross_amount")));
    }

    /** Invoices issued in a period and known then, with the Vorgang or framework contract that their references lead to. */
    public List<InvoiceStatus> issued(LocalDate from, LocalDate to, KnownUpTo known) {
        return jdbc.sql("""
                SELECT i.*, c.number AS contract,
                    (SELECT MIN(b.vorgang) FROM booking b
                     WHERE b.vorgang = i.order_reference COLLATE utf8mb4_nopad_bin
                       AND b.delivery_id <= :known) AS vorgang,
                    EXISTS (SELECT 1 FROM booking b
                     WHERE b.vorgang = i.order_reference COLLATE utf8mb4_nopad_bin
                       AND b.kind = 'ANORDNUNG' AND b.amount = i.payable_amount
                       AND b.delivery_id <= :known) AS ordered
                FROM invoice i LEFT JOIN framework_contract c ON c.number = i.contract_reference
                WHERE i.issued_on BETWEEN :from AND :to AND i.delivery_id <= :known
                ORDER BY i.issued_on, i.seller, i.number
                """)
                .param("from", from)
                .param("to", to)
                .param("known", known.delivery())
                .query((row, n) -> new InvoiceStatus(
                        row.getString("seller"),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        new Money(row.getBigDecimal("payable_amount")),
                        row.getString("vorgang"),
                        row.getString("contract"),
                        row.getBoolean("ordered"),
                        goods(row),
                        row.getLong("delivery_id")))
                .list();
    }

    public BigDecimal sumOf(long deliveryId) {
        return jdbc.sql("SELECT COALESCE(SUM(payable_amount), 0) FROM invoice WHERE delivery_id = :delivery")
                .param("delivery", deliveryId)
                .query(BigDecimal.class)
                .single();
    }
}
