package dev.headrace.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One message to the user.
 *
 * @param message one plain sentence in the user's words, without a full stop
 * @param place where it is wrong; absent only where no source text exists
 * @param caption what stands beside the caret, may be empty
 * @param labels the other places that caused it, in the order they should be read
 * @param notes the rules that were broken
 * @param help what to do about it
 * @param fixes edits that would mend it, the best first
 */
public record Diagnostic(
        Code code,
        Severity severity,
        String message,
        Optional<Span> place,
        String caption,
        List<Label> labels,
        List<String> notes,
        Optional<String> help,
        List<Fix> fixes) {

    public Diagnostic {
        labels = List.copyOf(labels);
        notes = List.copyOf(notes);
        fixes = List.copyOf(fixes);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The same message for a text that its edits do not fit. */
    public Diagnostic withoutFixes() {
        return new Diagnostic(code, severity, message, place, caption, labels, notes, help, List.of());
    }

    /** Starts a diagnostic with the code's usual severity. */
    public static Builder of(Code code, String message) {
        return new Builder(code, message);
    }

    /** Collects the parts of a diagnostic. */
    public static final class Builder {
        private final Code code;
        private final String message;
        private Severity severity;
        private Optional<Span> place = Optional.empty();
        private String caption = "";
        private final List<Label> labels = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private Optional<String> help = Optional.empty();
        private final List<Fix> fixes = new ArrayList<>();

        private Builder(Code code, String message) {
            this.code = code;
            this.message = message;
            this.severity = code.severity();
        }

        public Builder at(Span span) {
            place = Optional.of(span);
            return this;
        }

        public Builder at(Optional<Span> span) {
            place = span;
            return this;
        }

        public Builder caption(String text) {
            caption = text;
            return this;
        }

        public Builder severity(Severity value) {
            severity = value;
            return this;
        }

        public Builder label(Span span, String text) {
            labels.add(new Label(span, text));
            return this;
        }

        public Builder label(Optional<Span> span, String text) {
            span.ifPresent(s -> labels.add(new Label(s, text)));
            return this;
        }

        public Builder note(String text) {
            notes.add(text);
            return this;
        }

        public Builder help(String text) {
            help = Optional.of(text);
            return this;
        }

        public Builder fix(Fix fix) {
            fixes.add(fix);
            return this;
        }

        public Diagnostic build() {
            return new Diagnostic(code, severity, message, place, caption, labels, notes, help, fixes);
        }
    }
}
