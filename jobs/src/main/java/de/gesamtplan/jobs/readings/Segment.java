package de.gesamtplan.jobs.readings;

import java.util.List;

/**
 * A segment of a message, its escapes resolved.
 *
 * @param place in the file, counted from 1; UNA counts, so that it is the line where each segment has its own
 * @param elements and their components
 */
record Segment(String tag, int place, List<List<String>> elements) {
    /** A component, both counted from 1; empty if it is not there. */
    String at(int element, int component) {
        if (element > elements.size()) {
            return "";
        }
        List<String> components = elements.get(element - 1);
        return component > components.size()
                ? ""
                : components.get(component - 1).strip();
    }
}
