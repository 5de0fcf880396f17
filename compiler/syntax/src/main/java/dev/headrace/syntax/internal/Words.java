package dev.headrace.syntax.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which token types are words, and which words start what. */
final class Words {

    /** The words that start a declaration. */
    static final Set<Integer> DECLARATIONS = Set.of(
            HeadraceParser.PARAM,
            HeadraceParser.ENUM,
            HeadraceParser.SCHEMA,
            HeadraceParser.SOURCE,
            HeadraceParser.TABLE,
            HeadraceParser.FEATURES,
            HeadraceParser.DATASET,
            HeadraceParser.LABEL,
            HeadraceParser.SPLIT,
            HeadraceParser.FIT,
            HeadraceParser.MODEL,
            HeadraceParser.GATE,
            HeadraceParser.SCORE,
            HeadraceParser.SINK,
            HeadraceParser.STEP,
            HeadraceParser.WATCH,
            HeadraceParser.DEPLOY,
            HeadraceParser.PROFILE,
            HeadraceParser.TEST,
            HeadraceParser.LANGUAGE,
            HeadraceParser.PACKAGE,
            HeadraceParser.USE);

    private static final Map<String, Integer> KEYWORDS = keywords();

    private Words() {}

    /** Whether a token of this type may be a name: an identifier or any keyword. */
    static boolean isWord(int type) {
        return type == HeadraceLexer.ID || (type >= HeadraceParser.ACCEPTS && type <= HeadraceParser.WITHIN);
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
        if (isKeyword(type)) {
            return HeadraceParser.VOCABULARY.getSymbolicName(type).toLowerCase(Locale.ROOT);
        }
        String literal = HeadraceParser.VOCABULARY.getLiteralName(type);
        return literal == null ? "" : literal.substring(1, literal.length() - 1);
    }

    /** Those of {@code words} that are keywords. */
    static List<String> onlyKeywords(List<String> words) {
        List<String> keywords = new ArrayList<>();
        for (String word : words) {
            if (KEYWORDS.containsKey(word)) {
                keywords.add(word);
            }
        }
        return keywords;
    }

    /** The keyword spelt {@code word}, or {@code ID}. */
    static int type(String word) {
        return KEYWORDS.getOrDefault(word, HeadraceLexer.ID);
    }

    private static Map<String, Integer> keywords() {
        Map<String, Integer> words = new HashMap<>();
        for (int type = HeadraceParser.ACCEPTS; type <= HeadraceParser.WITHIN; type++) {
            words.put(spell(type), type);
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
