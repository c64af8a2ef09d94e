package de.gesamtplan.jobs.invoices;

import com.helger.cii.d16b.CIID16BCrossIndustryInvoiceTypeMarshaller;
import com.helger.diagnostics.error.list.ErrorList;
import com.helger.en16931.cii2ubl.CIIToUBL21Converter;
import com.helger.ubl21.UBL21Marshaller;
import de.gesamtplan.jobs.intake.FileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.DocumentReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.OrderReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyNameType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Reads an e-invoice into the business terms of EN 16931 that are needed. A credit note counts negative. */
final class InvoiceDocument {
    private static final String CII = "CrossIndustryInvoice";

    private InvoiceDocument() {}

    /** Values by business term; terms that the invoice does not have are left out. */
    static Map<String, String> read(Path file) throws IOException {
        Document document = parse(file);
        String root = document.getDocumentElement().getLocalName();
        Object invoice =
                switch (root) {
                    case "Invoice" -> UBL21Marshaller.invoice().read(document);
                    case "CreditNote" -> UBL21Marshaller.creditNote().read(document);
                    case CII -> ofCii(document);
                    default ->
                        throw new FileException(
                                "RECHNUNG-02",
                                "Das ist keine E-Rechnung nach EN 16931 (Wurzelelement " + root
                                        + "). Bitte als XRechnung in UBL oder CII liefern.");
                };
        if (invoice instanceof InvoiceType ubl) {
            return terms(
                    ubl.getIDValue(),
                    ubl.getIssueDateValue(),
                    ubl.getDocumentCurrencyCodeValue(),
                    ubl.getBuyerReferenceValue(),
                    ubl.getOrderReference(),
                    ubl.getContractDocumentReference(),
                    ubl.getAccountingSupplierParty(),
                    ubl.getLegalMonetaryTotal(),
                    "");
        }
        if (invoice instanceof CreditNoteType ubl) {
            return terms(
                    ubl.getIDValue(),
                    ubl.getIssueDateValue(),
                    ubl.getDocumentCurrencyCodeValue(),
                    ubl.getBuyerReferenceValue(),
                    ubl.getOrderReference(),
                    ubl.getContractDocumentReference(),
                    ubl.getAccountingSupplierParty(),
                    ubl.getLegalMonetaryTotal(),
                    "-");
        }
        throw new FileException(
                "RECHNUNG-03",
                "Die E-Rechnung verletzt das Schema von " + root + ". Bitte vom Lieferanten neu anfordern.");
    }

    private static @Nullable Object ofCii(Document document) {
        var cii = new CIID16BCrossIndustryInvoiceTypeMarshaller().read(document);
        if (cii == null) {
            return null;
        }
        ErrorList errors = new ErrorList();
        return new CIIToUBL21Converter().convertCIItoUBL(cii, errors);
    }

    private static Document parse(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            // No external entities, no entity bombs: an invoice has no document type.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(in);
        } catch (SAXException e) {
            throw new FileException(
                    "RECHNUNG-01", "Die Datei ist kein lesbares XML (" + e.getMessage() + "). Bitte neu liefern.");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> terms(
            @Nullable String number,
            @Nullable Object issued,
            @Nullable String currency,
            @Nullable String buyerReference,
            @Nullable OrderReferenceType order,
            List<DocumentReferenceType> contracts,
            @Nullable SupplierPartyType supplier,
            @Nullable MonetaryTotalType totals,
            String sign) {
        Map<String, String> terms = new LinkedHashMap<>();
        put(terms, InvoiceImporter.NUMBER, number);
        put(terms, InvoiceImporter.ISSUED, issued);
        put(terms, InvoiceImporter.CURRENCY, currency);
        put(terms, InvoiceImporter.BUYER_REFERENCE, buyerReference);
        put(terms, InvoiceImporter.ORDER, order == null ? null : order.getIDValue());
        put(
                terms,
                InvoiceImporter.CONTRACT,
                contracts.isEmpty() ? null : contracts.get(0).getIDValue());
        put(terms, InvoiceImporter.SELLER, supplier == null ? null : name(supplier.getParty()));
        if (totals != null) {
            put(terms, InvoiceImporter.NET, signed(sign, totals.getTaxExclusiveAmountValue()));
            put(terms, InvoiceImporter.PAYABLE, signed(sign, totals.getPayableAmountValue()));
        }
        return terms;
    }

    private static @Nullable String signed(String sign, java.math.@Nullable BigDecimal amount) {
        return amount == null ? null : (sign.isEmpty() ? amount : amount.negate()).toPlainString();
    }

    private static @Nullable String name(@Nullable PartyType party) {
        if (party == null) {
            return null;
        }
        return Stream.concat(
                        party.getPartyLegalEntity().stream().map(PartyLegalEntityType::getRegistrationNameValue),
                        party.getPartyName().stream().map(PartyNameType::getNameValue))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static void put(Map<String, String> terms, String term, @Nullable Object value) {
        if (value != null) {
            terms.put(term, value.toString());
        }
    }
}
