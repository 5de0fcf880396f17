package dev.headrace.syntax.internal;

import static dev.headrace.syntax.internal.HeadraceParser.QUOTED;
import static dev.headrace.syntax.internal.HeadraceParser.STRING;

import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Fix;
import dev.headrace.diagnostics.Span;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** A text where a name belongs, as in {@code rename { "a b" -> c }}: other languages quote names so, ours in backquotes. */
final class QuotedNames {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    /** What means something else between backquotes than between quotes, or cannot stand there. */
    private static final Pattern OTHER = Pattern.compile("[`\\\\]");

    private QuotedNames() {}

    static boolean isMeant(Token found, IntervalSet expected) {
        return found.getType() == STRING && expected.contains(QUOTED);
    }

    /** Says how a name is written, and offers it. */
    static Diagnostic.Builder explain(Diagnostic.Builder slip, Token text, Span at) {
        String inner = text.getText().substring(1, text.getText().length() - 1);
        slip.help("a text stands in quotes, a name does not; a name that is more than a word stands in backquotes");
        if (inner.isEmpty() || OTHER.matcher(inner).find()) {
            return slip;
        }
        String name = PLAIN.matcher(inner).matches() ? inner : "`" + inner + "`";
        return slip.caption("write " + (name.equals(inner) ? "`" + name + "`" : name))
                .fix(Fix.replace("write " + name, at, name));
    }
}
