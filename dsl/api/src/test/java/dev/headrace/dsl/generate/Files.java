package dev.headrace.dsl.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All generated files of the module, by path below its sources. */
final class Files {

    static final String NOTE =
            "// Generated from the descriptors of the standard library and the table of kinds; change those.\n";
    private static final Map<String, String> IMPORTS = new TreeMap<>(Map.of(
            "BigDecimal", "java.math.BigDecimal",
            "LocalDate", "java.time.LocalDate",
            "Instant", "java.time.Instant",
            "Duration", "java.time.Duration",
            "List", "java.util.List",
            "BinaryOp", "dev.headrace.ir.draft.BinaryOp",
            "UnaryOp", "dev.headrace.ir.draft.UnaryOp"));

    private static final String KINDS =
            "(Int|Float|Decimal|Text|Bool|Date|Instant|Duration|Enum|List|Vector|Bytes|Image|Record)";
    private static final Pattern VALUES = Pattern.compile("(?<![\\w.\"])((Any|Maybe)" + KINDS
            + "(Column|Like|OfRows)?|" + KINDS + "(Expr|Column|Like|Total|OfRows)"
            + "|Told|Draftable|Each|Span|Share|Column|Value|Sure|Maybe|Family)(?!\\w)");

    private Files() {}

    static Map<String, String> all() {
        Map<String, String> files = new LinkedHashMap<>();
        KindWriter.all().forEach((name, body) -> put(files, "value", name, body));
        BranchWriter.all().forEach((name, body) -> put(files, "value", name, body));
        RelationWriter.all().forEach((name, body) -> put(files, "", name, body));
        FunctionWriter.all().forEach((name, body) -> put(files, "function", name, body));
        return files;
    }

    private static void put(Map<String, String> files, String folder, String name, String body) {
        TreeSet<String> imports = new TreeSet<>();
        String code = body.replaceAll("(?s)/\\*\\*.*?\\*/", "");
        IMPORTS.forEach((simple, full) -> {
            if (code.matches("(?s).*(?<![\\w.\"])" + simple + "(?!\\w).*")) {
                imports.add(full);
            }
        });
        if (!folder.equals("value")) {
            Matcher m = VALUES.matcher(code);
            while (m.find()) {
                String word = m.group();
                if (!IMPORTS.containsKey(word)) {
                    imports.add("dev.headrace.dsl.value." + word);
                }
            }
        }
        StringBuilder out = new StringBuilder(NOTE);
        String dotted = folder.isEmpty() ? "" : "." + folder;
        out.append("package dev.headrace.dsl").append(dotted).append(";\n\n");
        imports.forEach(i -> out.append("import ").append(i).append(";\n"));
        out.append('\n').append(Comments.complete(folder, name, body));
        files.put("dev/headrace/dsl/" + (folder.isEmpty() ? "" : folder + "/") + name + ".java", out.toString());
    }

    /** Writes all of them below the folder given. */
    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, String> file : all().entrySet()) {
            Path path = Path.of(args[0], file.getKey());
            java.nio.file.Files.createDirectories(path.getParent());
            java.nio.file.Files.writeString(path, file.getValue());
        }
    }
}
