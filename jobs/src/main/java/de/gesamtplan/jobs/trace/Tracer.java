package de.gesamtplan.jobs.trace;

import java.util.List;
import java.util.Set;

/** Leads the figures of one report back. */
interface Tracer {
    /** Name of the report, as users call it. */
    String report();

    /** What can be asked for; the first if nothing is said. */
    List<String> figures();

    /** How it can be narrowed down. */
    Set<String> options();

    /** @throws Question.Unanswerable if there is no such subject */
    Trace trace(Question question);
}
