package dev.headrace.syntax.internal;

import static dev.headrace.syntax.internal.HeadraceParser.*;

import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.syntax.internal.Lexing.Lexeme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Prepares the tokens for the grammar: balances brackets, and puts {@code NL} where a line end separates entries.
 *
 * <p>After it every bracket has its partner, so the parser can always find the end of the entry it is in.
 */
final class Layout {

    /** Brackets may nest this deep. */
    static final int MAX_DEPTH = 200;

    /** How many tokens back a forgotten opening brace is looked for. */
    private static final int FARTHEST_HEADER = 5_000;

    /** Words that start an entry with a block of its own. */
    private static final Set<Integer> BLOCK_WORDS = Set.of(FOR, DERIVE, GROUP, SESSION);

    private static final Set<Integer> DEPLOY_WORDS = Set.of(RUN, ENGINE, NEEDS, ON, EVERY);

    /** A bracket still open: where it stands in the text and how deep it is. */
    private record Open(int type, Lexeme lexeme) {}

    private final Source source;
    private final Slips slips;
    private final List<Lexeme> tokens;
    private final LineBreaks breaks;
    private final Set<Integer> lineStarts = new HashSet<>();

    private final List<CommonToken> out = new ArrayList<>();
    private final List<Integer> depths = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private int declaration;
    private int tooDeep;
    private final boolean byIndentation;
    private boolean unbalanced;

    private Layout(Source source, List<Lexeme> lexemes, Slips slips, boolean byIndentation) {
        this.source = source;
        this.slips = slips;
        this.byIndentation = byIndentation;
        this.tokens = visible(lexemes);
        this.breaks = new LineBreaks(tokens);
    }

    /** The tokens for the grammar, ended by EOF, and how many brackets each stands in. */
    static final class Laid {
        private final List<CommonToken> tokens;
        private final int[] depths;

        private Laid(List<CommonToken> tokens, int[] depths) {
            this.tokens = tokens;
            this.depths = depths;
        }

        List<CommonToken> tokens() {
            return tokens;
        }

        int[] depths() {
            return depths;
        }
    }

    static Laid of(Source source, List<Lexeme> lexemes, Slips slips) {
        DiagnosticSink trial = new DiagnosticSink();
        Layout plain = new Layout(source, lexemes, new Slips(source, trial), false);
        plain.run();
        if (trial.diagnostics().isEmpty()) {
            return plain.laid();
        }
        Layout chosen =
                new Layout(source, lexemes, slips, plain.unbalanced && indentationHelps(source, lexemes, trial));
        chosen.run();
        return chosen.laid();
    }

    /**
     * Indentation means nothing in the language, but where braces do not pair it tells which one was forgotten: if going
     * by it leaves no brace without partner, it is believed.
     */
    private static boolean indentationHelps(Source source, List<Lexeme> lexemes, DiagnosticSink plain) {
        DiagnosticSink trial = new DiagnosticSink();
        Layout layout = new Layout(source, lexemes, new Slips(source, trial), true);
        layout.run();
        return !layout.unbalanced
                && trial.diagnostics().size() <= plain.diagnostics().size();
    }

    private Laid laid() {
        return new Laid(out, depths.stream().mapToInt(Integer::intValue).toArray());
    }

    private List<Lexeme> visible(List<Lexeme> lexemes) {
        List<Lexeme> visible = new ArrayList<>(lexemes.size());
        boolean newLine = true;
        for (Lexeme lexeme : lexemes) {
            if (lexeme.isHidden()) {
                newLine |= lexeme.type() == LINE_BREAK;
                continue;
            }
            if (newLine) {
                lineStarts.add(visible.size());
            }
            newLine = false;
            visible.add(lexeme);
        }
        return visible;
    }

    private void run() {
        for (int i = 0; i < tokens.size(); i++) {
            if (i > 0 && lineStarts.contains(i)) {
                lineEnd(i);
            }
            if (startsDeployEntry(i)) {
                emit(NL, "", endOf(i - 1));
            }
            take(i);
        }
        if (!open.isEmpty()) {
            closeAll(tokens.size(), "the end of the file");
        }
        endEntry(endOf(tokens.size() - 1));
        emit(Token.EOF, "<EOF>", source.text().length());
    }

    /** The entries of a {@code deploy} start with a word of their own, so they may stand in one line. */
    private boolean startsDeployEntry(int i) {
        int before = breaks.type(i - 1);
        return declaration == DEPLOY
                && open.size() == 1
                && tooDeep == 0
                && lastType() != NL
                && DEPLOY_WORDS.contains(breaks.type(i))
                && Words.endsOperand(before)
                && !DEPLOY_WORDS.contains(before)
                && before != AS
                && before != FROM;
    }

