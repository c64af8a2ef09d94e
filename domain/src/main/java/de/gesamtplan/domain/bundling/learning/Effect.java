package de.gesamtplan.domain.bundling.learning;

import java.util.List;

/**
 * What would be different if the lexicon knew a word.
 *
 * @param readings demands that would be about something else
 * @param growths proposals that would hold such demands
 * @param before how many proposals there are now
 * @param after how many there would be
 */
public record Effect(List<Reading> readings, List<Growth> growths, int before, int after) {
    /** Nothing is known of it, because no concept is named yet. */
    public static final Effect NONE = new Effect(List.of(), List.of(), 0, 0);

    /**
     * A demand that would be read otherwise.
     *
     * @param demand department and number
     * @param from what it is about now; empty if nobody knows
     * @param to what it would be about
     */
    public record Reading(String demand, String title, String from, String to) {}

    /**
     * A proposal with its number of members.
     *
     * @param before members of the proposal now that it shares the most with; 0 if it would be new
     */
    public record Growth(String label, int before, int after) {}

    public Effect {
        readings = List.copyOf(readings);
        growths = List.copyOf(growths);
    }
}
