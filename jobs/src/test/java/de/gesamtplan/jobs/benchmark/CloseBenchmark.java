package de.gesamtplan.jobs.benchmark;

import com.sun.management.OperatingSystemMXBean;
import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.year.Jobs;
import de.gesamtplan.jobs.year.Summary;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The close of a month of a whole state with the reports of all departments: 20 departments, 20,000 plan items on 2,000 budget
 * lines, five years of bookings. The rows are written by the database itself, as only the close is timed.
 */
final class CloseBenchmark {
    private static final int DEPARTMENTS = 20;
    private static final int ITEMS = 20_000;
    private static final int YEARS = 5;

    private CloseBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int status = 1;
        try {
            run(Files.createDirectories(Path.of(arguments[0])), Integer.parseInt(arguments[1]));
            status = 0;
        } catch (Exception e) {
            e.printStackTrace();
        }
        // The embedded server's own threads would keep the program alive.
        System.exit(status);
    }

    private static void run(Path folder, int bookings) throws Exception {
        try (JobsRun run = JobsRun.in(folder)) {
            state(new Tables(run), bookings);
            System.out.printf(
                    Locale.ROOT,
                    "%d departments, %,d plan items, %,d bookings of %d years, heap at most %d MB, JDK %s, %d cores%n",
                    DEPARTMENTS,
                    ITEMS,
                    bookings,
                    YEARS,
                    Runtime.getRuntime().maxMemory() >> 20,
                    Runtime.version(),
                    Runtime.getRuntime().availableProcessors());
            Jobs jobs = run.bean(Jobs.class);
            LiveHeap heap = new LiveHeap();
            Span whole = new Span();
            say(jobs.close("2025-12"), whole);
            Span distribution = new Span();
            say(jobs.distribute("2025-12", false), distribution);
            System.out.println("month close with all reports: " + whole);
            System.out.printf("heap after collections at most %d MB%n", heap.megabytes());
        }
    }

    /** Time since its beginning: by the clock, and of all processors for this program. */
    private static final class Span {
        private static final OperatingSystemMXBean SYSTEM =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

        private final long start = System.nanoTime();
        private final long cpuStart = SYSTEM.getProcessCpuTime();

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.1f s (%.1f s of processor time)",
                    (System.nanoTime() - start) / 1e9,
                    (SYSTEM.getProcessCpuTime() - cpuStart) / 1e9);
        }
    }

    private static void say(Summary summary, Span span) {
        if (summary.state() != Summary.State.DONE) {
            throw new IllegalStateException(summary.message() + summary.figures());
        }
        System.out.printf(
                Locale.ROOT,
                "%-12s %s, %d files%n",
                summary.job(),
                span,
                summary.reports().size());
    }

    private static void state(Tables tables, int bookings) throws Exception {
        String line = "(i.seq * 7919 % 2000)";
        String kapitel = "LPAD(1601 + FLOOR(" + line + " / 100), 4, '0')";
        String titel = "LPAD(51101 + (" + line + " % 100), 5, '0')";
        String department = "CONCAT('R', LPAD(1 + FLOOR(" + line + " / 100), 2, '0'))";
        tables.owner(
                "INSERT INTO delivery (id, kind, file_name, sha256, size_bytes, profile, state, taken_sha256, delivered_at)"
                        + " SELECT seq, 'BOOKINGS', CONCAT('hkr-', seq, '.csv'), SHA2(seq, 256), 1, 'beschaffung', 'TAKEN',"
                        + " SHA2(seq, 256), '2025-12-31' FROM seq_1_to_60",
                "INSERT INTO department (code, name, it_kapitel, valid_from, delivery_id)"
                        + " SELECT CONCAT('R', LPAD(seq, 2, '0')), CONCAT('Ministerium ', seq), LPAD(1600 + seq, 4, '0'), 2010, 1"
                        + " FROM seq_1_to_" + DEPARTMENTS,
                "INSERT INTO coverage_ring (budget_year, code, name, kapitel_from, kapitel_to, hauptgruppe, delivery_id)"
                        + " VALUES (2025, 'IT-5', 'Hauptgruppe 5', '1601', '1620', '5', 1)",
                "INSERT INTO planning_round (name, first_year, last_year, plan_until, deadline, state, delivery_id)"
                        + " VALUES ('2025', 2025, 2025, 2028, '2024-06-30', 'beschlossen', 1)",
                "INSERT INTO department_plan (id, round, department, version, delivery_id)"
                        + " SELECT seq, '2025', CONCAT('R', LPAD(seq, 2, '0')), 1, 1 FROM seq_1_to_" + DEPARTMENTS,
                "INSERT INTO plan_item (plan_id, item_id, title, kapitel, titel, obligation, line)"
                        + " SELECT 1 + FLOOR(" + line + " / 100), CONCAT('P-', LPAD(i.seq, 5, '0')),"
                        + " CONCAT('Bedarf Nummer ', i.seq, ' Server und Lizenzen'), " + kapitel + ", " + titel
                        + ", 'VOLUNTARY', i.seq FROM seq_1_to_" + ITEMS + " i",
                "INSERT INTO plan_amount (plan_id, item_id, year, amount)"
                        + " SELECT plan_id, item_id, 2025, 20000 + line % 977 FROM plan_item",
                "INSERT INTO appropriation (budget_year, kapitel, titel, purpose, kind, amount, effective_on, reference,"
                        + " delivery_id, line) SELECT 2020 + y.seq, " + kapitel + ", " + titel
                        + ", 'Geräte, Software, Wartung', 'ANSATZ', 250000 + i.seq, CONCAT(2020 + y.seq, '-01-01'), 'HHP', 1,"
                        + " i.seq + 1 FROM seq_1_to_" + YEARS + " y JOIN seq_0_to_1999 i",
                // Orders and payments by turns: three rows are a Vorgang
                "INSERT INTO booking (budget_year, period, department, kapitel, titel, vorgang, kind, voucher, leg, booked_on,"
                        + " amount, payee, item, contract, text, delivery_id, line) SELECT 2021 + FLOOR(i.seq / "
                        + bookings / YEARS + "), 1 + ((i.seq % 3) + i.seq * 31) % 12, "
                        + department.replace("i.seq", "FLOOR(i.seq / 3)") + ", "
                        + kapitel.replace("i.seq", "FLOOR(i.seq / 3)") + ", "
                        + titel.replace("i.seq", "FLOOR(i.seq / 3)")
                        + ", CONCAT('V-', (FLOOR(i.seq / 3))), IF((i.seq % 3) = 0, 'FESTLEGUNG', 'ANORDNUNG'), CONCAT('B-', i.seq), '',"
                        + " CONCAT(2021 + FLOOR(i.seq / " + bookings / YEARS
                        + "), '-', LPAD(1 + ((i.seq % 3) + i.seq * 31) % 12, 2, '0'),"
                        + " '-15'), IF((i.seq % 3) = 0, 9000, 3000) + i.seq % 991, CONCAT('Firma ', i.seq % 313), IF((FLOOR(i.seq / 3)) % 2 = 0,"
                        + " CONCAT('P-', LPAD(1 + (FLOOR(i.seq / 3)) % " + ITEMS
                        + ", 5, '0')), ''), '', 'Rechnung nach Auftrag',"
                        + " 1 + FLOOR(i.seq / " + Math.max(1, bookings / 60) + ") % 60, i.seq % 60000 + 2"
                        + " FROM seq_0_to_" + (bookings - 1)
                        + " i");
    }
}
