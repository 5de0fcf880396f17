package dev.headrace.stdlib.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.headrace.stdlib.define.Matched;
import dev.headrace.stdlib.define.Outcome;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A pattern of RE2: its time grows with the text and never explodes. Compiled once, when the call is checked. */
public final class Regex {

    private final String source;
    private final Pattern pattern;

    private Regex(String source, Pattern pattern) {
        this.source = source;
        this.pattern = pattern;
    }

    static Optional<Regex> compile(String source) {
        try {
            return Optional.of(new Regex(source, Pattern.compile(source)));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** A pattern of SQL's {@code LIKE}: {@code %} any text, {@code _} one code point, a backslash before either. */
    static Optional<Regex> like(String source) {
        StringBuilder out = new StringBuilder("(?s)\\A");
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '%') {
                out.append(".*");
            } else if (c == '_') {
                out.append('.');
            } else {
                int at = c == '\\' && i + 1 < source.length() ? ++i : i;
                int point = source.codePointAt(at);
                out.append(Pattern.quote(Character.toString(point)));
                i += Character.charCount(point) - 1;
            }
        }
        return compile(out.append("\\z").toString());
    }

    public static boolean matches(String s, String source, Regex regex) {
        return regex.pattern.matcher(s).find();
    }

    public static @Nullable String extract(String s, String source, long group, Regex regex) {
        Matcher matcher = regex.pattern.matcher(s);
        return matcher.find() ? matcher.group((int) group) : null;
    }

    public static String replace(String s, String source, String with, Regex regex) {
        return regex.pattern.matcher(s).replaceAll(with);
    }

    /** The pattern in the literal second argument. */
    static Outcome constant(Matched m) {
        return compile(m.text(1))
                .map(r -> Outcome.plain().with(Regex.class, r))
                .orElseGet(() -> Outcome.refused("the pattern is not of RE2 syntax"));
    }

    static Outcome likeConstant(Matched m) {
        return like(m.text(1))
                .map(r -> Outcome.plain().with(Regex.class, r))
                .orElseGet(() -> Outcome.refused("the pattern cannot be read"));
    }

    /** The pattern, if it has the group of the literal third argument. */
    static Outcome withGroup(Matched m) {
        Outcome outcome = constant(m);
        int groups = compile(m.text(1)).map(r -> r.pattern.groupCount()).orElse(0);
        boolean known = outcome.refusal() != null || m.within(2, 0, groups);
        return known ? outcome : Outcome.refused("the pattern has only " + groups + " groups");
    }

    /** The pattern, if the literal third argument names only groups it has. */
    static Outcome withReplacement(Matched m) {
        Outcome outcome = constant(m);
        int groups = compile(m.text(1)).map(r -> r.pattern.groupCount()).orElse(0);
        boolean fits = outcome.refusal() != null || replacementFits(m.text(2), groups);
        return fits ? outcome : Outcome.refused("`$` must be followed by the number of a group, or follow a backslash");
    }

    private static boolean replacementFits(String with, int groups) {
        for (int i = 0; i < with.length(); i++) {
            char c = with.charAt(i);
            if (c == '\\') {
                i++;
                if (i == with.length()) {
                    return false;
                }
            } else if (c == '$') {
                i++;
                int digit = i < with.length() ? with.charAt(i) - '0' : -1;
                if (digit < 0 || digit > 9 || digit > groups) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Regex r && source.equals(r.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source);
    }

    @Override
    public String toString() {
        return source;
    }
}
