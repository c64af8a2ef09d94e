package de.gesamtplan.jobs.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gesamtplan.jobs.JobsRun;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class BulkLoadTest {
    @TempDir
    private Path folder = Path.of("");

    /** Goes through a load into a table of this transaction alone, then looks at it. */
    private void load(int longestText, Consumer<BulkLoad> rows, Consumer<JobsRun> look) {
        try (JobsRun run = JobsRun.in(folder)) {
            new TransactionTemplate(run.bean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
                status.setRollbackOnly();
                run.jdbc()
                        .sql("CREATE TEMPORARY TABLE nasty (id INT PRIMARY KEY, number DECIMAL(12,4) NULL, text "
                                + (longestText > 10_000 ? "MEDIUMTEXT" : "VARCHAR(" + longestText + ")") + " NULL)")
                        .update();
                BulkLane lane = new BulkLane(run.bean(DataSource.class));
                BulkLoad load = new BulkLoad(lane, "nasty", "id, number, text");
                try {
                    rows.accept(load);
                    load.send();
                    lane.await();
                    look.accept(run);
                } finally {
                    lane.settle();
                    run.jdbc().sql("DROP TEMPORARY TABLE nasty").update();
                }
            });
        }
    }

    @Test
    void keepsEveryTextAsItIs() {
        List<String> texts = List.of(
                "",
                "plain",
                "\\",
                "\\N",
                "N",
                "\\\\N\\",
                "ends with \\",
                "tab\there",
                "line\nfeed",
                "both\r\n",
                "\r",
                "\u0000nul\u0000",
                "\u001actrl-z",
                "\"quoted\" 'single'",
                "Maßnahme – „Öl“ €",
                "𝄞 clef, 😀 smile",
                " blank around ",
                "NULL",
                "x;y,z",
                "\\t\\n\\0\\Z");
        load(
                1000,
                rows -> {
                    for (int t = 0; t < texts.size(); t++) {
                        rows.field(t)
                                .decimal(BigDecimal.valueOf(t), 4)
                                .text(texts.get(t))
                                .end();
                    }
                    rows.field(99).decimal(null, 4).text(null).end();
                },
                run -> {
                    assertThat(run.jdbc()
                                    .sql("SELECT text FROM nasty WHERE id < 99 ORDER BY id")
                                    .query(String.class)
                                    .list())
                            .isEqualTo(texts);
                    assertThat(run.jdbc()
                                    .sql("SELECT COUNT(*) FROM nasty WHERE number IS NULL AND text IS NULL")
                                    .query(Integer.class)
                                    .single())
                            .isOne();
                });
    }

    @Test
    void takesTextsThatAreLongerThanABlock() {
        String longText = "ä\\\t😀".repeat(700_000);
        load(
                5_000_000,
                rows -> {
                    for (int id = 1; id <= 3; id++) {
                        rows.field(id).field(0).text(longText).end();
                        if (rows.isFull()) {
                            rows.send();
                        }
                    }
                    for (int id = 4; id <= 200; id++) {
                        rows.field(id).field(0).text("x".repeat(64_000)).end();
                        if (rows.isFull()) {
                            rows.send();
                        }
                    }
                },
                run -> {
                    // 5 characters (the last needs two chars in Java, one in the database) 700,000 times
                    assertThat(run.jdbc()
                                    .sql("SELECT CHAR_LENGTH(text) FROM nasty ORDER BY id")
                                    .query(Integer.class)
                                    .list())
                            .hasSize(200)
                            .startsWith(2_800_000, 2_800_000, 2_800_000, 64_000)
                            .endsWith(64_000);
                    assertThat(run.jdbc()
                                    .sql("SELECT text FROM nasty WHERE id = 3")
                                    .query(String.class)
                                    .single())
                            .isEqualTo(longText);
                });
    }

    @Test
    void roundsAsTheColumnDoes() {
        load(
                10,
                rows -> {
                    rows.field(1).decimal(new BigDecimal("0.00005"), 4).text("").end();
                    rows.field(2)
                            .decimal(new BigDecimal("-0.00005"), 4)
                            .text("")
                            .end();
                    rows.field(3).decimal(new BigDecimal("1E+3"), 4).text("").end();
                },
                run -> assertThat(run.jdbc()
                                .sql("SELECT number FROM nasty ORDER BY id")
                                .query(BigDecimal.class)
                                .list())
                        .containsExactly(
                                new BigDecimal("0.0001"), new BigDecimal("-0.0001"), new BigDecimal("1000.0000")));
    }

    @Test
    void refusesWhatWouldBeStoredOtherwise() {
        assertThatThrownBy(() -> load(
                        10, rows -> rows.field(1).field(0).text("12345678901").end(), run -> {}))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("text");
        assertThatThrownBy(() -> load(
                        10,
                        rows -> {
                            rows.field(1).field(0).text("first").end();
                            rows.field(1).field(0).text("again").end();
                        },
                        run -> {}))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("Duplicate");
        assertThatThrownBy(() -> load(
                        10,
                        rows -> rows.field(1).field(123_456_789_012L).text("").end(),
                        run -> {}))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("number");
    }

    @Test
    void sparesKnownKeysTheirCheckInItsOwnStatementsOnly() {
        try (JobsRun run = JobsRun.in(folder)) {
            new TransactionTemplate(run.bean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
                status.setRollbackOnly();
                BulkLane lane = BulkLane.ofKnownKeys(run.bean(DataSource.class));
                try {
                    BulkLoad load =
                            new BulkLoad(lane, "reading", "meter_id, begins_at, delivery_id, value, status, line");
                    load.field(-1)
                            .text("2025-01-01")
                            .field(-1)
                            .field(0)
                            .text("W")
                            .field(1)
                            .end();
                    load.send();
                    lane.await();
                    assertThat(run.jdbc()
                                    .sql("SELECT COUNT(*) FROM reading WHERE meter_id = -1")
                                    .query(Integer.class)
                                    .single())
                            .isOne();
                    assertThat(run.jdbc()
                                    .sql("SELECT @@foreign_key_checks")
                                    .query(Integer.class)
                                    .single())
                            .isOne();
                } finally {
                    lane.settle();
                }
            });
        }
    }
}
