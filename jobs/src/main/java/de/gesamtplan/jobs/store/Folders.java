package de.gesamtplan.jobs.store;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where files come from and go to.
 *
 * @param inbox files to take in, in one folder per kind
 * @param archive files that were taken in, by year and kind
 * @param rejected files that were refused, by year and kind
 * @param out reports and fault reports
 * @param config mapping profiles, reference data, lexicon
 */
@ConfigurationProperties("gesamtplan.folders")
public record Folders(Path inbox, Path archive, Path rejected, Path out, Path config) {}
