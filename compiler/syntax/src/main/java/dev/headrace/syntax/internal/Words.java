package dev.headrace.syntax.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which token types are words, and which words start what. */
final class Words {

    /** The words that start a declaration. */
    static final Set<Integer> DECLARATIONS = Set.of(
            HeadraceLexer.PARAM,
            HeadraceLexer.ENUM,
            HeadraceLexer.SCHEMA,
            HeadraceLexer.SOURCE,
            HeadraceLexer.TABLE,
            HeadraceLexer.FEATURES,
            HeadraceLexer.DATASET,
            HeadraceLexer.LABEL,
            HeadraceLexer.SPLIT,
            HeadraceLexer.FIT,
            HeadraceLexer.MODEL,
            HeadraceLexer.GATE,
            HeadraceLexer.SCORE,
            HeadraceLexer.SINK,
            HeadraceLexer.STEP,
            HeadraceLexer.WATCH,
            HeadraceLexer.DEPLOY,
            HeadraceLexer.PROFILE,
            HeadraceLexer.TEST,
            HeadraceLexer.LANGUAGE,
            HeadraceLexer.PACKAGE,
            HeadraceLexer.USE);

    private static final Set<String> KEYWORDS = spellings();

    private Words() {}

    /** Whether a token of this type may be a name: an identifier or any keyword. */
    static boolean isWord(int type) {
        return type == HeadraceLexer.ID || (type >= HeadraceLexer.ACCEPTS && type <= HeadraceLexer.WITHIN);
    }

    static boolean isName(int type) {
        return isWord(type) || type == HeadraceLexer.QUOTED || type == HeadraceLexer.TEMPLATE;
    }

    static boolean isKeyword(int type) {
        return type != HeadraceLexer.ID && isWord(type);
    }

    /** Whether a complete operand may end in a token of this type. */
    static boolean endsOperand(int type) {
        return isName(type)
                || isLiteral(type)
                || type == HeadraceLexer.RPAREN
                || type == HeadraceLexer.RBRACKET
                || type == HeadraceLexer.RBRACE
                || type == HeadraceParser.ERR;
    }

    static boolean isLiteral(int type) {
        return type >= HeadraceLexer.INT && type <= HeadraceLexer.STRING;
    }

    /** How a keyword or sign is written; a phrase in plain words for the rest. */
    static String spell(int type) {
        String literal = HeadraceLexer.VOCABULARY.getLiteralName(type);
        if (literal != null) {
            return literal.substring(1, literal.length() - 1);
        }
        return "";
    }

    /** Those of {@code words} that are keywords. */
    static List<String> onlyKeywords(List<String> words) {
        List<String> keywords = new ArrayList<>();
        for (String word : words) {
            if (KEYWORDS.contains(word)) {
                keywords.add(word);
            }
        }
        return keywords;
    }

    private static Set<String> spellings() {
        Set<String> words = new HashSet<>();
        for (int type = HeadraceLexer.ACCEPTS; type <= HeadraceLexer.WITHIN; type++) {
            words.add(spell(type));
        }
        return words;
    }

    /** The spellings of those types among {@code types} that are keywords, in the order of the grammar. */
    static List<String> keywords(Iterable<Integer> types) {
        List<String> words = new ArrayList<>();
        for (int type : types) {
            if (isKeyword(type)) {
                words.add(spell(type));
            }
        }
        return words;
    }
}
