package de.gesamtplan.domain.energy.saving;

import java.math.BigDecimal;

/** Final energy of a public body in a calendar year in kWh, of all carriers, not of its data centres alone. */
public record FinalEnergy(String body, int year, BigDecimal kilowattHours, String source) {}
