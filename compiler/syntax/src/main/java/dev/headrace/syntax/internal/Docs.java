package dev.headrace.syntax.internal;

import dev.headrace.syntax.internal.Lexing.Lexeme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The {@code ///} lines that stand directly above something, by the offset at which that something starts. */
final class Docs {

    private final Map<Integer, String> byStart = new HashMap<>();

    private Docs() {}

    static Docs of(List<Lexeme> lexemes) {
        Docs docs = new Docs();
        List<String> pending = new ArrayList<>();
        boolean lineStart = true;
        for (Lexeme lexeme : lexemes) {
            switch (lexeme.type()) {
                case HeadraceLexer.LINE_BREAK:
                    if (lineStart) {
                        pending.clear();
                    }
                    lineStart = true;
                    break;
                case HeadraceLexer.DOC:
                    if (lineStart) {
                        pending.add(lineText(lexeme.text()));
                    }
                    lineStart = false;
                    break;
                case HeadraceLexer.SPACE:
                    break;
                case HeadraceLexer.COMMENT:
                case HeadraceLexer.FOREIGN_NOTE:
                    lineStart = false;
                    break;
                default:
                    if (!pending.isEmpty()) {
                        docs.byStart.put(lexeme.start(), String.join("\n", pending));
                        pending.clear();
                    }
                    lineStart = false;
            }
        }
        return docs;
    }

    private static String lineText(String comment) {
        String text = comment.substring("///".length());
        return (text.startsWith(" ") ? text.substring(1) : text).stripTrailing();
    }

    /** What is written above the thing that starts at {@code offset}; empty if nothing. */
    String at(int offset) {
        return byStart.getOrDefault(offset, "");
    }
}
