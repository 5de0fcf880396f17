package dev.headrace.cli;

import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.step.StepLibrary;
import dev.headrace.jars.UserClasses;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The steps written in Java that a command's jars offer; the threads of a run and the processes of engines have their classes too. */
final class StepJars {
    /** Read by whoever starts a process, and by whoever remembers what a result depends on. */
    private static final String PROPERTY = "headrace.jars";

    private StepJars() {}

    /** Those of the class path that this thread was given; empty if something is wrong with what a jar offers, which is then reported. */
    static Optional<StepLibrary> steps(DiagnosticSink sink) {
        if (!(Thread.currentThread().getContextClassLoader() instanceof UserClasses classes)) {
            System.clearProperty(PROPERTY);
            return Optional.of(StepLibrary.of());
        }
        System.setProperty(
                PROPERTY,
                places().stream()
                        .map(j -> j.toAbsolutePath().toString())
                        .collect(Collectors.joining(File.pathSeparator)));
        StepLibrary library = StepLibrary.load(classes);
        library.problems().forEach(sink::report);
        return library.problems().isEmpty() ? Optional.of(library) : Optional.empty();
    }

    /** The jars and folders of classes of this thread's class path. */
    static List<Path> places() {
        return Thread.currentThread().getContextClassLoader() instanceof UserClasses classes
                ? classes.places()
                : List.of();
    }
}
