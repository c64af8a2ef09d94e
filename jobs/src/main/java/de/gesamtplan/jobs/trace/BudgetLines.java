package de.gesamtplan.jobs.trace;

import de.gesamtplan.domain.budget.BudgetLine;

/** The option {@code --haushaltsstelle}. */
final class BudgetLines {
    static final String OPTION = "haushaltsstelle";

    private BudgetLines() {}

    /** The line asked for. */
    static BudgetLine asked(Question question) {
        String text = question.option(OPTION);
        return BudgetLine.parse(text == null ? "" : text)
                .orElseThrow(() -> new Question.Unanswerable(
                        "TRACE-03: --" + OPTION + " wird wie 1602/81202 geschrieben, nicht „" + text + "“."));
    }

    static boolean isMeant(Question question, BudgetLine line) {
        return question.option(OPTION) == null || asked(question).equals(line);
    }
}
