package de.gesamtplan.jobs.invoices;

import com.helger.cii.d16b.CIID16BCrossIndustryInvoiceTypeMarshaller;
import com.helger.diagnostics.error.list.ErrorList;
import com.helger.en16931.cii2ubl.CIIToUBL21Converter;
import com.helger.ubl21.UBL21Marshaller;
import de.gesamtplan.jobs.intake.FileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads an e-invoice, in UBL or in CII, into the business terms of EN 16931 that are needed. */
final class InvoiceDocument {
    private static final String CII = "CrossIndustryInvoice";
    /** Begin of the identifiers (BT-24) of EN 16931 itself and of all its extensions and national rules. */
    private static final String EN_16931 = "urn:cen.eu:en16931:2017";

    private InvoiceDocument() {}

    /**
     * Values by business term; terms that the invoice does not have are left out.
     *
     * @throws FileException if it is no invoice after EN 16931, or its sums contradict one another
     */
    static Map<String, String> read(Path file) throws IOException {
        Document document = SafeXml.parse(file);
        String root = document.getDocumentElement().getLocalName();
        if (!"Invoice".equals(root) && !"CreditNote".equals(root) && !CII.equals(root)) {
            throw new FileException(
                    "RECHNUNG-02",
                    "Das ist keine E-Rechnung nach EN 16931 (Wurzelelement " + root
                            + "). Bitte als XRechnung in UBL oder CII liefern.");
        }
        checkGuideline(document, CII.equals(root));
        InvoiceTerms terms = terms(document, root);
        if (terms == null) {
            throw new FileException(
                    "RECHNUNG-03",
                    "Die E-Rechnung verletzt das Schema von " + root + ". Bitte vom Lieferanten neu anfordern.");
        }
        terms.sums().check();
        return terms.values();
    }

    private static @Nullable InvoiceTerms terms(Document document, String root) {
        Object invoice =
                switch (root) {
                    case "Invoice" -> UBL21Marshaller.invoice().read(document);
                    case "CreditNote" -> UBL21Marshaller.creditNote().read(document);
                    default -> ofCii(document);
                };
        return invoice == null ? null : InvoiceTerms.of(invoice);
    }

    private static @Nullable Object ofCii(Document document) {
        var cii = new CIID16BCrossIndustryInvoiceTypeMarshaller().read(document);
        return cii == null ? null : new CIIToUBL21Converter().convertCIItoUBL(cii, new ErrorList());
    }

    /** Profiles below EN 16931 (ZUGFeRD MINIMUM and BASIC WL) have no lines and are no invoices. */
    private static void checkGuideline(Document document, boolean cii) {
        String guideline = guideline(document, cii);
        if (!guideline.startsWith(EN_16931)) {
            throw new FileException(
                    "RECHNUNG-07",
                    "Die Rechnung folgt nicht EN 16931 (BT-24: „" + guideline
                            + "“). Bitte als XRechnung oder ZUGFeRD ab Profil BASIC anfordern.");
        }
    }

    private static String guideline(Document document, boolean cii) {
        NodeList found = document.getElementsByTagNameNS(
                "*", cii ? "GuidelineSpecifiedDocumentContextParameter" : "CustomizationID");
        if (found.getLength() == 0) {
            return "";
        }
        if (!cii) {
            return found.item(0).getTextContent().strip();
        }
        for (Node child = found.item(0).getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && "ID".equals(element.getLocalName())) {
                return element.getTextContent().strip();
            }
        }
        return "";
    }
}
