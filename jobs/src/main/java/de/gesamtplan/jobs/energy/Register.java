package de.gesamtplan.jobs.energy;

import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.MeterBook;
import de.gesamtplan.domain.energy.MeterChain;
import de.gesamtplan.jobs.store.MeterStore.Known;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The meter register, with the numbers that readings refer to meters by. */
final class Register {
    private final Map<Integer, Meter> meters = new HashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final MeterBook book;

    Register(List<Known> known) {
        for (Known one : known) {
            meters.put(one.id(), one.meter());
            ids.put(one.meter().key(), one.id());
        }
        book = new MeterBook(known.stream().map(Known::meter).toList());
    }

    MeterBook book() {
        return book;
    }

    private Optional<Meter> meter(int id) {
        return Optional.ofNullable(meters.get(id));
    }

    /** Site of a meter; empty if the register does not know it. */
    String site(int id) {
        return meter(id).map(Meter::site).orElse("");
    }

    /** Whether it tells interval by interval what ran through, on the hour's grid. */
    boolean isGrid(int id) {
        return meter(id).filter(Meter::isGrid).isPresent();
    }

    boolean isRegister(int id) {
        return meter(id)
                .filter(meter -> meter.measurement() == Measurement.REGISTER)
                .isPresent();
    }

    /** -1, which no reading has, if the register does not know it. */
    int id(Meter meter) {
        return ids.getOrDefault(meter.key(), -1);
    }

    /** Of the meters whose readings make the chain's quantity. */
    Set<Integer> ids(MeterChain chain) {
        return book.sources().of(chain).stream()
                .flatMap(source -> book.sources().readIn(source).stream())
                .flatMap(read -> read.meters().stream())
                .map(this::id)
                .collect(Collectors.toSet());
    }

    /** By role and key. */
    List<MeterChain> chains(String site) {
        return book.chains().stream()
                .filter(chain -> chain.last().site().equals(site))
                .toList();
    }
}
