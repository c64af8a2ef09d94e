package de.gesamtplan.jobs;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Wires the jobs. Started by the command line and by tests, which bring the database. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Application {
    /** German time: deadlines and months are meant in it. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Berlin"));
    }
}
