package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.forecast.ForecastBand;

/**
 * A department or a coverage ring in a month: the sum of its budget lines.
 *
 * @param key code of the department or ring; empty for the lines that belong to none
 * @param name full name, empty with an empty key
 * @param band between which amounts its year will end
 */
public record GroupStatus(String key, String name, Balance balance, ForecastBand band, StatusLight light) {}
