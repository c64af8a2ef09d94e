package de.gesamtplan.jobs.intake;

/**
 * What is wrong with a cell, a row (empty field) or a whole file (line 0).
 *
 * @param line as editors and Excel count, from 1
 * @param field heading of the column as the glossary has it
 * @param value what stands there
 * @param message German: what is wrong and what to do
 */
public record Fault(
        String sheet, int line, String field, Severity severity, String code, String value, String message) {}
