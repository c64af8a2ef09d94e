package de.gesamtplan.domain.energy;

import java.time.YearMonth;

/** One site in one month. */
public record SiteMonth(YearMonth month, Balance balance, KeyFigures figures) {}
