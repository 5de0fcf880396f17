package dev.headrace.syntax;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spoils texts: by token and by character, the same for the same seed. */
final class Mutations {

    private static final String NOISE =
            "{}()[]|=:,.@?\"'`\\/*-+<>%#&;!~$ \t\r\n0aé\u00A0\u200B\uD83D\uDE00\uD800日\u0000";

    private static final List<String> WORDS = List.of(
            "where",
            "over",
            "through",
            "else",
            "then",
            "if",
            "not",
            "in",
            "and",
            "for",
            "table",
            "schema",
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            "->",
            "..",
            "??",
            "\n",
            "// c\n",
            "/// d\n",
            "/*",
            "\"",
            "`",
            "2h",
            "1e-4",
            "5%",
            "{w}",
            "a_{w}",
            "@",
            "2024-01-01",
            "except",
            "map(x) {",
            "|",
            "with",
            "by");

    private static final Pattern TOKEN = Pattern.compile("\\w+|\\s+|.", Pattern.DOTALL);

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    /** One to four changes. */
    String spoil(String text) {
        String spoilt = text;
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            spoilt = change(spoilt);
        }
        return spoilt;
    }

    private String change(String text) {
        if (text.isEmpty()) {
            return word();
        }
        switch (random.nextInt(8)) {
            case 0:
                return text.substring(0, random.nextInt(text.length()));
            case 1:
                return text.substring(random.nextInt(text.length()));
            case 2:
                return insert(text, String.valueOf(NOISE.charAt(random.nextInt(NOISE.length()))));
            case 3:
                return insert(text, " " + word() + " ");
            case 4:
                int at = random.nextInt(text.length());
                return text.substring(0, at) + text.substring(at + 1);
            default:
                return token(text);
        }
    }

    /** Deletes, doubles or swaps a token. */
    private String token(String text) {
        List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
        MatchResult token = tokens.get(random.nextInt(tokens.size()));
        MatchResult other = tokens.get(random.nextInt(tokens.size()));
        String before = text.substring(0, token.start());
        String after = text.substring(token.end());
        switch (random.nextInt(3)) {
            case 0:
                return before + after;
            case 1:
                return before + token.group() + token.group() + after;
            default:
                return before + other.group() + after;
        }
    }

    private String insert(String text, String what) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + what + text.substring(at);
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
