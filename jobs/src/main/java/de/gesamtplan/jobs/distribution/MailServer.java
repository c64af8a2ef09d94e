package de.gesamtplan.jobs.distribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The SMTP server of the settings. */
record MailServer(MailSettings settings) {
    private static final String TIMEOUT = "20000";

    JavaMailSenderImpl sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (settings.user() != null) {
            sender.setUsername(settings.user());
            sender.setPassword(password());
        }
        Properties properties = sender.getJavaMailProperties();
        properties.put("mail.smtp.auth", String.valueOf(settings.user() != null));
        boolean startTls = settings.security() == MailSettings.Security.STARTTLS;
        properties.put("mail.smtp.starttls.enable", String.valueOf(startTls));
        properties.put("mail.smtp.starttls.required", String.valueOf(startTls));
        properties.put("mail.smtp.ssl.enable", String.valueOf(settings.security() == MailSettings.Security.SSL));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", TIMEOUT);
        properties.put("mail.smtp.timeout", TIMEOUT);
        properties.put("mail.smtp.writetimeout", TIMEOUT);
        return sender;
    }

    private String password() {
        @Nullable Path file = settings.passwordFile();
        if (file != null) {
            try {
                return Files.readString(file, StandardCharsets.UTF_8).strip();
            } catch (IOException e) {
                throw new MailException(
                        "MAIL-01: Die Datei " + file + " mit dem Mail-Kennwort lässt sich nicht lesen.");
            }
        }
        String password = System.getenv("GESAMTPLAN_MAIL_PASSWORD");
        if (password == null) {
            throw new MailException(
                    "MAIL-01: Für den Mailserver ist ein Benutzer eingestellt, aber kein Kennwort. Bitte"
                            + " gesamtplan.mail.password-file oder die Umgebungsvariable GESAMTPLAN_MAIL_PASSWORD setzen.");
        }
        return password;
    }
}