    private void lineEnd(int i) {
        if (!open.isEmpty() && breaks.startsDeclaration(i)) {
            tooDeep = 0;
            closeAll(i, "`" + tokens.get(i).text() + " " + tokens.get(i + 1).text() + "`");
        }
        if (tooDeep > 0) {
            return;
        }
        if (byIndentation) {
            closeByIndentation(i);
        }
        if (innermost() == LPAREN || innermost() == LBRACKET) {
            boolean abandoned = breaks.startsAssignment(i) && !breaks.isOpenEnded(i - 1) && encloses(LBRACE);
            if (!abandoned) {
                return;
            }
            closeParens(i);
        }
        boolean atTop = open.isEmpty();
        boolean inSchema = declaration == SCHEMA;
        if (breaks.separates(i, atTop, inSchema)) {
            emit(NL, "", endOf(i - 1));
        }
    }

    /** Closes the blocks whose first line is indented as far as line {@code i} is, or further. */
    private void closeByIndentation(int i) {
        int indent = indent(tokens.get(i));
        boolean closes = tokens.get(i).type() == RBRACE;
        while (innermost() == LBRACE) {
            int opened = indent(open.get(open.size() - 1).lexeme);
            if (closes ? opened <= indent : opened < indent) {
                return;
            }
            if (tokens.get(i).type() == LBRACE) {
                return;
            }
            int at = endOf(i - 1);
            endEntry(at);
            String line = closes ? "this `}`" : "`" + tokens.get(i).text() + "`";
            slips.unclosed(pop(), at, line, "\n}");
            emit(RBRACE, "", at);
        }
    }

    /** How far the line that holds {@code lexeme} is indented. */
    private int indent(Lexeme lexeme) {
        int start = source.lineStart(source.line(lexeme.start()));
        int at = start;
        while (at < source.text().length()
                && (source.text().charAt(at) == ' ' || source.text().charAt(at) == '\t')) {
            at++;
        }
        return at - start;
    }

    private void take(int i) {
        Lexeme token = tokens.get(i);
        int type = token.type();
        if (tooDeep > 0) {
            skipDeep(type);
            return;
        }
        if (open.isEmpty() && Words.DECLARATIONS.contains(type) && (out.isEmpty() || lastType() == NL)) {
            declaration = type;
        }
        switch (type) {
            case LPAREN:
            case LBRACKET:
            case LBRACE:
                opening(token);
                break;
            case RPAREN:
            case RBRACKET:
                closingParen(i);
                break;
            case RBRACE:
                closingBrace(i);
                break;
            default:
                emit(token);
        }
    }

    private void skipDeep(int type) {
        if (type == LPAREN || type == LBRACKET || type == LBRACE) {
            tooDeep++;
        } else if (type == RPAREN || type == RBRACKET || type == RBRACE) {
            tooDeep--;
        }
    }

    private void opening(Lexeme token) {
        if (open.size() >= MAX_DEPTH) {
            slips.tooDeep(token);
            emit(ERR, token.text(), token.start());
            tooDeep = 1;
            return;
        }
        emit(token);
        open.add(new Open(token.type(), token));
    }

    private void closingParen(int i) {
        Lexeme token = tokens.get(i);
        int opener = token.type() == RPAREN ? LPAREN : LBRACKET;
        int other = opener == LPAREN ? LBRACKET : LPAREN;
        if (innermost() == LBRACE && encloses(opener) && braceIsInside(opener)) {
            endEntry(token.start());
            slips.unclosed(pop(), token.start(), "`" + token.text() + "`", "}");
            emit(RBRACE, "", token.start());
        }
        if (innermost() == opener) {
            pop();
            emit(token);
        } else if (innermost() == other) {
            slips.mismatched(open.get(open.size() - 1).lexeme, token, closer(other));
            pop();
            emit(partner(other), token.text(), token.start());
        } else {
            slips.unopened(token);
        }
    }

    /** Whether the innermost brace was opened within a paren or bracket of this kind, with no brace between. */
    private boolean braceIsInside(int opener) {
        return open.size() > 1 && open.get(open.size() - 2).type == opener;
    }

    private void closingBrace(int i) {
        Lexeme token = tokens.get(i);
        if (innermost() == LPAREN || innermost() == LBRACKET) {
            if (!encloses(LBRACE)) {
                slips.unopened(token);
                return;
            }
            closeParens(i);
        }
        if (open.isEmpty()) {
            unbalanced = true;
            if (!openHeader()) {
                slips.unopened(token);
                return;
            }
        }
        endEntry(endOf(i - 1));
        pop();
        emit(token);
    }

