package dev.headrace.ir.step;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is said of jars that do not offer steps as they should. */
final class ProviderProblems {
    private static final String LIST = "META-INF/services/" + StepProvider.class.getName();
    /** The several ways in which a service loader names a class that it could not use. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:Provider |class )?([\\p{L}\\p{N}_$.]+) (?:not|is not|could not|Unable) .*", Pattern.DOTALL);

    private static final int LONGEST = 300;

    private ProviderProblems() {}

    static Diagnostic twice(String step, String one, String other) {
        Diagnostic.Builder said = Diagnostic.of(Code.HR0504, "two steps are called `" + step + "`");
        if (one.equals(other)) {
            said.note("`" + one + "` offers both");
        } else {
            said.note("one is offered by `" + one + "`, one by `" + other + "`");
        }
        return said.help("give one of them another name, or take its jar away").build();
    }

    /** A provider that is listed and cannot be made, or a list that cannot be read. */
    static Diagnostic unloadable(Throwable thrown) {
        Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
        String message = String.valueOf(thrown.getMessage());
        // What comes before it is ours; and where the list itself is wrong, its address, which no message shows.
        Matcher named = NAMED.matcher(message.replaceFirst("^[\\p{L}\\p{N}_$.]+: ", ""));
        Diagnostic.Builder said = named.matches()
                ? Diagnostic.of(Code.HR0504, "`" + named.group(1) + "` is listed to offer steps, and cannot be loaded")
                : Diagnostic.of(Code.HR0504, "what the jars list to offer steps cannot be loaded");
        if (cause != thrown || thrown instanceof LinkageError) {
            said.note(told(cause));
        }
        return said.note("`" + LIST + "` in a jar names one class a line, which is public and has a public constructor "
                        + "without parameters")
                .help("build the jar again, and name all jars that it needs")
                .build();
    }

    /** A provider that throws when it is asked. */
    static Diagnostic failing(String provider, Throwable thrown) {
        return Diagnostic.of(Code.HR0504, "`" + provider + "` does not say which steps it offers")
                .note(told(thrown))
                .help("build the jar again, and name all jars that it needs")
                .build();
    }

    /** One line, since code of the user's makes it. */
    private static String told(Throwable thrown) {
        @Nullable String message;
        try {
            message = thrown.getMessage();
        } catch (RuntimeException e) {
            message = null;
        }
        String line = message == null ? "" : message.strip().lines().findFirst().orElse("");
        StringBuilder shown = new StringBuilder();
        line.codePoints().limit(LONGEST).forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return thrown.getClass().getName() + (shown.length() == 0 ? "" : ": " + shown);
    }
}
