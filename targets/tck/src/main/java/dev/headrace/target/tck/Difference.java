package dev.headrace.target.tck;

import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.print.IrPrinter;
import dev.headrace.target.InMemoryRows;
import java.util.Map;

/** A trial that an engine and the oracle do not agree on. */
public record Difference(Trial trial, Setting setting, Finding finding) {

    /** Everything somebody needs to look into it. */
    public String report() {
        StringBuilder text = new StringBuilder();
        text.append("trial ").append(trial.name()).append(", ").append(setting).append('\n');
        text.append(finding.said()).append('\n');
        text.append("asked for ").append(trial.outputs()).append("\n\n");
        Pipeline pipeline = trial.pipeline();
        text.append(IrPrinter.print(pipeline)).append('\n');
        for (Map.Entry<String, InMemoryRows> rows : trial.rows().entrySet()) {
            if (pipeline.source(rows.getKey()).isPresent()) {
                text.append(rows.getKey())
                        .append(": ")
                        .append(rows.getValue().columns())
                        .append('\n');
                rows.getValue()
                        .rows()
                        .forEach(r ->
                                text.append("  ").append(ValueText.ofRow(r)).append('\n'));
            }
        }
        return text.toString();
    }
}
