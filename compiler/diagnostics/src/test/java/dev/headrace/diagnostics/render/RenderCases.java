package dev.headrace.diagnostics.render;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Edit;
import dev.headrace.diagnostics.Fix;
import dev.headrace.diagnostics.Severity;
import dev.headrace.diagnostics.Source;
import dev.headrace.diagnostics.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Diagnostics of every shape. */
final class RenderCases {

    private static final String FRAUD =
            "\n".repeat(37) + "  for w in [2h, 12h, 24h] {\n" + "\n".repeat(19) + "  keep timestamp, amount_sum_3h\n";

    private RenderCases() {}

    static Map<String, List<Diagnostic>> all() {
        Map<String, List<Diagnostic>> cases = new LinkedHashMap<>();
        cases.put("labels", List.of(labels()));
        cases.put("one_line", List.of(oneLine(), nested()));
        cases.put("two_files", List.of(twoFiles()));
        cases.put("wide", List.of(wide(), control()));
        cases.put("edges", List.of(endOfFile(), severalLines(), longLine()));
        cases.put("no_place", List.of(noPlace()));
        cases.put("several", List.of(noPlace(), warning(), endOfFile()));
        cases.put("none", List.of());
        return cases;
    }

    private static Diagnostic labels() {
        Source source = Source.of("fraud.mlflow", FRAUD);
        Span place = find(source, "amount_sum_3h");
        return Diagnostic.of(Code.HR0102, "`inputs` has no column `amount_sum_3h`")
                .at(place)
                .caption("did you mean `amount_sum_2h`?")
                .label(find(source, "[2h, 12h, 24h]"), "`payments` makes amount_sum_2h, amount_sum_12h, amount_sum_24h")
                .fix(Fix.replace("write `amount_sum_2h`", place, "amount_sum_2h"))
                .build();
    }

    private static Diagnostic oneLine() {
        Source source = Source.of("a.mlflow", "derive { total = price + name }\n");
        return Diagnostic.of(Code.HR0201, "a number and a text cannot be added")
                .at(find(source, "+"))
                .label(find(source, "price"), "a Float")
                .label(find(source, "name"), "a String")
                .note("`+` takes two numbers, or two texts")
                .help("turn the number into text:\n`text(price) + name`")
                .build();
    }

    private static Diagnostic nested() {
        Source source = Source.of("a.mlflow", "where sum(amount) > 3\n");
        return Diagnostic.of(Code.HR0206, "an aggregate stands where single rows are judged")
                .at(find(source, "sum(amount)"))
                .caption("looks at many rows")
                .label(find(source, "amount"), "a column of `tx`")
                .label(find(source, "where sum(amount) > 3"), "looks at one row")
                .build();
    }

    private static Diagnostic twoFiles() {
        Source main = Source.of("main.mlflow", "use shared.{Payment}\nsource tx: Paymet {\n}\n");
        Source shared = Source.of("shared/types.mlflow", "schema Payment {\n}\n");
        Span place = find(main, "Paymet");
        Fix both = new Fix(
                "rename it",
                List.of(new Edit(place, "Payment"), new Edit(find(shared, "Payment"), "Payment")),
                Fix.Applicability.MAYBE);
        return Diagnostic.of(Code.HR0101, "nothing is called `Paymet`")
                .at(place)
                .label(find(shared, "Payment"), "`Payment` is declared here")
                .fix(both)
                .build();
    }

    private static Diagnostic wide() {
        Source source = Source.of("数据 1.mlflow", "\tname = \"日本語 \uD83D\uDE00 e\u0301\" + x\t+ y\n");
        return Diagnostic.of(Code.HR0101, "nothing is called `y`")
                .at(at(source, "y\n", 1))
                .caption("here")
                .label(at(source, "x\t", 1), "and `x` is known")
                .build();
    }

    private static Diagnostic control() {
        Source source = Source.of("a.mlflow", "a\u0000b\u001B[31mc = \uD800 \"\\\"\"\n");
        return Diagnostic.of(Code.HR0002, "this character means nothing here: \u0000 \uD800 \"\\")
                .at(at(source, "\u0000", 1))
                .build();
    }

    private static Diagnostic endOfFile() {
        Source source = Source.of("a.mlflow", "table t from s {\n  keep a\n");
        int end = source.text().length();
        return Diagnostic.of(Code.HR0001, "this `{` is never closed")
                .at(find(source, "{"))
                .label(new Span(source, end, end), "`}` is missing before the end of the file")
                .fix(Fix.maybe("close it with `}`", new Span(source, end, end), "}\n"))
                .build();
    }

    private static Diagnostic severalLines() {
        Source source = Source.of("a.mlflow", "derive {\r\n  a = 1\r\n}\r\n");
        return Diagnostic.of(Code.HR0206, "a block that does nothing")
                .at(new Span(source, 0, source.text().length()))
                .caption("starts here")
                .build();
    }

    private static Diagnostic longLine() {
        Source source = Source.of("a.mlflow", "x = " + "1 + ".repeat(100) + "bad" + " + 1".repeat(100) + "\n");
        return Diagnostic.of(Code.HR0101, "nothing is called `bad`")
                .at(find(source, "bad"))
                .build();
    }

    private static Diagnostic noPlace() {
        return Diagnostic.of(Code.HR0801, "`missing.mlflow` cannot be read")
                .help("check the path")
                .build();
    }

    private static Diagnostic warning() {
        Source source = Source.of("a.mlflow", "limit 3");
        return Diagnostic.of(Code.HR0312, "the limit comes before the sum")
                .at(find(source, "limit 3"))
                .severity(Severity.WARNING)
                .build();
    }

    private static Span find(Source source, String text) {
        return at(source, text, text.length());
    }

    private static Span at(Source source, String text, int length) {
        int start = source.text().indexOf(text);
        return new Span(source, start, start + length);
    }
}
