package de.gesamtplan.reports.delivery;

import de.gesamtplan.domain.energy.delivery.DeliveredFile;
import de.gesamtplan.domain.energy.delivery.DeliveryCheck;
import de.gesamtplan.domain.energy.plausibility.Check;
import de.gesamtplan.domain.energy.plausibility.Finding;
import de.gesamtplan.reports.content.Fit;
import de.gesamtplan.reports.content.German;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is to be done about a delivery: sentences, files first, then readings in the order of the checks, then silent meters. */
final class CheckAdvice {
    private static final int LONGEST_FILE = 50;
    private static final int LONGEST_REMARK = 110;
    private static final int LONGEST_METERS = 90;

    private CheckAdvice() {}

    static List<String> of(DeliveryCheck check) {
        List<String> sentences = new ArrayList<>();
        check.files().stream().filter(DeliveredFile::isHeldBack).forEach(file -> sentences.add(file(file)));
        Map<Check, List<Finding>> byCheck = check.findings().stream()
                .collect(Collectors.groupingBy(Finding::check, TreeMap::new, Collectors.toList()));
        byCheck.forEach((kind, findings) -> sentences.add(meters(findings) + ": " + kind.label() + " ("
                + (findings.size() == 1 ? "1 Stelle" : findings.size() + " Stellen") + "). " + kind.advice()));
        if (!check.silent().isEmpty()) {
            sentences.add("Ohne Werte im Zeitraum: " + Fit.into(String.join(", ", check.silent()), LONGEST_METERS)
                    + ". Bitte nachliefern, wenn diese Zähler nicht in einer eigenen Lieferung kommen.");
        }
        return sentences.isEmpty()
                ? List.of("Nichts. Die Lieferung ist vollständig, und die Prüfungen haben nichts gefunden.")
                : sentences;
    }

    private static String file(DeliveredFile file) {
        String name = "„" + Fit.into(file.name(), LONGEST_FILE) + "“";
        return file.taken()
                ? name + ": " + German.count(file.rejected())
                        + (file.rejected() == 1 ? " Zeile ist" : " Zeilen sind")
                        + " zurückgewiesen. Bitte im Fehlerbericht (Lieferung " + file.delivery()
                        + ") berichtigen und diesen zurückschicken."
                : name + " ist zurückgewiesen: " + Fit.into(file.remark(), LONGEST_REMARK)
                        + " Bitte berichtigt neu liefern.";
    }

    private static String meters(List<Finding> findings) {
        return Fit.into(
                String.join(", ", findings.stream().map(Finding::meter).collect(Collectors.toCollection(TreeSet::new))),
                LONGEST_METERS);
    }
}
