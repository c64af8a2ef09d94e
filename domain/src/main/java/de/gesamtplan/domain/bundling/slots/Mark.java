package de.gesamtplan.domain.bundling.slots;

import de.gesamtplan.domain.bundling.lexicon.Activity;
import de.gesamtplan.domain.bundling.lexicon.RoleWord;
import de.gesamtplan.domain.bundling.lexicon.Sense;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What some words in a row are.
 *
 * @param from index of the first word
 * @param to index after the last word
 * @param senses of the object that they name; empty if none
 * @param modifier first part of a compound that says nothing of the object; empty if none
 */
record Mark(
        int from,
        int to,
        Zone zone,
        List<Sense> senses,
        @Nullable Activity activity,
        RoleWord.@Nullable Role role,
        String modifier,
        boolean misspelt) {
    /** Which part of the title words stand in. */
    enum Zone {
        OBJECT,
        /** Behind a colon: „Druckinfrastruktur: Multifunktionsgeräte“. */
        DETAIL,
        /** Behind a comma. */
        TAIL,
        BRACKET,
        PURPOSE,
        ACCESSORY,
        WITHOUT
    }

    boolean isObject() {
        return !senses.isEmpty();
    }

    /** Software, system: yields to what it carries. */
    boolean isCarrier() {
        return role == RoleWord.Role.CARRIER || role == RoleWord.Role.SHELL;
    }

    Mark in(Zone other) {
        return new Mark(from, to, other, senses, activity, role, modifier, misspelt);
    }
}
