package de.gesamtplan.domain.energy.emission;

import java.time.LocalDate;

/**
 * Which edition of a factor the figures of a year are reckoned with. A newer edition changes nothing until this is
 * decided.
 *
 * @param year to which the factor applies
 * @param by who decided
 */
public record EditionDecision(
        int year, Carrier carrier, Method method, String edition, LocalDate on, String by, String reason) {}
