package de.gesamtplan.domain.energy.saving;

/**
 * A public body's place in a community that meets its duty to save together (EnEfG § 6 (1) sentence 5): only by agreement in
 * writing. Whether a body owes anything stays a question of its own energy.
 *
 * @param name of the community
 * @param fromYear first year whose savings are reckoned together
 * @param agreement by which they pooled, with date
 */
public record SavingPool(String name, String body, int fromYear, String agreement) {
    public SavingPool {
        if (name.isBlank() || body.isBlank() || agreement.isBlank()) {
            throw new IllegalArgumentException("Ein Verbund braucht Namen, Stelle und schriftliche Vereinbarung.");
        }
    }
}
