package de.gesamtplan.reports.bundling;

import de.gesamtplan.domain.bundling.award.Award;
import de.gesamtplan.domain.bundling.award.Cover;
import de.gesamtplan.domain.procurement.ContractUse;
import de.gesamtplan.domain.procurement.FrameworkContract;
import de.gesamtplan.domain.procurement.Procedure;
import de.gesamtplan.domain.procurement.Threshold;
import de.gesamtplan.reports.content.German;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a buyer should know beside the advice on a proposal. */
record AwardHints(Award award) {
    String text() {
        List<String> hints = new ArrayList<>();
        Cover used = award.used();
        if (used != null) {
            limits(used, hints);
        }
        List<Cover> others =
                award.covers().subList(used == null ? 0 : 1, award.covers().size());
        if (!others.isEmpty()) {
            hints.add((used == null ? "Es gäbe: " : "Auch: ")
                    + others.stream().map(AwardHints::other).collect(Collectors.joining(", ")) + ".");
        }
        if (award.toTender().signum() > 0) {
            tender(hints);
        }
        return String.join(" ", hints);
    }

    private void limits(Cover used, List<String> hints) {
        if (!used.notEntitled().isEmpty()) {
            hints.add("Nicht abrufberechtigt: " + String.join(", ", used.notEntitled()) + ".");
        }
        FrameworkContract contract = used.use().contract();
        int last = award.perYear().lastKey();
        if (used.beyond().signum() > 0) {
            boolean late =
                    contract.validFrom().isAfter(LocalDate.of(award.perYear().firstKey(), 1, 1));
            hints.add("Deckt " + (late ? "vom " + German.day(contract.validFrom()) + " " : "") + "bis "
                    + German.day(contract.validTo()) + ".");
        } else if (contract.validTo().isBefore(LocalDate.of(last, 12, 31))) {
            hints.add("Abruf nur bis " + German.day(contract.validTo()) + ".");
        }
        if (used.rest().compareTo(used.net()) < 0) {
            hints.add("Rest des Vertrags nur " + German.euros(used.rest()) + ".");
        }
    }

    private static String other(Cover cover) {
        String name = AwardTables.named(cover);
        if (cover.use().level() == ContractUse.Level.EXHAUSTED) {
            return name + ", Höchstwert erreicht";
        }
        if (cover.net().signum() == 0) {
            return name
                    + (cover.notEntitled().isEmpty()
                            ? ", endet am " + German.day(cover.use().contract().validTo())
                            : ", nicht abrufberechtigt: " + String.join(", ", cover.notEntitled()));
        }
        return cover.rest().signum() == 0 ? name + ", Rest verplant" : name;
    }

    private void tender(List<String> hints) {
        if (award.exceedsTerm()) {
            hints.add((award.perYear().lastKey() - award.perYear().firstKey() + 1) + " Jahre: Laufzeit über "
                    + Award.LONGEST_TERM + " Jahre begründen (§ 21 Abs. 6 VgV).");
        }
        Procedure procedure = award.joint().jointProcedure();
        Threshold outdated = procedure == null ? null : procedure.outdated();
        if (outdated != null) {
            hints.add("EU-Schwellenwert für " + award.joint().day().getYear() + " nicht hinterlegt, gerechnet mit "
                    + German.euros(outdated.net())
                    + (outdated.validTo() == null ? "" : " (galt bis " + German.day(outdated.validTo()) + ")") + ".");
        }
    }
}
