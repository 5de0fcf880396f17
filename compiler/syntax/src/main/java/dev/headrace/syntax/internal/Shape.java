package dev.headrace.syntax.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** A text without errors as the formatter sees it: its tokens, and the part that some of them play. */
public final class Shape {

    /** What a token is to the layout. */
    public enum Role {
        /** The first of an entry or declaration. */
        ENTRY,
        /** The opening brace of a block. */
        BLOCK,
        /** Never after a space. */
        TIGHT_BEFORE,
        /** Never before a space. */
        TIGHT_AFTER,
        /** A long line may be broken in front of it. */
        BREAK,
        /** In a column with its like in the lines around: the type of a field, what follows it, and so on. */
        TYPE,
        AFTER_TYPE,
        ASSIGN,
        OVER,
        ARROW,
        ELSE
    }

    /** A token, hidden ones included, and the parts it plays. */
    public record Piece(Kind kind, String text, List<Role> roles) {
        public Piece {
            roles = List.copyOf(roles);
        }

        public boolean is(Role role) {
            return roles.contains(role);
        }
    }

    /** What spacing depends on. */
    public enum Kind {
        WORD,
        NUMBER,
        TEXT,
        SIGN,
        COMMENT,
        LINE_BREAK,
        SPACE
    }

    private final List<Piece> pieces;

    private Shape(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    public List<Piece> pieces() {
        return pieces;
    }

    static Shape of(List<Lexing.Lexeme> lexemes, HeadraceParser.FileContext tree) {
        Map<Integer, EnumSet<Role>> roles = Roles.of(tree);
        List<Piece> pieces = new ArrayList<>(lexemes.size());
        for (Lexing.Lexeme lexeme : lexemes) {
            EnumSet<Role> found = roles.get(lexeme.start());
            List<Role> played = found == null ? List.of() : new ArrayList<>(found);
            pieces.add(new Piece(kind(lexeme.type()), lexeme.text(), played));
        }
        return new Shape(pieces);
    }

    private static Kind kind(int type) {
        switch (type) {
            case HeadraceLexer.DOC:
            case HeadraceLexer.COMMENT:
                return Kind.COMMENT;
            case HeadraceLexer.LINE_BREAK:
                return Kind.LINE_BREAK;
            case HeadraceLexer.SPACE:
                return Kind.SPACE;
            case HeadraceLexer.STRING:
                return Kind.TEXT;
            default:
                break;
        }
        if (Words.isName(type)) {
            return Kind.WORD;
        }
        return Words.isLiteral(type) ? Kind.NUMBER : Kind.SIGN;
    }
}
