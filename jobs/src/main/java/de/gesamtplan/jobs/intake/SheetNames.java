package de.gesamtplan.jobs.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which part of a workbook is the sheet of which name (ECMA-376 part 1, 18.2.19). */
final class SheetNames {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> nameByPart = new HashMap<>();

    private SheetNames() {}

    static SheetNames of(ZipFile zip) throws IOException {
        Map<String, String> partById = new HashMap<>();
        elements(zip, "xl/_rels/workbook.xml.rels", "Relationship", element -> {
            String target = element.getAttributeValue(null, "Target");
            String id = element.getAttributeValue(null, "Id");
            if (target != null && id != null) {
                partById.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        });
        SheetNames names = new SheetNames();
        elements(zip, "xl/workbook.xml", "sheet", element -> {
            String part = partById.get(element.getAttributeValue(RELATIONSHIPS, "id"));
            String name = element.getAttributeValue(null, "name");
            if (part != null && name != null) {
                names.nameByPart.put(part, name);
            }
        });
        return names;
    }

    private static void elements(ZipFile zip, String part, String name, Consumer<XMLStreamReader> taker)
            throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(name)) {
                    taker.accept(reader);
                }
            }
        } catch (XMLStreamException e) {
            throw XlsxFile.unreadable();
        }
    }

    /** The same values by name of the sheet instead of the part. */
    <T> Map<String, T> named(Map<String, T> byPart) {
        Map<String, T> byName = new HashMap<>();
        byPart.forEach((part, value) -> {
            String name = nameByPart.get(part);
            if (name != null) {
                byName.put(name, value);
            }
        });
        return byName;
    }
}