    /** The last entry of a block, or of the file, ends like any other. */
    private void endEntry(int at) {
        int last = out.isEmpty() ? NL : lastType();
        if (last != NL && last != COMMA && last != LBRACE) {
            emit(NL, "", at);
        }
    }

    /** Closes the parens and square brackets that were left open before token {@code i}. */
    private void closeParens(int i) {
        while (innermost() == LPAREN || innermost() == LBRACKET) {
            Open left = open.get(open.size() - 1);
            slips.unclosed(pop(), endOf(i - 1), "the end of the line", closer(left.type));
            emit(partner(left.type), "", endOf(i - 1));
        }
    }

    /** Closes every bracket, and reports the innermost brace, or what is innermost if there is no brace. */
    private void closeAll(int i, String before) {
        unbalanced = true;
        Lexeme culprit = open.get(open.size() - 1).lexeme;
        for (Open o : open) {
            if (o.type == LBRACE) {
                culprit = o.lexeme;
            }
        }
        int at = endOf(i - 1);
        boolean brace = culprit.type() == LBRACE;
        slips.unclosed(culprit, at, before, brace ? "\n}" : closer(culprit.type()));
        while (!open.isEmpty()) {
            int type = open.get(open.size() - 1).type;
            if (type == LBRACE) {
                endEntry(at);
            }
            pop();
            emit(partner(type), "", at);
        }
    }

    /**
     * A closing brace without partner: the opening one was forgotten at the end of the last line that needs one and has
     * none.
     */
    private boolean openHeader() {
        int start = out.size() - 1;
        int farthest = Math.max(0, out.size() - FARTHEST_HEADER);
        while (start >= farthest && !isBareHeader(start)) {
            if (startsLine(start)
                    && depths.get(start) == 0
                    && Words.DECLARATIONS.contains(out.get(start).getType())) {
                return false;
            }
            start--;
        }
        if (start < farthest) {
            return false;
        }
        int lineEnd = start;
        while (out.get(lineEnd).getType() != NL) {
            lineEnd++;
        }
        int at = out.get(lineEnd).getStartIndex();
        slips.missingBrace(at);
        out.set(lineEnd, token(LBRACE, "", at));
        for (int i = lineEnd + 1; i < depths.size(); i++) {
            depths.set(i, depths.get(i) + 1);
        }
        open.add(new Open(LBRACE, new Lexeme(LBRACE, "", at)));
        return true;
    }

    /** Whether a line starts at {@code index} that begins a block, were it not for the missing brace. */
    private boolean isBareHeader(int index) {
        int type = out.get(index).getType();
        if (!startsLine(index) || !(BLOCK_WORDS.contains(type) || Words.DECLARATIONS.contains(type))) {
            return false;
        }
        for (int i = index; i < out.size(); i++) {
            int inLine = out.get(i).getType();
            if (inLine == NL) {
                return i > index + 1 || type == DERIVE;
            }
            if (inLine == LBRACE || inLine == ASSIGN || inLine == COLON) {
                return false;
            }
        }
        return false;
    }

    private boolean startsLine(int index) {
        return index == 0
                || out.get(index - 1).getType() == NL
                || out.get(index - 1).getType() == LBRACE;
    }

    private Lexeme pop() {
        return open.remove(open.size() - 1).lexeme;
    }

    private int innermost() {
        return open.isEmpty() ? 0 : open.get(open.size() - 1).type;
    }

    private boolean encloses(int type) {
        return open.stream().anyMatch(o -> o.type == type);
    }

    private int lastType() {
        return out.get(out.size() - 1).getType();
    }

    private int endOf(int i) {
        return i < 0 ? 0 : tokens.get(i).end();
    }

    private void emit(Lexeme token) {
        emit(token.type(), token.text(), token.start());
    }

    private void emit(int type, String text, int start) {
        out.add(token(type, text, start));
        depths.add(open.size());
    }

    private static CommonToken token(int type, String text, int start) {
        CommonToken token = new CommonToken(type, text);
        token.setStartIndex(start);
        token.setStopIndex(start + (type == Token.EOF ? 0 : text.length()) - 1);
        return token;
    }

    private static int partner(int opener) {
        return opener == LPAREN ? RPAREN : opener == LBRACKET ? RBRACKET : RBRACE;
    }

    private static String closer(int opener) {
        return opener == LPAREN ? ")" : opener == LBRACKET ? "]" : "}";
    }
}
