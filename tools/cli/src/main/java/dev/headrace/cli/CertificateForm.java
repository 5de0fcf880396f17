package dev.headrace.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headrace.target.certify.Certificate;
import dev.headrace.target.certify.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A certificate for people, and as JSON. */
final class CertificateForm {
    private CertificateForm() {}

    static String json(Certificate certificate) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode();
        root.put("version", 1);
        root.put("fingerprint", certificate.fingerprint());
        root.put("reference", certificate.reference());
        root.put("holds", certificate.holds());
        ArrayNode rows = root.putArray("rows");
        certificate
                .rows()
                .forEach(r -> rows.addObject().put("source", r.source()).put("rows", r.rows()));
        ArrayNode columns = root.putArray("columns");
        for (Certificate.ColumnVerdicts column : certificate.columns()) {
            ObjectNode node = columns.addObject();
            node.put("relation", column.relation()).put("column", column.column());
            ArrayNode verdicts = node.putArray("verdicts");
            for (Verdict verdict : column.verdicts()) {
                ObjectNode one = verdicts.addObject();
                one.put("engine", verdict.engine()).put("mode", verdict.mode());
                one.put("verdict", verdict.kind().name().toLowerCase(Locale.ROOT));
                if (!verdict.note().isEmpty()) {
                    one.put("note", verdict.note());
                }
            }
        }
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(Certificate certificate) {
        List<String> header = new ArrayList<>(List.of("column"));
        Set<String> engines = new LinkedHashSet<>();
        Map<String, String> notes = new LinkedHashMap<>();
        for (Certificate.ColumnVerdicts column : certificate.columns()) {
            for (Verdict verdict : column.verdicts()) {
                engines.add(name(verdict));
                if (!verdict.note().isEmpty()) {
                    String about = verdict.kind() == Verdict.Kind.DIFFERENT
                            ? name(verdict) + ", " + column.relation() + "." + column.column()
                            : name(verdict);
                    notes.putIfAbsent(about, verdict.note());
                }
            }
        }
        header.addAll(engines);
        TextTable table = new TextTable(header, header.stream().map(h -> false).toList());
        for (Certificate.ColumnVerdicts column : certificate.columns()) {
            List<String> cells = new ArrayList<>(List.of(column.relation() + "." + column.column()));
            column.verdicts().forEach(v -> cells.add(word(v.kind())));
            table.row(cells);
        }
        StringBuilder text = new StringBuilder(table.render());
        notes.forEach(
                (about, note) -> text.append(about).append(": ").append(note).append('\n'));
        certificate
                .rows()
                .forEach(r -> text.append(r.source())
                        .append(": ")
                        .append(Counted.of(r.rows(), "made-up row"))
                        .append('\n'));
        return text.toString();
    }

    private static String name(Verdict verdict) {
        return verdict.engine() + " " + verdict.mode();
    }

    private static String word(Verdict.Kind kind) {
        return switch (kind) {
            case EQUAL -> "equal";
            case EQUAL_BUT_LATE -> "equal but late rows";
            case REFUSED -> "refused";
            case DIFFERENT -> "DIFFERENT";
        };
    }
}
