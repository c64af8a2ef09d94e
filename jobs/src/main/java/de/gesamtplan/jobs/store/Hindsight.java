package de.gesamtplan.jobs.store;

/** A calculation that can say how good its forecasts of earlier years would have been. It stores nothing. */
public interface Hindsight {
    /**
     * @return Markdown in German: a table per level
     * @throws NothingToCalculate if no year is over that has a year before it
     */
    String text();
}
