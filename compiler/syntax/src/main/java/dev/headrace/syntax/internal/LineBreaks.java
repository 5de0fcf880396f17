package dev.headrace.syntax.internal;

import static dev.headrace.syntax.internal.HeadraceParser.*;

import dev.headrace.syntax.internal.Lexing.Lexeme;
import java.util.List;
import java.util.Set;

/**
 * Which line ends separate two entries.
 *
 * <p>A line end does, unless the line before plainly goes on (it ends in an operator, a comma or an opening bracket) or
 * the line after plainly continues it (it starts with an operator, or a word such as {@code and}). What starts with
 * {@code name =} or {@code name :} is always a new entry. Columns of the text play no part.
 */
final class LineBreaks {

    private static final Set<Integer> OPEN_ENDED = Set.of(
            COMMA,
            ASSIGN,
            COLON,
            ARROW,
            DOT,
            AT_SIGN,
            LBRACE,
            LBRACKET,
            LPAREN,
            EQ,
            NE,
            LE,
            GE,
            LT,
            GT,
            PLUS,
            MINUS,
            SLASH,
            PERCENT_SIGN,
            COALESCE,
            RANGE);

    private static final Set<Integer> OPERATOR_WORDS = Set.of(AND, OR, NOT, IN, IS, DIV, IF, THEN, ELSE);

    private static final Set<Integer> CONTINUING_SIGNS = Set.of(
            ARROW,
            EQ,
            NE,
            LE,
            GE,
            LT,
            GT,
            PLUS,
            MINUS,
            STAR,
            SLASH,
            PERCENT_SIGN,
            COALESCE,
            RANGE,
            DOT,
            RPAREN,
            RBRACKET,
            RBRACE,
            LBRACE,
            AT_SIGN,
            COMMA,
            ASSIGN,
            COLON,
            QUESTION);

    private static final Set<Integer> CONTINUING_WORDS =
            Set.of(AND, OR, DIV, IS, IN, NOT, OVER, HOP, THROUGH, BEFORE, WITHIN, ELSE, THEN, EXCEPT);

    /** At the top of a file no entry starts with one of these. */
    private static final Set<Integer> HEADER_WORDS =
            Set.of(WHERE, EMIT, HORIZON, RARE, VALIDATE, PREDICTS, FROM, FOR, BY, OF, WITH, ON, AGAINST, AS, OVER);

    private final List<Lexeme> tokens;

    /** @param tokens without hidden ones */
    LineBreaks(List<Lexeme> tokens) {
        this.tokens = tokens;
    }

    /**
     * Whether the line end before token {@code i} separates.
     *
     * @param atTop outside all brackets
     * @param inSchema in the block of a schema, where {@code where} belongs to the field before
     */
    boolean separates(int i, boolean atTop, boolean inSchema) {
        if (startsAssignment(i) || (atTop && startsDeclaration(i))) {
            return true;
        }
        return !isOpenEnded(i - 1) && !continues(i, atTop, inSchema);
    }

    /** {@code name =}, {@code name :} or <code>{name} =</code>. */
    boolean startsAssignment(int i) {
        if (Words.isName(type(i))) {
            return type(i + 1) == ASSIGN || type(i + 1) == COLON;
        }
        return type(i) == LBRACE && Words.isWord(type(i + 1)) && type(i + 2) == RBRACE && type(i + 3) == ASSIGN;
    }

    /** Whether the line that ends in token {@code i} cannot end there. */
    boolean isOpenEnded(int i) {
        int type = type(i);
        if (type == STAR) {
            return Words.endsOperand(type(i - 1)) && type(i - 1) != KEEP && type(i - 1) != DROP;
        }
        if (OPERATOR_WORDS.contains(type)) {
            return Words.endsOperand(type(i - 1)) || type == NOT || type == IF;
        }
        if (type == EXCEPT) {
            return type(i - 1) == ALL || type(i - 1) == STAR;
        }
        return OPEN_ENDED.contains(type) || (type == OVER && type(i - 1) == RPAREN);
    }

    private boolean continues(int i, boolean atTop, boolean inSchema) {
        int type = type(i);
        int next = type(i + 1);
        if (CONTINUING_SIGNS.contains(type)) {
            return true;
        }
        if (next == ARROW || (type == THEN && next == REGISTER) || (type == NOT && next != IN)) {
            return false;
        }
        return CONTINUING_WORDS.contains(type) || (atTop && HEADER_WORDS.contains(type)) || (type == WHERE && inSchema);
    }

    /** Whether token {@code i} starts something that can only be a declaration, though it may stand inside a block. */
    boolean startsDeclaration(int i) {
        int type = type(i);
        if (!Words.DECLARATIONS.contains(type)) {
            return false;
        }
        if (type == TEST) {
            return type(i + 1) == STRING && type(i + 2) == LBRACE;
        }
        if (type == LANGUAGE) {
            return type(i + 1) == INT;
        }
        if (!Words.isName(type(i + 1))) {
            return false;
        }
        int third = type(i + 2);
        if (type == GATE) {
            return Words.isName(third) && type(i + 3) == ON;
        }
        return type == PACKAGE || third == follower(type);
    }

    private static int follower(int keyword) {
        switch (keyword) {
            case PARAM:
            case SOURCE:
                return COLON;
            case ENUM:
            case SCHEMA:
            case DEPLOY:
            case PROFILE:
                return LBRACE;
            case TABLE:
            case DATASET:
            case SCORE:
            case SINK:
                return FROM;
            case FEATURES:
                return BY;
            case LABEL:
                return FOR;
            case SPLIT:
                return OF;
            case FIT:
            case WATCH:
                return ON;
            case MODEL:
                return PREDICTS;
            case STEP:
                return LPAREN;
            case USE:
                return DOT;
            default:
                return 0;
        }
    }

    int type(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).type() : 0;
    }
}
