package dev.headrace.testkit;

import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Span;
import dev.headrace.trial.Cells;
import dev.headrace.trial.Finding;
import dev.headrace.trial.TrialOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What did not hold, in words. */
final class Difference {

    private Difference() {}

    static String of(String relation, Optional<Span> place, TestEngine engine, TrialOutcome outcome) {
        StringBuilder text = new StringBuilder("`" + relation + "` is not what the test expects, on " + engine.name());
        place.ifPresent(p -> text.append("\n  --> ").append(p.show()));
        for (Finding finding : outcome.findings()) {
            finding.sentences().forEach(s -> text.append("\n  ").append(s));
            differences(finding).forEach(s -> text.append("\n  ").append(s));
        }
        for (Diagnostic warning : outcome.warnings()) {
            text.append("\n  note: ").append(warning.code()).append(": ").append(warning.message());
        }
        return text.toString();
    }

    /** Where one row came for another: in which columns they differ. */
    private static List<String> differences(Finding finding) {
        if (!(finding instanceof Finding.OtherRows rows)
                || rows.missing().size() != 1
                || rows.extra().size() != 1) {
            return List.of();
        }
        Cells wanted = rows.missing().get(0);
        Cells found = rows.extra().get(0);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < rows.columns().size(); i++) {
            String expected = wanted.cells().get(i);
            String came = found.cells().get(i);
            if (!expected.equals(came)) {
                sentences.add("they differ in `" + rows.columns().get(i) + "`: " + expected + " is expected, " + came
                        + " came");
            }
        }
        return sentences;
    }
}
