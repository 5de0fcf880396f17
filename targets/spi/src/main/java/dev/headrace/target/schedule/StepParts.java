package dev.headrace.target.schedule;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.index.ParamUses;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.plan.Stage;
import dev.headrace.ir.step.StepBody;
import dev.headrace.runtime.content.ContentIds;
import dev.headrace.target.RunRequest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the result of a step depends on, by content: its rows, the values it is given, and every file that it is told of. */
final class StepParts {
    private final RunRequest request;
    private final ContentIds contents;

    StepParts(RunRequest request, ContentIds contents) {
        this.request = request;
        this.contents = contents;
    }

    void add(Stage.OpaqueStep step, List<String> parts) throws IOException {
        parts.add("in=" + contents.of(request.base().resolve(step.input().location())));
        Map<String, Object> params = request.allParams();
        for (Assign argument : step.call().arguments()) {
            for (String name : ParamUses.in(argument.value())) {
                parts.add(argument.name() + " " + name + "=" + params.get(name));
            }
            if (step.call().known().files().contains(argument.name())) {
                named(text(argument.value(), params), parts);
            }
        }
        StepBody body = step.call().known().body();
        for (String written : body.arguments()) {
            // A whole path means a file of the image, where there is one.
            if (!(body instanceof StepBody.Container && written.startsWith("/"))) {
                named(written, parts);
            }
        }
    }

    /** The jars that steps in Java come from. */
    List<String> jars() throws IOException {
        List<String> parts = new ArrayList<>();
        for (String jar : System.getProperty("headrace.jars", "").split(File.pathSeparator)) {
            if (!jar.isEmpty()) {
                for (Path file : files(Path.of(jar))) {
                    parts.add("jar=" + contents.of(file));
                }
            }
        }
        return parts;
    }

    /** A jar, or what a folder of classes holds. */
    private static List<Path> files(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> found = Files.walk(place)) {
            return found.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static String text(Expr value, Map<String, Object> params) {
        if (value instanceof Expr.Literal literal) {
            return literal.value().toString();
        }
        return value instanceof Expr.ParamRef ref ? String.valueOf(params.get(ref.param())) : "";
    }

    /** The content of the file beside the pipeline that a text names, if it names one. */
    private void named(String written, List<String> parts) throws IOException {
        Optional<Path> file;
        try {
            file = written.isEmpty() || written.indexOf('\0') >= 0
                    ? Optional.empty()
                    : Optional.of(request.base().resolve(written)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return;
        }
        if (file.isPresent()) {
            parts.add(written + "=" + contents.of(file.get()));
        }
    }
}
