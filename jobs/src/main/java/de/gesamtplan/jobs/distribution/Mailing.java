package de.gesamtplan.jobs.distribution;

import de.gesamtplan.jobs.distribution.SentMails.Mail;
import de.gesamtplan.jobs.store.Calculation.ReportFile;
import de.gesamtplan.jobs.store.Folders;
import de.gesamtplan.jobs.store.ForDepartments.Parcel;
import de.gesamtplan.jobs.store.ForDepartments.Parcels;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends departments their reports, if that is switched on. */
@Component
public class Mailing {
    private static final Logger LOG = LoggerFactory.getLogger(Mailing.class);

    /**
     * What became of a mail.
     *
     * @param receivers addresses, separated by commas; empty if there are none
     * @param message German
     */
    public record Result(String department, String receivers, boolean failed, String message) {}

    private final MailSettings settings;
    private final Folders folders;
    private final SentMails mails;

    Mailing(MailSettings settings, Folders folders, SentMails mails) {
        this.settings = settings;
        this.folders = folders;
        this.mails = mails;
    }

    public boolean isEnabled() {
        return settings.enabled();
    }

    /**
     * Sends what was not sent before. One department's failure does not keep the others from theirs.
     *
     * @param again send also what was sent before
     */
    public List<Result> send(Parcels parcels, boolean again) {
        Map<String, Receivers> receivers;
        JavaMailSenderImpl sender;
        try {
            receivers = Receivers.read(folders.config().resolve("verteiler.csv"));
            sender = new MailServer(settings).sender();
        } catch (MailException e) {
            return List.of(new Result("", "", true, String.valueOf(e.getMessage())));
        }
        List<Result> results = new ArrayList<>();
        for (Parcel parcel : parcels.parcels()) {
            Receivers of = receivers.get(parcel.code());
            results.add(
                    of == null || of.to().isEmpty()
                            ? new Result(
                                    parcel.code(),
                                    "",
                                    true,
                                    "MAIL-04: Für " + parcel.code()
                                            + " steht kein Empfänger im Verteiler. Bitte ergänzen und erneut verteilen.")
                            : send(sender, parcels, parcel, of, again));
        }
        return results;
    }

    private Result send(JavaMailSenderImpl sender, Parcels parcels, Parcel parcel, Receivers receivers, boolean again) {
        Mail mail = new Mail(parcels.subject(), parcels.snapshot(), parcel.code(), receivers.written());
        Optional<?> before = again ? Optional.empty() : mails.sentAt(mail);
        if (before.isPresent()) {
            return new Result(parcel.code(), mail.receivers(), false, "schon gesendet");
        }
        long bytes =
                parcel.files().stream().mapToLong(file -> file.bytes().length).sum();
        if (bytes > settings.largest().toBytes()) {
            return new Result(
                    parcel.code(),
                    mail.receivers(),
                    true,
                    "MAIL-05: Die Anlagen sind mit " + bytes / 1_000_000 + " MB größer als erlaubt ("
                            + settings.largest().toMegabytes()
                            + " MB). Bitte die Dateien anders übermitteln oder gesamtplan.mail.largest anheben.");
        }
        String id = messageId(mail);
        try {
            MimeMessage message = message(sender, parcel, receivers, id);
            mails.sending(mail, id);
            sender.send(message);
            mails.sent(id);
            return new Result(parcel.code(), mail.receivers(), false, "gesendet");
        } catch (MessagingException | org.springframework.mail.MailException e) {
            LOG.warn("Mail to {} failed", parcel.code(), e);
            return new Result(
                    parcel.code(),
                    mail.receivers(),
                    true,
                    "MAIL-06: Der Mailserver hat die Nachricht nicht angenommen: " + reason(e)
                            + " Bitte Empfänger und Server prüfen und erneut verteilen; Gesendetes wird nicht wiederholt.");
        }
    }

    private static String reason(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    /** The same mail has the same id, so that a repeat can be told from a new one. */
    private String messageId(Mail mail) {
        UUID id = UUID.nameUUIDFromBytes(mail.toString().getBytes(StandardCharsets.UTF_8));
        return "<" + id + "@" + settings.from().substring(settings.from().indexOf('@') + 1) + ">";
    }

    private MimeMessage message(JavaMailSenderImpl sender, Parcel parcel, Receivers receivers, String id)
            throws MessagingException {
        MimeMessage message = new IdentifiedMessage(sender.getSession(), id);
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(receivers.to().toArray(InternetAddress[]::new));
        helper.setCc(receivers.copy().toArray(InternetAddress[]::new));
        helper.setSubject(parcel.covering().lines().findFirst().orElse(parcel.code()));
        helper.setText(parcel.covering());
        helper.setSentDate(new Date());
        for (ReportFile file : parcel.files()) {
            helper.addAttachment(file.name(), new ByteArrayResource(file.bytes()));
        }
        return message;
    }
}
