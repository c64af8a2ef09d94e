package de.gesamtplan.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.jobs.year.Jobs;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class GesamtplanTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        CommandLine line = Gesamtplan.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(args);
    }

    @Test
    void helpNamesEveryJobAndTheExitCodes() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains(Jobs.names()).contains("year", "demo", "schedule", "zurückgewiesen");
    }

    @Test
    void eachJobExplainsItself() {
        for (String job : Jobs.names()) {
            assertThat(run(job, "--help")).isZero();
        }
        assertThat(out.toString()).contains("--json");
    }

    @Test
    void wrongCallsAreToldApart() {
        assertThat(run("plaene")).isEqualTo(2);
        assertThat(run("plans", "--nichts")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("plaene");
    }

    @Test
    void halfACallIsAWrongCall() {
        assertThat(run("energy", "--meters", "register.csv")).isEqualTo(2);
        assertThat(run("bundling", "--export", "vorschlaege.csv")).isEqualTo(2);
        assertThat(err.toString()).contains("--sites").contains("--input");
    }
}
