package dev.headrace.diagnostics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run that cannot go on: an input that cannot be read, more bad rows than allowed, an output that cannot be written. It
 * carries what is said to the user, who never sees its stack.
 *
 * <p>Clusters hand it from process to process: the code, the sentence, the notes and the help arrive, places in sources do not.
 */
public final class RunFailure extends RuntimeException {

    private static final long serialVersionUID = 2L;

    private final transient @Nullable Diagnostic diagnostic;
    private final Code code;
    private final String sentence;
    private final ArrayList<String> notes;
    private final @Nullable String help;

    public RunFailure(Diagnostic diagnostic) {
        this(diagnostic, null);
    }

    public RunFailure(Diagnostic diagnostic, @Nullable Throwable cause) {
        super(diagnostic.code() + ": " + diagnostic.message(), cause);
        this.diagnostic = diagnostic;
        this.code = diagnostic.code();
        this.sentence = diagnostic.message();
        this.notes = new ArrayList<>(diagnostic.notes());
        this.help = diagnostic.help().orElse(null);
    }

    /** A failure whose diagnostic is the code and one sentence. */
    public static RunFailure of(Code code, String message) {
        return new RunFailure(Diagnostic.of(code, message).build());
    }

    public Diagnostic diagnostic() {
        Diagnostic whole = diagnostic;
        if (whole != null) {
            return whole;
        }
        Diagnostic.Builder said = Diagnostic.of(code, sentence);
        List.copyOf(notes).forEach(said::note);
        if (help != null) {
            said.help(help);
        }
        return said.build();
    }
}
