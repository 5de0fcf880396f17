package dev.headrace.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Suggestions;
import dev.headrace.ir.index.ColumnNode;
import dev.headrace.ir.index.LineageEdge;
import dev.headrace.ir.index.LineageIndex;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code headrace lineage FILE NAME.column}. */
@Command(name = "lineage", description = "Shows what a column is made of, or what is made of it.")
final class LineageCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Mixin
    private PipelineOptions options = new PipelineOptions();

    @Parameters(index = "1", paramLabel = "NAME.COLUMN", description = "A column of a source, table or sink.")
    private String column = "";

    /** Which way to look. */
    static final class Direction {
        @Option(names = "--up", description = "What it is made of (the default).")
        private boolean up;

        @Option(names = "--down", description = "What is made of it.")
        private boolean down;
    }

    @ArgGroup(exclusive = true)
    private Direction direction = new Direction();

    @Option(names = "--json", description = "Prints the edges as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Console console = main.console();
        DiagnosticSink sink = new DiagnosticSink();
        Optional<Workspace> workspace = Workspace.open(options, sink);
        if (workspace.isEmpty() || sink.hasErrors()) {
            return Results.refused(console, sink, json);
        }
        console.show(sink.diagnostics());
        LineageIndex lineage = LineageIndex.of(workspace.get().pipeline());
        Optional<ColumnNode> node = lineage.nodes().stream()
                .filter(n -> (n.owner() + "." + n.column()).equals(column))
                .findFirst();
        if (node.isEmpty()) {
            sink.report(unknown(lineage));
            return Results.refused(console, sink, json);
        }
        List<LineageEdge> edges =
                direction.down ? lineage.downstream(node.get(), e -> true) : lineage.upstream(node.get(), e -> true);
        console.out().print(json ? json(edges) : text(edges));
        console.out().flush();
        return Exit.OK;
    }

    private Diagnostic unknown(LineageIndex lineage) {
        Diagnostic.Builder said = Diagnostic.of(Code.HR0102, "the pipeline has no column `" + column + "`");
        List<String> names =
                lineage.nodes().stream().map(n -> n.owner() + "." + n.column()).toList();
        List<String> owners =
                lineage.nodes().stream().map(ColumnNode::owner).distinct().toList();
        String owner = column.contains(".") ? column.substring(0, column.lastIndexOf('.')) : column;
        if (owners.contains(owner)) {
            said.note("`" + owner + "` has "
                    + lineage.nodes().stream()
                            .filter(n -> n.owner().equals(owner))
                            .map(ColumnNode::column)
                            .collect(Collectors.joining(", ")));
        }
        if (!column.contains(".")) {
            said.help("a column is named with what it belongs to: NAME.COLUMN");
        } else {
            (owners.contains(owner) ? Suggestions.closest(column, names) : Suggestions.closest(owner, owners))
                    .ifPresent(n -> said.help("did you mean `" + n + "`?"));
        }
        return said.build();
    }

    private static String text(List<LineageEdge> edges) {
        StringBuilder text = new StringBuilder();
        for (LineageEdge edge : edges) {
            text.append(name(edge.to()))
                    .append(" <- ")
                    .append(name(edge.from()))
                    .append("  ");
            text.append(edge.influence().direct() ? "DIRECT " : "INDIRECT ").append(edge.influence());
            text.append(edge.masking() ? ", masking" : "")
                    .append("  at ")
                    .append(edge.op())
                    .append('\n');
        }
        return text.toString();
    }

    private static String json(List<LineageEdge> edges) {
        ObjectNode root = new ObjectMapper().createObjectNode().put("version", 1);
        ArrayNode array = root.putArray("edges");
        for (LineageEdge edge : edges) {
            array.addObject()
                    .put("from", name(edge.from()))
                    .put("to", name(edge.to()))
                    .put("type", edge.influence().direct() ? "DIRECT" : "INDIRECT")
                    .put("subtype", edge.influence().name())
                    .put("masking", edge.masking())
                    .put("step", edge.op());
        }
        return root.toPrettyString() + "\n";
    }

    private static String name(ColumnNode node) {
        return node.owner() + "." + node.column();
    }
}
