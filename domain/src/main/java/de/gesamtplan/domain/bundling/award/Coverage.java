package de.gesamtplan.domain.bundling.award;

import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.lexicon.Concept;
import de.gesamtplan.domain.bundling.slots.SlotReader;
import de.gesamtplan.domain.procurement.ContractUse;
import de.gesamtplan.domain.procurement.FrameworkContract;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which framework contract is about what a demand asks for. What the words say goes before CPV codes: a code is coarse, and
 * firewalls share one with backup software. Time, entitlement and rest are not looked at here, see {@link Term} and
 * {@link Cover}.
 */
final class Coverage {
    private final SlotReader reader;
    private final Map<String, Subject> contracts = new HashMap<>();

    Coverage(SlotReader reader, Collection<ContractUse> uses) {
        this.reader = reader;
        uses.forEach(use -> contracts.put(use.contract().number(), Subject.of(use.contract(), reader)));
    }

    Subject read(Demand demand) {
        return Subject.of(demand, reader);
    }

    Optional<Concept> concept(String key) {
        return reader.lexicon().concept(key);
    }

    /**
     * Why the contract covers the demand; empty if it does not.
     *
     * @param subject of the demand
     */
    Optional<Basis> basis(FrameworkContract contract, Demand demand, Subject subject) {
        if (contract.number().equals(demand.frameworkContract())) {
            return Optional.of(Basis.NAMED);
        }
        String code = demand.cpv();
        boolean cpv = code != null && contract.covers(code);
        Subject sold = contracts.getOrDefault(contract.number(), Subject.of(contract, reader));
        if (!sold.activities().isEmpty() && !sold.fits(subject)) {
            return Optional.empty();
        }
        if (!sold.isKnown() || !subject.isKnown()) {
            return cpv ? Optional.of(Basis.CPV) : Optional.empty();
        }
        Concept asked = subject.concepts().get(0);
        if (sold.concepts().stream().anyMatch(one -> reader.lexicon().isWithin(asked, one))) {
            return Optional.of(cpv ? Basis.CONCEPT_AND_CPV : Basis.CONCEPT);
        }
        // „IT-Schulungen“ says what is done and leaves open for what: there the code decides.
        boolean general = sold.concepts().stream().anyMatch(Concept::distinguished);
        return general && cpv ? Optional.of(Basis.SERVICE) : Optional.empty();
    }
}
