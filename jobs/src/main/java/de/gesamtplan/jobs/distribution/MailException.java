package de.gesamtplan.jobs.distribution;

/** Nothing can be sent; the message is German and begins with a code. */
final class MailException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MailException(String message) {
        super(message);
    }
}
