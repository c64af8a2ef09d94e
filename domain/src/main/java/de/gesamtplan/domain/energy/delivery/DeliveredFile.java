package de.gesamtplan.domain.energy.delivery;

/**
 * What became of a file of readings; rows read = accepted + rejected + repeated.
 *
 * @param delivery its number
 * @param taken false: refused as a whole
 * @param remark why it was refused, German; empty if it was taken
 */
public record DeliveredFile(
        long delivery,
        String name,
        boolean taken,
        long read,
        long accepted,
        long rejected,
        long repeated,
        String remark) {
    /** Whether the sender has something to mend. */
    public boolean isHeldBack() {
        return !taken || rejected > 0;
    }
}
