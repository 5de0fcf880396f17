package dev.headrace.cli;

import dev.headrace.compiler.Compilation;
import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Compiler;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.diagnostics.Source;
import dev.headrace.ir.codec.Bundle;
import dev.headrace.ir.op.Op;
import dev.headrace.target.beam.launch.Job;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code headrace logs JOB}: what the driver logged, with the line of the pipeline beside each step that is named. */
@Command(name = "logs", description = "Prints the log of a submitted job, with the pipeline's lines.")
final class LogsCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Mixin
    private JobFolder folder = new JobFolder();

    @Parameters(index = "0", paramLabel = "JOB", description = "The number that submit printed.")
    private String id = "";

    @Override
    public Integer call() {
        Job job = folder.job(id);
        Map<String, String> places = places(job.pipeline());
        Console console = main.console();
        try (Stream<String> lines = Files.lines(job.log(), StandardCharsets.UTF_8)) {
            lines.forEach(l -> console.out().println(l + named(l, places)));
        } catch (IOException e) {
            throw RunFailure.of(Code.HR0801, "the log of job " + job.id() + " cannot be read");
        }
        console.out().flush();
        return Exit.OK;
    }

    private static String named(String line, Map<String, String> places) {
        List<String> found = new ArrayList<>();
        places.forEach((step, place) -> {
            if (names(line, step)) {
                found.add(place);
            }
        });
        return found.isEmpty()
                ? ""
                : "  <- " + String.join(", ", found.stream().distinct().toList());
    }

    /** Whether the id stands in the line and is not a part of a longer one. */
    private static boolean names(String line, String step) {
        int at = line.indexOf(step);
        while (at >= 0) {
            int end = at + step.length();
            boolean starts = at == 0 || !isId(line.charAt(at - 1));
            if (starts && (end == line.length() || !isId(line.charAt(end)))) {
                return true;
            }
            at = line.indexOf(step, at + 1);
        }
        return false;
    }

    private static boolean isId(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.';
    }

    /** {@code fraud.mlflow:12:3} by the id of the step that was written there. */
    private static Map<String, String> places(Bundle bundle) {
        Map<String, String> places = new TreeMap<>();
        List<Source> sources = bundle.sources().entrySet().stream()
                .map(s -> Source.of(s.getKey(), s.getValue()))
                .toList();
        Compilation compiled = Compiler.compile(sources, CompileOptions.standard());
        bundle.pipeline().relations().forEach(r -> ids(r.root(), compiled, places));
        bundle.pipeline().sinks().forEach(s -> ids(s.root(), compiled, places));
        return places;
    }

    private static void ids(Op root, Compilation compiled, Map<String, String> places) {
        for (Op op : root.inOrder()) {
            compiled.places().op(op.id()).ifPresent(span -> places.put(op.id(), span.show()));
        }
    }
}
