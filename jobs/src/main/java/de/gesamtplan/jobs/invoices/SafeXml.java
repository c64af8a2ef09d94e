package de.gesamtplan.jobs.invoices;

import de.gesamtplan.jobs.intake.FileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Parses a delivered XML file without following it anywhere: no document type, no entities, nothing endless. */
final class SafeXml {
    /** An invoice with the largest attachments that XRechnung portals accept has about 20 MB. */
    private static final long LARGEST = 32L << 20;

    private static final int DEEPEST = 100;

    private SafeXml() {}

    /** @throws FileException if the file is too large, no well-formed XML or made to do harm */
    static Document parse(Path file) throws IOException {
        checkKind(file);
        checkShape(file);
        try (InputStream in = Files.newInputStream(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(in);
        } catch (SAXException e) {
            throw unreadable(String.valueOf(e.getMessage()));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void checkKind(Path file) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new FileException("DATEI-15", "Die Datei ist leer. Bitte neu ausgeben und liefern.");
        }
        if (size > LARGEST) {
            throw new FileException(
                    "RECHNUNG-10", "Die Datei ist größer als 32 MB. Bitte die Anhänge verkleinern und neu liefern.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
            if (start.equals("%PDF")) {
                throw new FileException(
                        "RECHNUNG-09",
                        "Die Datei ist ein PDF. Bitte die Rechnung als XML (XRechnung) liefern; bei ZUGFeRD ist das XML als"
                                + " Anhang im PDF.");
            }
        }
    }

    /** Depth and document type are looked at while streaming, before anything is built in memory. */
    private static void checkShape(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw unreadable("Dokumenttyp und Entitäten sind nicht erlaubt");
                    default -> {}
                }
                if (depth > DEEPEST) {
                    throw unreadable("tiefer als 100 Ebenen geschachtelt");
                }
            }
        } catch (XMLStreamException e) {
            throw unreadable(String.valueOf(e.getMessage()));
        }
    }

    private static FileException unreadable(String why) {
        String line = why.replaceAll("\\s+", " ");
        return new FileException("RECHNUNG-01", "Die Datei ist kein lesbares XML (" + line + "). Bitte neu liefern.");
    }
}
