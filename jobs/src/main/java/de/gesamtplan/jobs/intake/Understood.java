package de.gesamtplan.jobs.intake;

import java.util.List;

/**
 * How a file was understood.
 *
 * @param form in German, for instance {@code Windows-1252, „;“, Kopf in Zeile 7}
 * @param faults what is wrong with the file as a whole, such as a sum line that differs; an error refuses it
 */
public record Understood(String form, List<Fault> faults) {
    public Understood {
        faults = List.copyOf(faults);
    }
}
