package dev.headrace.syntax.internal;

import static dev.headrace.syntax.internal.HeadraceParser.*;

import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Fix;
import dev.headrace.syntax.internal.Lexing.Lexeme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reports characters and literals that cannot be read, and hands on what was meant: another language's sign as ours, an
 * unreadable literal as {@code ERR}, so that the grammar is not disturbed and one slip gives one message.
 */
final class Cleaning {

    private static final Map<String, Integer> FOREIGN = Map.of(
            "&&", AND, "&", AND, "||", OR, "<>", NE, "===", EQ, "!==", NE, "=>", ARROW, "!", NOT, ":=", ASSIGN, "...",
            RANGE);

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("min", "m"),
            Map.entry("mins", "m"),
            Map.entry("minutes", "m"),
            Map.entry("minute", "m"),
            Map.entry("sec", "s"),
            Map.entry("secs", "s"),
            Map.entry("second", "s"),
            Map.entry("seconds", "s"),
            Map.entry("hour", "h"),
            Map.entry("hours", "h"),
            Map.entry("hr", "h"),
            Map.entry("H", "h"),
            Map.entry("D", "d"),
            Map.entry("day", "d"),
            Map.entry("days", "d"),
            Map.entry("S", "s"),
            Map.entry("KB", "KiB"),
            Map.entry("kB", "KiB"),
            Map.entry("K", "KiB"),
            Map.entry("Ki", "KiB"),
            Map.entry("MB", "MiB"),
            Map.entry("Mi", "MiB"),
            Map.entry("GB", "GiB"),
            Map.entry("Gi", "GiB"),
            Map.entry("G", "GiB"),
            Map.entry("TB", "TiB"),
            Map.entry("Ti", "TiB"));

    private final Slips slips;
    private final List<Lexeme> out = new ArrayList<>();

    private Cleaning(Slips slips) {
        this.slips = slips;
    }

    static List<Lexeme> of(List<Lexeme> lexemes, Slips slips) {
        Cleaning cleaning = new Cleaning(slips);
        for (int i = 0; i < lexemes.size(); i++) {
            cleaning.take(lexemes, i);
        }
        return cleaning.out;
    }

    private void take(List<Lexeme> lexemes, int i) {
        Lexeme lexeme = lexemes.get(i);
        switch (lexeme.type()) {
            case FOREIGN_SIGN:
                foreignSign(lexeme);
                break;
            case FOREIGN_NOTE:
                foreignNote(lexeme);
                break;
            case BAD_CHARACTER:
                badCharacter(lexemes, i);
                break;
            case BAD_NUMBER:
                badNumber(lexeme, isNamePlace(lexemes, i));
                break;
            case BAD_TIME:
                badTime(lexeme);
                break;
            case OPEN_STRING:
                openString(lexeme);
                break;
            case SINGLE_QUOTED:
                singleQuoted(lexeme);
                break;
            case OPEN_QUOTED:
                openQuoted(lexeme);
                break;
            default:
                out.add(lexeme);
        }
    }

    private void foreignSign(Lexeme lexeme) {
        Integer ours = FOREIGN.get(lexeme.text());
        if (lexeme.text().equals(";")) {
            slips.spelling(lexeme, "entries end with their line, not with `;`", "");
            return;
        }
        if (ours == null) {
            slips.report(
                    slips.unreadable(lexeme, "there is no `" + lexeme.text() + "` in the language"), lexeme.start());
            out.add(new Lexeme(STAR, lexeme.text(), lexeme.start()));
            return;
        }
        String right = Words.spell(ours);
        String spaced = ours == NOT ? "not " : right;
        slips.spelling(lexeme, "`" + lexeme.text() + "` is written `" + right + "`", spaced);
        out.add(new Lexeme(ours, lexeme.text(), lexeme.start()));
    }

    private void foreignNote(Lexeme lexeme) {
        Diagnostic.Builder slip = slips.unreadable(lexeme, "a comment starts with `//` and ends with its line");
        if (lexeme.text().startsWith("#")) {
            slip.fix(Fix.replace("write `//`", slips.span(lexeme.start(), lexeme.start() + 1), "//"));
        }
        slips.report(slip, lexeme.start());
        out.add(lexeme);
    }

    private void badCharacter(List<Lexeme> lexemes, int i) {
        Lexeme lexeme = lexemes.get(i);
        if (i > 0 && lexemes.get(i - 1).type() == BAD_CHARACTER) {
            return; // reported with its neighbour
        }
        int end = i;
        while (end + 1 < lexemes.size() && lexemes.get(end + 1).type() == BAD_CHARACTER) {
            end++;
        }
        int stop = lexemes.get(end).end();
        slips.report(
                Diagnostic.of(dev.headrace.diagnostics.Code.HR0002, "this character means nothing here")
                        .at(slips.span(lexeme.start(), stop))
                        .help("text stands in double quotes, an odd column name in backquotes"),
                lexeme.start());
    }

    private static boolean isNamePlace(List<Lexeme> lexemes, int i) {
        for (int next = i + 1; next < lexemes.size(); next++) {
            int type = lexemes.get(next).type();
            if (type != SPACE) {
                return type == ASSIGN || type == COLON;
            }
        }
        return false;
    }

    private void badNumber(Lexeme lexeme, boolean name) {
        String text = lexeme.text();
        int digits = 0;
        while (digits < text.length() && (Character.isDigit(text.charAt(digits)) || text.charAt(digits) == '.')) {
            digits++;
        }
        String unit = text.substring(digits);
        Diagnostic.Builder slip;
        if (name) {
            slip = slips.unreadable(lexeme, "a name cannot start with a digit")
                    .help("put the digits last, or the name in backquotes")
                    .fix(Fix.maybe("put it in backquotes", slips.span(lexeme), "`" + text + "`"));
        } else if (UNITS.containsKey(unit)) {
            String right = text.substring(0, digits) + UNITS.get(unit);
            slip = slips.unreadable(lexeme, "`" + unit + "` is no unit")
                    .caption("write `" + right + "`")
                    .fix(Fix.replace("write `" + right + "`", slips.span(lexeme), right));
        } else if (text.indexOf('_') > 0 && text.replace("_", "").chars().allMatch(Character::isDigit)) {
            slip = slips.unreadable(lexeme, "digits are written without `_`")
                    .fix(Fix.replace("remove `_`", slips.span(lexeme), text.replace("_", "")));
        } else {
            slip = slips.unreadable(lexeme, "`" + text + "` is neither a number nor a name")
                    .help("units are `d h m s ms us` for durations and `KiB MiB GiB TiB` for sizes");
        }
        slips.report(slip, lexeme.start());
        out.add(new Lexeme(name ? ID : ERR, text, lexeme.start()));
    }

    private void badTime(Lexeme lexeme) {
        slips.report(
                slips.unreadable(lexeme, "`" + lexeme.text() + "` is neither a date nor an instant")
                        .help(
                                "a date is written `2024-01-31`, an instant `2024-01-31T08:00:00Z` or with an offset such as"
                                        + " `+01:00` for `Z`"),
                lexeme.start());
        out.add(new Lexeme(ERR, lexeme.text(), lexeme.start()));
    }

    private void openString(Lexeme lexeme) {
        slips.report(
                slips.unreadable(lexeme, "this text is never closed")
                        .caption("`\"` is missing at its end")
                        .fix(Fix.maybe("close the text", slips.span(lexeme.end(), lexeme.end()), "\"")),
                lexeme.start());
        out.add(new Lexeme(STRING, lexeme.text(), lexeme.start()));
    }

    private void singleQuoted(Lexeme lexeme) {
        String inner = lexeme.text().substring(1, lexeme.text().length() - 1);
        String right = "\"" + inner.replace("\"", "\\\"") + "\"";
        slips.report(
                slips.unreadable(lexeme, "text stands in double quotes")
                        .fix(Fix.replace("use double quotes", slips.span(lexeme), right)),
                lexeme.start());
        out.add(new Lexeme(STRING, right, lexeme.start()));
    }

    private void openQuoted(Lexeme lexeme) {
        slips.report(
                slips.unreadable(lexeme, "this name is never closed").caption("a backquote is missing at its end"),
                lexeme.start());
        out.add(new Lexeme(ID, lexeme.text(), lexeme.start()));
    }
}
