package dev.headrace.jars;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Span;
import dev.headrace.dsl.JavaSources;
import dev.headrace.dsl.value.DefinitionException;
import dev.headrace.dsl.value.Place;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import org.jspecify.annotations.Nullable;

/** What the user sees of an exception that their classes threw: what, and the first line of theirs. */
final class Failures {

    /** Class files of Java n have the version n + 44. */
    private static final int BEFORE_FIRST = 44;

    private static final int LONGEST = 300;
    private static final int DEEPEST = 50;

    private final PipelineLoader loader;
    private final JavaSources sources;

    Failures(PipelineLoader loader, JavaSources sources) {
        this.loader = loader;
        this.sources = sources;
    }

    /** A provider that could not be asked for its name. */
    Diagnostic ofProvider(Throwable thrown) {
        Throwable cause =
                thrown instanceof ServiceConfigurationError && thrown.getCause() != null ? thrown.getCause() : thrown;
        return known(cause).orElseGet(() -> {
            Diagnostic.Builder said = Diagnostic.of(Code.HR0684, "a provider of pipelines cannot be used")
                    .at(place(cause));
            told(thrown).ifPresent(said::note);
            if (cause != thrown) {
                said.note(named(cause));
            }
            return said.help("providers are made by the annotation processor: build the jar again")
                    .build();
        });
    }

    /** A definition that could not be said. */
    Diagnostic ofDefinition(Throwable thrown, String name) {
        Throwable cause = inner(thrown);
        return known(cause)
                .orElseGet(() -> Diagnostic.of(
                                Code.HR0686, "the definition of `" + name + "` fails before it has said its pipeline")
                        .at(place(cause))
                        .note(named(cause))
                        .build());
    }

    private Optional<Diagnostic> known(Throwable cause) {
        Throwable at = cause;
        for (int i = 0; i < DEEPEST && at != null; i++) {
            if (at instanceof DefinitionException misuse) {
                return Optional.of(Diagnostic.of(Code.HR0690, oneLine(misuse.getMessage()))
                        .at(misuse.place().map(sources::span))
                        .build());
            }
            if (at instanceof UnsupportedClassVersionError newer) {
                return Optional.of(newer(newer));
            }
            at = at.getCause();
        }
        Throwable innermost = inner(cause);
        if (innermost instanceof LinkageError linkage && !isFailedStart(linkage)) {
            return Optional.of(unfit(linkage));
        }
        return Optional.empty();
    }

    /** Without what the virtual machine wraps around. */
    private static Throwable inner(Throwable thrown) {
        Throwable cause = thrown instanceof ExceptionInInitializerError ? thrown.getCause() : null;
        return cause == null ? thrown : inner(cause);
    }

    /** A class whose static initialiser threw before. */
    private static boolean isFailedStart(LinkageError e) {
        return e instanceof ExceptionInInitializerError
                || e instanceof NoClassDefFoundError && oneLine(e.getMessage()).startsWith("Could not initialize");
    }

    private Diagnostic newer(UnsupportedClassVersionError e) {
        String name = oneLine(e.getMessage()).split(" ", 2)[0].replace('/', '.');
        int here = Runtime.version().feature();
        Diagnostic.Builder said = loader.major(name).isPresent()
                ? Diagnostic.of(
                        Code.HR0685,
                        "`" + name + "` was compiled for Java "
                                + (loader.major(name).getAsInt() - BEFORE_FIRST) + "; this is Java " + here)
                : Diagnostic.of(Code.HR0685, "a class was compiled for a newer Java than this, Java " + here);
        return said.help("compile with `--release " + here + "` or run Headrace on a newer JDK (JAVA_HOME)")
                .build();
    }

    private Diagnostic unfit(LinkageError e) {
        if (e instanceof NoClassDefFoundError) {
            String name = oneLine(e.getMessage()).replace('/', '.');
            return Diagnostic.of(Code.HR0687, "the class `" + name + "` is needed, but nowhere to be found")
                    .at(place(e))
                    .help("name the jar that has it: `--class-path LIB.jar`, or the `Class-Path` of the jar's manifest")
                    .build();
        }
        return Diagnostic.of(Code.HR0687, "a class does not fit those it was compiled with")
                .at(place(e))
                .note(named(e))
                .help("compile again with this version of Headrace and of the libraries")
                .build();
    }

    private Optional<Span> place(Throwable thrown) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            String file = frame.getFileName();
            if (file != null && frame.getLineNumber() > 0 && loader.isTheirs(frame.getClassName())) {
                String name = frame.getClassName();
                String folder = name.substring(0, name.lastIndexOf('.') + 1).replace('.', '/');
                return Optional.of(sources.span(new Place(folder + file, frame.getLineNumber())));
            }
        }
        return Optional.empty();
    }

    private static String named(Throwable thrown) {
        return thrown.getClass().getName() + told(thrown).map(m -> ": " + m).orElse("");
    }

    private static Optional<String> told(Throwable thrown) {
        return Optional.of(oneLine(thrown.getMessage())).filter(m -> !m.isEmpty());
    }

    /** What a user's code says must not steer the terminal. */
    private static String oneLine(@Nullable String message) {
        String line = message == null ? "" : message.strip().lines().findFirst().orElse("");
        String plain = line.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + " …";
    }
}
