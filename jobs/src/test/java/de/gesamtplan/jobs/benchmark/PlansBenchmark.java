package de.gesamtplan.jobs.benchmark;

import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.intake.Totals;
import de.gesamtplan.jobs.year.Summary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Imports department plans from CSV as the job does it, with all checks, control totals and the file's hash, and by turns
 * loads the very same rows bare with {@code LOAD DATA LOCAL INFILE} on the same server, in one transaction: into the same
 * four tables, and into one wide table that has a column for each year's amount, with the keys of {@code plan_item}.
 */
public final class PlansBenchmark {
    private static final int ROUNDS = 3;
    private static final String[] TABLES = {"plan_funding", "plan_goal", "plan_amount", "plan_item"};

    private PlansBenchmark() {}

    /** Arguments: a folder for its files, and the number of rows. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int status = 1;
        try {
            run(folder, Integer.parseInt(arguments[1]));
            status = 0;
        } catch (Exception e) {
            e.printStackTrace();
        }
        // The embedded server's own threads would keep the program alive.
        System.exit(status);
    }

    private static void run(Path folder, int rows) throws Exception {
        Path delivered = folder.resolve("plans.csv");
        write(delivered, rows);
        System.out.printf(
                Locale.ROOT,
                "%,d plan rows, %d MB delivered, heap at most %d MB, JDK %s, %d cores%n",
                rows,
                Files.size(delivered) >> 20,
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        Rounds rounds = new Rounds();
        try (JobsRun run = JobsRun.in(folder)) {
            PlanRows.reference(run);
            Tables tables = new Tables(run);
            take(run, delivered, rows);
            Map<String, Path> narrow = new LinkedHashMap<>();
            for (String table : new String[] {"plan_item", "plan_amount", "plan_goal", "plan_funding"}) {
                narrow.put(table, folder.resolve(table + ".tsv"));
                tables.dump(
                        "SELECT c.* FROM plan_item i JOIN " + table
                                + " c ON c.plan_id = i.plan_id AND c.item_id = i.item_id ORDER BY i.line",
                        narrow.get(table));
            }
            Path wide = folder.resolve("plan_wide.tsv");
            tables.owner(
                    "DROP TABLE IF EXISTS plan_wide",
                    "CREATE TABLE plan_wide LIKE plan_item",
                    "ALTER TABLE plan_wide ADD COLUMN a2027 DECIMAL(15,2), ADD COLUMN a2028 DECIMAL(15,2),"
                            + " ADD COLUMN a2029 DECIMAL(15,2), ADD COLUMN a2030 DECIMAL(15,2),"
                            + " ADD COLUMN a2031 DECIMAL(15,2), ADD COLUMN v2028 DECIMAL(15,2),"
                            + " ADD COLUMN v2029 DECIMAL(15,2), ADD COLUMN goals VARCHAR(50),"
                            + " ADD COLUMN funding VARCHAR(200),"
                            + " ADD FOREIGN KEY (plan_id) REFERENCES department_plan (id),"
                            + " ADD FOREIGN KEY (framework_contract) REFERENCES framework_contract (number)");
            tables.dump(wideSql(), wide);
            tables.empty(TABLES);
            for (int round = 0; round < ROUNDS; round++) {
                rounds.time("bare, same four tables", () -> tables.load(narrow));
                tables.empty(TABLES);
                rounds.time("bare, one wide table", () -> tables.load(Map.of("plan_wide", wide)));
                tables.empty("plan_wide");
                // Other content by one byte, or the file would be known.
                Files.writeString(delivered, "\n", StandardOpenOption.APPEND);
                run.deliver("fachplanung", delivered);
                rounds.time("import with all checks", () -> check(run.run("plans"), rows));
                tables.empty(TABLES);
            }
            tables.owner("DROP TABLE plan_wide");
        }
        rounds.printSpeed("bare, same four tables", "import with all checks");
        rounds.printSpeed("bare, one wide table", "import with all checks");
    }

    private static String wideSql() {
        StringBuilder sql = new StringBuilder("SELECT i.*");
        for (int year = 2027; year <= 2031; year++) {
            sql.append(", (SELECT amount FROM plan_amount a WHERE a.plan_id = i.plan_id AND a.item_id = i.item_id")
                    .append(" AND a.year = ")
                    .append(year)
                    .append(')');
        }
        for (int year = 2028; year <= 2029; year++) {
            sql.append(", (SELECT authorization FROM plan_amount a WHERE a.plan_id = i.plan_id")
                    .append(" AND a.item_id = i.item_id AND a.year = ")
                    .append(year)
                    .append(')');
        }
        return sql.append(", (SELECT GROUP_CONCAT(goal) FROM plan_goal g WHERE g.plan_id = i.plan_id")
                .append(" AND g.item_id = i.item_id)")
                .append(", (SELECT GROUP_CONCAT(source, ' ', percent) FROM plan_funding f")
                .append(" WHERE f.plan_id = i.plan_id AND f.item_id = i.item_id)")
                .append(" FROM plan_item i ORDER BY i.line")
                .toString();
    }

    private static void write(Path file, int rows) throws IOException {
        PlanRows source = new PlanRows();
        try (BufferedWriter csv = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            csv.write(String.join(";", PlanRows.HEADER) + "\n");
            for (int number = 1; number <= rows; number++) {
                String[] cells = source.row(number);
                for (int c = 0; c < cells.length; c++) {
                    csv.write(cells[c].indexOf(';') >= 0 ? '"' + cells[c] + '"' : cells[c]);
                    csv.write(c + 1 == cells.length ? '\n' : ';');
                }
            }
        }
    }

    static void take(JobsRun run, Path file, int rows) {
        check(run.deliver("fachplanung", file).run("plans"), rows);
    }

    static void check(Summary summary, int rows) {
        Totals totals = Objects.requireNonNull(summary.totals());
        if (totals.accepted() != rows || totals.read() != rows) {
            throw new IllegalStateException("not all rows were taken: " + totals);
        }
    }
}
