package dev.headrace.syntax.internal;

import dev.headrace.syntax.SyntaxToken;
import dev.headrace.syntax.SyntaxToken.Kind;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;

/** Cuts a text into tokens. Every character lands in exactly one token. */
final class Lexing {

    private Lexing() {}

    /** A token with its grammar type; offsets count UTF-16 units. */
    record Lexeme(int type, String text, int start) {
        int end() {
            return start + text.length();
        }

        boolean isHidden() {
            return type == HeadraceLexer.DOC
                    || type == HeadraceLexer.COMMENT
                    || type == HeadraceLexer.LINE_BREAK
                    || type == HeadraceLexer.SPACE
                    || type == HeadraceLexer.FOREIGN_NOTE;
        }

        SyntaxToken toSyntax() {
            return new SyntaxToken(kind(type), text, start);
        }
    }

    static List<Lexeme> lex(String text) {
        HeadraceLexer lexer = new HeadraceLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        List<Lexeme> lexemes = new ArrayList<>(text.length() / 4 + 8);
        int offset = 0;
        int seen = 0;
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            // The lexer counts code points.
            int codePoints = token.getStopIndex() + 1 - seen;
            int end = text.offsetByCodePoints(offset, codePoints);
            String word = text.substring(offset, end);
            lexemes.add(new Lexeme(type(token.getType(), word), word, offset));
            offset = end;
            seen += codePoints;
        }
        return lexemes;
    }

    private static int type(int type, String text) {
        boolean word = type == HeadraceLexer.ID || type == HeadraceLexer.TEMPLATE;
        if (word && !text.chars().allMatch(c -> c < 0x80) && !text.codePoints().allMatch(Lexing::isWordCharacter)) {
            return HeadraceLexer.BAD_CHARACTER;
        }
        return type == HeadraceLexer.ID ? Words.type(text) : type;
    }

    private static boolean isWordCharacter(int c) {
        if (c < 0x80) {
            return true; // the grammar has seen to it
        }
        switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK:
            case Character.COMBINING_SPACING_MARK:
            case Character.ENCLOSING_MARK:
                return true;
            default:
                return Character.isLetterOrDigit(c);
        }
    }

    private static Kind kind(int type) {
        switch (type) {
            case HeadraceLexer.DOC:
                return Kind.DOC;
            case HeadraceLexer.COMMENT:
                return Kind.COMMENT;
            case HeadraceLexer.LINE_BREAK:
                return Kind.LINE_BREAK;
            case HeadraceLexer.SPACE:
                return Kind.SPACE;
            case HeadraceLexer.STRING:
                return Kind.TEXT;
            case HeadraceLexer.QUOTED:
            case HeadraceLexer.TEMPLATE:
                return Kind.NAME;
            default:
                break;
        }
        if (Words.isWord(type)) {
            return Kind.WORD;
        }
        if (type >= HeadraceLexer.INT && type <= HeadraceLexer.INSTANT) {
            return Kind.NUMBER;
        }
        return type >= HeadraceLexer.ARROW && type <= HeadraceLexer.STAR ? Kind.SIGN : Kind.BAD;
    }
}
