package de.gesamtplan.reports.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Gives header cells their scope, and turns page headers and footers into artifacts that screen readers pass over. */
final class StructureTree {
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
    private static final COSName MARKED = COSName.getPDFName(PrintTags.ARTIFACT_TAG);

    private static final Set<String> SHOWS_TEXT = Set.of("Tj", "TJ");
    private static final Set<String> PAINTS = Set.of("S", "s", "f", "f*", "B", "B*", "b", "b*");

    private StructureTree() {}

    static void settle(PDDocument document) throws IOException {
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        prune(root.getDictionaryObject(COSName.K));
        Map<Integer, Set<Integer>> pruned = new HashMap<>();
        pruneParents(root.getDictionaryObject(COSName.getPDFName("ParentTree")), pruned);
        for (PDPage page : document.getPages()) {
            markArtifacts(document, page, pruned.getOrDefault(page.getStructParents(), Set.of()));
        }
    }

    private static void prune(COSBase kids) {
        if (kids instanceof COSArray array) {
            for (int i = array.size() - 1; i >= 0; i--) {
                if (isMarked(array.getObject(i))) {
                    array.remove(i);
                } else {
                    prune(array.getObject(i));
                }
            }
        } else if (kids instanceof COSDictionary element) {
            if (COSName.getPDFName("TH").equals(element.getCOSName(COSName.S))) {
                COSDictionary scope = new COSDictionary();
                scope.setName(COSName.O, "Table");
                scope.setName(COSName.getPDFName("Scope"), "Column");
                element.setItem(COSName.A, scope);
            }
            prune(element.getDictionaryObject(COSName.K));
        }
    }

    /** @param pruned receives the marked-content numbers that are no longer in the tree, by page */
    private static void pruneParents(COSBase tree, Map<Integer, Set<Integer>> pruned) {
        if (!(tree instanceof COSDictionary node)) {
            return;
        }
        if (node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                pruneParents(kids.getObject(i), pruned);
            }
        }
        if (node.getDictionaryObject(COSName.NUMS) instanceof COSArray numbers) {
            for (int i = 1; i < numbers.size(); i += 2) {
                if (numbers.getObject(i) instanceof COSArray parents) {
                    for (int p = 0; p < parents.size(); p++) {
                        if (belongsToMarked(parents.getObject(p))) {
                            parents.set(p, COSNull.NULL);
                            pruned.computeIfAbsent(numbers.getInt(i - 1), page -> new HashSet<>())
                                    .add(p);
                        }
                    }
                }
            }
        }
    }

    private static boolean belongsToMarked(COSBase element) {
        return isMarked(element)
                || element instanceof COSDictionary dictionary && isMarked(dictionary.getDictionaryObject(COSName.P));
    }

    private static boolean isMarked(COSBase element) {
        return element instanceof COSDictionary dictionary && MARKED.equals(dictionary.getCOSName(COSName.S));
    }

    private static boolean isPruned(Object operand, Set<Integer> pruned) {
        return operand instanceof COSDictionary properties && pruned.contains(properties.getInt(COSName.MCID));
    }

    /** Where the path that is being built begins in the stream, operands included; -1 outside of paths. */
    private static int pathStart(String operator, int position, int start) {
        return switch (operator) {
            case "m" -> start < 0 ? position - 2 : start;
            case "re" -> start < 0 ? position - 4 : start;
            case "n" -> -1;
            default -> start;
        };
    }

    /** Header, footer and whatever the exporter left without a tag, such as rules and fills. */
    private static void markArtifacts(PDDocument document, PDPage page, Set<Integer> pruned) throws IOException {
        List<Object> rewritten = new ArrayList<>();
        int depth = 0;
        int artifactDepth = -1;
        int pathStart = -1;
        for (Object parsed : new PDFStreamParser(page).parse()) {
            Object token = parsed;
            String operator = token instanceof Operator o ? o.getName() : "";
            if (operator.equals("BDC") || operator.equals("BMC")) {
                depth++;
                int operands = operator.equals("BDC") ? 2 : 1;
                if (artifactDepth < 0 && isPruned(rewritten.get(rewritten.size() - 1), pruned)) {
                    artifactDepth = depth;
                }
                if (artifactDepth >= 0) {
                    rewritten
                            .subList(rewritten.size() - operands, rewritten.size())
                            .clear();
                    rewritten.add(ARTIFACT);
                    rewritten.add(Operator.getOperator("BMC"));
                    continue;
                }
            } else if (operator.equals("EMC")) {
                if (depth == artifactDepth) {
                    artifactDepth = -1;
                }
                depth--;
            }
            if (depth == 0) {
                pathStart = pathStart(operator, rewritten.size(), pathStart);
                int start = SHOWS_TEXT.contains(operator) ? rewritten.size() - 1 : pathStart;
                if (start >= 0 && (SHOWS_TEXT.contains(operator) || PAINTS.contains(operator))) {
                    rewritten.addAll(start, List.of(ARTIFACT, Operator.getOperator("BMC")));
                    rewritten.add(token);
                    token = Operator.getOperator("EMC");
                    pathStart = -1;
                }
            }
            rewritten.add(token);
        }
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(rewritten);
        }
        page.setContents(stream);
    }
}
